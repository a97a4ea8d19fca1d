"""What was concluded over all articles: who is who, what they speak about, where they differ and agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .findings import EntityKind, FindingKind
from .sources import Evidence, Notice

ClashKind = Literal["role", "office", "figure", "date", "place", "name", "attribution", "status"]


@dataclass(frozen=True, slots=True)
class Entity:
    """One real person, body or place, as resolved over all sources.

    `mentions` are (source id, index among that source's mentions), in reading order.
    """

    id: str
    kind: EntityKind
    name: str
    other_names: tuple[str, ...]
    mentions: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A term with the definitions the sources give: (source id, index among that source's definitions)."""

    id: str
    name: str
    definitions: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether two names stand for one entity, and why: a rule's name or an editor's file and line.

    What an editor says of one name alone is `given`: `right` is its kind, or the name or id that it gets, or "" for
    what is no name.
    """

    left: str
    right: str
    same: bool
    because: str
    given: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """That an editor took out a finding: where it stood, not what it said, and the file and line with the reason."""

    source: str
    passage: int
    kind: FindingKind
    because: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """That an editor says whose a statement is: its words, the entity (None: nobody is named), and the file and line
    with the reason.
    """

    evidence: Evidence
    speaker: str | None
    because: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who is who over all sources. `entity_of` maps (source id, mention index) to an entity id; `sides` has the bars
    that editors set up at which an entity stands, each with its side: no two on different sides of one are the same.
    """

    entities: tuple[Entity, ...]
    terms: tuple[Term, ...]
    entity_of: dict[tuple[str, int], str] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()
    notices: tuple[Notice, ...] = ()
    removed: tuple[Removed, ...] = ()
    corrected: tuple[Corrected, ...] = ()
    sides: dict[str, dict[str, str]] = field(default_factory=dict)

    def are_kept_apart(self, left: str, right: str) -> bool:
        """Whether an editor says that two entities are not one."""
        ours, theirs = self.sides.get(left, {}), self.sides.get(right, {})
        return any(theirs.get(bar, side) != side for bar, side in ours.items())


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject with the passages that speak of it: (source id, passage index)."""

    id: str
    title: str
    origin: Literal["editor", "found"]
    passages: tuple[tuple[str, int], ...]
    entities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement, in the sources' words."""

    label: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more sources (or passages) that cannot both be right as written. No verdict.

    `because` is the file and line of the editor who added it, None of what was found.
    """

    id: str
    kind: ClashKind
    subject: str | None
    title: str
    sides: tuple[Side, ...]
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Corroboration:
    """The same claim in two or more sources."""

    id: str
    kind: ClashKind
    subject: str | None
    title: str
    evidence: tuple[Evidence, ...]
