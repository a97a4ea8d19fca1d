"""Who and what has a page."""

from __future__ import annotations

from collections.abc import Container

from ..compare import Graph
from ..model import Entity
from .targets import FOLDERS

_LINE = 8  # passages whose marks fit on a line of an index


def paged(least: int, graph: Graph, entries: Container[tuple[str, str]]) -> dict[str, str]:
    """Who and what has a page: those an editor wrote about, and those the sources name fully, and name often enough or
    give as many statements, if there is more to say of them than fits on the line of an index.

    Args:
        least: how many mentions, or how many statements, are enough.
        graph: the corpus, resolved and compared.
        entries: section and id of what editors wrote.

    Returns:
        The address of the page, by the id of the entity.
    """
    pages: dict[str, str] = {}
    compared = {found.subject for found in graph.disagreements} | {found.subject for found in graph.corroborations}
    for entity in graph.resolution.entities:
        folder = FOLDERS[entity.kind]
        names = sum(1 for key in entity.mentions if graph.index.mention(key).form in ("name", "acronym", "surname"))
        often = max(names, len(graph.index.said.get(entity.id, ()))) >= least
        full = entity.kind != "person" or " " in entity.name
        told = entity.id in compared or _known(graph, entity) or len(graph.index.passages_of(entity.id)) > _LINE
        if (folder, entity.id) in entries or (full and often and told):
            pages[entity.id] = f"{folder}/{entity.id}.html"
    return pages


def _known(graph: Graph, entity: Entity) -> bool:
    """Whether the sources tell anything of an entity beyond naming it; of places, only what a page of theirs shows."""
    index = graph.index
    if entity.id in index.roles or entity.id in index.defined or entity.id in index.said:
        return True
    return entity.kind != "place" and (entity.id in index.about or entity.id in index.events)
