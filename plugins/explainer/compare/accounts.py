"""Accounts of one event: what several sources tell of the same meeting, visit or vote, brought together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model import EventKind, Evidence, Source, Status, When, Who
from .dating import at_one_time, overlap
from .denials import denials
from .holdings import Holding, named_office
from .index import Index, Key
from .story import Stories
from .whereabouts import cities_of

Happening = tuple[
    EventKind, frozenset[str], str | None
]  # kind, participants' entity ids, the place where that tells it apart
_NEAR = 3  # days between sources that may speak of one event without dating it
NOT_DONE: frozenset[Status] = frozenset(["cancelled", "denied"])
_JOURNEYS = frozenset(["visit", "arrival", "departure"])


@dataclass(frozen=True, slots=True)
class Account:
    """One source's telling of an event, in these words; `place` is an entity id."""

    source: Source
    evidence: Evidence
    status: Status
    when: When | None
    place: str | None


def accounts(
    index: Index, entity_of: Mapping[Key, str], held: Sequence[Holding], story: Stories
) -> tuple[tuple[Happening, tuple[Account, ...]], ...]:
    """The events of a corpus, each with its accounts in reading order.

    Accounts are of one event when kind and participants agree (for journeys the place, too), their dates overlap, and
    an account without a date joins the only event that it fits. An event is of a known kind and has two known
    participants, a journey one and a place. A journey to a country is the one to a city there where a source tells of
    both, and of one city only. What was called off or is denied, and names one participant, joins the only such event
    of that participant in the story, where its source names all the others elsewhere.
    """
    grouped: defaultdict[Happening, list[Account]] = defaultdict(list)
    strays: list[tuple[EventKind, str, Account]] = []
    for source, article in index.articles.items():
        for event in article.findings.events:
            parties = frozenset(_known(source, event.participants, entity_of))
            if event.status in NOT_DONE:
                parties |= {e for who in event.participants if (e := _by_office(who, source, held, story))}
            place = next(_known(source, [event.place] if event.place else [], entity_of), None)
            account = Account(article.source, event.evidence, event.status, event.when, place)
            journey = event.kind in _JOURNEYS
            is_told_apart = (len(parties) == 1 and place is not None) if journey else len(parties) > 1
            if is_told_apart and event.kind != "other":
                grouped[event.kind, parties, place if journey else None].append(account)
            elif len(parties) == 1 and not journey and event.status in NOT_DONE:
                strays.append((event.kind, next(iter(parties)), account))
    _join_denials(index, entity_of, held, grouped, story)
    _join_countries(grouped, cities_of(index, entity_of))
    _join_strays(index, grouped, strays, story)
    many = len(index.articles)
    return tuple((key, tuple(told)) for key, group in grouped.items() for told in _apart(group, many))


def _join_denials(
    index: Index,
    entity_of: Mapping[Key, str],
    held: Sequence[Holding],
    grouped: Mapping[Happening, list[Account]],
    story: Stories,
) -> None:
    keys = list(grouped)
    happened = [
        (key[0], key[1] | ({key[2]} if key[2] else set()), frozenset(a.source.id for a in grouped[key])) for key in keys
    ]
    for number, words in denials(index, entity_of, held, happened, story):
        source = index.articles[words.source].source
        grouped[keys[number]].append(Account(source, words, "denied", None, keys[number][2]))


def _by_office(who: Who, source: str, held: Sequence[Holding], story: Stories) -> str | None:
    """The only one in the story who holds the office by which somebody is named: "the president of Estonia"."""
    office = None if who.mention is not None else named_office(who.words.quote)
    if office is None or office.body is None:
        return None
    near = {source, *story.get(source, ())}
    holders = {h.entity for h in held if h.office == office and h.source in near and not h.former}
    return holders.pop() if len(holders) == 1 else None


def _join_countries(grouped: dict[Happening, list[Account]], cities: Mapping[str, Sequence[str]]) -> None:
    for country in [key for key in grouped if cities.get(key[2] or "")]:
        there = [key for city in cities[country[2] or ""] if (key := (*country[:2], city)) in grouped]
        if len(there) == 1 and {a.source.id for a in grouped[country]} & {a.source.id for a in grouped[there[0]]}:
            grouped[there[0]] += grouped.pop(country)


def _join_strays(
    index: Index,
    grouped: dict[Happening, list[Account]],
    strays: Iterable[tuple[EventKind, str, Account]],
    story: Stories,
) -> None:
    for kind, party, account in strays:
        source = account.source.id
        fitting = [
            key
            for key, told in grouped.items()
            if key[0] == kind
            and party in key[1]
            and all(any(place[0] == source for place in index.passages_of(other)) for other in key[1] - {party})
            and any(other.source.id in story.get(source, ()) for other in told)
        ]
        if len(fitting) == 1:
            grouped[fitting[0]].append(account)


def _known(source: str, parties: Iterable[Who], entity_of: Mapping[Key, str]) -> Iterator[str]:
    return (
        entity_of[source, who.mention]
        for who in parties
        if who.mention is not None and (source, who.mention) in entity_of
    )


def _apart(group: Sequence[Account], many: int) -> list[list[Account]]:
    """The accounts of each event among those with the same participants."""
    events: list[list[Account]] = []
    for account in group:
        if (when := account.when) is not None:
            for told in events:
                if any(overlap(when, other.when) for other in told if other.when):
                    told.append(account)
                    break
            else:
                events.append([account])
    for account in group:
        if account.when is None:
            near = [
                told for told in events if any(at_one_time(account.source, other.source, many, _NEAR) for other in told)
            ]
            if len(near) == 1:
                near[0].append(account)
            else:
                events.append([account])
    return events
