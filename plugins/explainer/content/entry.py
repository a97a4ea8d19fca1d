"""What an editor wrote in one file of `content/`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ..compare import EditorDifference

Section = Literal[
    "home", "people", "organisations", "places", "topics", "glossary", "sources", "commentary", "pages", "disagreements"
]


@dataclass(frozen=True, slots=True)
class Entry:
    """One published file: its front matter, checked, and its Markdown.

    `path` begins with the name of the content folder ("content/people/ada.md"). `title` is the front matter's `title`,
    `name` or `term`, whichever the section has; `date` is ISO; `ruling` is what an editor says of a disagreement:
    `dismissed`, `confirmed` or None; `difference` is one that the file adds. `body` holds no HTML comment; its first
    line is line `body_line` of the file.
    """

    section: Section
    id: str
    path: str
    title: str | None
    summary: str | None
    author: str | None
    date: str | None
    other_names: tuple[str, ...]
    words: tuple[str, ...]
    entities: tuple[str, ...]
    body: str
    body_line: int
    ruling: str | None = None
    difference: EditorDifference | None = None

    @property
    def called(self) -> str:
        """What it is headed by: its title, or the name of its file as words ("harbour-toll": "Harbour toll")."""
        words = self.id.replace("-", " ").replace("_", " ")
        return self.title or words[:1].upper() + words[1:]


_NOT_PROSE = re.compile(r" {4}|\t|[#>|`~{:]|[-*+] |\d+[.)] |\[\^|(?:[-=*_] ?){3,}$")
_MARKS = re.compile(r"\[\[source:[^\[\]|]*\]\]|\[\^[^\]]*\]|!\[[^\]]*\](?:\([^)]*\))?")
_LINKS = re.compile(r"\[\[(?P<name>[^\[\]|]+)(?:\|(?P<text>[^\[\]|]+))?\]\]|\[(?P<label>[^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*+|~~|`+|(?<!\w)_+|_+(?!\w)")
_FAR = 2_000  # characters: more than any description needs, and few enough for expressions that look for brackets
_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?…]+[\"'”’)]*(?= )")


def first_words(entry: Entry, called: Callable[[str], str] = str, limit: int = 160) -> str:
    """The opening of an entry as plain text, for the description of a page; "" when it opens with no paragraph.

    Args:
        entry: the editor's file.
        called: what is printed for a `[[name or id]]` that has no text of its own.
        limit: the most characters: whole sentences when some fit into the second half of them, else whole words and
            "…".
    """
    paragraphs = re.split(r"\n[ \t]*\n", entry.body)
    prose = next((part for part in paragraphs if part.strip() and not _NOT_PROSE.match(part.strip("\n"))), "")
    text = _LINKS.sub(
        lambda link: link["text"] or (called(link["name"].strip()) if link["name"] else link["label"]),
        _MARKS.sub("", prose[:_FAR]),
    )
    text = re.sub(r" (?=[.,;:!?])", "", " ".join(_SIGNS.sub("", text).split()))
    if len(text) <= limit:
        return text
    ends = [match.end() for match in _SENTENCE.finditer(text, 0, limit)]
    if ends and ends[-1] * 2 >= limit:
        return text[: ends[-1]]
    return text[:limit].rpartition(" ")[0].rstrip(" ,;:–—-") + "…"
