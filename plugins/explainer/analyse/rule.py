"""What a rule is to a reader of the method page, and the one way in which overlapping findings are settled."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the method page explains it: the kind of finding, the rule's name, one plain sentence."""

    kind: str
    name: str
    explanation: str


def longest(findings: Iterable[Found], place: Callable[[Found], tuple[int, int, int]]) -> list[Found]:
    """The findings that overlap no longer one, nor an equally long one that stands or was given earlier.

    `place` gives (passage, start, end), half open. The result is in reading order.
    """
    kept: list[tuple[tuple[int, int, int], Found]] = []
    taken: dict[int, list[tuple[int, int]]] = {}
    placed = [(place(found), found) for found in findings]
    for (passage, start, end), found in sorted(placed, key=lambda item: (item[0][1] - item[0][2], item[0])):
        spans = taken.setdefault(passage, [])  # in reading order, so that only the neighbours can overlap
        at = bisect_left(spans, (start, end))
        if (at == 0 or spans[at - 1][1] <= start) and (at == len(spans) or end <= spans[at][0]):
            spans.insert(at, (start, end))
            kept.append(((passage, start, end), found))
    return [found for _, found in sorted(kept, key=lambda item: item[0])]
