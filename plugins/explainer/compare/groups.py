"""Pairs joined to groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)


def joined(pairs: Iterable[tuple[Item, Item]]) -> list[list[Item]]:
    """The groups of items that pairs connect, each in the order in which the pairs first name them.

    >>> joined([("a", "b"), ("c", "d"), ("b", "e")])
    [['a', 'b', 'e'], ['c', 'd']]
    """
    near: defaultdict[Item, dict[Item, None]] = defaultdict(dict)
    for left, right in pairs:
        near[left][right] = None
        near[right][left] = None
    seen: set[Item] = set()
    groups = []
    for item in near:
        if item not in seen:
            group, waiting = dict.fromkeys([item]), [item]
            while waiting:
                new = [other for other in near[waiting.pop()] if other not in group]
                group |= dict.fromkeys(new)
                waiting += new
            seen |= group.keys()
            groups.append([other for other in near if other in group])
    return groups
