"""Pictures: where things stand, and the words on them. Heights are in CSS pixels; text is never scaled.

A `level` is how many passages there are, in five steps: 1, 2 to 3, 4 to 7, 8 to 15, 16 and more. The steps are fixed:
an article that comes later changes how thick a line is only where it adds to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .parts import AppearanceView, Link, Mark


@dataclass(frozen=True, slots=True)
class LineView:
    """A line between two rows: their heights `top` and `bottom`, and how far it swings out (0 to 100)."""

    id: str
    top: int
    bottom: int
    swing: int
    level: int


@dataclass(frozen=True, slots=True)
class NodeView:
    """One row of names: its height `y`, and the ids of the lines that end there. `whole` is the name where `link` shows
    a shortened one, else "".
    """

    link: Link
    whole: str
    y: int
    level: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArcsView:
    """Names below each other, joined by arcs. `id` names its title in the page; `height` in pixels."""

    id: str
    title: str
    described: str
    height: int
    nodes: tuple[NodeView, ...]
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class SpokeView:
    """A line from the middle of a fan to a name at height `y`."""

    link: Link
    whole: str
    y: int
    level: int


@dataclass(frozen=True, slots=True)
class FanView:
    """A name in the middle and others on either side of it. `middle` is its height, `height` that of the whole."""

    id: str
    title: str
    described: str
    height: int
    middle: int
    name: str
    left: tuple[SpokeView, ...]
    right: tuple[SpokeView, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    """Two that appear in the same passages, with these; `more` counts those that are not listed, or is ""."""

    left: Link
    right: Link
    count: str
    places: tuple[AppearanceView, ...]
    more: str


@dataclass(frozen=True, slots=True)
class TogetherView:
    """A picture of who appears with whom, and the same pairs as a list, most passages first."""

    title: str
    caption: str
    picture: ArcsView
    pairs: tuple[PairView, ...]


@dataclass(frozen=True, slots=True)
class StretchView:
    """Days on a strip, `x` and `width` in per cent of it, `y` and `height` in pixels: "day" for events on their day,
    "open" for a stretch within which something happened.
    """

    x: str
    width: str
    y: int
    height: int
    kind: Literal["day", "open"]


@dataclass(frozen=True, slots=True)
class TickView:
    """What a piece of a strip is called: it begins at `x`; `lines` of words, each with the height on which it stands,
    begin at `at`, or end there.
    """

    x: str
    at: str
    lines: tuple[tuple[str, int], ...]
    ends: bool = False


@dataclass(frozen=True, slots=True)
class StripView:
    """A strip of time: `marks`, the line at height `base` in pieces (`bases`: x and width), and what these are called
    (`ticks`).
    """

    caption: str
    height: int
    base: int
    bases: tuple[tuple[str, str], ...]
    marks: tuple[StretchView, ...]
    ticks: tuple[TickView, ...]


@dataclass(frozen=True, slots=True)
class SpeechView:
    """How much somebody says in a source: words quoted and words reported, each with its share of the
    widest bar in per cent; and the statements, of which `more` counts those without a mark here.
    """

    link: Link
    quoted: str
    reported: str
    quoted_share: int
    reported_share: int
    count: str
    marks: tuple[Mark, ...]
    more: str = ""
