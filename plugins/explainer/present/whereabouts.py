"""Where something occurs, source by source, and with whom."""

from __future__ import annotations

from collections.abc import Sequence

from ..compare.company import Company
from .desk import Desk, Use
from .shelf import KINDS
from .views import AppearanceView, CompanyView, Link
from .wording import Wording

_MANY = 12  # passages that two share: more are not listed whole,
_FEW = 4  # but so many, the first of each source before its second


def passages(wording: Wording, number: int) -> str:
    """How many passages."""
    return wording.ngettext("%(num)s passage", "%(num)s passages", number)


def appearances(desk: Desk, places: Sequence[tuple[str, int]], use: Use) -> tuple[AppearanceView, ...]:
    """Where something occurs, source by source; `use` is what the page uses the passages for."""
    by_source: dict[str, list[int]] = {}
    for source, passage in sorted(set(places)):
        by_source.setdefault(source, []).append(passage)
    return tuple(
        AppearanceView(
            desk.shelf.refs[source],
            passages(desk.shelf.wording, len(by_source[source])),
            tuple(desk.whole(source, passage, use) for passage in by_source[source]),
        )
        for source in desk.shelf.in_order(by_source)
    )


def company(desk: Desk, near: Company) -> tuple[CompanyView, ...]:
    """Those who appear in the same passages, in the order given."""
    return tuple(_met(desk, other, shared) for other, shared in near)


def _met(desk: Desk, other: str, shared: Sequence[tuple[str, int]]) -> CompanyView:
    shelf, wording = desk.shelf, desk.shelf.wording
    listed, more = examples(desk, shared)
    return CompanyView(
        Link(shelf.names[other], shelf.pages.get(other, ""), wording.say(KINDS[shelf.kinds[other]])),
        passages(wording, len(shared)),
        listed,
        more,
    )


def examples(desk: Desk, places: Sequence[tuple[str, int]]) -> tuple[tuple[AppearanceView, ...], str]:
    """Passages to list where all would be too many, and how many more there are, or "" when these are all."""
    listed = list(places)
    if len(places) > _MANY:
        firsts: dict[str, tuple[str, int]] = {}
        for place in places:
            firsts.setdefault(place[0], place)
        listed = [*(firsts[source] for source in desk.shelf.in_order(firsts)), *places][:_FEW]
    rest = len(places) - len(set(listed))
    more = desk.shelf.wording.ngettext("and %(num)s more passage", "and %(num)s more passages", rest)
    return appearances(desk, listed, ""), more if rest else ""
