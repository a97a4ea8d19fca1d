"""What was found by comparison, as it is listed: nothing twice, and what tells most first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..model import ClashKind, Corroboration, Disagreement, Evidence

_REPEATING: frozenset[ClashKind] = frozenset(
    ["role", "attribution", "date", "place"]
)  # may say less than another about the same words
# The kinds of agreement in the order in which they are listed, each with the kinds of difference that dispute it.
_DISPUTES: dict[ClashKind, frozenset[ClashKind]] = {
    "status": frozenset(["status", "date", "place"]),
    "figure": frozenset(["figure"]),
    "date": frozenset(["date"]),
    "attribution": frozenset(["attribution"]),
    "role": frozenset(["role", "office"]),
}


def once(found: Iterable[Disagreement]) -> Iterator[Disagreement]:
    """The same without those that only repeat a part of one before them.

    A person called a former minister is a part of the question who the minister is.
    """
    listed: list[Disagreement] = []
    for item in found:
        if item.kind not in _REPEATING or not any(_is_repeated(item, other) for other in listed):
            listed.append(item)
            yield item


def undisputed(found: Iterable[Corroboration], differences: Sequence[Disagreement]) -> list[Corroboration]:
    """The agreements that do not stand among the differences with the same words: events first, offices last, and
    of each kind those of most sources.
    """
    order = list(_DISPUTES)
    agreed = [item for item in found if not any(_is_disputed(item, other) for other in differences)]
    return sorted(agreed, key=lambda item: (order.index(item.kind), -len({words.source for words in item.evidence})))


def _is_repeated(item: Disagreement, other: Disagreement) -> bool:
    """Whether the words of an item are among those of another; those of a day or place, whether they all touch words of
    another of the kind.
    """
    ours, theirs = _evidence(item), _evidence(other)
    if item.kind in ("role", "attribution"):
        return ours <= theirs
    return item.kind == other.kind and all(any(_overlap(a, b) for b in theirs) for a in ours)


def _evidence(found: Disagreement) -> frozenset[Evidence]:
    return frozenset(words for side in found.sides for words in side.evidence)


def _is_disputed(agreed: Corroboration, difference: Disagreement) -> bool:
    return difference.kind in _DISPUTES[agreed.kind] and all(
        any(_overlap(one, other) for other in _evidence(difference)) for one in agreed.evidence
    )


def _overlap(one: Evidence, other: Evidence) -> bool:
    same = (one.source, one.passage) == (other.source, other.passage)
    return same and one.start < other.end and other.start < one.end
