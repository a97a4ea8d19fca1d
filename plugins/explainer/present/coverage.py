"""Coverage: who and what each source speaks of, and of whom and what it is silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ..model import Entity, message
from .desk import Desk
from .heads import collection, head
from .indexes import prominence
from .pictures.rows import level
from .shelf import Shelf
from .views import CellView, CoveragePage, Link, RowView, SourceRef
from .wording import shortened

ADDRESS = "coverage.html"
INTRO = message(
    "How many passages of each source speak of whom and of what. Each number leads to the first of them; "
    "a dot means that the program found none there."
)
MOST_SOURCES = 24  # columns; a table of more cannot be read, and the sources' own pages say whom they name
_ROWS = 30
_UPRIGHT = 8  # columns: of more, the headlines stand upright, where so many characters have room:
_HEADLINE = 60


def coverage(shelf: Shelf) -> CoveragePage:
    """The tables of people and of topics, by source."""
    desk, _ = Desk(shelf, ADDRESS), shelf.wording.gettext
    title, intro = _("Coverage"), shelf.wording.say(INTRO)
    people = sorted((entity for entity in shelf.graph.resolution.entities if entity.kind == "person"), key=prominence)
    shown = [person for person in people if person.id in shelf.pages][:_ROWS]
    sources = _sources(shelf, shown)
    many = len(sources) > _UPRIGHT
    rows = [
        _row(desk, sources, Link(person.name, shelf.pages[person.id]), shelf.graph.index.passages_of(person.id))
        for person in shown
    ]
    topics = [
        _row(
            desk,
            sources,
            Link(topic.title, shelf.topic_address(topic.id), language=shelf.language_of(topic)),
            topic.passages,
        )
        for topic in shelf.graph.topics[:_ROWS]
    ]
    tables = ((_("People"), tuple(rows)), (_("Topics"), tuple(topics)))
    return CoveragePage(
        head=head(shelf, title, intro, ADDRESS, "coverage", structured=collection(title)),
        title=title,
        intro=intro,
        sources=tuple(_headline(shelf.refs[source]) if many else shelf.refs[source] for source in sources),
        many=many,
        tables=tuple((heading, table) for heading, table in tables if table),
        shown=_shown(shelf),
    )


def _sources(shelf: Shelf, people: Sequence[Entity]) -> list[str]:
    """The sources that have a column: all, or those that name most of these people, in the order of the site."""
    named = Counter(
        source for person in people for source in {place[0] for place in shelf.graph.index.passages_of(person.id)}
    )
    return shelf.in_order(sorted(shelf.refs, key=lambda source: (-named[source], shelf.ranks[source]))[:MOST_SOURCES])


def _headline(source: SourceRef) -> SourceRef:
    return replace(source, title=shortened(source.title, _HEADLINE))


def _shown(shelf: Shelf) -> str:
    """That not all sources have a column, where it is so."""
    if len(shelf.refs) <= MOST_SOURCES:
        return ""
    shown, every = shelf.wording.number(MOST_SOURCES), shelf.wording.number(len(shelf.refs))
    return shelf.wording.gettext(
        "Of %(every)s sources the %(shown)s that name most of these people are shown.", every=every, shown=shown
    )


def _row(desk: Desk, sources: Sequence[str], link: Link, passages: Sequence[tuple[str, int]]) -> RowView:
    by_source: dict[str, list[int]] = {}
    for source, passage in passages:
        by_source.setdefault(source, []).append(passage)
    return RowView(link, tuple(_cell(desk, source, by_source.get(source, [])) for source in sources))


def _cell(desk: Desk, source: str, passages: Sequence[int]) -> CellView:
    if not passages:
        return CellView("", None)
    wording, mark = desk.shelf.wording, desk.whole(source, min(passages))
    heard = wording.ngettext(
        "%(num)s passage, %(place)s", "%(num)s passages, first %(place)s", len(passages), place=mark.described
    )
    return CellView(wording.number(len(passages)), mark, heard, level(len(passages)))
