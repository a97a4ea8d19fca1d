"""What commentary may link to by name: entities, topics, terms and the editors' own pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..compare import Graph
from ..content.entry import Entry
from ..model import EntityKind
from .terms import GlossaryTerm

FOLDERS: dict[EntityKind, str] = {"person": "people", "organisation": "organisations", "place": "places"}


def folded(name: str) -> str:
    """A name or id as links are looked up: without regard to case and white space."""
    return " ".join(name.casefold().split())


def link_targets(
    graph: Graph, pages: Mapping[str, str], terms: Sequence[GlossaryTerm], entries: Sequence[Entry]
) -> dict[str, tuple[str, str]]:
    """Folded name, id or `folder/id` to (title, address). Where a name fits several pages the first kind wins:
    people, organisations, places, topics, terms, essays, pages; the form `folder/id` is never in doubt.
    """
    targets: dict[str, tuple[str, str]] = {}
    for folder, identifier, names, title, address in _all(graph, pages, terms, entries):
        for name in (f"{folder}/{identifier}", identifier, title, *names):
            targets.setdefault(folded(name), (title, address))
    return targets


def _all(
    graph: Graph, pages: Mapping[str, str], terms: Sequence[GlossaryTerm], entries: Sequence[Entry]
) -> Iterator[tuple[str, str, tuple[str, ...], str, str]]:
    for kind, folder in FOLDERS.items():
        for entity in graph.resolution.entities:
            if entity.kind == kind and entity.id in pages:
                yield folder, entity.id, entity.other_names, entity.name, pages[entity.id]
    for topic in graph.topics:
        yield "topics", topic.id, (), topic.title, f"topics/{topic.id}.html"
    for term in terms:
        yield "glossary", term.id, term.other_names, term.name, term.address
    for entry in entries:
        if entry.section == "commentary":
            yield "commentary", entry.id, (), entry.called, f"commentary/{entry.id}.html"
        elif entry.section == "pages":
            yield "pages", entry.id, (), entry.called, f"{entry.id}.html"
