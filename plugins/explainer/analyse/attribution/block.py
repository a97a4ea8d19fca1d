"""One passage as the rules of attribution see it, and what such a rule yields."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...model import Evidence, Mention, Passage, Who
from ..quotes import Quotation
from ..tokens import Doc, Token

Span = tuple[int, int]


def span(token: Token) -> Span:
    """Where a word stands in its passage's text."""
    return token.idx, token.end_char


def mentions_by_passage(mentions: Sequence[Mention]) -> defaultdict[int, dict[int, Mention]]:
    """The mentions of a source by the passage in which they stand, and in it by their index in the source."""
    found: defaultdict[int, dict[int, Mention]] = defaultdict(dict)
    for index, mention in enumerate(mentions):
        found[mention.evidence.passage][index] = mention
    return found


@dataclass(frozen=True, slots=True)
class Report:
    """Words somebody is reported to have said, before the reports of a source are put in relation.

    `from_start`: the words cannot be understood without what their sentence begins with, as in "the bridge is said to
    be safe".
    """

    speaker: Who | None
    cue: Evidence
    content: Evidence
    rule: str
    from_start: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A passage with its parse, its quotations and the mentions in it, by their index in the source."""

    passage: Passage
    doc: Doc
    quotations: tuple[Quotation, ...]
    mentions: Mapping[int, Mention]

    def mention_at(self, token: Token) -> int | None:
        """The index of the longest mention that the token is part of."""
        held = [
            (mention.evidence.end - mention.evidence.start, -index)
            for index, mention in self.mentions.items()
            if mention.evidence.start <= token.idx and token.end_char <= mention.evidence.end
        ]
        return -max(held)[1] if held else None

    def quoted(self, start: int, end: int) -> Quotation | None:
        """The quotation that holds the stretch, if one does."""
        before = bisect_right(self.quotations, start, key=lambda quotation: quotation.inner)
        nearest = self.quotations[before - 1] if before else None  # they do not overlap
        return nearest if nearest and nearest.holds(start, end) else None

    def spoken(self, token: Token) -> Quotation | None:
        """The quotation of a sentence's length that the token stands in."""
        found = self.quoted(*span(token))
        return found if found and found.direct else None

    def report(self, speaker: Who | None, cue: Span, content: Span, rule: str, *, from_start: bool = False) -> Report:
        """A report whose parts all stand in this passage."""
        return Report(speaker, self.passage.cite(*cue), self.passage.cite(*content), rule, from_start)

    def sentence_start(self, offset: int) -> int:
        """Where the sentence begins that the character at `offset` stands in, marks that close another left out."""
        held = self.doc.char_span(offset, offset + 1, alignment_mode="expand")
        if held is None:
            return offset
        first = next((token for token in held[0].sent if not (token.is_space or token.is_punct)), held[0])
        opened = next((q.start for q in self.quotations if q.inner == first.idx), first.idx)
        return min(opened, offset)
