"""One event told differently: on different days, in different countries, as done and as denied or called off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from ..analyse.rule import Rule
from ..model import ClashKind, Disagreement, Side
from ..resolve.aliases import common_key, is_country
from ..resolve.identifiers import slug
from .accounts import Account, Happening, overlap
from .dating import at_one_time
from .holdings import by_source
from .index import Index
from .same_events import identifier, shown

RULES = (
    Rule(
        "disagreement",
        "event-day",
        "Two sources date an event with the same participants differently, a few days apart, and neither dates "
        "another such event as the other source does.",
    ),
    Rule("disagreement", "event-country", "Two sources put one event in two countries."),
    Rule(
        "disagreement",
        "event-status",
        "One source tells that an event took place, another that it was called off or that it is denied.",
    ),
)
_QUESTION = {"status": "whether it took place", "place": "in which country", "date": "on which day"}
_DAYS = 3  # between the dates given: farther apart, two such events are likely
_DONE = frozenset(["happened"])
_NOT_DONE = frozenset(["cancelled", "denied"])


def happenings(index: Index, told: Sequence[tuple[Happening, tuple[Account, ...]]]) -> Iterator[Disagreement]:
    """The disagreements about events, in reading order."""
    for happening, group in told:
        yield from _sided(index, happening, "status", [(a.event.status, a) for a in group if _is_settled(a, group)])
        yield from _sided(index, happening, "place", [(name, a) for a in group if (name := _country(index, a))])
    by_happening: defaultdict[Happening, list[Account]] = defaultdict(list)
    for happening, group in told:
        by_happening[happening] += [account for account in group if _has_day(account)]
    for happening, dated in by_happening.items():
        pairs = [pair for pair in combinations(dated, 2) if _another_day(index, *pair, dated)]
        clashing = [account for account in dated if any(account in pair for pair in pairs)]
        yield from _sided(index, happening, "date", [(a.event.when.first, a) for a in clashing if a.event.when])


def _sided(
    index: Index, happening: Happening, kind: ClashKind, told: Sequence[tuple[str, Account]]
) -> Iterator[Disagreement]:
    """The disagreement between sources of which none is on two sides."""
    sides: dict[str, list[Account]] = {}
    for label, account in told:
        sides.setdefault(label, []).append(account)
    sources = [{account.source.id for account in group} for group in sides.values()]
    if len(sides) > 1 and not any(ours & theirs for ours, theirs in combinations(sources, 2)):
        yield Disagreement(
            id=slug(f"{kind} {identifier(happening)}"),
            kind=kind,
            subject=None,
            title=f"{shown(index, happening)}: {_QUESTION[kind]}",
            sides=tuple(
                Side(label, by_source(account.evidence for account in sides[label])) for label in sorted(sides)
            ),
        )


def _is_settled(account: Account, group: Iterable[Account]) -> bool:
    """Whether an account speaks for or against an event that others deny or confirm; a plan does neither."""
    statuses = {other.event.status for other in group}
    contested = bool(statuses & _DONE) and bool(statuses & _NOT_DONE)
    return contested and account.event.status in _DONE | _NOT_DONE


def _country(index: Index, account: Account) -> str | None:
    name = None if account.place is None else index.names[account.place]
    return name if name and is_country(common_key(name)) else None


def _has_day(account: Account) -> bool:
    when = account.event.when
    return when is not None and when.precision == "day" and when.first == when.last


def _another_day(index: Index, left: Account, right: Account, dated: Sequence[Account]) -> bool:
    """Whether two accounts date one event differently; not where a source tells of two such events on those days."""
    ours, theirs = left.event.when, right.event.when
    if ours is None or theirs is None or overlap(ours, theirs) or left.event.status != right.event.status:
        return False
    days = abs((date.fromisoformat(ours.first) - date.fromisoformat(theirs.first)).days)
    near = at_one_time(left.source, right.source, len(index.articles))
    told = {(account.source.id, account.event.when) for account in dated}
    both = {source for source, when in told if when and overlap(when, ours)} & {
        source for source, when in told if when and overlap(when, theirs)
    }
    return days <= _DAYS and near and not both
