"""The timeline: what happened and is planned, in order of the days that the sources give, and what they do not date."""

from __future__ import annotations

from collections.abc import Iterable

from ..compare import Key
from ..ingest.dates import MONTHS
from ..model import Event, Status, When, Who
from .desk import Desk
from .heads import collection, head
from .shelf import Shelf
from .views import EventView, Link, TimelinePage
from .wording import day

Alike = tuple[object, When | Status]  # what and who, and the day, or where there is none the status

ADDRESS = "timeline.html"
INTRO = (
    "Events as the sources report them, in order. A day stands here only when a source gives it, or when its words "
    "(“on Monday”) can be counted from the known date of the article; everything else is listed below without one."
)
KINDS = {
    "meeting": "Meeting",
    "visit": "Visit",
    "departure": "Departure",
    "arrival": "Arrival",
    "cancellation": "Cancellation",
    "vote": "Vote",
    "agreement": "Agreement",
    "attack": "Attack or military action",
    "other": "Event",
}
STATES = {"happened": "", "planned": "planned", "cancelled": "cancelled", "denied": "did not happen"}


def timeline(shelf: Shelf) -> TimelinePage:
    """All events."""
    every = [(source, number) for source in shelf.refs for number in range(len(shelf.findings(source).events))]
    views = happenings(Desk(shelf, ADDRESS, "Timeline"), every)
    periods: dict[str, list[EventView]] = {}
    for view in views:
        if view.iso:
            periods.setdefault(view.period, []).append(view)
    return TimelinePage(
        head=head(shelf, "Timeline", INTRO, ADDRESS, "timeline", structured=collection("Timeline")),
        title="Timeline",
        intro=INTRO,
        periods=tuple((title, tuple(events)) for title, events in periods.items()),
        undated=tuple(view for view in views if not view.iso),
    )


def happenings(desk: Desk, keys: Iterable[Key]) -> tuple[EventView, ...]:
    """Events by their keys (source id, index among its events): those with a day in order, then the others.

    Told more than once, an event stands once with all the words that tell of it: when it has the same people on the
    same day, or when the comparison found the same event in several sources and one of them gives the day. What has
    no day is gathered by what it is and who takes part, which does not say that it was one event.
    """
    shelf = desk.shelf
    place = {key: number for number, key in enumerate(shelf.graph.timeline)}
    groups: dict[Alike, list[Key]] = {}
    for key in keys:
        event = shelf.findings(key[0]).events[key[1]]
        people = frozenset(_who(shelf, key[0], who) for who in event.participants)
        alike = (event.kind, people or key)  # nothing tells two events without people for one
        groups.setdefault((alike, event.when or event.status), []).append(key)
    _give_days(shelf, groups)
    last = len(place)
    ordered = sorted(filter(None, groups.values()), key=lambda group: min(place.get(key, last) for key in group))
    return tuple(_event(desk, group, place) for group in ordered)


def _give_days(shelf: Shelf, groups: dict[Alike, list[Key]]) -> None:
    """Move what has no day to the event with a day that the comparison found to be the same."""
    evidence = {key: shelf.findings(key[0]).events[key[1]].evidence for group in groups.values() for key in group}
    for found in (found for found in shelf.graph.corroborations if found.kind == "status"):
        same, sources = set(found.evidence), {words.source for words in found.evidence}
        days = [
            name
            for name, group in groups.items()
            if isinstance(name[1], When) and any(evidence[key] in same for key in group)
        ]
        if len(days) != 1:
            continue
        day_group = groups[days[0]]
        for name, group in groups.items():
            if not isinstance(name[1], When):
                told = [key for key in group if evidence[key] in same or (name[0] == days[0][0] and key[0] in sources)]
                day_group += told
                group[:] = [key for key in group if key not in told]


def _event(desk: Desk, group: list[Key], place: dict[Key, int]) -> EventView:
    """One event, or several that cannot be told apart, with the words of every source."""
    first = min(group, key=lambda key: place.get(key, len(place)))
    events = {key: desk.shelf.findings(key[0]).events[key[1]] for key in group}
    told = {event.evidence for event in events.values()}
    when = events[first].when
    people = {link.text: link for key, event in events.items() for link in participants(desk, key[0], event)}
    return EventView(
        id=f"e-{first[0]}-{first[1]}".replace("_", "-").replace(".", "-"),
        when=span(when) if when else "",
        iso=when.first if when else "",
        period=_period(when),
        words=when.words if when else "",
        kind=KINDS[events[first].kind],
        status=_status(events.values()),
        people=tuple(people.values()),
        quotations=tuple(
            desk.quotation(evidence, "event", named=True)
            for evidence in sorted(told, key=lambda words: (words.source != first[0], words))
            if not any(other != evidence and other.holds(evidence) for other in told)
        ),
    )


def _status(events: Iterable[Event]) -> str:
    """Whether it came about; where accounts part, all that they say."""
    told = list(dict.fromkeys(event.status for event in events))
    return STATES[told[0]] if len(told) == 1 else "told as " + " and as ".join(told)


def _who(shelf: Shelf, source: str, who: Who) -> str:
    """Who takes part: an entity's id, or the words of the source."""
    entity = None if who.mention is None else shelf.graph.resolution.entity_of.get((source, who.mention))
    return entity or who.words.quote.casefold()


def participants(desk: Desk, source: str, event: Event) -> tuple[Link, ...]:
    """Who takes part: entities by name, others in the words of the source."""
    shelf = desk.shelf
    links: dict[str, Link] = {}
    for who in event.participants:
        entity = None if who.mention is None else shelf.graph.resolution.entity_of.get((source, who.mention))
        if entity is None:
            links.setdefault(who.words.quote, Link(f"“{who.words.quote}”", ""))
        else:
            links.setdefault(entity, Link(shelf.names[entity], shelf.pages.get(entity, "")))
    return tuple(links.values())


def span(when: When) -> str:
    """A stretch of days in words: "4 March 2024", "May 2023", "2015", "around March 2024"."""
    year, month, _ = when.first.split("-")
    if when.precision == "year":
        return year if year == when.last[:4] else f"{year} to {when.last[:4]}"
    if when.precision == "month" and when.first[:7] == when.last[:7]:
        return f"{MONTHS[int(month) - 1]} {int(year)}"
    if when.precision == "about" and when.first[:7] == when.last[:7] and when.first != when.last:
        return f"around {MONTHS[int(month) - 1]} {int(year)}"
    days = day(when.first) if when.first == when.last else f"{day(when.first)} to {day(when.last)}"
    return f"about {days}" if when.precision == "about" else days


def _period(when: When | None) -> str:
    if when is None:
        return ""
    year, month, _ = when.first.split("-")
    if when.precision == "year" or when.first[:7] != when.last[:7]:
        return year
    return f"{MONTHS[int(month) - 1]} {int(year)}"
