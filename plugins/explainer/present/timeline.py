"""The timeline: what happened and is planned, in order of the days that the sources give, and what they do not date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ..compare import Key
from ..model import Event, EventKind, Status, When, Who, message
from .desk import Desk
from .heads import collection, head
from .parting import LONG, UNDATED, Part, Parts, by_day, latest_of, ways
from .shelf import Shelf
from .stretches import drawn
from .views import EventView, Link, SourceRef, StripView, TimelinePage
from .wording import Wording

Alike = tuple[object, When | Status]  # what and who, and the day, or where there is none the status

ADDRESS, FOLDER = "timeline.html", "timeline/"
_PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "who", "which", "that"))
_MONTH = 30  # days that a stretch may have beside the first, to stand under a month
_LATEST = 24  # events on the first page of a long timeline
INTRO = message(
    "Events as the sources report them, in order. A day stands here only when a source gives it, or when its words "
    "(“on Monday”) can be counted from the known date of the article; everything else is listed below without one."
)
KINDS: dict[EventKind, str] = {
    "meeting": message("Meeting"),
    "visit": message("Visit"),
    "departure": message("Departure"),
    "arrival": message("Arrival"),
    "cancellation": message("Cancellation"),
    "vote": message("Vote"),
    "agreement": message("Agreement"),
    "attack": message("Attack or use of force"),
    "other": "",  # the words themselves say what it was
}
STATES: dict[Status, str] = {
    "happened": "",
    "planned": message("planned"),
    "cancelled": message("cancelled"),
    "denied": message("did not happen"),
}
TOLD: dict[Status, str] = {
    # Translators: in "told as planned and as happened"
    "happened": message("happened"),
    "planned": message("planned"),
    "cancelled": message("cancelled"),
    "denied": message("denied"),
}


def timeline(shelf: Shelf) -> Iterator[TimelinePage]:
    """All events; of very many the latest, and all of them on pages for their years."""
    title, wording = shelf.wording.gettext("Timeline"), shelf.wording
    every = [(source, number) for source in shelf.refs for number in range(len(shelf.findings(source).events))]
    views = happenings(Desk(shelf, ADDRESS, title), every)
    strip = drawn(wording, views)
    if len(views) <= LONG:
        yield _page(shelf, views, strip=strip)
        return
    years = _years(shelf, views)
    parts = ways(years, wording, FOLDER)
    shown = [view for view in views if view.iso][-_LATEST:]
    yield _page(shelf, shown, strip=strip, parts=parts, note=latest_of(wording, len(shown), len(views)))
    for (_part, held), way in zip(years, parts, strict=True):
        yield _page(shelf, held, parts=parts, part=way)


def _years(shelf: Shelf, views: Sequence[EventView]) -> Parts[EventView]:
    """The events by year; very many without a day, by the date of the source that tells of them first."""
    undated = [view for view in views if not view.iso]
    if len(undated) <= LONG:
        return by_day(shelf.wording, views, lambda view: view.iso)
    days = {ref: shelf.sources[source].date for source, ref in shelf.refs.items()}
    dated = by_day(shelf.wording, [view for view in views if view.iso], lambda view: view.iso)
    told = by_day(shelf.wording, undated, lambda view: next((days[ref] for ref in _sources(view)), None))
    return (*dated, *((_undated(shelf.wording, part), held) for part, held in told))


def _sources(view: EventView) -> Iterator[SourceRef]:
    return (quotation.source for quotation in view.quotations if quotation.source is not None)


def _undated(wording: Wording, part: Part) -> Part:
    """Of the events without a day, those that articles of this part tell of."""
    if part.key == UNDATED:
        return Part(f"{UNDATED}-{UNDATED}", wording.gettext("no day, in articles without a date"))
    return Part(f"{UNDATED}-{part.key}", wording.gettext("no day, in articles of %(period)s", period=part.title))


def _page(
    shelf: Shelf,
    views: Sequence[EventView],
    *,
    strip: StripView | None = None,
    parts: tuple[Link, ...] = (),
    part: Link | None = None,
    note: str = "",
) -> TimelinePage:
    title, intro, above = shelf.wording.gettext("Timeline"), shelf.wording.say(INTRO), None
    if part is not None:
        above = Link(title, ADDRESS)
        title = shelf.wording.gettext("%(title)s: %(part)s", title=title, part=part.text)
    periods: dict[str, list[EventView]] = {}
    for view in views:
        if view.iso:
            periods.setdefault(view.period, []).append(view)
    address = ADDRESS if part is None else part.href
    return TimelinePage(
        head=head(shelf, title, intro, address, "timeline", above=above, structured=collection(title)),
        title=title,
        intro=intro if part is None else "",
        periods=tuple((period, tuple(events)) for period, events in periods.items()),
        undated=tuple(view for view in views if not view.iso),
        strip=strip,
        parts=parts,
        note=note,
    )


def happenings(desk: Desk, keys: Iterable[Key]) -> tuple[EventView, ...]:
    """Events by their keys (source id, index among its events): those with a day in order, then the others.

    Told more than once, an event stands once with all the words that tell of it: when it has the same people on the
    same day, or when the comparison found the same event in several sources, announced by one and told as done by
    another. What else has no day is gathered by what it is and who takes part, which does not say that it was one
    event. Words that call off a visit stand once, as a cancellation with all whom it concerns.
    """
    shelf = desk.shelf
    groups: dict[Alike, list[Key]] = {}
    for key in keys:
        event = shelf.findings(key[0]).events[key[1]]
        people = frozenset(_who(shelf, key[0], who) for who in _named(event))
        kind = event.rule if event.kind == "other" else event.kind  # an arrest and a release are both "other"
        alike = (kind, people or key)  # nothing tells two events without people for one
        groups.setdefault((alike, event.when or event.status), []).append(key)
    _join(shelf, groups)
    off = _called_off(shelf, groups)
    ordered = sorted(
        (name for name in groups if groups[name]), key=lambda name: min(_moment(shelf, key) for key in groups[name])
    )
    return tuple(_event(desk, groups[name], off.get(name, ())) for name in ordered)


def _join(shelf: Shelf, groups: dict[Alike, list[Key]]) -> None:
    """Move what has no day to the event that the comparison found to be the same: the one with a day, or the first."""
    evidence = {key: shelf.findings(key[0]).events[key[1]].evidence for group in groups.values() for key in group}
    for found in (found for found in shelf.graph.corroborations if found.kind == "status"):
        same, sources = set(found.evidence), {words.source for words in found.evidence}
        names = [name for name, group in groups.items() if any(evidence[key] in same for key in group)]
        days = [name for name in names if isinstance(name[1], When)]
        if not names or len(days) > 1:
            continue
        meant = days[0] if days else names[0]
        for name, group in groups.items():
            if name != meant and not isinstance(name[1], When):
                told = [key for key in group if evidence[key] in same or (name[0] == meant[0] and key[0] in sources)]
                groups[meant] += told
                group[:] = [key for key in group if key not in told]


def _called_off(shelf: Shelf, groups: dict[Alike, list[Key]]) -> dict[Alike, list[Key]]:
    """Take out what is called off in the very words of a cancellation, by that cancellation: they would stand twice."""
    events = {key: shelf.findings(key[0]).events[key[1]] for group in groups.values() for key in group}
    calling = {
        events[key].evidence: name
        for name, group in groups.items()
        for key in group
        if events[key].kind == "cancellation"
    }
    off: dict[Alike, list[Key]] = {}
    for group in groups.values():
        for key in [key for key in group if events[key].kind != "cancellation" and events[key].status == "cancelled"]:
            if events[key].evidence in calling:
                group.remove(key)
                off.setdefault(calling[events[key].evidence], []).append(key)
    return off


def _moment(shelf: Shelf, key: Key) -> int:
    """Where an event stands in the timeline; behind all others where it has no day."""
    return shelf.moments.get(key, len(shelf.moments))


def _event(desk: Desk, group: list[Key], off: Sequence[Key]) -> EventView:
    """One event, or several that cannot be told apart, with the words of every source; `off` is what it called off."""
    first = min(group, key=lambda key: _moment(desk.shelf, key))
    events = {key: desk.shelf.findings(key[0]).events[key[1]] for key in group}
    told = {event.evidence for event in events.values()}
    when, wording = events[first].when, desk.shelf.wording
    everybody = ((source, desk.shelf.findings(source).events[number]) for source, number in (*group, *off))
    people = {link.text: link for source, event in everybody for link in participants(desk, source, event)}
    return EventView(
        id=f"e-{first[0]}-{first[1]}".replace("_", "-").replace(".", "-"),
        when=span(wording, when) if when else "",
        iso=when.first if when else "",
        period=_period(wording, when),
        words=told_as(wording, when) if when else "",
        language=desk.shelf.foreign(first[0]),
        kind=wording.say(KINDS[events[first].kind]),
        status=accounts(wording, events.values()),
        people=tuple(people.values()),
        quotations=tuple(
            desk.in_sentence(evidence, "event", named=True)
            for evidence in sorted(told, key=lambda words: (words.source != first[0], words))
            if not any(other != evidence and other.holds(evidence) for other in told)
        ),
        last=when.last if when else "",
        sure=when is None or when.precision != "about",
    )


def accounts(wording: Wording, events: Iterable[Event]) -> str:
    """Whether it came about; where accounts part, all that they say."""
    told = list(dict.fromkeys(event.status for event in events))
    if len(told) == 1:
        return wording.say(STATES[told[0]])
    said = wording.gettext("told as %(status)s", status=wording.say(TOLD[told[0]]))
    for status in told[1:]:
        said = wording.gettext("%(told)s and as %(status)s", told=said, status=wording.say(TOLD[status]))
    return said


def _named(event: Event) -> list[Who]:
    """Who takes part, but for a pronoun of which it is not known whom it means."""
    return [who for who in event.participants if who.mention is not None or who.words.quote.casefold() not in _PRONOUNS]


def _who(shelf: Shelf, source: str, who: Who) -> str:
    """Who takes part: an entity's id, or the words of the source."""
    entity = None if who.mention is None else shelf.graph.resolution.entity_of.get((source, who.mention))
    return entity or who.words.quote.casefold()


