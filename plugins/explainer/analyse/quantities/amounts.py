"""Amounts in a text: a number with its comparator and its sign of money or share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ..lexicon import rows
from ..numerals import NUMBER, SHORT_SCALES, value

_MONEY = r"(?:US|A|AU|C|CA|HK|NZ|S)?\$|[€£¥₹₪₩₽]"
_SHARE = r"%|\s?per\s?cent\b|\spercentage\spoints?\b"
_COMPARATORS = "|".join(
    r"\s".join(map(re.escape, row[0].split())) for row in sorted(rows("comparators"), key=lambda row: -len(row[0]))
)
_AMOUNT = re.compile(
    rf"(?:\b(?P<comparator>{_COMPARATORS})\s(?:the\s|a\s(?=\d))?)?"
    rf"(?<![\w.,:/#-])(?P<amount>(?P<money>{_MONEY})?(?P<number>{NUMBER})(?P<short>(?:bn|tn|mn|[mk])\b)?(?P<share>\s?(?:{_SHARE}))?"
    r"(?:-(?P<unit>[a-z]{3,12})\b)?)"
    r"(?![\w°:]|[-–—/]\w|\.\d|,\d|['’]\d|\s?[ap]\.?m\b|\so['’]clock)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a text: `start:end` with its comparator and signs, `first:end` without the comparator.

    `unit` is the sign of money or share, or the word tied on by a hyphen ("six-week"); None where a noun tells it.
    """

    start: int
    first: int
    end: int
    number: Decimal
    comparator: str | None
    unit: str | None
    hyphened: bool
    spelled: bool


def amounts(text: str) -> Iterator[Amount]:
    """The amounts of a text in reading order; scores, ordinals, times of day and ranges are none."""
    for match in _AMOUNT.finditer(text):
        number = value(match["number"])
        if number is None or (match["short"] and not match["money"]):
            continue
        if match["short"]:
            number *= SHORT_SCALES[match["short"].lower()]
        share = (match["share"] or "").strip()
        unit = match["money"] or ("%" if share and "point" not in share else share) or match["unit"]
        yield Amount(
            start=match.start(),
            first=match.start("amount"),
            end=match.end(),
            number=number,
            comparator=match["comparator"],
            unit=unit,
            hyphened=match["unit"] is not None,
            spelled=not match["number"][0].isdigit(),
        )
