"""Countries told from the words that stand for them: a name, an adjective, a noun of nationality."""

from __future__ import annotations

from functools import cache

from ..analyse.lexicon import rows
from ..analyse.lexicon.groups import group
from ..resolve.aliases import common_key, is_country, known_names
from ..resolve.folding import fold_body

# Last words of the countries whose names take "the".
_WITH_ARTICLE = frozenset(["Republic", "Union", "Kingdom", "States", "Emirates", "Islands", "Bahamas", "Gambia"])
_WITH_ARTICLE |= {"Maldives", "Netherlands", "Philippines", "Comoros", "Seychelles", "Vatican", "Balkans"}


@cache
def _adjectives() -> dict[str, str]:
    """The folded name of a country, by the folded words for what and who belongs to it."""
    return {
        fold_body(word): common_key(row[0].split(",")[0])
        for row in rows("countries")
        if len(row) > 1
        for word in row[1].split(",")
        if fold_body(word)
    }


def nation(text: str) -> str | None:
    """The folded name of a country, where a wording names one and, apart from "government" and the like, nothing else.

    >>> nation("Danish"), nation("the government of Denmark"), nation("Denmark’s"), nation("the Danish Library")
    ('denmark', 'denmark', 'denmark', None)
    """
    return _country(" ".join(word for word in fold_body(text).split() if word not in _filler()))


def country_of(text: str) -> str | None:
    """A country as it stands in a sentence, where a wording names one and nothing else.

    >>> country_of("Danish"), country_of("U.S."), country_of("the Danish Library")
    ('Denmark', 'the United States', None)
    """
    if (key := nation(text)) is None:
        return None
    name, _ = known_names()[key]
    return f"the {name}" if name.split()[-1] in _WITH_ARTICLE else name


def nations_in(title: frozenset[str]) -> frozenset[str]:
    """The words of a title that stand for countries."""
    return frozenset(word for word in title if _country(word))


def _country(key: str) -> str | None:
    known = common_key(key)
    return known if is_country(known) else _adjectives().get(key)


@cache
def _filler() -> frozenset[str]:
    return frozenset({"of", "the", "and"}) | group("sole_offices", "filler")
