"""Whether two sources, or two dates that they give, are of the same time."""

from __future__ import annotations

from datetime import date
from functools import cache

from ..model import Source, When

FEW = 20  # sources: in a corpus so small, an undated one is taken to speak of the same time as the others
DAYS = 14  # between sources of one time; what changed between sources farther apart is news, not a disagreement


def days_apart(left: Source, right: Source) -> int | None:
    """How many days lie between the dates of two sources; None when either has no date."""
    if left.date is None or right.date is None:
        return None
    return abs(_day(right.date) - _day(left.date))


def at_one_time(left: Source, right: Source, many: int, days: int = DAYS) -> bool:
    """Whether two sources appeared within so many days of each other.

    Args:
        left: a source.
        right: another source.
        many: how many sources the corpus has: among few, one without a date is taken to be near.
        days: the greatest distance.
    """
    apart = days_apart(left, right)
    return many <= FEW if apart is None else apart <= days


def overlap(left: When, right: When) -> bool:
    """Whether two stretches of days have a day in common."""
    return left.first <= right.last and right.first <= left.last


def days_between(left: When, right: When) -> int:
    """How many days lie from the end of the earlier stretch to the beginning of the later; 0 where they overlap."""
    return max(0, _day(max(left.first, right.first)) - _day(min(left.last, right.last)))


@cache
def _day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()
