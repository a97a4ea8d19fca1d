"""The page of a topic: every passage that speaks of it, source by source."""

from __future__ import annotations

from collections import Counter

from ..model import EntityKind, Topic, message
from .commentary import commentary
from .desk import Desk
from .heads import collection, head
from .shelf import Shelf
from .views import Card, Link, Quotation, SourceGroup, TopicPage
from .wording import dotted

INDEX = Link(message("Topics"), "topics/index.html")
ORIGINS = {
    "editor": message("A topic chosen by an editor: the passages below contain its words."),
    "found": message("A topic proposed by the program, because several passages use these words."),
}
_LINKS = 12  # entities of one kind named beside a topic


def topic_page(shelf: Shelf, topic: Topic) -> TopicPage:
    """A topic with its passages, and who and what they name."""
    address = shelf.topic_address(topic.id)
    desk = Desk(shelf, address, topic.title)
    entry = shelf.entry("topics", topic.id)
    speaking = {source for source, _ in topic.passages}
    return TopicPage(
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
        language=shelf.language_of(topic),
        origin_label=shelf.wording.say(ORIGINS[topic.origin]),
        commentary=commentary(desk, entry),
        groups=tuple(
            SourceGroup(ref, tuple(_passage(desk, source, index) for owner, index in topic.passages if owner == source))
            for source, ref in shelf.refs.items()
            if source in speaking
        ),
        people=_named(shelf, topic, "person"),
        organisations=_named(shelf, topic, "organisation"),
        places=_named(shelf, topic, "place"),
        silent=tuple(ref for source, ref in shelf.refs.items() if source not in speaking),
        counts=_counts(shelf, topic),
    )


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
