"""Whether two sources speak of the same time, as far as their own dates tell."""

from __future__ import annotations

from datetime import date
from functools import cache

from ..model import Source

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


@cache
def _day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()
