"""Sentences in which several sources seem to tell one thing, for a reader to compare: whether they tell the same, the
program does not know.

Two sentences belong together when each is the other's nearest among all sentences of their sources, by the cosine of
their telling words and names, of which the rarer weigh more (Spärck Jones, "A statistical interpretation of term
specificity", 1972).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Account:
    """The sentences of a source: of each the words that weigh anything and the length of their vector; and for each
    word the sentences `holding` it.
    """

    sentences: Sequence[Evidence]
    words: Sequence[Sequence[str]]
    lengths: Sequence[float]
    holding: Mapping[str, Sequence[int]]


def side_by_side(
    index: Index, sentences: Mapping[str, Sequence[Sentence]], story: Stories, copied: Copies
) -> tuple[Group, ...]:
    """Groups of sentences: two that belong together, the nearest first, and what belongs to either; one of each source.

    Args:
        index: what is where; the names of countries, which stand everywhere, bring no sentences together.
        sentences: the sentences of each source that tells a story with others, in the order of the sources.
        story: for each source, the others that tell its story.
        copied: what repeats another source's text, or is of its publisher: together they are one account.
    """
    order = {source: at for at, source in enumerate(sentences)}
    weights = _weights(index, [sentence for told in sentences.values() for sentence in told])
    read = {source: _account(told, weights) for source, told in sentences.items()}
    pairs = sorted(
        pair
        for one in sentences
        for other in story[one]
        if order[one] < order[other]
        for pair in _nearest(read[one], read[other], weights)
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


def _account(sentences: Sequence[Sentence], weights: Mapping[str, float]) -> _Account:
    words = [sorted(word for word in sentence.about if word in weights) for sentence in sentences]
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, told in enumerate(words):
        for word in told:
            holding[word].append(at)
    lengths = [sqrt(sum(weights[word] for word in told)) for told in words]
    return _Account([sentence.evidence for sentence in sentences], words, lengths, holding)


def _nearest(
    ours: _Account, theirs: _Account, weights: Mapping[str, float]
) -> Iterator[tuple[float, Evidence, Evidence]]:
    """The sentences of two sources that are each other's nearest, with how near they are."""
    like: dict[tuple[int, int], float] = {}
    for left, words in enumerate(ours.words):
        shared: defaultdict[int, list[float]] = defaultdict(list)
        for word in words:
            for right in theirs.holding.get(word, ()):
                shared[right].append(weights[word])
        for right, held in shared.items():
            if len(held) >= _SHARED and (near := sum(held) / (ours.lengths[left] * theirs.lengths[right])) >= _NEAR:
                like[left, right] = near
    best: tuple[dict[int, float], dict[int, float]] = {}, {}
    for places, near in like.items():
        for side, at in zip(best, places, strict=True):
            side[at] = max(side.get(at, near), near)
    for (left, right), near in like.items():
        if near == best[0][left] == best[1][right]:
            yield near, ours.sentences[left], theirs.sentences[right]
