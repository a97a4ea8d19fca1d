"""From overlapping spans to properly nested elements: a passage is cut wherever an element opens or closes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from .views import Segment, Tag

_RANK = {"anchor": 0, "said": 1, "link": 2, "term": 2}


@dataclass(frozen=True, slots=True)
class Spanned:
    """An element and the words it covers: offsets into a passage's text."""

    start: int
    end: int
    tag: Tag


def cut(text: str, spans: Iterable[Spanned], start: int = 0, end: int | None = None) -> tuple[Segment, ...]:
    """The segments of `text[start:end]`, elements nested, in order; joined they are exactly that text.

    Of two elements that cross, one is closed and opened again: a link rather than the place of an evidence, which
    loses its id with that (ids stay unique) and would no longer be marked whole when a reader follows a mark to it.
    Spans are clipped to the part that is printed.
    """
    end = len(text) if end is None else end
    starting: dict[int, set[Spanned]] = {}
    for span in spans:
        if span.start < end and span.end > start:
            within = start <= span.start and span.end <= end
            clipped = span if within else Spanned(max(span.start, start), min(span.end, end), span.tag)
            starting.setdefault(clipped.start, set()).add(clipped)
    cuts = sorted({start, end, *starting, *(span.end for opening in starting.values() for span in opening)})
    segments: list[Segment] = []
    open_spans: list[Spanned] = []
    again: list[Spanned] = []
    for left, right in pairwise(cuts):
        if not open_spans and not again and left not in starting:
            segments.append(Segment((), text[left:right], ()))
            continue
        opening = sorted((*again, *starting.get(left, ())), key=_outermost_first)
        open_spans += opening
        coming = starting.get(right, ())
        ending = (at for at, span in enumerate(open_spans) if span.end == right or _gives_way(span, coming))
        lowest = next(ending, len(open_spans))
        closing = open_spans[lowest:][::-1]
        again = [replace(span, tag=_behind(span.tag)) for span in closing if span.end > right]
        del open_spans[lowest:]
        segments.append(
            Segment(tuple(span.tag for span in opening), text[left:right], tuple(span.tag for span in closing))
        )
    return _numbered(segments)


def _behind(tag: Tag) -> Tag:
    """The tag of an element that goes on behind another: without its id, which may stand only once."""
    return replace(tag, id="", part=tag.id or tag.part)


def _numbered(segments: list[Segment]) -> tuple[Segment, ...]:
    """The segments with the pieces of each cut evidence numbered alike."""
    pieces = dict.fromkeys(
        tag.part for segment in segments for tag in segment.opens if tag.kind == "anchor" and tag.part
    )
    if not pieces:
        return tuple(segments)
    numbers = {name: str(number) for number, name in enumerate(pieces, 1)}

    def number(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
        return tuple(replace(tag, part=numbers.get(tag.id or tag.part, "")) for tag in tags)

    return tuple(Segment(number(segment.opens), segment.text, number(segment.closing)) for segment in segments)


def _outermost_first(span: Spanned) -> tuple[int, int, str, str, str]:
    return -span.end, _RANK[span.tag.kind], span.tag.id, span.tag.href, span.tag.label


def _gives_way(span: Spanned, coming: Iterable[Spanned]) -> bool:
    """Whether an open element is split, so that one which begins here and goes on behind its end stays whole."""
    return any(span.end < other.end and _RANK[span.tag.kind] > _RANK[other.tag.kind] for other in coming)
