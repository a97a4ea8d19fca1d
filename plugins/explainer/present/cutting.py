"""From overlapping spans to properly nested elements: a passage is cut wherever an element opens or closes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from .views import Segment, Tag

_RANK = {"anchor": 0, "said": 1, "link": 2}


@dataclass(frozen=True, slots=True)
class Spanned:
    """An element and the words it covers: offsets into a passage's text."""

    start: int
    end: int
    tag: Tag


def cut(text: str, spans: Iterable[Spanned], start: int = 0, end: int | None = None) -> tuple[Segment, ...]:
    """The segments of `text[start:end]`, elements nested, in order; joined they are exactly that text.

    An element that would cross the end of another is closed there and opened again behind it, without its id, so
    that ids stay unique. Spans are clipped to the part that is printed.
    """
    end = len(text) if end is None else end
    inside = sorted(
        {
            replace(span, start=max(span.start, start), end=min(span.end, end))
            for span in spans
            if span.start < end and span.end > start
        },
        key=lambda span: (span.start, -span.end, _RANK[span.tag.kind], span.tag.id, span.tag.href),
    )
    cuts = sorted({start, end, *(span.start for span in inside), *(span.end for span in inside)})
    segments: list[Segment] = []
    open_spans: list[Spanned] = []
    again: list[Spanned] = []
    waiting = iter(inside)
    following = next(waiting, None)
    for left, right in pairwise(cuts):
        opening, again = again, []
        while following is not None and following.start == left:
            opening.append(following)
            following = next(waiting, None)
        opening.sort(key=lambda span: (-span.end, _RANK[span.tag.kind]))
        open_spans += opening
        closing: list[Spanned] = []
        if any(span.end == right for span in open_spans):
            lowest = min(index for index, span in enumerate(open_spans) if span.end == right)
            closing = open_spans[lowest:][::-1]
            again = [replace(span, tag=replace(span.tag, id="")) for span in open_spans[lowest:] if span.end > right]
            del open_spans[lowest:]
        segments.append(
            Segment(tuple(span.tag for span in opening), text[left:right], tuple(span.tag for span in closing))
        )
    return tuple(segments)
