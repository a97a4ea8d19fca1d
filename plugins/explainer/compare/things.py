"""What a number is of: money, a measure with its unit, or the people or things that the noun after it names."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..analyse.lexicon import rows, words
from ..analyse.quantities.amounts import Amount
from .wording import MONTH

_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "EUR": "euro", "GBP": "pound"}
_AGO = re.compile(r"[ -](?:old|ago|later|earlier|before|after|of age|since)\b", re.IGNORECASE)
_BASIS = re.compile(r" basis points?\b")
_CALLED = re.compile(
    rf"\b(?:aged (?:\d+ and )?|(?:article|section|number|no\.|line|route|bus|tram|train|flight|platform|gate|terminal"
    rf"|track|room|ward|floor|block|reactor|unit|pier|berth|lane|runway|junction|exit|phase|stage|round|lap|day|week"
    rf"|page|chapter|volume|level|not|{MONTH}) )$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?!(?:In|At|On|By|For|Of|To|With|From|After|About|Some|The|And|But|All)\b)[A-Z][a-z]+ $")
_MONTH_AFTER = re.compile(rf" {MONTH}")
_AGED = re.compile(r"[A-Z][\w’'-]+(?:, | \()$|\b(?:he|she|who) (?:is|was) $", re.IGNORECASE)
_CLOSED = re.compile(r"[,.)]| and |$")
_NUMBER_OF = re.compile(r"\bnumber of (?:[a-z]+ )*?([a-z]+s|people|children) (?:[a-z]+ ){1,3}$")
_STRENGTH = re.compile(r"\bmagnitude(?: of (?:the )?\w+)?(?: of| at|:)? $|\bstrength(?: of| at) $", re.IGNORECASE)
_OF = re.compile(
    r" of (?:(?:the|these|those|its|their|his|her|our|all)\b)?"
    r"(?: (?:about|some|roughly|nearly))?(?: \d[\d,]*| \w+teen)?"
)
_GROUP_OF = re.compile(r"\b(crew|staff|crowd|audience|congregation|workforce|fleet|garrison) of $")
_DATA_OF = re.compile(
    r"\b(?:records|files|data|details|accounts) of (?:about |some |up to |more than |nearly )*$", re.IGNORECASE
)
_HOME = re.compile(r"^(?:us|american|british) ")
_CLOCK = re.compile(r"\d{1,2}\.\d\d")
_TOGETHER = re.compile(r",?(?: and)? \d+ (?:minute|second|hour|day|month|week)s?\b")
_MANY = frozenset(
    ["men", "women", "people", "children", "police", "crew", "cattle", "aircraft", "troops", "staff", "fish", "sheep"]
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_BREAK = re.compile(r"[,.;:()“”\"—–]")
_BETWEEN = 4  # words after a number in which the noun stands


class Thing(NamedTuple):
    """What a number is of, and where the words that say it end.

    `kind` is "people", "things", "money", or the kind of a unit, of which `scale` is the size; `noun` tells which
    people, things or money, and is empty where that is left open.
    """

    kind: str
    noun: str
    scale: float
    end: int


def thing_of(text: str, amount: Amount) -> Thing | None:
    """What an amount of a text is of; None where that is a day, a year, an age or part of a name."""
    before, end = text[: amount.start], amount.end
    unit = amount.unit or ""
    if not unit and _MONTH_AFTER.match(text, end):
        return None
    if _CALLED.search(before) or (not unit and _AGED.search(before) and _CLOSED.match(text, end)):
        return None
    if _DATA_OF.search(before):
        return Thing("things", "record", 1, end)
    if _STRENGTH.search(before):
        return Thing("magnitude", "", 1, end)
    if basis := _BASIS.match(text, end):
        return Thing("percent", "point", 0.01, basis.end())
    if unit == "%" or "point" in unit:
        return Thing("percent", "point" if "point" in unit else "", 1, end)
    if unit and not amount.hyphened:
        return Thing("money", next((name for sign, name in _SIGNS.items() if unit.endswith(sign)), unit), 1, end)
    measured = _units().match(text, end - len(unit) - 1 if amount.hyphened else end)
    if measured:
        kind, scale = _sizes()[measured[1].casefold()]
        is_other = _AGO.match(text, measured.end()) or _TOGETHER.match(text, measured.end())
        return None if kind == "time" and is_other else Thing(kind, "", scale, measured.end())
    priced = None if amount.hyphened else _money().match(text, end)
    if priced:
        return Thing("money", _HOME.sub("", priced[1].casefold()), 1, priced.end())
    return None if amount.hyphened else _counted(text, amount)


def _counted(text: str, amount: Amount) -> Thing | None:
    if _CLOCK.fullmatch(text[amount.first : amount.end]):
        return None
    if not amount.spelled and 1900 <= amount.number < 2100 and amount.comparator is None:
        return None
    noun = _noun(text[amount.end :], is_one=amount.number == 1)
    if noun is None:
        if named := _NUMBER_OF.search(text[: amount.start]):
            return Thing(*sort_of(named[1]), 1, amount.end)
        if group := _GROUP_OF.search(text[: amount.start]):
            return Thing(*sort_of(group[1]), 1, amount.end)
        return None if _NAMED.search(text[: amount.start]) or amount.number == 1 else Thing("things", "", 1, amount.end)
    return Thing(*sort_of(noun[0]), 1, amount.end + noun.end())


def is_unit(noun: str) -> bool:
    """Whether a noun is a unit of what is measured."""
    return noun.casefold() in _sizes()


def sort_of(noun: str) -> tuple[str, str]:
    """Whether a noun names people or things, and the word by which they are known."""
    name = noun.casefold()
    if name in _things():
        kind, known = _things()[name]
        return kind, known.removeprefix("-")
    return "people" if name in _people() else "things", _single(name)


def _noun(following: str, *, is_one: bool) -> re.Match[str] | None:
    """The first plural, or else the first known noun, of the words that follow a number or its "of the"."""
    of, first = _OF.match(following), None
    for number, word in enumerate(_WORD.finditer(following, of.end() if of else 0)):
        name = word[0].casefold()
        if number >= _BETWEEN or _BREAK.search(following, of.end() if of else 0, word.start()):
            break
        is_known = name in _things() or name in _people()
        if not is_one and (_is_plural(word[0]) or name in _MANY):
            return word
        if not is_known and name in words("joining_words") | words("prepositions"):
            break
        first = first or (word if is_known else None)
    return first


def _is_plural(word: str) -> bool:
    is_form = word.isalpha() and word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return is_form and word not in words("joining_words") | words("prepositions")


def _single(name: str) -> str:
    return re.sub(r"ies$", "y", name) if name.endswith("ies") else name.removesuffix("s")


@cache
def _things() -> dict[str, tuple[str, str]]:
    """The kind and the word by which a thing is known, by the nouns that name it."""
    found: dict[str, tuple[str, str]] = {}
    for kind, known, named in rows("things"):
        for word in named.split(","):
            found.setdefault(word.strip(), (kind, known))
    return found


@cache
def _people() -> frozenset[str]:
    return frozenset(form for noun in words("people_nouns") | words("roles") for form in (noun, f"{noun}s"))


@cache
def _sizes() -> dict[str, tuple[str, float]]:
    return {word.strip(): (row[0], float(row[1])) for row in rows("units") for word in row[2].split(",")}


@cache
def _units() -> re.Pattern[str]:
    either = "|".join(re.escape(word) for word in sorted(_sizes(), key=lambda word: (-len(word), word)))
    return re.compile(rf"[ -]?({either})\b", re.IGNORECASE)


@cache
def _money() -> re.Pattern[str]:
    either = "|".join(sorted(words("currencies"), key=lambda word: (-len(word), word)))
    return re.compile(rf" ((?:[A-Z][A-Za-z]+ ){{0,2}}(?i:{either}))s?\b")
