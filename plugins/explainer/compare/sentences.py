"""The sentences of a source, each with what it tells: its telling words, its names, and what passes it on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..model import Evidence, Passage
from .index import Index, Key
from .wording import telling

_SENTENCE = re.compile(r"[^\s].*?(?:[.!?][”\"’)]*(?=\s+[“\"(A-Z])|$)", re.DOTALL)
_TITLE = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|St|Lt|Col|No|vs|U\.S|U\.K|U\.N)\.$")
_OF = re.compile(r"\bof (?:the )?(?:[A-Z]\S* )*$")
_OWN = re.compile(r"[’']s?(?!\w)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with what it tells, in its order: the stems of its telling words, and the ids of what it names.

    A name that something belongs to ("Lind's visit", "the visit of Mayor Lind") is told apart by "’s" at its end.
    """

    evidence: Evidence
    order: tuple[str, ...]
    names: frozenset[str]

    @property
    def told(self) -> frozenset[str]:
        """All that it tells."""
        return frozenset(self.order)

    @property
    def about(self) -> frozenset[str]:
        """The same, whether something belongs to a name or not."""
        return frozenset(word.removesuffix("’s") for word in self.order)

    @property
    def words(self) -> frozenset[str]:
        """The stems of its telling words."""
        return self.told - self.names


@lru_cache(maxsize=1 << 15)  # most rules ask for those of the same passages
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as (start, end), by punctuation alone.

    >>> [text[a:b] for text in ["Mr. Lind left. He did!"] for a, b in sentences(text)]
    ['Mr. Lind left.', 'He did!']
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for found in _SENTENCE.finditer(text):
        start = found.start() if start is None else start
        if not _TITLE.search(found.group()):
            yield start, found.end()
            start = None
    if start is not None:
        yield start, len(text)


def told_by(index: Index, entity_of: Mapping[Key, str], source: str) -> Iterator[Sentence]:
    """The sentences of a source in reading order, without its titles and headings."""
    for passage in index.articles[source].source.passages:
        if passage.kind not in ("title", "heading"):
            for start, end in sentences(passage.text):
                yield sentence(index, entity_of, passage, start, end)


def sentence(index: Index, entity_of: Mapping[Key, str], passage: Passage, start: int, end: int) -> Sentence:
    """What a stretch of a passage tells."""
    order: list[str] = []
    names: list[str] = []
    left = start
    for number in index.mentions.get((passage.source, passage.index), ()):
        words = index.mention((passage.source, number)).evidence
        if left <= words.start and words.end <= end and (entity := entity_of.get((passage.source, number))):
            before, after = passage.text[left : words.start], passage.text[words.end : end]
            order += [*telling(before), f"{entity}’s" if _OF.search(before) or _OWN.match(after) else entity]
            names.append(order[-1])
            left = words.end
    return Sentence(passage.cite(start, end), (*order, *telling(passage.text[left:end])), frozenset(names))


def in_one_order(one: Sequence[str], other: Sequence[str]) -> int:
    """How many of the words that both hold follow each other alike in both.

    >>> in_one_order(["lind", "oppose", "berg"], ["berg", "oppose", "lind"])
    1
    """
    place = {word: at for at, word in reversed([*enumerate(other)])}
    ends: list[int] = []
    for at in (place[word] for word in dict.fromkeys(one) if word in place):
        first = bisect_left(ends, at)
        ends[first : first + 1] = [at]
    return len(ends)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, or the sentences, in which a stretch of a text stands."""
    within = [(first, last) for first, last in sentences(text) if first < end and start < last]
    return (within[0][0], within[-1][1]) if within else (start, end)
