"""Accounts of one event: what several sources tell of the same meeting, visit or vote, brought together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model import Event, EventKind, Evidence, Source, When, Who
from .dating import at_one_time
from .index import Index
from .whereabouts import cities_of

Happening = tuple[
    EventKind, frozenset[str], str | None
]  # kind, participants' entity ids, the place where that tells it apart
_NEAR = 3  # days between sources that may speak of one event without dating it
_JOURNEYS = frozenset(["visit", "arrival", "departure"])


@dataclass(frozen=True, slots=True)
class Account:
    """One source's telling of an event; `place` is an entity id."""

    source: Source
    event: Event
    place: str | None

    @property
    def evidence(self) -> Evidence:
        """The words that tell it."""
        return self.event.evidence


def accounts(index: Index, entity_of: dict[tuple[str, int], str]) -> tuple[tuple[Happening, tuple[Account, ...]], ...]:
    """The events of a corpus, each with its accounts in reading order.

    Accounts are of one event when kind and participants agree (for journeys the place, too), their dates overlap, and
    an account without a date joins the only event that it fits. An event is of a known kind and has two known
    participants, a journey one and a place. A journey to a country is the one to a city there where a source tells of
    both, and of one city only.
    """
    cities = cities_of(index, entity_of)
    grouped: defaultdict[Happening, list[Account]] = defaultdict(list)
    for source, article in index.articles.items():
        for event in article.findings.events:
            parties = frozenset(_known(source, event.participants, entity_of))
            place = next(_known(source, [event.place] if event.place else [], entity_of), None)
            journey = event.kind in _JOURNEYS
            is_told_apart = (len(parties) == 1 and place is not None) if journey else len(parties) > 1
            if is_told_apart and event.kind != "other":
                happening = (event.kind, parties, place if journey else None)
                grouped[happening].append(Account(article.source, event, place))
    many = len(index.articles)
    for country in [key for key in grouped if cities.get(key[2] or "")]:
        there = [key for city in cities[country[2] or ""] if (key := (*country[:2], city)) in grouped]
        if len(there) == 1 and {a.source.id for a in grouped[country]} & {a.source.id for a in grouped[there[0]]}:
            grouped[there[0]] += grouped.pop(country)
    return tuple((key, tuple(told)) for key, group in grouped.items() for told in _apart(group, many))


def overlap(left: When, right: When) -> bool:
    """Whether two stretches of days have a day in common."""
    return left.first <= right.last and right.first <= left.last


def _known(source: str, parties: Iterable[Who], entity_of: dict[tuple[str, int], str]) -> Iterator[str]:
    return (
        entity_of[source, who.mention]
        for who in parties
        if who.mention is not None and (source, who.mention) in entity_of
    )


def _apart(group: Sequence[Account], many: int) -> list[list[Account]]:
    """The accounts of each event among those with the same participants."""
    events: list[list[Account]] = []
    for account in group:
        if (when := account.event.when) is not None:
            for told in events:
                if any(overlap(when, other.event.when) for other in told if other.event.when):
                    told.append(account)
                    break
            else:
                events.append([account])
    for account in group:
        if account.event.when is None:
            near = [
                told for told in events if any(at_one_time(account.source, other.source, many, _NEAR) for other in told)
            ]
            if len(near) == 1:
                near[0].append(account)
            else:
                events.append([account])
    return events
