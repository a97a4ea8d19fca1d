"""The timeline: what happened and is planned, in order of the days that the sources give, and what they do not date."""

from __future__ import annotations

from collections.abc import Iterable

from ..ingest.dates import MONTHS
from ..model import Event, Evidence, When
from .desk import Desk
from .heads import collection, head
from .shelf import Shelf
from .views import EventView, Link, SourceGroup, TimelinePage
from .wording import day, dotted

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
    "attack": "Attack",
    "other": "Event",
}
STATES = {"happened": "", "planned": "planned", "cancelled": "cancelled", "denied": "denied"}


def timeline(shelf: Shelf) -> TimelinePage:
    """All events."""
    desk = Desk(shelf, ADDRESS, "Timeline")
    periods: dict[str, list[EventView]] = {}
    for source, number in shelf.graph.timeline:
        when = shelf.findings(source).events[number].when
        periods.setdefault(_period(when), []).append(event_view(desk, source, number))
    every = [(source, number) for source in shelf.refs for number in range(len(shelf.findings(source).events))]
    return TimelinePage(
        head=head(shelf, "Timeline", INTRO, ADDRESS, "timeline", structured=collection("Timeline")),
        title="Timeline",
        intro=INTRO,
        periods=tuple((title, tuple(events)) for title, events in periods.items()),
        undated=undated(desk, every),
    )


def dated(desk: Desk, keys: Iterable[tuple[str, int]]) -> tuple[EventView, ...]:
    """Those of the events that have a day, in order."""
    place = {key: number for number, key in enumerate(desk.shelf.graph.timeline)}
    return tuple(event_view(desk, *key) for key in sorted((key for key in keys if key in place), key=place.__getitem__))


def undated(desk: Desk, keys: Iterable[tuple[str, int]]) -> tuple[SourceGroup, ...]:
    """Those of the events that have no day, by source, in reading order."""
    placed = set(desk.shelf.graph.timeline)
    labels: dict[Evidence, list[str]] = {}
    for source, number in keys:
        if (source, number) not in placed:
            event = desk.shelf.findings(source).events[number]
            names = [link.text for link in participants(desk, source, event)]
            label = dotted(KINDS[event.kind], STATES[event.status], ", ".join(names))
            labels.setdefault(event.evidence, []).append(label)
    told = [evidence for evidence in labels if not any(_within(evidence, other) for other in labels)]
    return desk.grouped(
        told,
        lambda evidence: desk.quotation(evidence, "event", label="; ".join(dict.fromkeys(labels[evidence]))),
    )


def _within(inner: Evidence, outer: Evidence) -> bool:
    """Whether the longer words already show the shorter ones ("meet with A" in "meet with A and B")."""
    return (
        inner != outer
        and (inner.source, inner.passage, inner.start) == (outer.source, outer.passage, outer.start)
        and inner.end < outer.end
    )


def event_view(desk: Desk, source: str, number: int) -> EventView:
    """One event as its source reports it."""
    event = desk.shelf.findings(source).events[number]
    return EventView(
        id=f"e-{source}-{number}".replace("_", "-").replace(".", "-"),
        when=span(event.when) if event.when else "",
        iso=event.when.first if event.when else "",
        words=event.when.words if event.when else "",
        kind=KINDS[event.kind],
        status=STATES[event.status],
        people=participants(desk, source, event),
        quotations=(desk.quotation(event.evidence, "event", named=True),),
    )


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
    """A stretch of days in words: "4 March 2024", "May 2023", "2015", "about 1 to 10 March 2024"."""
    year, month, _ = when.first.split("-")
    if when.precision == "year":
        return year if year == when.last[:4] else f"{year} to {when.last[:4]}"
    if when.precision == "month" and when.first[:7] == when.last[:7]:
        return f"{MONTHS[int(month) - 1]} {int(year)}"
    days = day(when.first) if when.first == when.last else f"{day(when.first)} to {day(when.last)}"
    return f"about {days}" if when.precision == "about" else days


def _period(when: When | None) -> str:
    if when is None:
        return ""
    year, month, _ = when.first.split("-")
    if when.precision == "year" or when.first[:7] != when.last[:7]:
        return year
    return f"{MONTHS[int(month) - 1]} {int(year)}"