def participants(desk: Desk, source: str, event: Event) -> tuple[Link, ...]:
    """Who takes part: entities by name, others in the words of the source."""
    shelf = desk.shelf
    links: dict[str, Link] = {}
    for who in _named(event):
        entity = None if who.mention is None else shelf.graph.resolution.entity_of.get((source, who.mention))
        if entity is None:
            links.setdefault(
                who.words.quote, Link(shelf.wording.quoted(who.words.quote), "", language=shelf.foreign(source))
            )
        else:
            links.setdefault(entity, Link(shelf.names[entity], shelf.pages.get(entity, "")))
    return tuple(links.values())


def span(wording: Wording, when: When) -> str:
    """A stretch of days in words: "4 March 2024", "May 2023", "2015", "around March 2024"."""
    year = when.first[:4]
    if when.precision == "year":
        return year if year == when.last[:4] else _stretch(wording, year, when.last[:4])
    if when.precision == "month" and when.first[:7] == when.last[:7]:
        return wording.month(when.first)
    if when.precision == "about" and when.first[:7] == when.last[:7] and when.first != when.last:
        return wording.gettext("around %(month)s", month=wording.month(when.first))
    days = wording.day(when.first)
    if when.first != when.last:
        days = _stretch(wording, days, wording.day(when.last))
    return wording.gettext("about %(days)s", days=days) if when.precision == "about" else days


def told_as(wording: Wording, when: When) -> str:
    """A source's words for its day ("Monday"), "" where they say no more than the day does ("March 04, 2024")."""

    def parts(date: str) -> list[str]:
        return sorted(part.lstrip("0") for part in re.findall(r"\w+", date.casefold()))

    return "" if parts(when.words) == parts(span(wording, when)) else when.words


def _stretch(wording: Wording, first: str, last: str) -> str:
    return wording.gettext("%(first)s to %(last)s", first=first, last=last)


def _period(wording: Wording, when: When | None) -> str:
    """The heading for what happened then: the month, of some days those in which they begin, or the year."""
    if when is None:
        return ""
    days = (date.fromisoformat(when.last) - date.fromisoformat(when.first)).days
    return when.first[:4] if when.precision == "year" or days > _MONTH else wording.month(when.first)
