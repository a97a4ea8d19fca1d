"""Passages that repeat another source's text: they are one account, however many sources print it.

Texts are compared by shingles, runs of words (Broder, "On the resemblance and containment of documents", 1997).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from itertools import chain

from ..kept import Store
from ..model import Article, Evidence
from ..resolve.folding import fold
from .company import Place

_RUN = 6  # words in a shingle
_FEWEST = 4  # shingles: a shorter passage is too short to tell a copy from chance
_REPEATED = 0.6  # part of a passage's shingles that stand in the other
_COMMON = 40  # passages: shingles in more are forms of words, not a copied text
_MOST = 0.5  # part of a source's passages that makes the source a copy


@dataclass(frozen=True, slots=True)
class Copies:
    """`original` gives, for a passage that repeats one of an earlier source, that passage; `whole` gives, for a source
    that mostly does so, that source. Earlier is the order of the articles: nothing says who copied whom. `houses`
    gives, for a source of a known publisher, the publisher's first source.
    """

    original: dict[Place, Place] = field(default_factory=dict)
    whole: dict[str, str] = field(default_factory=dict)
    houses: dict[str, str] = field(default_factory=dict)

    def origins(self, evidence: Iterable[Evidence]) -> frozenset[str]:
        """The sources that these words come from, copies and what one publisher repeats counted once."""
        places = ((words.source, words.passage) for words in evidence)
        sources = {self.original.get(place, place)[0] for place in places}
        wholes = (self.whole.get(source, source) for source in sources)
        return frozenset(self.houses.get(source, source) for source in wholes)


def copies(articles: Sequence[Article], store: Store | None = None) -> Copies:
    """The copies in a corpus, in time that grows with the length of its texts; `store` has what was kept of these."""
    every = {place: runs for article in articles for place, runs in _every(article, store)}
    repeating = _repeating(every.values())
    seen: defaultdict[int, list[Place]] = defaultdict(list)
    sizes: dict[Place, int] = {}
    original: dict[Place, Place] = {}
    whole: dict[str, str] = {}
    for article in articles:
        repeated: Counter[str] = Counter()
        added: list[tuple[Place, frozenset[int]]] = []
        for passage in article.source.passages:
            place = (passage.source, passage.index)
            sizes[place] = len(every[place])
            if sizes[place] < _FEWEST:
                continue
            runs = every[place] & repeating
            known = (seen[run] for run in runs if run in seen)
            shared = Counter(chain.from_iterable(places for places in known if len(places) <= _COMMON))
            found = [other for other, count in shared.items() if count >= _REPEATED * min(sizes[place], sizes[other])]
            if found:
                first = min(found, key=lambda other: (-shared[other], other))
                original[place] = original.get(first, first)
                repeated[original[place][0]] += 1
            added.append((place, runs))
        for place, runs in added:
            for run in runs:
                seen[run].append(place)
        source, count = max(repeated.items(), key=lambda item: (item[1], item[0]), default=("", 0))
        if count > _MOST * len(added):
            whole[article.source.id] = whole.get(source, source)
    firsts: dict[str, str] = {}
    published = [article.source for article in articles if article.source.publisher]
    houses = {source.id: firsts.setdefault(fold(source.publisher or ""), source.id) for source in published}
    return Copies(original, whole, houses)


def _every(article: Article, store: Store | None) -> Iterator[tuple[Place, frozenset[int]]]:
    """The shingles of each passage of an article."""
    texts = [passage.text for passage in article.source.passages]
    make = partial(tuple, map(_shingles, texts))
    known = make() if store is None else store.of("shingles", tuple[frozenset[int], ...]).get(texts, make)
    places = ((article.source.id, passage.index) for passage in article.source.passages)
    return zip(places, known, strict=True)


def _shingles(text: str) -> frozenset[int]:
    """The shingles of a text, each as a number of 64 bits made of its words: of millions hardly two are alike."""
    words = re.findall(r"\w+", text.casefold())
    runs = set(map(" ".join, zip(*(words[start:] for start in range(_RUN)), strict=False)))
    return frozenset(int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big") for run in runs)


def _repeating(every: Iterable[frozenset[int]]) -> set[int]:
    """The shingles of more than one passage: few, so that most passages need no closer look."""
    once: set[int] = set()
    repeating: set[int] = set()
    for runs in every:
        repeating |= once & runs
        once |= runs
    return repeating
