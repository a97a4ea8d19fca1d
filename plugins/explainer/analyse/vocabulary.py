"""What sort of word a capitalised word is by itself: a first name, an everyday word, a nationality."""

from __future__ import annotations

from functools import cache, lru_cache

from unidecode import unidecode

from ..model import Gender
from .lexicon import rows, words
from .names_in_tokens import HISSING, countries, nationalities

SIDES = frozenset(("euro", "indo", "sino", "russo", "anglo", "franco", "afro"))
LONG = 8  # letters: "nonpartisan", but not "Nona"
ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("ly", ""))


@cache
def given_names() -> dict[str, Gender | None]:
    """Common first names in plain letters, with "he" or "she" where nearly all bearers are."""
    told: dict[str, Gender | None] = {"he": "he", "she": "she", "either": None}
    return {name.strip(): told[row[0]] for row in rows("given_names") for name in row[1].split(",")}


@lru_cache(maxsize=1 << 14)
def is_given_name(word: str) -> bool:
    """Whether the word is a common first name, accents aside."""
    return word[:1].isupper() and (word in given_names() or unidecode(word) in given_names())


def given_gender(name: str) -> Gender | None:
    """What the first name of a full name says of its bearer."""
    return given_names().get(unidecode(name.split()[0])) if " " in name else None


@lru_cache(maxsize=1 << 14)
def is_plain(word: str) -> bool:
    """Whether the word, in any of its forms, is an everyday word that a capital makes no name.

    >>> is_plain("Solar"), is_plain("Policies"), is_plain("Berlin")
    (True, True, False)
    """
    low = word.lower()
    known = words("plain_words")
    return (
        low in known
        or (len(low) > LONG and low.removeprefix("non") in known)
        or any(low.endswith(end) and _stem(low, end) + instead in known for end, instead in ENDINGS)
    )


def _stem(low: str, end: str) -> str:
    """The word without its ending; "" where "es" is none, so that "Barnes" is no plural of "barn"."""
    stem = low[: -len(end)]
    return stem if end != "es" or stem.endswith(HISSING) else ""


def is_people(text: str) -> bool:
    """Whether the words name people of a kind ("Black and Brown", "Harbour Islanders"), not a body of them."""
    parts = text.split()
    kinds = [part.lower() in words("peoples") for part in parts]
    return all(kinds) or (len(parts) == 2 and (kinds[-1] or parts[-1].removesuffix("s") in nationalities()))


def is_pair_of_countries(text: str) -> bool:
    """Whether the words are only whose relations are meant: "Norway-Peru"."""
    sides = text.split("-") if "-" in text else []
    named = [side in countries() or side in nationalities() for side in sides]
    return any(named) and all(known or side.lower() in SIDES for known, side in zip(named, sides, strict=True))
