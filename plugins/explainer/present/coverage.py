"""Coverage: who and what each source speaks of, and of whom and what it is silent."""

from __future__ import annotations

from collections.abc import Sequence

from .desk import Desk
from .heads import collection, head
from .indexes import prominence
from .shelf import Shelf
from .views import CellView, CoveragePage, Link, RowView

ADDRESS = "coverage.html"
INTRO = (
    "How many passages of each source speak of whom and of what. Each number leads to the first of them; "
    "a dot means that the program found none there."
)
MOST_SOURCES = 24  # columns; a table of more cannot be read, and the sources' own pages say the same
_ROWS = 30


def coverage(shelf: Shelf) -> CoveragePage:
    """The tables of people and of topics, by source."""
    desk = Desk(shelf, ADDRESS)
    sources = list(shelf.refs)[:MOST_SOURCES]
    people = sorted((entity for entity in shelf.graph.resolution.entities if entity.kind == "person"), key=prominence)
    rows = [
        _row(desk, sources, Link(person.name, shelf.pages[person.id]), shelf.graph.index.passages_of(person.id))
        for person in people
        if person.id in shelf.pages
    ]
    topics = [
        _row(desk, sources, Link(topic.title, shelf.topic_address(topic.id)), topic.passages)
        for topic in shelf.graph.topics
    ]
    tables = (("People", tuple(rows[:_ROWS])), ("Topics", tuple(topics[:_ROWS])))
    return CoveragePage(
        head=head(shelf, "Coverage", INTRO, ADDRESS, "coverage", structured=collection("Coverage")),
        title="Coverage",
        intro=INTRO,
        sources=tuple(shelf.refs[source] for source in sources),
        tables=tuple((title, table) for title, table in tables if table),
    )


def _row(desk: Desk, sources: Sequence[str], link: Link, passages: Sequence[tuple[str, int]]) -> RowView:
    by_source: dict[str, list[int]] = {}
    for source, passage in passages:
        by_source.setdefault(source, []).append(passage)
    return RowView(
        link,
        tuple(
            CellView(f"{len(by_source[source]):,}", desk.whole(source, min(by_source[source])))
            if source in by_source
            else CellView("", None)
            for source in sources
        ),
    )
