"""Events: meetings, visits, arrivals, departures, cancellations, votes, agreements, attacks; who, where, when, and
whether they happened.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from ..model import Event, Evidence, Mention
from .attribution.block import mentions_by_passage
from .clause import bounds, by_passage, when
from .dates import Dated
from .happenings import by_nouns, by_verbs, deaths, decisions, deeds, plans
from .happenings.parties import cast
from .happenings.told import Scene, Told
from .language import Parsed

_ON = frozenset(("on", "in", "at", "by", "since", "during", "from", "until", "after", "before"))
_SHORT = 150  # characters
RULES = (*by_verbs.RULES, *decisions.RULES, *deeds.RULES, *deaths.RULES, *by_nouns.RULES, *plans.RULES)


def scenes(parsed: Parsed, mentions: tuple[Mention, ...], dated: Sequence[Dated]) -> tuple[Scene, ...]:
    """The passages of one article with their names and the dates on which something is told to be, without titles and
    headings.
    """
    return tuple(_scenes(parsed, mentions, dated, lambda kind: kind not in ("title", "heading")))


def of_titles(parsed: Parsed, mentions: tuple[Mention, ...]) -> tuple[Scene, ...]:
    """The titles of one article with their names."""
    return tuple(_scenes(parsed, mentions, (), lambda kind: kind == "title"))


def _scenes(
    parsed: Parsed, mentions: tuple[Mention, ...], dated: Sequence[Dated], wanted: Callable[[str], bool]
) -> Iterator[Scene]:
    dates = by_passage(dated)
    inside = mentions_by_passage(mentions)
    for passage, doc, quoted in zip(parsed.source.passages, parsed.docs, parsed.quotations, strict=True):
        if wanted(passage.kind):
            days = tuple(date for date in dates.get(passage.index, ()) if not bounds(date))
            yield Scene(cast(passage, doc, quoted, inside[passage.index]), days, parsed.source.date)


def events(passages: Sequence[Scene], titles: Sequence[Scene], mentions: Sequence[Mention]) -> tuple[Event, ...]:
    """The events of one article in reading order; `Who.mention` is an index into `mentions`.

    Questions, conditions, possibilities, wishes and habits are no events; headings are not read, and of titles only
    what befalls somebody named and the text does not tell.
    """
    body = tuple(_once((event for scene in passages for event in _in_scene(scene)), mentions))
    told = {(_sort(event), name) for event in body for name in _named(event, mentions)}
    return (*_headed(titles, mentions, told), *body)


def _headed(titles: Sequence[Scene], mentions: Sequence[Mention], told: Collection[tuple[str, str]]) -> Iterator[Event]:
    """What the titles tell of named people, where no event of the kind is told of them in the text."""
    for event in (event for scene in titles for event in _in_scene(scene)):
        known = tuple(who for who in event.participants if who.mention is not None)
        people = any(mentions[who.mention].kind == "person" for who in known if who.mention is not None)
        verbal = event.rule != "event-noun"  # "remarks before a meeting with X" names not all who meet
        if verbal and people and not any((_sort(event), name) in told for name in _named(event, mentions)):
            yield replace(event, participants=known)


def _sort(event: Event) -> str:
    """The kind of an event; a killing and a death are of one."""
    return "other" if event.kind == "attack" else event.kind


def _named(event: Event, mentions: Sequence[Mention]) -> frozenset[str]:
    """The fullest names of those who take part."""
    bearers = [mentions[who.mention] for who in event.participants if who.mention is not None]
    return frozenset(one.name if one.refers is None else mentions[one.refers].name for one in bearers)


def _once(found: Iterable[Event], mentions: Sequence[Mention]) -> Iterator[Event]:
    """The events without those that a noun only takes up again, with no day or place: "the abstention", "his visit".

    A vote told of a country and then of its capital in one paragraph is one vote.
    """
    told: set[tuple[str, frozenset[str]]] = set()
    votes: set[int] = set()
    for event in found:
        key = event.kind, (named := _named(event, mentions))
        bare = event.rule == "event-noun" and event.place is None and event.when is None and event.status == "happened"
        again = key in told or (event.kind == "vote" and event.evidence.passage in votes)
        if not (bare and named and all(who.mention is not None for who in event.participants) and again):
            yield event
        told.add(key)
        if event.kind == "vote" and event.status == "happened":
            votes.add(event.evidence.passage)


def _in_scene(scene: Scene) -> Iterator[Event]:
    framed = list(by_verbs.by_verbs(scene))
    taken = {item.core[0] for item in framed}
    by_verb = [
        *framed,
        *(item for item in deeds.by_deeds(scene) if item.core[0] not in taken),
        *deaths.by_deaths(scene),
    ]
    verbs = {item.core[0] for item in by_verb}  # "a bombing killed five": told by the verb, with those killed
    told = [*by_verb, *(item for item in by_nouns.by_nouns(scene) if verbs.isdisjoint(item.core))]
    made = [
        Event(
            evidence=_evidence(scene, item),
            kind=item.kind,
            participants=tuple(party.who for party in item.parties),
            place=None if item.place is None else item.place.who,
            when=when(item.date),
            status=item.status,
            rule=item.rule,
        )
        for item in told
    ]
    yield from sorted(made, key=lambda event: (event.evidence.start, event.evidence.end, event.kind))


def _evidence(scene: Scene, item: Told) -> Evidence:
    """The words from the first to the last that tell the event, as far as they stand in its sentence."""
    doc = scene.block.doc
    sentence = doc[item.core[0]].sent
    parts = [(i, i) for i in item.core]
    parts += [(party.first, party.last) for party in item.parties]
    if (at := item.place) is not None:
        parts.append((at.first - 1 if at.first and doc[at.first - 1].pos_ == "ADP" else at.first, at.last))
    if item.date is not None:
        parts.append(_of_date(item.date))
    inside = [(first, last) for first, last in parts if item.reach <= first and last < sentence.end]
    start, end = min(first for first, _ in inside), max(last for _, last in inside)
    return scene.block.passage.cite(*_whole_quotations(scene, doc[start].idx, doc[end].end_char))


def _whole_quotations(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """A stretch that cuts through no short quotation."""
    for quotation in scene.block.quotations:
        if start <= quotation.start < end < quotation.end <= end + _SHORT:
            end = quotation.end
        elif quotation.start < start < quotation.end <= end and quotation.start >= start - _SHORT:
            start = quotation.start
    return start, end


def _of_date(date: Dated) -> tuple[int, int]:
    """The tokens of a date, with the preposition before it."""
    span = date.span
    before = span.doc[span.start - 1] if span.start else None
    return (span.start - 1 if before is not None and before.lower_ in _ON else span.start), span.end - 1
