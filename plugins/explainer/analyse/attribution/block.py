"""One passage as the rules of attribution see it, and what such a rule yields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...model import Evidence, Mention, Passage, Who
from ..quotes import Quotation

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Span = tuple[int, int]


def span(token: Token) -> Span:
    """Where a word stands in its passage's text."""
    return token.idx, token.idx + len(token)


@dataclass(frozen=True, slots=True)
class Report:
    """Words somebody is reported to have said, before the reports of a source are put in relation.

    `subject` is what hearsay is about ("the bridge" in "the bridge is said to be safe"): without it the content
    cannot be understood, though it is not part of it.
    """

    speaker: Who | None
    cue: Evidence
    content: Evidence
    rule: str
    subject: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A passage with its parse, its quotations and the mentions in it (with their index in the source)."""

    passage: Passage
    doc: Doc
    quotations: tuple[Quotation, ...]
    mentions: tuple[tuple[int, Mention], ...]

    def mention_at(self, token: Token) -> int | None:
        """The index of the longest mention that the token is part of."""
        held = [
            (mention.evidence.end - mention.evidence.start, -index)
            for index, mention in self.mentions
            if mention.evidence.start <= token.idx and token.idx + len(token) <= mention.evidence.end
        ]
        return -max(held)[1] if held else None

    def quoted(self, start: int, end: int) -> Quotation | None:
        """The quotation that holds the stretch, if one does."""
        return next((quotation for quotation in self.quotations if quotation.holds(start, end)), None)

    def spoken(self, token: Token) -> Quotation | None:
        """The quotation of a sentence's length that the token stands in."""
        found = self.quoted(*span(token))
        return found if found and found.direct else None

    def report(self, speaker: Who | None, cue: Span, content: Span, rule: str) -> Report:
        """A report whose parts all stand in this passage."""
        return Report(speaker, self.passage.cite(*cue), self.passage.cite(*content), rule)
