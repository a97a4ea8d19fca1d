"""Sentences in which several sources seem to tell one thing, for a reader to compare: whether they tell the same, the
program does not know.

Two sentences belong together when each is the other's nearest among all sentences of their sources, by the cosine of
their telling words and names, of which the rarer weigh more (Spärck Jones, "A statistical interpretation of term
specificity", 1972).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log, sqrt

from ..model import Evidence
from ..resolve.aliases import common_key, is_country
from .copies import Copies
from .index import Index
from .sentences import Sentence
from .story import Stories

Group = tuple[Evidence, ...]

_NEAR = 0.2  # of 1
_SHARED = 3  # telling words and names in common


def side_by_side(
    index: Index, sentences: Mapping[str, Sequence[Sentence]], story: Stories, copied: Copies
) -> tuple[Group, ...]:
    """Groups of sentences: two that belong together, the nearest first, and what belongs to either; one of each source.

    Args:
        index: what is where; the names of countries, which stand everywhere, bring no sentences together.
        sentences: the sentences of each source that tells a story with others, in the order of the sources.
        story: for each source, the others that tell its story.
        copied: what repeats another source's text; there is nothing to compare in it.
    """
    order = {source: at for at, source in enumerate(sentences)}
    weights = _weights(index, [sentence for told in sentences.values() for sentence in told])
    pairs = sorted(
        pair
        for one in sentences
        for other in story[one]
        if order[one] < order[other]
        for pair in _nearest(sentences[one], sentences[other], weights)
    )
    beside: defaultdict[Evidence, list[Evidence]] = defaultdict(list)
    for _, one, other in reversed(pairs):
        beside[one].append(other)
        beside[other].append(one)
    taken: set[Evidence] = set()
    groups: list[Group] = []
    for _, one, other in reversed(pairs):
        if one not in taken and other not in taken:
            free = (words for words in (*beside[one], *beside[other]) if words not in taken)
            by_source = {words.source: words for words in (*reversed([*free]), one, other)}
            taken.update(by_source.values())
            groups.append(tuple(sorted(by_source.values(), key=lambda words: order[words.source])))
    apart = (group for group in groups if len({words.quote for words in group}) > 1 and len(copied.origins(group)) > 1)
    return tuple(sorted(apart, key=lambda group: (order[group[0].source], group)))


def _weights(index: Index, sentences: Sequence[Sentence]) -> dict[str, float]:
    """How much a word or name says; the names of countries say nothing."""
    times = Counter(word for sentence in sentences for word in sentence.about)
    return {
        word: log((len(sentences) + 1) / count)
        for word, count in times.items()
        if word not in index.names or not is_country(common_key(index.names[word]))
    }


def _nearest(
    ours: Sequence[Sentence], theirs: Sequence[Sentence], weights: Mapping[str, float]
) -> Iterator[tuple[float, Evidence, Evidence]]:
    """The sentences of two sources that are each other's nearest, with how near they are."""
    told = [
        [sorted(word for word in sentence.about if word in weights) for sentence in side] for side in (ours, theirs)
    ]
    lengths = [[sqrt(sum(weights[word] for word in words)) for words in side] for side in told]
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for right, words in enumerate(told[1]):
        for word in words:
            holding[word].append(right)
    like: dict[tuple[int, int], float] = {}
    for left, words in enumerate(told[0]):
        shared: defaultdict[int, list[float]] = defaultdict(list)
        for word in words:
            for right in holding[word]:
                shared[right].append(weights[word])
        for right, held in shared.items():
            if len(held) >= _SHARED:
                like[left, right] = sum(held) / (lengths[0][left] * lengths[1][right])
    best = [dict.fromkeys(range(len(side)), _NEAR) for side in told]
    for places, near in like.items():
        for side, at in zip(best, places, strict=True):
            side[at] = max(side[at], near)
    for (left, right), near in like.items():
        if near == best[0][left] == best[1][right]:
            yield near, ours[left].evidence, theirs[right].evidence
