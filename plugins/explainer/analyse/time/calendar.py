"""Stretches of days, and the arithmetic of the calendar on them. Weeks begin on Monday (ISO 8601)."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal

from ...model import Precision, When

Unit = Literal["day", "week", "month", "year", "decade", "century"]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each season of the northern year, as meteorologists count."""

_MONTHS_IN = {"month": 1, "year": 12, "decade": 120, "century": 1200}


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date
    precision: Precision

    def when(self, words: str) -> When:
        """The period as a record, with the words it was read from."""
        return When(self.first.isoformat(), self.last.isoformat(), self.precision, words)

    def roughly(self) -> Period:
        """The same days, said to be approximate."""
        return Period(self.first, self.last, "about")

    def through(self, other: Period) -> Period | None:
        """From the first day of this to the last day of the other; None when the other ends earlier."""
        if other.last < self.first:
            return None
        rough = self.precision if self.precision == other.precision else "about"
        return Period(self.first, other.last, rough)


def weekday_number(name: str) -> int:
    """0 (Monday) to 6 for a weekday's name."""
    return WEEKDAYS.index(name.lower())


def day(year: int, month: int, number: int) -> Period | None:
    """One day; None when the calendar has no such day."""
    try:
        only = date(year, month, number)
    except ValueError:
        return None
    return Period(only, only, "day")


def month(year: int, number: int) -> Period:
    """One month of a year."""
    return Period(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]), "month")


def year(number: int) -> Period:
    """One year."""
    return Period(date(number, 1, 1), date(number, 12, 31), "year")


def week(of: date) -> Period:
    """The week, Monday to Sunday, that holds a day."""
    monday = of - timedelta(days=of.weekday())
    return Period(monday, monday + timedelta(days=6), "day")


def weekend(of: date) -> Period:
    """The Saturday and Sunday of the week that holds a day."""
    saturday = of + timedelta(days=5 - of.weekday())
    return Period(saturday, saturday + timedelta(days=1), "day")


def season(year_number: int, name: str) -> Period:
    """The three months of a season, which begins in the given year."""
    start = SEASONS[name.lower()]
    last = add_months(date(year_number, start, 1), 2)
    return Period(date(year_number, start, 1), month(last.year, last.month).last, "month")


def add_months(to: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month.

    Raises:
        OverflowError: when the calendar does not reach that far.
    """
    total = to.year * 12 + to.month - 1 + months
    number, first = divmod(total, 12)
    if not MINYEAR <= number <= MAXYEAR:
        raise OverflowError(f"no year {number}")
    return to.replace(year=number, month=first + 1, day=min(to.day, calendar.monthrange(number, first + 1)[1]))


def shift(to: date, count: int, unit: Unit) -> date:
    """The day `count` units on.

    Raises:
        OverflowError: when the calendar does not reach that far.
    """
    if unit in ("day", "week"):
        return to + timedelta(days=count * (7 if unit == "week" else 1))
    return add_months(to, count * _MONTHS_IN[unit])


def around(to: date, unit: Unit) -> Period:
    """The whole day, week, month, year or decade that holds a day."""
    if unit == "day":
        return Period(to, to, "day")
    if unit == "week":
        return week(to)
    if unit == "month":
        return month(to.year, to.month)
    if unit == "year":
        return year(to.year)
    size = 10 if unit == "decade" else 100
    first = max(to.year // size * size, MINYEAR)
    return Period(date(first, 1, 1), date(min(first + size - 1, MAXYEAR), 12, 31), "year")
