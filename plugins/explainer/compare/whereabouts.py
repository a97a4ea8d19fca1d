"""Which place lies in which other, as far as a text of the corpus says so itself: "Oslo, Norway"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise

from ..analyse.lexicon import words
from ..resolve.aliases import common_key, is_country
from ..resolve.folding import fold
from .index import Index, Key

_WITHIN = re.compile(r", (?:[A-Z]\w*, )?(?:the )?|,? (?:the )?capital of (?:the )?")
_CAPITAL = re.compile(r"[’']s? capital,? (?:city,? )?")
_NEXT = re.compile(r",? (?:in |near |at |outside )?(?:the )?")
_WORDS = 2  # of the name of a town, at most
_LISTED = re.compile(r",? (?:and|or) |, (?:the )?[A-Z]")  # what comes before or after a name in a list of places


def cities_of(index: Index, entity_of: Mapping[Key, str]) -> dict[str, tuple[str, ...]]:
    """The ids of the places that the texts put into a country, by the country's id, in reading order."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for (source, passage), numbers in index.mentions.items():
        text = index.articles[source].source.passages[passage].text
        placed = [
            (mention.evidence, entity)
            for number in numbers
            if (entity := entity_of.get((source, number)))
            and (mention := index.mention((source, number))).kind == "place"
        ]
        for (left, first), (right, second) in pairwise(placed):
            between = text[left.end : right.start]
            if _is_country(index, second) and not _is_country(index, first) and _WITHIN.fullmatch(between):
                if not _LISTED.match(text, right.end) and not text[: left.start].endswith((", ", " and ")):
                    found[second][first] = None
            elif _is_country(index, first) and not _is_country(index, second) and _CAPITAL.fullmatch(between):
                found[first][second] = None
    return {country: tuple(cities) for country, cities in found.items()}


def are_apart(index: Index, entity_of: Mapping[Key, str], one: str, other: str) -> bool:
    """Whether two places are two towns: neither is a country or a building, nor is one said to be in the other."""
    if any(_is_country(index, place) or not _is_town(index.names[place]) for place in (one, other)):
        return False
    for source, passage in set(index.passages_of(one)) & set(index.passages_of(other)):
        text = index.articles[source].source.passages[passage].text
        named = [
            (index.mention((source, number)).evidence, entity_of.get((source, number)))
            for number in index.mentions[source, passage]
        ]
        if any(
            {first, second} == {one, other} and _NEXT.fullmatch(text, left.end, right.start)
            for (left, first), (right, second) in pairwise(named)
        ):
            return False
    return True


def _is_town(name: str) -> bool:
    parts = fold(name).split()
    if name.lower() in words("large_regions"):
        return False
    return len(parts) <= _WORDS and parts[-1] not in words("place_heads") | words("buildings") and name[0].isupper()


def _is_country(index: Index, entity: str) -> bool:
    return is_country(common_key(index.names[entity]))
