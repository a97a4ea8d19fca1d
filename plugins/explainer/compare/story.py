"""Which sources tell one story: near in time, with names in common that few other sources have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import combinations

from ..model import Article
from ..resolve.aliases import common_key, is_country
from .dating import FEW, at_one_time, days_apart
from .index import Index
from .wording import telling

Stories = Mapping[str, frozenset[str]]

DAYS = 3  # between accounts of one story,
_WEEK = 7  # or between those with much in common: so many names and telling words (`_ALIKE`), and
_HALF = 0.5  # this part of the names of the source that has fewer
_FEW = 8  # sources, or
_PART = 0.05  # this part of the corpus: a name in more of them tells no story from another
_SHARED = 3  # names in common, or one and
_ALIKE = 0.28  # this part of the telling words of the source that has fewer, or some names and
_LARGE = 0.25  # this part of its names
_SOME = 2
_MANY = 12  # telling words in common of two that name nobody alike
_AKIN = 0.15  # the part of the telling words that is enough among few sources, or for two that tell a third's story


def stories(index: Index) -> Stories:
    """For each source, the others that tell the same story.

    Countries tell no story from another; nor does a name in many sources of a large corpus.
    """
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for entity, places in index.passages.items():
        if not is_country(common_key(index.names[entity])):
            holders[entity] |= {source for source, _ in places}
    most = max(_FEW, _PART * len(index.articles))
    names = Counter(source for sources in holders.values() for source in sources)
    shared = Counter(
        pair for sources in holders.values() if len(sources) <= most for pair in combinations(sorted(sources), 2)
    )
    words = cache(lambda source: _words(index.articles[source]))
    is_small = len(index.articles) <= FEW  # few sources are there to tell one story, even when they name nobody alike
    found: defaultdict[str, set[str]] = defaultdict(set)
    for left, right in combinations(sorted(index.articles), 2) if is_small else shared:
        count = shared[left, right]
        fewest = min(names[left], names[right])
        is_near = _are_of_one_time(index, left, right) and (
            count >= _SHARED
            or (count >= _SOME and count >= _LARGE * fewest)
            or (
                (count or len(words(left) & words(right)) >= _MANY)
                and _overlap(words(left), words(right)) >= (_AKIN if is_small else _ALIKE)
            )
        )
        if is_near or (
            _are_of_one_time(index, left, right, _WEEK)
            and count >= max(_SHARED, _HALF * fewest)
            and _overlap(words(left), words(right)) >= _ALIKE
        ):
            found[left].add(right)
            found[right].add(left)
    return {
        source: frozenset(near)
        | {
            far
            for other in near
            for far in found[other] - {source}
            if _are_of_one_time(index, source, far) and _overlap(words(source), words(far)) >= _AKIN
        }
        for source, near in found.items()
    }


def are_of_days(index: Index, left: str, right: str) -> bool:
    """Whether two sources appeared within a few days, as far as both are dated."""
    apart = days_apart(index.articles[left].source, index.articles[right].source)
    return apart is None or apart <= DAYS


def _are_of_one_time(index: Index, left: str, right: str, days: int = DAYS) -> bool:
    ours, theirs = index.articles[left].source, index.articles[right].source
    return at_one_time(ours, theirs, len(index.articles), days)


def _words(article: Article) -> frozenset[str]:
    return frozenset(word for passage in article.source.passages for word in telling(passage.text))


def _overlap(ours: frozenset[str], theirs: frozenset[str]) -> float:
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))
