"""Coverage: who and what each source speaks of, and of whom and what it is silent."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import message
from .desk import Desk
from .heads import collection, head
from .indexes import prominence
from .shelf import Shelf
from .views import CellView, CoveragePage, Link, RowView

ADDRESS = "coverage.html"
INTRO = message(
    "How many passages of each source speak of whom and of what. Each number leads to the first of them; "
    "a dot means that the program found none there."
)
MOST_SOURCES = 24  # columns; a table of more cannot be read, and the sources' own pages say the same
_ROWS = 30


def coverage(shelf: Shelf) -> CoveragePage:
    """The tables of people and of topics, by source."""
    desk, _ = Desk(shelf, ADDRESS), shelf.wording.gettext
    title, intro = _("Coverage"), shelf.wording.say(INTRO)
    sources = list(shelf.refs)[:MOST_SOURCES]
    people = sorted((entity for entity in shelf.graph.resolution.entities if entity.kind == "person"), key=prominence)
    rows = [
        _row(desk, sources, Link(person.name, shelf.pages[person.id]), shelf.graph.index.passages_of(person.id))
        for person in people
        if person.id in shelf.pages
    ]
    topics = [
        _row(
            desk,
            sources,
            Link(topic.title, shelf.topic_address(topic.id), language=shelf.language_of(topic)),
            topic.passages,
        )
        for topic in shelf.graph.topics
    ]
    tables = ((_("People"), tuple(rows[:_ROWS])), (_("Topics"), tuple(topics[:_ROWS])))
    return CoveragePage(
        head=head(shelf, title, intro, ADDRESS, "coverage", structured=collection(title)),
        title=title,
        intro=intro,
        sources=tuple(shelf.refs[source] for source in sources),
        tables=tuple((heading, table) for heading, table in tables if table),
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
    return CellView(wording.number(len(passages)), mark, heard)
