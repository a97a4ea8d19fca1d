"""What was found by comparison, as it is listed: nothing twice, and what tells most first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ..model import ClashKind, Corroboration, Disagreement, Evidence
from .side_by_side import Group

# Kinds of which two about the same words tell of one thing; a role or a number may be one of several in its words.
_SAME_WORDS: frozenset[ClashKind] = frozenset(["attribution", "date", "place", "status"])
# The kinds of agreement in the order in which they are listed, each with the kinds of difference that dispute it.
_DISPUTES: dict[ClashKind, frozenset[ClashKind]] = {
    "status": frozenset(["status", "date", "place"]),
    "figure": frozenset(["figure"]),
    "date": frozenset(["date"]),
    "attribution": frozenset(["attribution"]),
    "role": frozenset(["role", "office"]),
}


def once(found: Iterable[Disagreement]) -> Iterator[Disagreement]:
    """The same without those that only repeat another, or a part of it; of two that repeat each other the first stays.

    A person called a former minister is a part of the question who the minister is; that a meeting was called off may
    be found by the meeting and by the verb.
    """
    listed = list(found)
    for at, item in enumerate(listed):
        repeated = (n for n, other in enumerate(listed) if n != at and _repeats(item, other))
        if not any(n < at or not _repeats(listed[n], item) for n in repeated):
            yield item


def undisputed(found: Iterable[Corroboration], differences: Sequence[Disagreement]) -> list[Corroboration]:
    """The agreements that do not stand among the differences with the same words: events first, offices last, and
    of each kind those of most sources.
    """
    order = list(_DISPUTES)
    agreed = [item for item in found if not any(_is_disputed(item, other) for other in differences)]
    return sorted(agreed, key=lambda item: (order.index(item.kind), -len({words.source for words in item.evidence})))


def unlisted(groups: Iterable[Group], listed: Sequence[Disagreement | Corroboration]) -> Iterator[Group]:
    """The sentences to be read side by side without those that stand so in a difference or an agreement."""
    by_source: defaultdict[str, list[Disagreement | Corroboration]] = defaultdict(list)
    for item in listed:
        for source in {words.source for words in _evidence(item)}:
            by_source[source].append(item)
    for group in groups:
        if not any(_is_within(group, item) for item in by_source[group[0].source]):
            yield group


def _repeats(item: Disagreement, other: Disagreement) -> bool:
    """Whether the words of an item are among those of another, or all touch words of another of the kind."""
    if item.kind in ("role", "attribution") and _evidence(item) <= _evidence(other):
        return True
    return item.kind == other.kind and item.kind in _SAME_WORDS and _is_within(_evidence(item), other)


def _evidence(found: Disagreement | Corroboration) -> frozenset[Evidence]:
    if isinstance(found, Corroboration):
        return frozenset(found.evidence)
    return frozenset(words for side in found.sides for words in side.evidence)


def _is_disputed(agreed: Corroboration, difference: Disagreement) -> bool:
    return difference.kind in _DISPUTES[agreed.kind] and _is_within(agreed.evidence, difference)


def _is_within(told: Iterable[Evidence], found: Disagreement | Corroboration) -> bool:
    """Whether all these words touch words of a difference or an agreement."""
    return all(any(one.touches(other) for other in _evidence(found)) for one in told)
