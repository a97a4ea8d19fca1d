"""The glossary's entries: what the sources define, and what an editor explains, brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..compare import Graph
from ..content.entry import Entry
from .parting import LONG, by_letter

ADDRESS, FOLDER = "glossary.html", "glossary/"


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One entry. `definitions` are (source id, index among its definitions); `entry` is the editor's note or None;
    `page` is where it stands.
    """

    id: str
    name: str
    other_names: tuple[str, ...]
    definitions: tuple[tuple[str, int], ...]
    entry: Entry | None
    page: str = ADDRESS

    @property
    def address(self) -> str:
        """Its place in the glossary."""
        return f"{self.page}#{self.id}"


def glossary_terms(graph: Graph, notes: Sequence[Entry]) -> tuple[GlossaryTerm, ...]:
    """All entries by name. An editor's note joins the sources' definitions of any of its names. A long glossary has a
    page for each letter.
    """
    by_name: dict[str, Entry] = {}
    for note in notes:
        for name in (note.id, note.called, *note.other_names):
            by_name.setdefault(name.casefold(), note)
    joined: dict[str, list[tuple[str, int]]] = {note.id: [] for note in notes}
    terms: list[GlossaryTerm] = []
    for term in graph.resolution.terms:
        match = by_name.get(term.id) or by_name.get(term.name.casefold())
        if match is not None:
            joined[match.id].extend(term.definitions)
        else:
            terms.append(GlossaryTerm(term.id, term.name, (), term.definitions, None))
    terms += [GlossaryTerm(note.id, note.called, note.other_names, tuple(joined[note.id]), note) for note in notes]
    terms.sort(key=lambda term: (term.name.casefold(), term.id))
    if len(terms) <= LONG:
        return tuple(terms)
    return tuple(
        replace(term, page=f"{FOLDER}{part.key}.html")
        for part, held in by_letter(terms, lambda term: term.name)
        for term in held
    )
