"""Subjects that the sources keep coming back to, in their own words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from ..model import Phrase, Resolution
from ..resolve.folding import fold
from ..resolve.identifiers import identifiers
from .company import Place
from .index import Index

_SOURCES = 2  # a subject is spoken of in so many sources,
_PASSAGES = 3  # or, where there is only one, in so many passages
_WORDS = 2  # words at least: single nouns ("government", "meeting") are what all news speaks of
_LARGE = 20  # sources: from here on, words that a quarter of them use are not a subject but a habit
_SHARED = 0.6  # part of the passages that makes two subjects one


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject with the passages that speak of it."""

    id: str
    title: str
    passages: frozenset[Place]


def found_subjects(
    index: Index, resolution: Resolution, taken: Sequence[Subject], ids: Collection[str], limit: int
) -> tuple[Subject, ...]:
    """The weightiest recurring phrases that are no names and overlap no subject that is `taken`.

    Args:
        index: the corpus.
        resolution: who is who in it: names are no subjects.
        taken: subjects that exist already.
        ids: identifiers that are in use already.
        limit: how many to give at most.
    """
    phrases: defaultdict[str, list[Phrase]] = defaultdict(list)
    for article in index.articles.values():
        for phrase in article.findings.phrases:
            phrases[phrase.key].append(phrase)
    names = {fold(name) for entity in resolution.entities for name in (entity.name, *entity.other_names)}
    many = len(index.articles)
    recurring: dict[str, Subject] = {}
    for key, found in phrases.items():
        passages = frozenset((phrase.evidence.source, phrase.evidence.passage) for phrase in found)
        if len(key.split()) >= _WORDS and _recurs(passages, many) and not _is_name(found, names, index):
            recurring[key] = Subject(key, _title(found), passages)
    kept: list[Subject] = []
    for key in sorted(recurring, key=lambda key: (-_weight(recurring[key]), key)):
        if len(kept) == limit:
            break
        if not any(_overlap(recurring[key], other) for other in (*taken, *kept)):
            kept.append(recurring[key])
    slugs = identifiers({subject.id: subject.title for subject in kept}, ids)
    return tuple(Subject(slugs[subject.id], subject.title, subject.passages) for subject in kept)


def _recurs(passages: Collection[Place], many: int) -> bool:
    sources = len({source for source, _ in passages})
    if many == 1:
        return len(passages) >= _PASSAGES
    return sources >= _SOURCES and (many < _LARGE or sources * 4 <= many)


def _weight(subject: Subject) -> float:
    sources = len({source for source, _ in subject.passages})
    return sources * log2(1 + len(subject.passages))


def _overlap(subject: Subject, other: Subject) -> bool:
    """Whether most passages of the one are the other's too; what an editor laid down may be the larger by far."""
    smaller = min(len(subject.passages), len(other.passages))
    return len(subject.passages & other.passages) >= _SHARED * smaller


def _title(found: Sequence[Phrase]) -> str:
    """The wording that the sources use most, its first letter made upper-case."""
    written = Counter(" ".join(phrase.evidence.quote.split()) for phrase in found)
    words = min(written, key=lambda words: (-written[words], words != words.lower(), words))
    return words[0].upper() + words[1:]


def _is_name(found: Sequence[Phrase], names: Collection[str], index: Index) -> bool:
    inside = sum(_in_mention(phrase, index.mentions, index) for phrase in found)
    return fold(found[0].evidence.quote) in names or inside * 2 > len(found)


def _in_mention(phrase: Phrase, mentions: Mapping[Place, Sequence[int]], index: Index) -> bool:
    words = phrase.evidence
    spans = (index.mention((words.source, n)).evidence for n in mentions.get((words.source, words.passage), ()))
    return any(span.start <= words.start and words.end <= span.end for span in spans)
