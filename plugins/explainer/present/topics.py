"""The page of a topic: every passage that speaks of it, source by source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model import EntityKind, Topic, message
from .commentary import commentary
from .continued import Printed, Section
from .desk import Desk
from .heads import collection, head
from .shelf import Shelf
from .views import Card, ContinuedPage, Link, Quotation, SourceGroup, TopicPage
from .wording import dotted

INDEX = Link(message("Topics"), "topics/index.html")
ORIGINS = {
    "editor": message("A topic chosen by an editor: the passages below contain its words."),
    "found": message("A topic proposed by the program, because several passages use these words."),
}
_SILENT = 24  # sources that do not speak of a topic: more are counted, not named
_LINKS = 12  # entities of one kind named beside a topic


def topic_page(shelf: Shelf, topic: Topic) -> tuple[TopicPage, tuple[ContinuedPage, ...]]:
    """A topic with its passages, and who and what they name; and the pages on which very many passages stand."""
    address = shelf.topic_address(topic.id)
    desk = Desk(shelf, address, topic.title)
    entry = shelf.entry("topics", topic.id)
    speaking = {source for source, _ in topic.passages}
    silent = tuple(ref for source, ref in shelf.refs.items() if source not in speaking)
    section = Section(
        "passages",
        shelf.wording.gettext("What the sources say of: %(topic)s", topic=topic.title),
        sorted(topic.passages, key=lambda place: shelf.ranks[place[0]]),
        lambda place: shelf.sources[place[0]].date,
        _passages,
    )
    page = TopicPage(
        head=head(
            shelf,
            topic.title,
            entry.summary if entry is not None and entry.summary else f"{topic.title}: {_counts(shelf, topic)}",
            address,
            "topics",
            above=INDEX,
            structured=collection(topic.title),
        ),
        title=topic.title,
        origin_label=shelf.wording.say(ORIGINS[topic.origin]),
        commentary=commentary(desk, entry),
        groups=section.here(desk).groups,
        people=_named(shelf, topic, "person"),
        organisations=_named(shelf, topic, "organisation"),
        places=_named(shelf, topic, "place"),
        silent=silent if len(silent) <= _SILENT else (),
        counts=_counts(shelf, topic),
        rest=section.rest(shelf, address),
        unspoken=""
        if len(silent) <= _SILENT
        else shelf.wording.ngettext("%(num)s source", "%(num)s sources", len(silent)),
    )
    return page, tuple(section.continued(shelf, address, Link(topic.title, address), "topics"))


def topic_card(shelf: Shelf, topic: Topic) -> Card:
    """A topic in one line."""
    entry = shelf.entry("topics", topic.id)
    summary = (entry.summary or "") if entry is not None else ""
    return Card(
        topic.title,
        shelf.topic_address(topic.id),
        summary,
        "editor" if summary else "",
        None,
        _counts(shelf, topic),
        title_language=shelf.language_of(topic),
    )


def _counts(shelf: Shelf, topic: Topic) -> str:
    passages, sources = len(topic.passages), len({source for source, _ in topic.passages})
    return dotted(
        shelf.wording.ngettext("%(num)s passage", "%(num)s passages", passages),
        shelf.wording.ngettext("%(num)s source", "%(num)s sources", sources),
    )


def _passages(desk: Desk, places: Sequence[tuple[str, int]]) -> Printed:
    """Whole passages, source by source."""
    by_source: dict[str, list[Quotation]] = {}
    for source, index in places:
        by_source.setdefault(source, []).append(_passage(desk, source, index))
    return Printed(
        groups=tuple(SourceGroup(desk.shelf.refs[source], tuple(said)) for source, said in by_source.items())
    )


def _passage(desk: Desk, source: str, index: int) -> Quotation:
    passage = desk.shelf.sources[source].passages[index]
    quotation = desk.quotation(passage.cite(0, len(passage.text)))
    return Quotation(quotation.segments, desk.whole(source, index, "topic"), language=quotation.language)


def _named(shelf: Shelf, topic: Topic, kind: EntityKind) -> tuple[Link, ...]:
    present = (entity for key in topic.passages for entity in shelf.graph.index.entities.get(key, ()))
    times = Counter(entity for entity in present if shelf.kinds[entity] == kind)
    ordered = sorted(times.items(), key=lambda item: (-item[1], shelf.names[item[0]]))[:_LINKS]
    return tuple(
        Link(shelf.names[entity], shelf.pages[entity], str(n)) for entity, n in ordered if entity in shelf.pages
    )
