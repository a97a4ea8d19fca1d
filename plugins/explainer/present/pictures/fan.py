"""One name in the middle, and to the left and the right those that appear in the same passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..views import FanView, SpokeView
from .rows import ROW, by_name, label, level, middle


def fan(
    title: str,
    described: str,
    name: str,
    sides: tuple[Mapping[str, int], Mapping[str, int]],
    names: Mapping[str, str],
    pages: Mapping[str, str],
) -> FanView:
    """The picture of one and its company.

    Args:
        title: the name of the picture.
        described: what it shows, in a sentence.
        name: whose company it is.
        sides: to the left and to the right, how many passages are shared, by id.
        names: the names, by id.
        pages: the addresses of those that have a page, by id.
    """
    rows = max(len(side) for side in sides)

    def spokes(side: Mapping[str, int]) -> tuple[SpokeView, ...]:
        order: Sequence[str] = by_name((each, names[each]) for each in side)
        above = (rows - len(order)) * ROW // 2  # the shorter side stands in the middle of the longer
        return tuple(
            SpokeView(*label(names[each], pages.get(each, "")), above + middle(place), level(side[each]))
            for place, each in enumerate(order)
        )

    left, right = sides
    return FanView("circle", title, described, ROW * rows, ROW * rows // 2, name, spokes(left), spokes(right))
