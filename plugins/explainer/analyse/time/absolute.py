"""Dates that carry their own month or year: full dates, days without a year, months, years, ranges."""

from __future__ import annotations

import re
from datetime import date

from ...ingest.dates import month_number
from . import calendar
from .calendar import Period
from .expression import (
    DAY,
    FULL_MONTH,
    MONTH,
    MONTH_CUE,
    NO_COUNT,
    WEEKDAY,
    YEAR,
    YEAR_CUE,
    Expression,
    Setting,
)

_DASH = r"\s?[-–—]\s?"
_TO = rf"(?:{_DASH}|\s(?:to|and|or|through|until)\s)"
_ON = rf"(?<!\w)(?:{WEEKDAY}(?:,?\s(?:the\s)?))?"  # told at once where a word goes on, which most letters do
_PART = r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[-\s])?"
_ENDS = rf"(?=\W|$)(?!['’]s\s+\d){NO_COUNT}"
_BEFORE_MONTHS = "[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|for|and|to"
_QUARTERS = ("first", "second", "third", "fourth")
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_FISCAL = re.compile(r"\b(?:fiscal|financial)(?:\syear)?\s$", re.IGNORECASE)
_HALF_A_YEAR = 183  # days: where no verb decides, a day or month without year lies no farther from the article


def _full(match: re.Match[str], _: Setting) -> Period | None:
    return calendar.day(int(match["year"]), month_number(match["month"]), _number(match["day"]))


def _iso(match: re.Match[str], _: Setting) -> Period | None:
    return calendar.day(int(match["year"]), int(match["month"]), int(match["day"]))


def _yearless(match: re.Match[str], setting: Setting) -> Period | None:
    number, of_month = _number(match["day"]), month_number(match["month"])
    if setting.near_year is not None:
        return calendar.day(setting.near_year, of_month, number)
    if setting.name:
        return None  # days that name an event may lie many years back
    return _nearest([calendar.day(year, of_month, number) for year in _years(setting)], setting)


def _range(match: re.Match[str], setting: Setting) -> Period | None:
    found = match.groupdict()
    months = [month_number(found["month"]), month_number(found.get("month2") or found["month"])]
    numbers = [_number(found["day"]), _number(found["day2"])]
    if found.get("year"):
        years = [int(found["year"])]
    else:
        years = [setting.near_year] if setting.near_year is not None else _years(setting)
    made = [_through(year, months, numbers) for year in years]
    return made[0] if len(made) == 1 else _nearest(made, setting)


def _through(year: int, months: list[int], numbers: list[int]) -> Period | None:
    first = calendar.day(year, months[0], numbers[0])
    last = calendar.day(year, months[1], numbers[1])
    return first.through(last) if first and last else None


def _month_of_year(match: re.Match[str], _: Setting) -> Period | None:
    found = calendar.month(int(match["year"]), month_number(match["month"]))
    return found.roughly() if match["part"] else found


def _month(match: re.Match[str], setting: Setting) -> Period | None:
    number = month_number(match["month"])
    if setting.near_year is not None:
        found: Period | None = calendar.month(setting.near_year, number)
    else:
        found = _nearest([calendar.month(year, number) for year in _years(setting)], setting, match["turn"])
    return found.roughly() if found and match["part"] else found


def _year(match: re.Match[str], _: Setting) -> Period | None:
    if _FISCAL.search(match.string, max(0, match.start() - 14), match.start()):
        return None  # it begins on another day in every country
    found = calendar.year(int(match["year"]))
    return found.roughly() if match["part"] else found


def _years_range(match: re.Match[str], _: Setting) -> Period | None:
    first, last = match["year"], match["year2"]
    return calendar.year(int(first)).through(calendar.year(int(first[: 4 - len(last)] + last)))


def _decade(match: re.Match[str], _: Setting) -> Period | None:
    first = int(match["year"])
    return calendar.year(first).through(calendar.year(first + (99 if first % 100 == 0 and first < 2000 else 9)))


def _decade_in_words(match: re.Match[str], _: Setting) -> Period | None:
    """A decade of the twentieth century."""
    first = 1900 + (int(match["tens"]) if match["tens"] else 10 * (_DECADES.index(match["name"].lower()) + 2))
    whole = calendar.year(first).through(calendar.year(first + 9))
    return whole.roughly() if whole and match["part"] else whole


def _century(match: re.Match[str], _: Setting) -> Period | None:
    first = 100 * (int(match["number"]) - 1)
    whole = calendar.year(first).through(calendar.year(first + 99))
    return whole.roughly() if whole and match["part"] else whole


def _season(match: re.Match[str], _: Setting) -> Period | None:
    return calendar.season(int(match["year"]), match["season"])


def _quarter(match: re.Match[str], _: Setting) -> Period | None:
    start = 3 * _QUARTERS.index(match["quarter"].lower()) + 1
    year = int(match["year"])
    return calendar.month(year, start).through(calendar.month(year, start + 2))


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _years(setting: Setting) -> list[int]:
    return [] if setting.today is None else [setting.today.year + n for n in (-1, 0, 1)]


def _nearest(candidates: list[Period | None], setting: Setting, turn: str | None = None) -> Period | None:
    """The candidate where the verb looks that is nearest to the article's date."""
    today = setting.today
    periods = [period for period in candidates if period is not None]
    if today is None or not periods:
        return None
    turn = (turn or "").lower()
    if turn == "last":
        return max((p for p in periods if p.last < today), key=lambda p: p.last, default=None)
    if turn == "next":
        return min((p for p in periods if p.first > today), key=lambda p: p.first, default=None)
    if turn == "this":
        return next((p for p in periods if p.first.year == today.year), None)
    if setting.looks == "future":
        return min((p for p in periods if p.last >= today), key=lambda p: p.first, default=None)
    if setting.looks == "past":
        return max((p for p in periods if p.first <= today), key=lambda p: p.last, default=None)
    nearest = min(periods, key=lambda p: (_distance(p, today), p.first))
    return nearest if _distance(nearest, today) <= _HALF_A_YEAR else None


