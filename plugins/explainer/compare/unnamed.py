"""Ages of people who are not named: the 35-year-old driver, a man of 22."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..analyse.quantities.amounts import Amount
from .ages import is_age
from .things import Thing

_AGE = re.compile(
    r"\b(?:[Aa]n?|[Tt]he) (?P<hyphened>\d{1,3})-year-old\b(?! (?:[a-z-]+ ){0,3}[A-Z])"
    r"|\b(?i:man|woman|boy|girl|suspect|driver|victim|gunman|pilot|survivor)"
    r"(?: of (?P<of>\d{1,3})\b(?! ?%| per ?cent|,\d)"
    r"|(?:,? aged|, who is| is| was) (?P<plain>\d{1,3})(?=[,.;)]| years old| and\b|$))"
)
_NAME_BEFORE = re.compile(r"\b(?!(?:The|A|An)\b)[A-Z][\w’'-]+,? (?:(?:is|was) )?$")


def unnamed_ages(text: str) -> Iterator[tuple[Amount, Thing]]:
    """The ages of a text that stand beside no name."""
    for found in _AGE.finditer(text):
        side = next(name for name, years in found.groupdict().items() if years)
        first, end = found.start(side), found.end() if side == "hyphened" else found.end(side)
        if is_age(found[side]) and not _NAME_BEFORE.search(text[: found.start()]):
            years = Decimal(found[side])
            yield Amount(first, first, end, years, None, None, hyphened=False, spelled=False), Thing("age", "", 1, end)
