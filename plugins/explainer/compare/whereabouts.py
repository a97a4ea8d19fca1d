"""Which city lies in which country, as far as a text of the corpus says so itself: "Oslo, Norway"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise

from ..resolve.aliases import common_key, is_country
from .index import Index, Key

_WITHIN = re.compile(r", (?:[A-Z]\w*, )?(?:the )?|,? (?:the )?capital of (?:the )?")
_CAPITAL = re.compile(r"[’']s? capital,? (?:city,? )?")
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


def _is_country(index: Index, entity: str) -> bool:
    return is_country(common_key(index.names[entity]))
