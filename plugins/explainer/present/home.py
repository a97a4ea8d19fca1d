"""The home page: what this is about, who is who, what it is about, what words mean, and how to check."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..compare import Key
from ..content.entry import Entry
from ..model import Corroboration, Topic
from .commentary import commentary, opening
from .desk import Desk
from .differences import agreement_link, difference_link
from .disputes import titular
from .glossary import term_card
from .heads import STATEMENTS, head
from .indexes import essay_card, prominence
from .roles import card
from .sayings import sayings
from .shelf import Shelf
from .sources import source_card
from .terms import GlossaryTerm
from .timeline import happenings
from .topics import topic_card
from .views import Card, EventView, HomePage

_PEOPLE, _TOPICS, _TERMS, _SOURCES, _ESSAYS = 8, 8, 8, 12, 4  # how many of each the page shows
_DIFFERENCES, _EVENTS = 5, 4


def home(shelf: Shelf, essays: Sequence[Entry]) -> HomePage:
    """The way in."""
    entry = shelf.entry("home", "home")
    desk = Desk(shelf, "index.html")
    resolution = shelf.graph.resolution
    people = sorted((entity for entity in resolution.entities if entity.kind == "person"), key=prominence)
    paged = [person for person in people if person.id in shelf.pages]
    lead = commentary(desk, entry)
    told, differing = _telling(shelf), shelf.disputes.standing
    description = shelf.config.subtitle if entry is None else opening(shelf, entry)
    return HomePage(
        head=head(
            shelf,
            shelf.config.title,
            description
            or shelf.wording.ngettext("%(num)s article, explained", "%(num)s articles, explained", len(shelf.sources)),
            "index.html",
            structured={"@type": "WebSite", "name": shelf.config.title, "inLanguage": shelf.wording.language},
        ),
        lead=lead,
        people=tuple(card(desk, person) for person in paged[:_PEOPLE]),
        more_people=shelf.wording.ngettext("%(num)s person", "%(num)s people", len(people)),
        topics=tuple(topic_card(shelf, topic) for topic in _topics(shelf)),
        terms=_terms(shelf),
        sources=tuple(source_card(shelf, source) for source in list(shelf.sources.values())[:_SOURCES]),
        commentary=tuple(essay_card(shelf, essay) for essay in essays[:_ESSAYS]),
        counts=_counts(shelf, len(people)),
        differences=tuple(difference_link(shelf, found) for found in differing[:_DIFFERENCES]),
        agreements=tuple(agreement_link(shelf, found) for found in told[:_DIFFERENCES]),
        compared_first=not paged or len(told) + len(differing) >= len(shelf.sources),
        events=_told_most(happenings(desk, _latest(shelf))),
    )


def _latest(shelf: Shelf) -> list[Key]:
    """The latest events that have a day, and all that the sources tell which tell of one of these together."""
    graph = shelf.graph
    keys = list(graph.timeline[-8 * _EVENTS :])
    words = {shelf.findings(source).events[number].evidence for source, number in keys}
    shared = [found.evidence for found in graph.corroborations if found.kind == "status" and words & {*found.evidence}]
    sources = shelf.in_order({evidence.source for evidences in shared for evidence in evidences})
    told = ((source, number) for source in sources for number in range(len(shelf.findings(source).events)))
    return list(dict.fromkeys([*keys, *told]))


def _told_most(events: tuple[EventView, ...]) -> tuple[EventView, ...]:
    """The events with a day that most words tell of, the later of equals, in order."""
    dated = [place for place, event in enumerate(events) if event.iso]
    places = sorted(dated, key=lambda place: (-len(events[place].quotations), -place))
    return tuple(events[place] for place in sorted(places[:_EVENTS]))


def _telling(shelf: Shelf) -> list[Corroboration]:
    """What several sources tell beside what they call somebody; what more sources say first."""
    return sorted(
        (found for found in shelf.graph.corroborations if not titular(found)),
        key=lambda found: -len({place.source for place in found.evidence}),
    )


def _topics(shelf: Shelf) -> list[Topic]:
    """The topics of most passages, an editor's before the program's, in their own order."""
    first = sorted(shelf.graph.topics, key=lambda topic: (topic.origin != "editor", -len(topic.passages)))[:_TOPICS]
    return [topic for topic in shelf.graph.topics if topic in first]


def _terms(shelf: Shelf) -> tuple[Card, ...]:
    """Terms that an editor explains in a line, those first that most sources use."""
    told = [term for term in shelf.terms if term.entry is not None and term.entry.summary]
    used = {term.id: _users(shelf, term) for term in told}
    told.sort(key=lambda term: (-used[term.id], term.name.casefold()))
    return tuple(term_card(shelf, term) for term in told[:_TERMS])


def _users(shelf: Shelf, term: GlossaryTerm) -> int:
    """How many sources use a term, under any of its names."""
    names = "|".join(re.escape(name) for name in (term.name, *term.other_names))
    pattern = re.compile(rf"\b(?:{names})", re.IGNORECASE)
    return sum(any(pattern.search(passage.text) for passage in source.passages) for source in shelf.sources.values())


def _counts(shelf: Shelf, people: int) -> tuple[tuple[str, str, str], ...]:
    statements = len(sayings(shelf))
    ngettext = shelf.wording.ngettext
    topics, terms = len(shelf.graph.topics), len(shelf.terms)
    numbers = (
        (len(shelf.sources), ngettext("source", "sources", len(shelf.sources)), "sources/index.html"),
        (people, ngettext("person", "people", people), "people/index.html"),
        (statements, ngettext("statement", "statements", statements), STATEMENTS.href),
        (topics, ngettext("topic", "topics", topics), "topics/index.html"),
        (terms, ngettext("term", "terms", terms), "glossary.html"),
    )
    return tuple((shelf.wording.number(number), what, href) for number, what, href in numbers if number)
