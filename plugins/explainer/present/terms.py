"""The glossary's entries: what the sources define, and what an editor explains, brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..compare import Graph
from ..content.entry import Entry


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One entry. `definitions` are (source id, index among its definitions); `entry` is the editor's note or None."""

    id: str
    name: str
    other_names: tuple[str, ...]
    definitions: tuple[tuple[str, int], ...]
    entry: Entry | None

    @property
    def address(self) -> str:
        """Its place in the glossary."""
        return f"glossary.html#{self.id}"


def glossary_terms(graph: Graph, notes: Sequence[Entry]) -> tuple[GlossaryTerm, ...]:
    """All entries by name. An editor's note joins the sources' definitions of any of its names."""
    by_name: dict[str, Entry] = {}
    for note in notes:
        for name in (note.id, note.title or note.id, *note.other_names):
            by_name.setdefault(name.casefold(), note)
    joined: dict[str, list[tuple[str, int]]] = {note.id: [] for note in notes}
    terms: list[GlossaryTerm] = []
    for term in graph.resolution.terms:
        match = by_name.get(term.id) or by_name.get(term.name.casefold())
        if match is not None:
            joined[match.id].extend(term.definitions)
        else:
            terms.append(GlossaryTerm(term.id, term.name, (), term.definitions, None))
    terms += [
        GlossaryTerm(note.id, note.title or note.id, note.other_names, tuple(joined[note.id]), note) for note in notes
    ]
    return tuple(sorted(terms, key=lambda term: (term.name.casefold(), term.id)))
