"""The lists of everything: people, organisations, places, topics, sources, commentary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..content.entry import Entry
from ..model import Entity, EntityKind, Evidence, message
from ..resolve.folding import fold, fold_body
from ..resolve.personal import personal_name
from .commentary import opening
from .desk import Desk
from .heads import collection, head, said
from .parting import LONG, by_day, by_letter, latest, ways
from .profiles import INDEXES
from .roles import card, in_a_line, named, namings, role_groups, sources, times
from .shelf import Shelf
from .sources import source_card
from .targets import FOLDERS
from .topics import topic_card
from .views import Card, IndexPage, LineEntry, Link
from .wording import dotted

_FOREMOST = 24  # entries on the first page of a long list
_MARKS, _ROLES = 8, 2  # marks and roles on a line
INTROS: dict[EntityKind, str] = {
    "person": message(
        "Everybody whom the sources name. Those of whom they tell enough have a page, and so have those whom an editor "
        "introduces."
    ),
    "organisation": message("Governments, parties, armed groups, media and other bodies that the sources name."),
    "place": message("Countries, cities and other places that the sources name."),
}


def entity_index(shelf: Shelf, kind: EntityKind) -> Iterator[IndexPage]:
    """All entities of a kind: those with a page first, the others on a line with marks to where they are named.

    A long list has a page for each letter, and leads to those that most sources name.
    """
    link, intro, _ = said(shelf.wording, INDEXES[kind]), shelf.wording.say(INTROS[kind]), shelf.wording.gettext
    desk = Desk(shelf, link.href)
    entities = sorted((entity for entity in shelf.graph.resolution.entities if entity.kind == kind), key=prominence)
    paged = [entity for entity in entities if entity.id in shelf.pages]
    if len(entities) <= LONG:
        others = [entity for entity in entities if entity.id not in shelf.pages]
        groups = [(_("With a page of their own"), [card(desk, entity) for entity in paged])]
        yield _page(shelf, link, intro, FOLDERS[kind], groups, [(_("Also mentioned"), _lines(desk, others))])
        return
    entities.sort(key=sorted_under)
    letters = by_letter(entities, lambda entity: sorted_under(entity)[0])
    parts = ways(letters, shelf.wording, f"{FOLDERS[kind]}/letters/")
    first = [(_("In most sources"), [card(desk, entity) for entity in paged[:_FOREMOST]])]
    yield _page(shelf, link, intro, FOLDERS[kind], first, parts=parts)
    for (part, held), way in zip(letters, parts, strict=True):
        lines = [(part.title, _lines(Desk(shelf, way.href), held))]
        yield _page(shelf, link, "", FOLDERS[kind], [], lines, parts, way)


def sorted_under(entity: Entity) -> tuple[str, str]:
    """Sort key: a person's surname, the name of anything else without its article, both folded; then the whole name."""
    key = personal_name(fold(entity.name)).surname if entity.kind == "person" else fold_body(entity.name)
    return key or entity.name, entity.name.casefold()


def _lines(desk: Desk, entities: Iterable[Entity]) -> tuple[LineEntry, ...]:
    return tuple(_line(desk, entity) for entity in entities)


def _line(desk: Desk, entity: Entity) -> LineEntry:
    shelf, href = desk.shelf, desk.shelf.pages.get(entity.id, "")
    return LineEntry(
        Link(entity.name, href),
        in_a_line(shelf, role_groups(shelf, entity)[:_ROLES]),
        named(shelf.wording, len(sources(entity)), times(shelf, entity)),
        () if href else tuple(desk.mark(words) for words in _firsts(shelf, entity)),
    )


def _firsts(shelf: Shelf, entity: Entity) -> list[Evidence]:
    """The words that name an entity first in each of the first passages that do."""
    named_in: dict[tuple[str, int], Evidence] = {}
    for words in sorted(mention.evidence for mention in namings(shelf, entity)):
        named_in.setdefault((words.source, words.passage), words)
    places = sorted(named_in, key=lambda place: (shelf.ranks[place[0]], place[1]))[:_MARKS]
    return [named_in[place] for place in places]


