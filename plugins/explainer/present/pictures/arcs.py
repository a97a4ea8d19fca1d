"""Names below each other in the order of the alphabet, joined by arcs.

The arc diagram (M. Wattenberg, "Arc diagrams: visualizing structure in strings", 2002) was chosen over a net laid by
forces: no label lies on another, it fits on a telephone, and one article more never changes the order of the names.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..views import ArcsView, LineView, NodeView
from .rows import ROW, by_name, label, level, middle

Pair = tuple[str, str]

_FEW = 12  # rows, below which even the longest arc does not swing out to the edge


def arcs(
    identifier: str,
    title: str,
    described: str,
    pairs: Mapping[Pair, int],
    names: Mapping[str, str],
    pages: Mapping[str, str],
) -> ArcsView:
    """The picture of pairs.

    Args:
        identifier: what the picture is called in its page.
        title: its name.
        described: what it shows, in a sentence.
        pairs: how many passages each two share, by their ids.
        names: the names, by id.
        pages: the addresses, by id.
    """
    order = by_name({(each, names[each]) for pair in pairs for each in pair})
    row = {each: place for place, each in enumerate(order)}
    lines: list[LineView] = []
    ends: dict[str, list[str]] = {each: [] for each in order}
    most: dict[str, int] = dict.fromkeys(order, 0)
    span = max(len(order) - 1, _FEW)
    for (one, other), shared in sorted(pairs.items(), key=lambda item: sorted(row[each] for each in item[0])):
        top, bottom = sorted((row[one], row[other]))
        line = f"{identifier}-{top}-{bottom}"
        swing = round(98 * ((bottom - top) / span) ** 0.5)  # the root, so that short ones can be seen
        lines.append(LineView(line, middle(top), middle(bottom), swing, level(shared)))
        for each in (one, other):
            ends[each].append(line)
            most[each] += shared
    return ArcsView(
        id=identifier,
        title=title,
        described=described,
        height=ROW * len(order),
        nodes=tuple(
            NodeView(*label(names[each], pages.get(each, "")), middle(row[each]), level(most[each]), tuple(ends[each]))
            for each in order
        ),
        lines=tuple(lines),
    )
