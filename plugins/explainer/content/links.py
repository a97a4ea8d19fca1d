"""`[[...]]` in commentary: links to the pages of the site and citations of the sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..resolve.citations import Missing

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

_TEXT = r"\s*(?:\|(?P<text>[^\[\]]{1,500}))?\]\]"
_CITATION = re.compile(
    r"\[\[source:\s*(?P<source>[^\[\]|#\"“”\s]{1,200})\s*(?:#(?P<place>[^\[\]|\"“”\s]{1,20}))?"
    r"(?:\s*[\"“](?P<words>(?:(?!\]\]).){1,500}?)[\"”])?" + _TEXT,
    re.DOTALL,
)
_LINK = re.compile(r"\[\[(?!source:)(?P<name>[^\[\]|]{1,200})" + _TEXT)
_SLIP = re.compile(r"\[\[(?=[^\W_]|[\"“])[^\[\]\n]{1,200}\]*")
_ID = re.compile(r"[a-z0-9/._-]+")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: `href` from the page that prints it; `text` in want of the editor's own; `described` says
    in full what stands there, for assistive technology.
    """

    href: str
    text: str
    described: str


class Links(Protocol):
    """What is there to be linked, as seen from one page."""

    def find(self, name: str) -> Target | None:
        """The page or glossary term of that name, id ("ada") or section and id ("people/ada")."""

    def nearest(self, name: str) -> str | None:
        """The known name most like one that is not known."""

    def passage(self, source: str, place: str, words: str) -> Target | Missing:
        """What a `Citation` of these parts leads to."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One `[[...]]` as written. A citation has a `source`, a link has a `name`; `text` is the editor's own."""

    written: str
    name: str
    source: str
    place: str
    words: str
    text: str

    @property
    def shown(self) -> str:
        """What is printed where the reference leads nowhere; nothing for a citation's bare mark."""
        return self.text or self.name

    def text_for(self, target: Target) -> str:
        """The editor's text, or else the name of what it links to, or else the text that a citation's target has."""
        return self.text or (shown_name(self.name, target.text) if self.name else target.text)


def shown_name(written: str, title: str) -> str:
    """What a link without a text of its own shows: the name as written, or, where that is an id, the page's title."""
    is_id = _ID.fullmatch(written) and written.casefold() != title.casefold()
    return title if is_id else written


def read_reference(text: str, start: int) -> Reference | None:
    """The reference that begins at `start`, or None when the brackets there are something else."""
    match = _CITATION.match(text, start) or _LINK.match(text, start)
    if match is None:
        return None
    parts = {key: " ".join((value or "").split()) for key, value in match.groupdict().items()}
    reference = Reference(
        written=match[0],
        name=parts.get("name", ""),
        source=parts.get("source", ""),
        place=parts.get("place", ""),
        words=parts.get("words", ""),
        text=parts["text"],
    )
    return reference if reference.name or reference.source else None


def reference_rule(state: StateInline, silent: bool) -> bool:
    """markdown-it's inline rule for `[[...]]`; it stands before the rule for ordinary links.

    An ordinary link cannot hold a reference, as it cannot hold another link: its brackets then stay text.
    """
    if not state.src.startswith("[[", state.pos):
        return False
    reference = read_reference(state.src, state.pos)
    if reference is None or state.pos + len(reference.written) > state.posMax:
        return False
    if not silent:
        token = state.push("reference", "", 0)
        token.content = reference.shown
        token.meta = {"reference": reference}
    state.pos += len(reference.written)
    return True


def slip_rule(state: StateInline, silent: bool) -> bool:
    """markdown-it's inline rule for brackets that begin like a reference and are none; it stands after the rule for
    ordinary links. The first bracket becomes a token that an editor can be told of; what follows is read as ever.
    """
    if silent or not state.src.startswith("[[", state.pos):
        return False
    slip = _SLIP.match(state.src, state.pos, state.posMax)
    if slip is None or state.src.startswith("(", slip.end()):
        return False
    state.push("slip", "", 0).content = slip[0]
    state.pos += 1
    return True
