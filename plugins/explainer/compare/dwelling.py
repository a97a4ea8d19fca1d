"""The subjects of many articles: recurring phrases that some articles deal with, where others only touch them.

An article deals with what its headline names, or what it comes back to in another passage. How much words keep to the
articles that deal with them is their residual IDF (K. Church and W. Gale, "Poisson Mixtures", 1995): by how many bits
they are in fewer articles than if their passages were dealt out by chance. Words of the trade ("hard work", "press
release") are spread as chance would spread them, subjects are not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log2

from ..analyse.lexicon import rows, words
from ..model import Phrase
from .company import Place
from .index import Index

_DEALING = 2  # articles that deal with a subject, at least
_WIDELY = 4  # so many, where no headline names it
_KEPT = 0.3  # bits of residual IDF that it must have then
_SINGLE_HEADLINES, _SINGLE_KEPT = 3, 1.0  # what a single noun needs
_COMMON, _SINGLE_COMMON = 4, 20  # words in more than one article of so many are what all of them speak of
_LONGEST = 4  # words of a phrase
_OCCASIONS = ("meeting", "visit", "arrival", "departure")
_WORD = re.compile(r"\w[\w-]*")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A phrase as a subject: where it stands, headlines included, and its weight among the others."""

    places: frozenset[Place]
    weight: float


def dwelling(index: Index, phrases: Mapping[str, Sequence[Phrase]]) -> dict[str, Weighed]:
    """The phrases that are subjects, by their keys.

    Args:
        index: the corpus, of many articles.
        phrases: every occurrence of each phrase, by its key.
    """
    many, headlines, nearby = len(index.articles), _headlines(index), _by_place(phrases.values())
    found: dict[str, Weighed] = {}
    for key, occurrences in phrases.items():
        if len(occurrences) < _DEALING:
            continue
        passages = frozenset((phrase.evidence.source, phrase.evidence.passage) for phrase in occurrences)
        times = Counter(source for source, _ in passages)
        common = _COMMON if " " in key else _SINGLE_COMMON
        if len(times) < _DEALING or len(times) * common > many or _is_beside_the_point(key):
            continue
        forms = {phrase.evidence.quote.casefold() for phrase in occurrences}
        named = {place for form in forms for place in headlines.get(form, ())}
        dealing = {source for source, number in times.items() if number > 1} | {source for source, _ in named}
        kept = log2(many / len(times)) + log2(1 - exp(-len(passages) / many))
        if _is_subject(key, len(dealing), len(named), kept) and not _is_part(occurrences, nearby):
            found[key] = Weighed(passages | named, len(dealing) * (1 + max(kept, 0)))
    return found


def _is_subject(key: str, dealing: int, headlines: int, kept: float) -> bool:
    if dealing < _DEALING:
        return False
    if " " not in key:
        return headlines >= _SINGLE_HEADLINES and kept >= _SINGLE_KEPT
    return headlines > 0 or (dealing >= _WIDELY and kept >= _KEPT)


def _is_beside_the_point(key: str) -> bool:
    """Whether a phrase names people or the occasion of the article."""
    head = key.rpartition(" ")[2]
    return head in _occasions() or any(head in words(people) for people in ("roles", "people_nouns", "kin"))


@cache
def _occasions() -> frozenset[str]:
    return frozenset(row[0] for row in rows("event_nouns") if row[1] in _OCCASIONS)


def _by_place(every: Iterable[Sequence[Phrase]]) -> Mapping[Place, Sequence[Phrase]]:
    nearby: defaultdict[Place, list[Phrase]] = defaultdict(list)
    for phrases in every:
        for phrase in phrases:
            nearby[phrase.evidence.source, phrase.evidence.passage].append(phrase)
    return nearby


def _is_part(occurrences: Sequence[Phrase], nearby: Mapping[Place, Sequence[Phrase]]) -> bool:
    """Whether words stand mostly inside one longer phrase, and so are only a piece of it ("economic zone")."""
    longer: Counter[str] = Counter()
    for phrase in occurrences:
        around = nearby[phrase.evidence.source, phrase.evidence.passage]
        longer.update(
            {other.key for other in around if other.key != phrase.key and other.evidence.holds(phrase.evidence)}
        )
    return any(number * 2 > len(occurrences) for number in longer.values())


def _headlines(index: Index) -> Mapping[str, Collection[Place]]:
    """The headlines by the words in a row that stand in them, outside names and titles."""
    found: defaultdict[str, set[Place]] = defaultdict(set)
    for article in index.articles.values():
        roles = [role.evidence for role in article.findings.roles]
        for passage in article.source.passages:
            if passage.kind != "title":
                continue
            place = (article.source.id, passage.index)
            taken = [words for words in roles if words.passage == passage.index]
            taken += [index.mention((article.source.id, number)).evidence for number in index.mentions.get(place, ())]
            spans = [(words.start, words.end) for words in taken]
            for row in _rows(passage.text, spans):
                found[row].add(place)
    return found


def _rows(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[str]:
    found = [word for word in _WORD.finditer(text) if not any(start <= word.start() < end for start, end in taken)]
    for first in range(len(found)):
        for last in range(first, min(first + _LONGEST, len(found))):
            yield text[found[first].start() : found[last].end()].casefold()
