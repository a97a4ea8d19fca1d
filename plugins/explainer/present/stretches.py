"""The strip above the timeline: which of its events stand on a day, and which lie over a stretch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..model import message
from .pictures.strip import Scale, Stretch, pieces, strip
from .views import EventView, StripView, TickView
from .wording import Wording

CAPTION = message(
    "Each block above the line is an event on its day. A pale bar below it covers the days that the words may mean, "
    "as in “in March”; the thicker it is, the more events it stands for. Where the line is broken, time is left out."
)
_FEWEST = 3  # events with a date: fewer are read faster than looked at
_ROOM = 15  # per cent of the width that a name needs, as on a narrow screen
_LANES = 4  # in which names stand below each other where there is no room beside each other
_BELOW = 3  # pixels below the last line of words
_LINE = 16  # pixels from one line of words to the next


def drawn(wording: Wording, events: Sequence[EventView]) -> StripView | None:
    """The strip of these events, or None where there are too few with a date."""
    every = [
        (date.fromisoformat(event.iso), date.fromisoformat(event.last), event.sure) for event in events if event.iso
    ]
    if len(every) < _FEWEST:
        return None
    parts = pieces([(first, last) for first, last, _ in every])
    scale = Scale(parts)
    sure = [first for first, last, sure in every if first == last and sure]
    spread = [(first, last) for first, last, sure in every if first != last or not sure]
    marks, base, height = strip(scale, sure, spread)
    ticks = _ticks(wording, parts, scale, height)
    undated = len(events) - len(every)
    told = wording.ngettext(
        "%(num)s event without a date is not drawn.", "%(num)s events without a date are not drawn.", undated
    )
    return StripView(
        caption=" ".join((wording.say(CAPTION), *([told] if undated else ()))),
        height=max(y for tick in ticks for _, y in tick.lines) + _BELOW,
        base=base,
        bases=tuple((f"{x:.2f}%", f"{width:.2f}%") for x, width in scale.bases),
        marks=marks,
        ticks=ticks,
    )


def _ticks(wording: Wording, parts: Sequence[Stretch], scale: Scale, height: int) -> tuple[TickView, ...]:
    """What the pieces are called, below the strip of this height; where very many are close, some go without words."""
    names = [_name(wording, part, None if place == 0 else parts[place - 1]) for place, part in enumerate(parts)]
    deep = max(map(len, names)) * _LINE
    free = [0.0] * _LANES  # where the next word may begin in each lane
    ticks: list[TickView] = []
    for lines, (x, width) in zip(names, scale.bases, strict=True):
        ends = x > 100 - _ROOM
        begin = x + width - _ROOM if ends else x
        lane = next((lane for lane, end in enumerate(free) if end <= begin), None)
        if lane is None:
            continue
        free[lane] = begin + _ROOM
        top = height + lane * deep
        told = tuple((words, top + _LINE * line) for line, words in enumerate(lines, 1))
        ticks.append(TickView(f"{x:.2f}%", f"{x + width if ends else x:.2f}%", told, ends))
    return tuple(ticks)


def _name(wording: Wording, part: Stretch, before: Stretch | None) -> tuple[str, ...]:
    """What a piece is called, on one line or two: a year, some years, or the months and, where it is another than that
    of the piece `before`, the year.
    """
    first, last = part
    if first.year != last.year:
        return f"{first.year}–", str(last.year)
    if (first.month, last.month) == (1, 12):
        return (str(first.year),)
    months = list(dict.fromkeys(wording.short_month(day.isoformat()) for day in part))
    year = () if before is not None and before[1].year == first.year else (str(first.year),)
    return "–".join(months), *year
