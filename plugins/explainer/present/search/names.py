"""Everything that has a name: people, bodies, places, topics, terms and commentary, with their other names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ...model import Entity
from ..glossary import definitions
from ..roles import named as times_named
from ..roles import sources, times
from ..shelf import Shelf, passage_anchor
from ..whereabouts import passages as how_many

NameKind = Literal["person", "organisation", "place", "topic", "term", "commentary"]


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be found by name. `note` is in the program's words; the greater `weight` comes first."""

    kind: NameKind
    title: str
    href: str
    note: str
    weight: int
    other_names: tuple[str, ...] = ()

    def record(self) -> tuple[str | int, ...]:
        """The same as the index holds it."""
        return self.title, self.href, self.kind, self.note, self.weight, *self.other_names


def named(shelf: Shelf) -> Iterator[Named]:
    """Everything that has a name."""
    for entity in shelf.graph.resolution.entities:
        yield _entity(shelf, entity)
    for topic in shelf.graph.topics:
        passages, entry = len(topic.passages), shelf.entry("topics", topic.id)
        others = entry.other_names if entry is not None else ()
        yield Named(
            "topic", topic.title, shelf.topic_address(topic.id), how_many(shelf.wording, passages), passages, others
        )
    for term in shelf.terms:
        yield Named(
            "term", term.name, term.address, definitions(shelf, term, 1), 1 + len(term.definitions), term.other_names
        )
    for (section, identifier), essay in sorted(shelf.entries.items()):
        if section == "commentary":
            yield Named("commentary", essay.called, f"commentary/{identifier}.html", "", 1)


def _entity(shelf: Shelf, entity: Entity) -> Named:
    """An entity: its page, else the first passage that names it."""
    source, passage = _first(shelf, entity)
    href = shelf.pages.get(entity.id) or f"{shelf.refs[source].href}#{passage_anchor(passage)}"
    often = times(shelf, entity)
    note = times_named(shelf.wording, len(sources(entity)), often)
    return Named(entity.kind, entity.name, href, note, often, entity.other_names)


def _first(shelf: Shelf, entity: Entity) -> tuple[str, int]:
    evidence = shelf.graph.index.mention(entity.mentions[0]).evidence
    return evidence.source, evidence.passage
