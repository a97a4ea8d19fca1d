"""Who is named in the same passages most often."""

from __future__ import annotations

from collections import Counter

from ..model import EntityKind
from .shelf import Shelf

Pair = tuple[str, str]
Places = list[tuple[str, int]]

KINDS: tuple[EntityKind, ...] = ("person", "organisation")  # a place is where things happen, not company
MOST_NAMES, MOST_PAIRS = 40, 60  # of a kind; in a picture of more they cannot be told apart
_FEWEST = 3  # pairs: fewer are no picture, and the profiles say them


def strongest(shelf: Shelf, kind: EntityKind) -> dict[Pair, Places]:
    """The pairs to show: of those that share most passages with others, most passages first, then by name."""
    pairs = shelf.graph.index.pairs_of({each for each in shelf.pages if shelf.kinds[each] == kind})
    shared = Counter[str]()
    for pair, places in pairs.items():
        for each in pair:
            shared[each] += len(places)
    names = sorted(shared, key=lambda each: (-shared[each], shelf.names[each].casefold(), each))[:MOST_NAMES]
    kept = [(pair, places) for pair, places in pairs.items() if set(pair) <= set(names)]
    kept.sort(key=lambda item: (-len(item[1]), *(shelf.names[each].casefold() for each in item[0]), item[0]))
    return dict(kept[:MOST_PAIRS]) if len(kept) >= _FEWEST else {}
