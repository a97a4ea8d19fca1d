"""Which sources tell one story: near in time, with names in common that few other sources have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations

from ..resolve.aliases import common_key, is_country
from .dating import at_one_time
from .index import Index

Stories = Mapping[str, frozenset[str]]

DAYS = 3  # between accounts of one story
_FEW = 8  # sources, or
_PART = 0.05  # this part of the corpus: a name in more of them tells no story from another
_SHARED = 3  # names in common,
_SOME = 2  # or so many where they are
_LARGE = 3  # at least one in three of the names of the source that has fewer


def stories(index: Index) -> Stories:
    """For each source, the others that tell the same story.

    Countries tell no story from another; nor does a name in many sources of a large corpus.
    """
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for entity, places in index.passages.items():
        if not is_country(common_key(index.names[entity])):
            holders[entity] |= {source for source, _ in places}
    most = max(_FEW, _PART * len(index.articles))
    telling = {entity: sources for entity, sources in holders.items() if len(sources) <= most}
    names = Counter(source for sources in holders.values() for source in sources)
    shared = Counter(pair for sources in telling.values() for pair in combinations(sorted(sources), 2))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (left, right), count in shared.items():
        fewer = min(names[left], names[right])
        if count < _SHARED and (count < _SOME or count * _LARGE < fewer):
            continue
        if at_one_time(index.articles[left].source, index.articles[right].source, len(index.articles), DAYS):
            found[left].add(right)
            found[right].add(left)
    return {source: frozenset(others) for source, others in found.items()}
