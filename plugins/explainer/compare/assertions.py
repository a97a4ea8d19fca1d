"""What sentences assert, as far as it takes to tell that two assert the same: who, what act, about what."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, pairwise

from ..analyse.lexicon import rows, words
from ..model import Article, Evidence, Passage, Statement
from ..resolve.aliases import common_key, is_country
from .index import Index, Key

_SENTENCE = re.compile(r"[^\s].*?(?:[.!?][”\"’)]*(?=\s+[“\"(A-Z])|$)", re.DOTALL)
_TITLE = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|St|Lt|Col|No|vs|U\.S|U\.K|U\.N)\.$")
_WORD = re.compile(r"[\w’']+")
_NEGATIONS = frozenset(["not", "no", "without", "never", "neither", "nor", "lack", "lacked", "lacking"])
_SHORT = 4  # letters: endings of shorter words are part of them
_BEFORE = 5  # words before an act in which a negation or a hedge belongs to it
_OPPOSITE = {"approve": "oppose", "oppose": "approve"}


_CROWD = 8  # names: a sentence with more is a list

Topic = tuple[str, str, str, str]  # act, matter, two entities


@dataclass(frozen=True, slots=True)
class Assertion:
    """That a sentence speaks of an act, in this word, with whom it names and what it is about.

    `voice` is "" where the source says so itself; else the words by which it leaves it to another.
    """

    sentence: Evidence
    word: str
    act: str
    matters: frozenset[str]
    entities: frozenset[str]
    voice: str


def assertions(index: Index, entity_of: Mapping[Key, str]) -> Iterator[Assertion]:
    """The assertions of a corpus in reading order; headings and titles assert nothing."""
    for article in index.articles.values():
        for passage in article.source.passages:
            if passage.kind not in ("title", "heading"):
                yield from _in_passage(index, entity_of, article, passage)


def by_topic(asserted: Iterable[Assertion]) -> dict[Topic, list[Assertion]]:
    """The assertions of each act about each matter with each two names."""
    topics: defaultdict[Topic, list[Assertion]] = defaultdict(list)
    for assertion in asserted:
        if len(assertion.entities) <= _CROWD:
            for matter in sorted(assertion.matters):
                for left, right in combinations(sorted(assertion.entities), 2):
                    topics[assertion.act, matter, left, right].append(assertion)
    return dict(topics)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text as (start, end), by punctuation alone.

    >>> [text[a:b] for text in ["Mr. Lind left. He did!"] for a, b in sentences(text)]
    ['Mr. Lind left.', 'He did!']
    """
    start: int | None = None
    for found in _SENTENCE.finditer(text):
        start = found.start() if start is None else start
        if not _TITLE.search(found.group()):
            yield start, found.end()
            start = None
    if start is not None:
        yield start, len(text)


def _in_passage(index: Index, entity_of: Mapping[Key, str], article: Article, passage: Passage) -> Iterator[Assertion]:
    said = [s for s in article.findings.statements if s.content.passage == passage.index]
    for start, end in sentences(passage.text):
        found = list(_WORD.finditer(passage.text, start, end))
        senses = [_senses().get(stem(word.group()), {}) for word in found]
        matters = frozenset(sense["matter"] for sense in senses if "matter" in sense)
        if not any("act" in sense for sense in senses) or not matters:
            continue
        entities = frozenset(_named(index, entity_of, passage, start, end))
        for number, sense in enumerate(senses):
            if "act" in sense:
                before = [word.group().casefold() for word in found[max(0, number - _BEFORE) : number]]
                act = _OPPOSITE.get(sense["act"], "") if _is_negated(before) else sense["act"]
                if act:
                    voice = _voice(said, before, found[number].start())
                    yield Assertion(passage.cite(start, end), found[number].group(), act, matters, entities, voice)


def matters_in(text: str) -> frozenset[str]:
    """What the words of a text are about, in senses that words share."""
    senses = (_senses().get(stem(word.group()), {}) for word in _WORD.finditer(text))
    return frozenset(sense["matter"] for sense in senses if "matter" in sense)


def _named(index: Index, entity_of: Mapping[Key, str], passage: Passage, start: int, end: int) -> Iterator[str]:
    """The persons and bodies named in a stretch; places turn up in any story."""
    for number in index.mentions.get((passage.source, passage.index), ()):
        mention = index.mention((passage.source, number))
        entity = entity_of.get((passage.source, number))
        inside = start <= mention.evidence.start and mention.evidence.end <= end
        if inside and entity and mention.kind != "place" and not is_country(common_key(index.names[entity])):
            yield entity


def _is_negated(before: list[str]) -> bool:
    return any(word in _NEGATIONS and following != "only" for word, following in pairwise([*before, ""]))


def _voice(said: list[Statement], before: list[str], at: int) -> str:
    hedge = next((word for word in before if word in words("hedges")), None)
    if hedge:
        return hedge
    holding = [s for s in said if s.content.start <= at < s.content.end]
    outer = max(holding, key=lambda s: s.content.end - s.content.start, default=None)
    if outer is None:
        return ""
    return outer.cue.quote if outer.speaker is None else outer.speaker.words.quote


@cache
def _senses() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for sort, sense, forms in rows("senses"):
        for form in forms.split(","):
            found.setdefault(stem(form.strip()), {})[sort] = sense
    return found


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without its English endings, doubled letters made single.

    >>> {stem(word) for word in ("oppose", "opposed", "opposing", "opposes")}
    {'opos'}
    """
    plain = re.sub(r"[’']s?$", "", word.casefold())
    plain = re.sub(r"ies$", "y", plain) if len(plain) > _SHORT else plain
    plain = re.sub(r"(?<=[^s])s$", "", plain)
    plain = re.sub(r"(?:ied|y|ing|ed|e)$", "", plain) if len(plain) > _SHORT else plain
    return re.sub(r"(.)\1", r"\1", plain)
