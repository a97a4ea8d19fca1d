"""What concerns whom of that in which sources differ and agree, looked up by every page and worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..compare import Graph
from ..content.entry import Entry
from ..model import Corroboration, Disagreement, Evidence


@dataclass(frozen=True, slots=True)
class Disputes:
    """`standing` are the differences that no editor has dismissed, `by_entity` and `by_source` those that concern one;
    `contested` is what gives somebody an office or role in which sources differ; `agreed` are agreements by their
    subject, without those in nothing but what somebody is called.
    """

    standing: tuple[Disagreement, ...]
    by_entity: Mapping[str, tuple[Disagreement, ...]]
    by_source: Mapping[str, tuple[Disagreement, ...]]
    contested: frozenset[Evidence]
    agreed: Mapping[str | None, tuple[Corroboration, ...]]


def disputes(graph: Graph, entries: Mapping[tuple[str, str], Entry]) -> Disputes:
    """The differences and agreements of a corpus by whom they concern, each in the order of the comparison.

    A difference concerns its subject and whom its sides name. A place is named in passing where it is not about places.
    """
    standing = tuple(found for found in graph.disagreements if ruling(entries, found) != "dismissed")
    kinds = {entity.id: entity.kind for entity in graph.resolution.entities}
    by_entity: dict[str, list[Disagreement]] = {}
    by_source: dict[str, list[Disagreement]] = {}
    agreed: dict[str | None, list[Corroboration]] = {}
    for found in standing:
        named = (entity for entity in _named(graph, found) if found.kind == "place" or kinds[entity] != "place")
        for entity in dict.fromkeys((*((found.subject,) if found.subject else ()), *named)):
            by_entity.setdefault(entity, []).append(found)
        for source in dict.fromkeys(words.source for words in _words(found)):
            by_source.setdefault(source, []).append(found)
    for same in graph.corroborations:
        if not titular(same):
            agreed.setdefault(same.subject, []).append(same)
    return Disputes(
        standing=standing,
        by_entity={entity: tuple(concerned) for entity, concerned in by_entity.items()},
        by_source={source: tuple(concerned) for source, concerned in by_source.items()},
        contested=frozenset(_contested(graph, (found for found in standing if found.kind in ("role", "office")))),
        agreed={subject: tuple(found) for subject, found in agreed.items()},
    )


def ruling(entries: Mapping[tuple[str, str], Entry], found: Disagreement) -> str | None:
    """What an editor says of a difference: `dismissed`, `confirmed` or nothing."""
    entry = entries.get(("disagreements", found.id))
    return None if entry is None else entry.ruling


def titular(found: Corroboration) -> bool:
    """Whether sources agree in nothing but what somebody is called; the roles of a profile say so already."""
    return found.kind in ("role", "office", "name")


def _words(found: Disagreement) -> Iterator[Evidence]:
    return (words for side in found.sides for words in side.evidence)


def _contested(graph: Graph, about_roles: Iterable[Disagreement]) -> Iterator[Evidence]:
    """The words of these, and where editors chose the words, whatever role stands in them or around them."""
    for found in about_roles:
        for words in _words(found):
            yield words
            roles = graph.index.articles[words.source].findings.roles if found.because else ()
            yield from (role.evidence for role in roles if role.evidence.holds(words) or words.holds(role.evidence))


def _named(graph: Graph, found: Disagreement) -> Iterator[str]:
    """The entities that the sides of a difference name."""
    for words in _words(found):
        for number in graph.index.mentions.get((words.source, words.passage), ()):
            key = (words.source, number)
            if words.holds(graph.index.mention(key).evidence) and key in graph.resolution.entity_of:
                yield graph.resolution.entity_of[key]
