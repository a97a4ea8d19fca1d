"""Ages of people known by what they are: the 35-year-old driver, a man of 22, the driver, Jo Lund, 36."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..analyse.quantities.amounts import Amount
from .ages import is_age
from .things import Thing

_AGE = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?P<hyphened>\d{1,3})-year-old\b(?! (?:[a-z-]+ ){0,3}[A-Z]\w+ [A-Z])"
    r"|\b(?i:man|woman|boy|girl|suspect|driver|victim|gunman|pilot|survivor)"
    r"(?: of (?P<of>\d{1,3})\b(?! ?%| per ?cent|,\d)"
    r"|(?:,? aged|, who is| is| was) (?P<plain>\d{1,3})(?=[,.;)]| years old| and\b|$))"
)
_NAMED = re.compile(r"[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+|[A-Z]\.), (?P<years>\d{1,3})(?=[,.;)])")
_NAME_BEFORE = re.compile(r"\b(?!(?:The|A|An)\b)[A-Z][\w’'-]+,? (?:(?:is|was) )?$")


def ages_told(text: str) -> Iterator[tuple[Amount, Thing]]:
    """The ages of a text, those beside a name as of a thing so called: they are compared with the others only."""
    for found in _NAMED.finditer(text):
        if is_age(found["years"]):
            yield _age(found["years"], found.start("years"), found.end(), "named")
    for found in _AGE.finditer(text):
        side = next(name for name, years in found.groupdict().items() if years)
        first, end = found.start(side), found.end() if side == "hyphened" else found.end(side)
        if is_age(found[side]) and not _NAME_BEFORE.search(text[: found.start()]):
            yield _age(found[side], first, end, "")


def _age(years: str, first: int, end: int, noun: str) -> tuple[Amount, Thing]:
    amount = Amount(first, first, end, Decimal(years), None, None, hyphened=False, spelled=False)
    return amount, Thing("age", noun, 1, end)