def prominence(entity: Entity) -> tuple[int, int, str]:
    """Sort key: in most sources first, then most often named, then by name."""
    return -len({source for source, _ in entity.mentions}), -len(entity.mentions), entity.name.casefold()


def topic_index(shelf: Shelf) -> IndexPage:
    """All topics, the editors' before the program's."""
    _ = shelf.wording.gettext
    intro = _("What the sources speak about. Each topic gathers the passages of all sources that deal with it.")
    kinds = ((_("Chosen by the editors"), "editor"), (_("Proposed by the program"), "found"))
    groups = [
        (title, [topic_card(shelf, topic) for topic in shelf.graph.topics if topic.origin == origin])
        for title, origin in kinds
    ]
    return _page(shelf, Link(_("Topics"), "topics/index.html"), intro, "topics", groups)


def source_index(shelf: Shelf) -> Iterator[IndexPage]:
    """All sources, by date; very many by year, after the latest of them."""
    _, wording = shelf.wording.gettext, shelf.wording
    intro = _("The articles this site rests on. Every quotation leads to its place in one of them.")
    link, every = Link(_("Sources"), "sources/index.html"), list(shelf.sources.values())
    if len(every) <= LONG:
        yield _page(shelf, link, intro, "sources", [("", [source_card(shelf, source) for source in every])])
        return
    years = by_day(wording, every, lambda source: source.date)
    parts = ways(years, wording, "sources/by-date/")
    newest = latest(every, lambda source: source.date, _FOREMOST)[::-1]
    groups = [(_("The latest"), [source_card(shelf, source) for source in newest])]
    yield _page(shelf, link, intro, "sources", groups, parts=parts)
    for (_part, held), way in zip(years, parts, strict=True):
        months: dict[str, list[Card]] = {}
        for source in held:
            months.setdefault(wording.month(source.date) if source.date else "", []).append(source_card(shelf, source))
        yield _page(shelf, link, "", "sources", list(months.items()), parts=parts, part=way)


def commentary_index(shelf: Shelf, essays: Sequence[Entry]) -> IndexPage:
    """All essays of the editors, the latest first."""
    _ = shelf.wording.gettext
    link = Link(_("Commentary"), "commentary/index.html")
    groups = [("", [essay_card(shelf, essay) for essay in essays])]
    return _page(shelf, link, _("Longer pieces by the editors of this site."), "commentary", groups)


def essay_card(shelf: Shelf, essay: Entry) -> Card:
    """An essay in one line."""
    written = dotted(essay.author or "", shelf.wording.day(essay.date) if essay.date else "")
    return Card(
        essay.called,
        f"commentary/{essay.id}.html",
        opening(shelf, essay),
        "editor",
        None,
        written,
    )


def _page(
    shelf: Shelf,
    link: Link,
    intro: str,
    section: str,
    groups: Sequence[tuple[str, Sequence[Card]]],
    lines: Sequence[tuple[str, tuple[LineEntry, ...]]] = (),
    parts: tuple[Link, ...] = (),
    part: Link | None = None,
) -> IndexPage:
    """The page of a list at `link`, or of the part of it that is given."""
    wording, title, number = shelf.wording, link.text, sum(len(cards) for _, cards in groups)
    if part is not None:
        title = wording.gettext("%(title)s: %(part)s", title=title, part=part.text)
    counted = wording.ngettext(
        "%(title)s: %(num)s entry. %(intro)s", "%(title)s: %(num)s entries. %(intro)s", number, title=title, intro=intro
    )
    described = intro if lines or parts else counted
    return IndexPage(
        head=head(
            shelf,
            title,
            described or title,
            link.href if part is None else part.href,
            section,
            above=None if part is None else link,
            structured=collection(title),
        ),
        title=title,
        intro=intro,
        groups=tuple((heading, tuple(cards)) for heading, cards in groups if cards),
        lines=tuple((heading, entries) for heading, entries in lines if entries),
        parts=parts,
    )
