"""One event told differently: on different days, in different countries, as done and as denied or called off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations

from ..analyse.rule import Rule
from ..model import ClashKind, Disagreement, Side, Status, message
from ..resolve.aliases import common_key, is_country
from ..resolve.identifiers import slug
from .accounts import NOT_DONE, Account, Happening
from .dating import at_one_time, days_between, overlap
from .holdings import by_source
from .index import Index, Key
from .same_events import identifier, shown
from .story import Stories
from .whereabouts import are_apart

RULES = (
    Rule(
        "disagreement",
        "event-day",
        "Two sources date an event with the same participants differently, a few days apart, and neither dates "
        "another such event as the other source does.",
    ),
    Rule(
        "disagreement",
        "event-place",
        "Two sources put one event in two countries, or two sources of one story a meeting in two towns of which no "
        "text says that one lies in the other.",
    ),
    Rule(
        "disagreement",
        "event-status",
        "One source tells that an event took place, another that it was called off or that it is denied.",
    ),
)
_QUESTION: dict[ClashKind, str] = {
    "status": message("whether it took place"),
    "place": message("in which place"),
    "date": message("on which day"),
}
_STATUS: dict[Status, str] = {
    "happened": message("happened"),
    "planned": message("planned"),
    "cancelled": message("cancelled"),
    "denied": message("denied"),
}
_DAYS = 3  # between the dates given: farther apart, two such events are likely
_DONE = frozenset(["happened"])


def happenings(
    index: Index,
    entity_of: Mapping[Key, str],
    told: Sequence[tuple[Happening, tuple[Account, ...]]],
    story: Stories,
) -> Iterator[Disagreement]:
    """The disagreements about events, in reading order."""
    by_happening: defaultdict[Happening, list[Account]] = defaultdict(list)
    for happening, group in told:
        by_happening[happening] += group
        yield from _sided(index, happening, "place", [(name, a) for a in group if (name := _country(index, a))])
        if happening[0] == "meeting":
            clashing = _clashing(group, partial(_another_town, index, entity_of, story))
            yield from _sided(index, happening, "place", [(index.names[a.place], a) for a in clashing if a.place])
    for happening, every in by_happening.items():
        contested = _clashing(every, partial(_contest, index))
        yield from _sided(index, happening, "status", [(_STATUS[a.status], a) for a in contested])
        dated = [account for account in every if _has_day(account)]
        clashing = _clashing(dated, partial(_another_day, index, dated))
        yield from _sided(index, happening, "date", [(a.when.first, a) for a in clashing if a.when])


def _clashing(group: Sequence[Account], clash: Callable[[Account, Account], bool]) -> list[Account]:
    """The accounts that clash with another."""
    clashing = {account.evidence for pair in combinations(group, 2) if clash(*pair) for account in pair}
    return [account for account in group if account.evidence in clashing]


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
            title=message("%(event)s: %(question)s", event=shown(index, happening), question=_QUESTION[kind]),
            sides=tuple(
                Side(label, by_source(account.evidence for account in sides[label])) for label in sorted(sides)
            ),
        )


def _contest(index: Index, left: Account, right: Account) -> bool:
    """Whether one account tells as done what the other denies or calls off; a plan does neither."""
    ours, theirs = left.when, right.when
    one_time = overlap(ours, theirs) if ours and theirs else at_one_time(left.source, right.source, len(index.articles))
    statuses = {left.status, right.status}
    return one_time and bool(statuses & _DONE) and bool(statuses & NOT_DONE)


def _another_town(index: Index, entity_of: Mapping[Key, str], story: Stories, left: Account, right: Account) -> bool:
    return (
        left.place is not None
        and right.place is not None
        and left.place != right.place
        and right.source.id in story.get(left.source.id, ())
        and are_apart(index, entity_of, left.place, right.place)
    )


def _country(index: Index, account: Account) -> str | None:
    name = None if account.place is None else index.names[account.place]
    return name if name and is_country(common_key(name)) else None


def _has_day(account: Account) -> bool:
    when = account.when
    return when is not None and when.precision == "day" and when.first == when.last


def _another_day(index: Index, dated: Sequence[Account], left: Account, right: Account) -> bool:
    """Whether two accounts date one event differently; not where a source tells of two such events on those days."""
    ours, theirs = left.when, right.when
    if ours is None or theirs is None or overlap(ours, theirs) or left.status != right.status:
        return False
    near = at_one_time(left.source, right.source, len(index.articles))
    told = {(account.source.id, account.when) for account in dated}
    both = {source for source, when in told if when and overlap(when, ours)} & {
        source for source, when in told if when and overlap(when, theirs)
    }
    return days_between(ours, theirs) <= _DAYS and near and not both
