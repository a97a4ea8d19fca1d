"""One article's tokens and mentions as the search for roles reads them."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Evidence, Mention, Passage
from .language import Parsed
from .tokens import Doc


class Reading:
    """One article's tokens and mentions, with the way from the one to the other."""

    def __init__(self, parsed: Parsed, mentions: Sequence[Mention]) -> None:
        self.docs = parsed.docs
        self.passages = parsed.source.passages
        self.spans: list[tuple[int, int, int]] = []
        self.at: dict[tuple[int, int], int] = {}
        for index, mention in enumerate(mentions):
            place = mention.evidence
            span = token_span(self.docs[place.passage], place)
            self.spans.append((place.passage, *span))
            self.at.update({(place.passage, i): index for i in range(*span)})
        self.mentions = mentions

    def is_person(self, passage: int, i: int) -> bool:
        """Whether token `i` is part of the name of a person."""
        at = self.at.get((passage, i))
        return (
            at is not None and self.mentions[at].kind == "person" and self.mentions[at].form not in ("title", "pronoun")
        )


def token_span(doc: Doc, place: Evidence) -> tuple[int, int]:
    """The tokens, half open, that the evidence covers wholly or in part; none where it covers no token."""
    span = doc.char_span(place.start, place.end, alignment_mode="expand")
    return (span.start, span.end) if span is not None else (0, 0)


def quote(doc: Doc, block: Passage, start: int, end: int) -> Evidence:
    """The words of a token range as evidence."""
    return block.cite(doc[start].idx, doc[end - 1].end_char)
