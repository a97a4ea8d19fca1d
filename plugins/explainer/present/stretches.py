"""The strip above the timeline: which of its events stand on a day, and which lie over a stretch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..model import message
from .pictures.strip import Scale, Stretch, pieces, strip
from .views import EventView, StripView
from .wording import Wording

CAPTION = message(
    "Each block above the line is an event on its day. A pale bar below it covers the days that the words may mean, "
    "as in “in March”; the thicker it is, the more events it stands for. Where the line is broken, time is left out."
)
_FEWEST = 3  # events with a date: fewer are read faster than looked at
_ROOM = {True: 24, False: 12}  # per cent of the width that the name of a month needs, and that of a year


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
    undated = len(events) - len(every)
    told = wording.ngettext(
        "%(num)s event without a date is not drawn.", "%(num)s events without a date are not drawn.", undated
    )
    return StripView(
        caption=" ".join((wording.say(CAPTION), *([told] if undated else ()))),
        height=height,
        base=base,
        bases=tuple((f"{x:.2f}%", f"{width:.2f}%") for x, width in scale.bases),
        marks=marks,
        ticks=tuple(_names(wording, parts, scale)),
    )


def _names(wording: Wording, parts: Sequence[Stretch], scale: Scale) -> list[tuple[str, str]]:
    """The names of the pieces, as far as there is room for them: x in per cent, and the name."""
    names: list[tuple[str, str]] = []
    free = 0.0
    for (first, last), (x, _) in zip(parts, scale.bases, strict=True):
        monthly = (first.year, first.month) == (last.year, last.month)
        if free <= x <= 100 - _ROOM[monthly]:
            names.append((f"{x:.2f}%", wording.month(first.isoformat()) if monthly else str(first.year)))
            free = x + _ROOM[monthly]
    return names
