"""What was read: articles as passages of text, and the evidence that is cut from them.

`Evidence` is made only by `Passage.cite`, so that `passage.text[start:end] == quote` holds by construction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PassageKind = Literal["title", "heading", "paragraph", "item", "quotation", "caption"]
DateOrigin = Literal["file", "editor"]
Rights = Literal["full", "excerpt", "link"]
Level = Literal["note", "warning", "error"]

NUMBERED = ("paragraph", "item", "quotation")  # the kinds of passages beside which a number is printed


@dataclass(frozen=True, slots=True)
class Notice:
    """A problem in the input, kept as data: what was found, what was done about it, what would cure it.

    `note`: nothing was lost. `warning`: an article or a part of one was left out or could not be used.
    `error`: something an editor wrote in `content/` is wrong and did not take effect as written.
    """

    path: str
    line: int | None
    found: str
    done: str
    cure: str
    level: Level = "warning"

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.found}; {self.done}; {self.cure}"


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The exact words a finding rests on: half-open code-point offsets into one passage's text."""

    source: str
    passage: int
    start: int
    end: int
    quote: str

    def holds(self, other: Evidence) -> bool:
        """Whether the other words stand within these."""
        same = (self.source, self.passage) == (other.source, other.passage)
        return same and self.start <= other.start and other.end <= self.end

    def touches(self, other: Evidence) -> bool:
        """Whether the other words have a letter in common with these, in their place."""
        same = (self.source, self.passage) == (other.source, other.passage)
        return same and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of an article's text, normalised; `line` is its first line in the file, counted from 1."""

    source: str
    index: int
    kind: PassageKind
    text: str
    line: int | None = None

    def cite(self, start: int, end: int) -> Evidence:
        """The evidence for `text[start:end]`.

        Raises:
            ValueError: when the offsets do not select at least one character of the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"{self.source} passage {self.index}: no words at {start}:{end}")
        return Evidence(self.source, self.index, start, end, self.text[start:end])


@dataclass(frozen=True, slots=True)
class Dropped:
    """Text of a file that is not part of the article, with the reason it was left out."""

    text: str
    reason: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One article: what its file (or its editor, in `STEM.toml`) says of it, and its passages in order.

    `title`, `publisher`, `url` and `date` (ISO) are None when neither the file nor the editor gives them; `by_editor`
    names those of these and `authors` that the editor gives.
    """

    id: str
    path: str
    digest: str
    title: str | None
    publisher: str | None
    url: str | None
    date: str | None
    date_from: DateOrigin | None
    language: str
    rights: Rights
    authors: tuple[str, ...]
    passages: tuple[Passage, ...]
    dropped: tuple[Dropped, ...] = ()
    by_editor: tuple[str, ...] = ()
