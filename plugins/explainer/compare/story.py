"""Which sources tell one story: near in time, with names in common that few other sources have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Set
from itertools import combinations

from ..model import Article
from ..resolve.aliases import common_key, is_country
from .dating import FEW, at_one_time
from .index import Index
from .wording import telling

Stories = Mapping[str, frozenset[str]]

DAYS = 3  # between accounts of one story
_FEW = 8  # sources, or
_PART = 0.05  # this part of the corpus: a name in more of them tells no story from another
_SHARED = 3  # names in common, or one and
_ALIKE = 0.28  # this part of the telling words of the source that has fewer, or some names and
_LARGE = 0.25  # this part of its names
_SOME = 2
_MANY = 12  # telling words in common of two that name nobody alike
_AKIN = (
    0.15  # the part of the telling words that is enough among few sources, or for two that tell the story of a third
)


def stories(index: Index) -> Stories:
    """For each source, the others that tell the same story.

    Countries tell no story from another; nor does a name in many sources of a large corpus.
    """
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for entity, places in index.passages.items():
        if not is_country(common_key(index.names[entity])):
            holders[entity] |= {source for source, _ in places}
    most = max(_FEW, _PART * len(index.articles))
    telling_names = [sources for sources in holders.values() if len(sources) <= most]
    names = Counter(source for sources in holders.values() for source in sources)
    shared = Counter(pair for sources in telling_names for pair in combinations(sorted(sources), 2))
    vocabulary: dict[str, frozenset[str]] = {}
    least = _ALIKE
    if len(index.articles) <= FEW:  # few sources are there to tell one story, even when they name nobody alike
        least = _AKIN
        for pair in combinations(sorted(index.articles), 2):
            if len(frozenset.intersection(*(_words(index.articles[source], vocabulary) for source in pair))) >= _MANY:
                shared[pair] += 0
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (left, right), count in shared.items():
        ours, theirs = index.articles[left], index.articles[right]
        if at_one_time(ours.source, theirs.source, len(index.articles), DAYS) and (
            count >= _SHARED
            or (count >= _SOME and count >= _LARGE * min(names[left], names[right]))
            or _overlap(_words(ours, vocabulary), _words(theirs, vocabulary)) >= least
        ):
            found[left].add(right)
            found[right].add(left)
    return {source: frozenset(others) | _beyond(index, source, found, vocabulary) for source, others in found.items()}


def _beyond(
    index: Index, source: str, found: Mapping[str, Set[str]], vocabulary: dict[str, frozenset[str]]
) -> frozenset[str]:
    """The sources of one time that tell the same story as another that this one tells, in words somewhat alike."""
    own = index.articles[source]
    return frozenset(
        far
        for near in found[source]
        for far in found[near]
        if far != source
        and at_one_time(own.source, index.articles[far].source, len(index.articles), DAYS)
        and _overlap(_words(own, vocabulary), _words(index.articles[far], vocabulary)) >= _AKIN
    )


def _words(article: Article, known: dict[str, frozenset[str]]) -> frozenset[str]:
    source = article.source
    if source.id not in known:
        known[source.id] = frozenset(word for passage in source.passages for word in telling(passage.text))
    return known[source.id]


def _overlap(ours: frozenset[str], theirs: frozenset[str]) -> float:
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))
