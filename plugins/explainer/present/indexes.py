"""The lists of everything: people, organisations, places, topics, sources, commentary."""

from __future__ import annotations

from collections.abc import Sequence

from ..content.entry import Entry
from ..model import Entity, EntityKind, message
from .commentary import opening
from .desk import Desk
from .heads import collection, head, said
from .profiles import INDEXES, card
from .shelf import Shelf
from .sources import source_card
from .targets import FOLDERS
from .topics import topic_card
from .views import Card, IndexPage
from .wording import dotted

INTROS: dict[EntityKind, str] = {
    "person": message(
        "Everybody whom the sources name. Whoever is named fully and often enough, or introduced by an editor, "
        "has a page."
    ),
    "organisation": message("Governments, parties, armed groups, media and other bodies that the sources name."),
    "place": message("Countries, cities and other places that the sources name."),
}


def entity_index(shelf: Shelf, kind: EntityKind) -> IndexPage:
    """All entities of a kind: those with a page first, the others with a mark to where they are named."""
    link, intro, _ = said(shelf.wording, INDEXES[kind]), shelf.wording.say(INTROS[kind]), shelf.wording.gettext
    desk = Desk(shelf, link.href)
    entities = [entity for entity in shelf.graph.resolution.entities if entity.kind == kind]
    paged = sorted((entity for entity in entities if entity.id in shelf.pages), key=prominence)
    others = sorted((entity for entity in entities if entity.id not in shelf.pages), key=prominence)
    groups = ((_("With a page of their own"), paged), (_("Also mentioned"), others))
    return IndexPage(
        head=head(shelf, link.text, intro, link.href, FOLDERS[kind], structured=collection(link.text)),
        title=link.text,
        intro=intro,
        groups=tuple((title, tuple(card(desk, entity) for entity in group)) for title, group in groups if group),
    )


def prominence(entity: Entity) -> tuple[int, int, str]:
    """Sort key: in most sources first, then most often named, then by name."""
    return -len({source for source, _ in entity.mentions}), -len(entity.mentions), entity.name.casefold()


def topic_index(shelf: Shelf) -> IndexPage:
    """All topics, the editors' before the program's."""
    _ = shelf.wording.gettext
    intro = _("What the sources speak about. Each topic gathers the passages of all sources that deal with it.")
    groups = ((_("Chosen by the editors"), "editor"), (_("Proposed by the program"), "found"))
    return _page(
        shelf,
        _("Topics"),
        intro,
        "topics/index.html",
        "topics",
        [
            (title, [topic_card(shelf, topic) for topic in shelf.graph.topics if topic.origin == origin])
            for title, origin in groups
        ],
    )


def source_index(shelf: Shelf) -> IndexPage:
    """All sources."""
    _ = shelf.wording.gettext
    intro = _("The articles this site rests on. Every quotation leads to its place in one of them.")
    cards = [source_card(shelf, source) for source in shelf.sources.values()]
    return _page(shelf, _("Sources"), intro, "sources/index.html", "sources", [("", cards)])


def commentary_index(shelf: Shelf, essays: Sequence[Entry]) -> IndexPage:
    """All essays of the editors, the latest first."""
    _ = shelf.wording.gettext
    intro = _("Longer pieces by the editors of this site.")
    return _page(
        shelf,
        _("Commentary"),
        intro,
        "commentary/index.html",
        "commentary",
        [("", [essay_card(shelf, essay) for essay in essays])],
    )


def essay_card(shelf: Shelf, essay: Entry) -> Card:
    """An essay in one line."""
    written = dotted(essay.author or "", shelf.wording.day(essay.date) if essay.date else "")
    return Card(
        essay.title or essay.id,
        f"commentary/{essay.id}.html",
        opening(shelf, essay),
        "editor",
        None,
        written,
    )


def _page(
    shelf: Shelf, title: str, intro: str, address: str, section: str, groups: list[tuple[str, list[Card]]]
) -> IndexPage:
    number = sum(len(cards) for _, cards in groups)
    return IndexPage(
        head=head(
            shelf,
            title,
            shelf.wording.ngettext(
                "%(title)s: %(num)s entry. %(intro)s",
                "%(title)s: %(num)s entries. %(intro)s",
                number,
                title=title,
                intro=intro,
            ),
            address,
            section,
            structured=collection(title),
        ),
        title=title,
        intro=intro,
        groups=tuple((heading, tuple(cards)) for heading, cards in groups if cards),
    )
