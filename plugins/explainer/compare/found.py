"""Subjects that the sources keep coming back to, in their own words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log2

from ..model import Phrase, Resolution
from ..resolve.folding import fold
from ..resolve.identifiers import identifiers
from .company import Place
from .dwelling import Weighed, dwelling
from .index import Index

_SOURCES = 2  # a subject is spoken of in so many sources,
_PASSAGES = 3  # or, where there is only one, in so many passages
_WORDS = 2  # words at least: single nouns ("government", "meeting") are what all news speaks of
_LARGE = 20  # sources: from here on, a subject is what some of them deal with
_SHARED = 0.6  # part of the passages that makes two subjects one
_AKIN = 0.25  # part of the sources that does so where both begin with the same word


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

    Of many articles they are what some of them deal with; wordings that are akin make one subject.

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
    large = len(index.articles) >= _LARGE
    weighed = dwelling(index, phrases) if large else _repeated(phrases, len(index.articles))
    kept: list[Subject] = []
    for key in sorted(weighed, key=lambda key: (-weighed[key].weight, key)):
        if len(kept) == limit:
            break
        subject = Subject(key, _title(phrases[key]), weighed[key].places)
        akin = next((number for number, other in enumerate(kept) if large and _are_akin(subject, other)), None)
        if _is_name(phrases[key], names, index) or any(_overlap(subject, other) for other in (*taken, *kept)):
            continue
        if akin is None:
            kept.append(subject)
        else:
            kept[akin] = replace(kept[akin], passages=kept[akin].passages | subject.passages)
    slugs = identifiers({subject.id: subject.title for subject in kept}, ids)
    return tuple(Subject(slugs[subject.id], subject.title, subject.passages) for subject in kept)


def _repeated(phrases: Mapping[str, Sequence[Phrase]], many: int) -> dict[str, Weighed]:
    """The subjects of a few articles: all that more than one of them speaks of, and most often."""
    weighed: dict[str, Weighed] = {}
    for key, found in phrases.items():
        places = frozenset((phrase.evidence.source, phrase.evidence.passage) for phrase in found)
        sources = len({source for source, _ in places})
        if len(key.split()) >= _WORDS and (len(places) >= _PASSAGES if many == 1 else sources >= _SOURCES):
            weighed[key] = Weighed(places, sources * log2(1 + len(places)))
    return weighed


def _are_akin(subject: Subject, other: Subject) -> bool:
    """Whether two wordings tell of one subject ("toll rise", "toll dispute"): many articles use both."""
    if subject.id.split()[0] != other.id.split()[0]:
        return False
    sources, others = ({source for source, _ in each.passages} for each in (subject, other))
    return len(sources & others) >= _AKIN * min(len(sources), len(others))


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
