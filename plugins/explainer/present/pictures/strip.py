"""Events on a strip of time: those with a day stand on a line, the others lie below over the days that may be meant.

The strip is cut into months, or into years where there are many; those in which nothing happens are left out and leave
a gap. On an unbroken line of time most stories would be one spot and much that is empty.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from ..views import StretchView
from .rows import level

Stretch = tuple[date, date]  # first and last day

MOST_MONTHS = 16  # pieces; where more would be needed, a piece is a year
_BLOCK, _HIGHEST = 10, 90  # pixels: the height of one event that stands, and of as many as stand on each other
_COLUMNS = 180  # stretches in which events are stacked, in all pieces together
_LANE, _LANES = 16, 8  # pixels, and how many lie below each other before they begin to cover each other
_NARROWEST, _WIDEST = 0.6, 1.2  # per cent: a mark can be seen, and is not taken for a stretch
_GAP = 0.7  # per cent on each side of what is left out


def pieces(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The months in which the stretches lie, in order, or where that makes too many the years. A stretch of more than
    two asks for none of them; where it meets none it is a piece of its own.
    """
    months = _pieces(stretches, 1)
    return months if len(months) <= MOST_MONTHS else _pieces(stretches, 12)


def _pieces(stretches: Sequence[Stretch], months: int) -> tuple[Stretch, ...]:
    parts = [tuple(_parts(each, months)) for each in stretches]
    found = {part for few in parts if len(few) <= 2 for part in few}
    for first, last in stretches:
        if not any(begin <= last and first <= end for begin, end in found):
            found.add((first, last))
    return tuple(sorted(found))


class Scale:
    """Where days lie, in per cent of the width, on a strip of such pieces of equal width."""

    def __init__(self, parts: Sequence[Stretch]) -> None:
        self._parts = parts
        self.width = 100 / len(parts)
        gap = min(_GAP, self.width / 6)
        self.bases = [(self.width * place, self.width) for place in range(len(parts))]
        for place, (before, after) in enumerate(pairwise(parts)):
            if (after[0] - before[1]).days > 1:
                left, right = self.bases[place], self.bases[place + 1]
                self.bases[place] = left[0], left[1] - gap
                self.bases[place + 1] = right[0] + gap, right[1] - gap

    def begin(self, day: date) -> float:
        """Where a day begins; one that is left out, where the next piece begins."""
        for (first, last), (x, width) in zip(self._parts, self.bases, strict=True):
            if day <= last:
                return x + width * max(0, (day - first).days) / ((last - first).days + 1)
        return 100.0

    def end(self, day: date) -> float:
        """Where a day ends; one that is left out, where the piece before ends."""
        for (first, last), (x, width) in reversed(tuple(zip(self._parts, self.bases, strict=True))):
            if day >= first:
                return x + width * min(1, ((day - first).days + 1) / ((last - first).days + 1))
        return 0.0

    def column(self, day: date) -> float:
        """Where the column begins in which a day is stacked: each day its own, as far as there is room."""
        place = next(place for place, (_, last) in enumerate(self._parts) if day <= last)
        (first, last), (x, width) = self._parts[place], self.bases[place]
        days = (last - first).days + 1
        columns = min(days, max(1, _COLUMNS // len(self._parts)))
        return x + width * ((day - first).days * columns // days) / columns


def strip(scale: Scale, days: Iterable[date], spread: Iterable[Stretch]) -> tuple[tuple[StretchView, ...], int, int]:
    """The marks on a strip, the height of its line and that of the whole, in pixels from the top.

    Args:
        scale: where days lie.
        days: the day of every event that has one.
        spread: the days that may be meant of every other event.
    """
    stacks = Counter(map(scale.column, days))
    most = max(stacks.values(), default=1)
    high = min(_BLOCK, _HIGHEST / most)
    base = round(high * most) + _LANE // 2
    width = min(max(scale.width / 40, _NARROWEST), _WIDEST)
    standing = [
        StretchView(
            _percent(min(x, 100 - width)), _percent(width), base - round(high * many), round(high * many), "day"
        )
        for x, many in sorted(stacks.items())
    ]
    lying: list[StretchView] = []
    lanes: list[date] = []
    for (first, last), many in sorted(Counter(spread).items()):
        free = (lane for lane, end in enumerate(lanes) if end < first)
        lane = next(free, min(len(lanes), _LANES - 1))
        lanes[lane : lane + 1] = [last]
        x, thick = scale.begin(first), 2 * level(many) + 2
        wide = max(scale.end(last) - x, _NARROWEST)
        top = base + _LANE // 2 + _LANE * lane + (_LANE - thick) // 2
        lying.append(StretchView(_percent(x), _percent(wide), top, thick, "open"))
    return (*standing, *lying), base, base + _LANE // 2 + _LANE * len(lanes)


def _percent(number: float) -> str:
    return f"{number:.2f}%"


def _parts(stretch: Stretch, months: int) -> Iterable[Stretch]:
    """The months (1) or the years (12) that a stretch touches, three at most."""
    first, last = stretch
    begin = (first.year * 12 + first.month - 1) // months * months
    end = last.year * 12 + last.month
    for number in range(begin, min(end, begin + 3 * months), months):
        year, month = divmod(number + months - 1, 12)
        yield date(number // 12, number % 12 + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