def _distance(period: Period, today: date) -> int:
    if period.first <= today <= period.last:
        return 0
    return min(abs((period.first - today).days), abs((period.last - today).days))


EXPRESSIONS = (
    Expression(
        "iso-date",
        "A date in figures, year first.",
        re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b"),
        _iso,
        YEAR_CUE,
    ),
    Expression(
        "full-date",
        "A day with its month and year.",
        re.compile(rf"{_ON}\b(?P<month>{MONTH})\s(?P<day>{DAY}),?\s(?:of\s)?(?P<year>{YEAR})\b"),
        _full,
        MONTH_CUE,
    ),
    Expression(
        "full-date",
        "",
        re.compile(rf"{_ON}\b(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH}),?\s(?P<year>{YEAR})\b"),
        _full,
        MONTH_CUE,
    ),
    Expression(
        "day-and-month",
        "A day without a year gets the year of a full date just before it, or the one that fits the verb's tense and "
        "the article's own date; without such a date it stays open, and so does a day that is part of a name.",
        re.compile(rf"{_ON}\b(?P<month>{MONTH})\s(?P<day>{DAY}){_ENDS}"),
        _yearless,
        MONTH_CUE,
    ),
    Expression(
        "day-and-month",
        "",
        re.compile(rf"{_ON}\b(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH})(?=\W|$)"),
        _yearless,
        MONTH_CUE,
    ),
    Expression(
        "range-of-days",
        "The first and the last day of a stretch.",
        re.compile(
            rf"\b(?P<month>{MONTH})\s(?P<day>{DAY}){_TO}(?:(?P<month2>{MONTH})\s)?(?P<day2>{DAY})(?:,?\s(?P<year>{YEAR})\b|{_ENDS})"
        ),
        _range,
        MONTH_CUE,
    ),
    Expression(
        "range-of-days",
        "",
        re.compile(rf"\b(?P<day>{DAY}){_TO}(?P<day2>{DAY})\s(?P<month>{MONTH})(?:,?\s(?P<year>{YEAR})\b|(?=\W|$))"),
        _range,
        MONTH_CUE,
    ),
    Expression(
        "month-and-year",
        "A month with its year.",
        re.compile(rf"(?<!\w){_PART}\b(?P<month>{MONTH}),?\s(?:of\s)?(?P<year>{YEAR})\b"),
        _month_of_year,
        MONTH_CUE,
    ),
    Expression(
        "month",
        "A month without a year is read like a day without a year.",
        re.compile(
            rf"\b(?:(?:{_BEFORE_MONTHS})\s|(?=(?:[Ee]arly|[Mm]id|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his)[-\s]))"
            rf"(?P<said>(?:(?P<turn>[Ll]ast|[Nn]ext|[Tt]his)\s)?{_PART}\b(?P<month>{FULL_MONTH}))(?=\W|$)(?!\s\d|['’]s\s[A-Z])"
        ),
        _month,
        MONTH_CUE,
    ),
    Expression(
        "year",
        "A year, where words around it or the language model say that it is one.",
        re.compile(
            rf"(?<![\d.,$€£#/-])\b{_PART}(?P<year>{YEAR})\b(?![-–/]\d|s\b|[-\s]years?\b|\s[A-Z]{{1,3}}\d|\s(?:UTC|GMT|hours|hrs)\b){NO_COUNT}"
        ),
        _year,
        YEAR_CUE,
    ),
    Expression(
        "years",
        "The first and the last year of a stretch.",
        re.compile(
            rf"(?<![\d.,$€£#/-])\b(?P<year>{YEAR})(?:{_DASH}|\s(?:to|through|until)\s|(?<=[Bb]etween\s\d{{4}})\sand\s)(?P<year2>{YEAR}|(?<=[-–—])\d\d)\b(?![-\d%]|[.,]\d)"
        ),
        _years_range,
        YEAR_CUE,
    ),
    Expression(
        "decade", "Ten years, or a hundred.", re.compile(r"\b(?P<year>(?:1[0-9]|20)\d0)['’]?s\b"), _decade, YEAR_CUE
    ),
    Expression(
        "decade",
        "",
        re.compile(
            rf"\bthe\s(?P<said>{_PART}(?:['’](?P<tens>[2-9]0)['’]?s|(?P<name>{'|'.join(_DECADES)})))\b(?!\s(?:percent|degrees))"
        ),
        _decade_in_words,
        (*_DECADES, "s"),
    ),
    Expression(
        "century",
        "A hundred years.",
        re.compile(rf"\bthe\s(?P<said>{_PART}(?P<number>1\d|2[01])(?:th|st)[-\s]century)\b"),
        _century,
        ("century",),
    ),
    Expression(
        "season",
        "A season of a year, by the months of the northern year.",
        re.compile(rf"\b(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter),?\s(?:of\s)?(?P<year>{YEAR})\b"),
        _season,
        tuple(calendar.SEASONS),
    ),
    Expression(
        "quarter",
        "Three months of a year.",
        re.compile(rf"\b(?P<quarter>first|second|third|fourth)\squarter\sof\s(?P<year>{YEAR})\b"),
        _quarter,
        ("quarter",),
    ),
)
