"""Stretches of days as labels write them: `2019`, `2019-02`, `2019-02-21`, or two of these with a `/` between."""

from __future__ import annotations

import calendar
from collections.abc import Sequence


def days(written: str) -> tuple[str, str]:
    """The first and the last day (ISO) of a stretch.

    Raises:
        ValueError: when it is not written like this.
    """
    first, _, last = written.partition("/")
    return _edge(first, 0), _edge(last or first, 1)


def fits(period: tuple[str, str] | None, choices: Sequence[str]) -> bool:
    """Whether what was read is among the labelled stretches; `-` stands for none."""
    return any((period is None) if choice == "-" else (period == days(choice)) for choice in choices)


def spans_all(period: tuple[str, str] | None, labelled: Sequence[Sequence[str]]) -> bool:
    """Whether what was read reaches from the first of several labelled stretches to the last: "from 2007 to 2011"."""
    stretches = [days(choices[0]) for choices in labelled if choices[0] != "-"]
    return bool(stretches) and period == (min(first for first, _ in stretches), max(last for _, last in stretches))


def _edge(written: str, last: int) -> str:
    parts = written.split("-")
    if not 1 <= len(parts) <= 3 or not all(part.isdigit() for part in parts):
        raise ValueError(f"{written!r} is no year, month or day")
    year = int(parts[0])
    month = int(parts[1]) if len(parts) > 1 else (1, 12)[last]
    day = int(parts[2]) if len(parts) > 2 else (1, calendar.monthrange(year, month)[1])[last]
    return f"{year:04}-{month:02}-{day:02}"
