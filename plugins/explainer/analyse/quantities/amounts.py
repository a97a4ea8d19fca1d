"""Amounts in a text: a number with its comparator and its sign of money or share.

Where the words leave the number open ("300 to 400", "several hundred", "12 or more") there is no amount: half of what
they say would be wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from ..lexicon import rows
from ..numerals import NUMBER, SHORT_SCALES, value

_MONEY = r"(?:US|A|AU|C|CA|HK|NT|NZ|R|S)?\$|[€£¥₹₪₩₽]|\b(?:USD|EUR|GBP|AUD|CAD|CHF|CNY|RMB|JPY|INR)\s"
_SHARE = r"%|\s?per\s?cent\b|\spercentage\spoints?\b"
_COMPARATORS = "|".join(
    r"\s".join(map(re.escape, row[0].split())) for row in sorted(rows("comparators"), key=lambda row: -len(row[0]))
)
_INITIALS = "".join(sorted({row[0][0] for row in rows("comparators")}))
_AMOUNT = re.compile(
    r"(?<!\w)"  # told at once where a word goes on, which most letters do
    rf"(?:\b(?=[{_INITIALS}])(?P<comparator>{_COMPARATORS})\s(?:a\s(?=\d))?)?"
    rf"(?<![\w.,:/#$€£-])(?<!\d[–—])(?P<amount>(?P<money>{_MONEY})?(?P<number>{NUMBER})(?P<short>(?:bn|tn|mn|[mk])\b)?(?P<share>\s?(?:{_SHARE}))?"
    r"(?:-(?P<unit>[a-z]{3,12})\b)?)"
    r"(?![\w°:+[§]|[-–—/]\w|-,|\.\d|,\d|['’]\d|\s?[ap]\.?m\b|\so['’]clock)",
    re.IGNORECASE,
)

_OPEN_BEFORE = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\sout\s(?:of\s(?:every\s)?)?$"
    r"|\b(?:either|or\sby|within|several|few|many|couple|couple\sof|dozens\sof|hundreds\sof|thousands\sof|tens\sof|one\sin|and\sa\s(?:half|quarter)|(?:half|third|quarter|fifth|tenth)\sof(?:\sthe)?)\s$",
    re.IGNORECASE,
)
_OPEN_AFTER = re.compile(
    r"\sout\s(?:of\s)?(?:every\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten\b)"
    r"|\stimes\b|\s[a-z]+\sto\s\d|\s(?:(?:or|and)\s(?:more|so|fewer|less|over|above|older|under|younger|a\s(?:half|quarter|third))\b|(?:thirds|quarters|fifths)\b|in\s(?:ten|10|100)\b|plus\b)",
    re.IGNORECASE,
)
NEAR = 24  # characters: more than any of the words that leave a number open
_TIME = re.compile(r"\s(?:minute|hour|day|week|month|year)s?\b(?!\sof\b)")
_RANGE = re.compile(r"\s?(?:to|or|[-–—])\s?", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|both)\s$", re.IGNORECASE)
_REACH = 80  # characters before "from 300 to 400" in which a verb says that it is no range
_FROM = re.compile(
    r"\b(?:rais|ris|rose|lift|increas|hik|grow|grew|climb|jump|soar|mov|push|go|went|cut|lower|reduc|fall|fell|drop|declin"
    r"|shr[aiu]nk|slip|up|down)(?:e|es|ed|ing|ping|ped|s|ne|n|ten)?\b[^.;:,]{0,60}\bfrom\s$",
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


def amounts(text: str, *, changed: bool = False, within: bool = False) -> Iterator[Amount]:
    """The amounts of a text in reading order; scores, ordinals, times of day and ranges are none.

    Args:
        text: a sentence, or more.
        changed: whether what something rose or fell to from another number ("from 10 to 12 percent") is one.
        within: whether a limit of time ("within 14 days") is one.
    """
    matches = list(_AMOUNT.finditer(text))
    ranged = [_ranged(text, first, second) for first, second in pairwise(matches)]
    ends = [held and not (changed and _risen(text, first)) for held, first in zip(ranged, matches, strict=False)]
    for match, before, after in zip(matches, (False, *ends), (*ranged, False), strict=False):
        number = value(match["number"])
        if (
            before
            or after
            or number is None
            or _open(text, match, within=within)
            or (match["short"] and not match["money"])
        ):
            continue
        if match["short"]:
            number *= SHORT_SCALES[match["short"].lower()]
        share = (match["share"] or "").strip()
        money = (match["money"] or "").strip()
        yield Amount(
            start=match.start(),
            first=match.start("amount"),
            end=match.end(),
            number=number,
            comparator=match["comparator"],
            unit=money or ("%" if share and "point" not in share else share) or match["unit"],
            hyphened=match["unit"] is not None,
            spelled=not match["number"][0].isdigit(),
        )


def _ranged(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether two numbers are the ends of one range, or a choice: "300 to 400", "between 3 and 5 %", "two or three"."""
    joint = text[first.end() : second.start()]
    if second["number"][0].isupper():
        return False  # a dateline, then a sentence
    if joint.lower() == " and ":
        bare = not first["money"] and not first["share"] and second["share"] is not None
        return bare or _BETWEEN.search(text, max(0, first.start() - NEAR), first.start()) is not None
    return _RANGE.fullmatch(joint) is not None


def _risen(text: str, first: re.Match[str]) -> bool:
    """Whether a number is the one that something rose or fell from: the other end of its range is what it is now."""
    return _FROM.search(text, max(0, first.start() - _REACH), first.start()) is not None


def _open(text: str, match: re.Match[str], *, within: bool) -> bool:
    before = _OPEN_BEFORE.search(text, max(0, match.start() - NEAR), match.start())
    if before and within and before[0].casefold().startswith("within") and _TIME.match(text, match.end()):
        before = None
    return bool(before or _OPEN_AFTER.match(text, match.end()))
