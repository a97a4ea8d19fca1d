"""The open data file beside the pages: its shape is a promise, its schema is generated from these types.

A change to the shape raises `VERSION`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from ..model import (
    ClashKind,
    Corrected,
    Corroboration,
    DateOrigin,
    Decision,
    DefinitionKind,
    EntityKind,
    EventKind,
    Evidence,
    Mode,
    PassageKind,
    Removed,
    Rights,
    Side,
    Status,
    When,
)

VERSION = 1


@dataclass(frozen=True, slots=True)
class SiteData:
    """The site that the file belongs to."""

    title: str
    language: str


@dataclass(frozen=True, slots=True)
class PassageData:
    """One block of an article."""

    index: int
    kind: PassageKind
    text: str


@dataclass(frozen=True, slots=True)
class DroppedData:
    """Text that was left out of an article, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class SourceData:
    """One article. Title, publisher, address and date are null when neither the file nor the editor gives them."""

    id: str
    path: str
    digest: str
    title: str | None
    publisher: str | None
    url: str | None
    date: str | None
    date_from: DateOrigin | None
    language: str
    rights: Rights
    passages: tuple[PassageData, ...]
    dropped: tuple[DroppedData, ...]


@dataclass(frozen=True, slots=True)
class EntityData:
    """One person, organisation or place; `page` is its address from the site's root, or null."""

    id: str
    kind: EntityKind
    name: str
    other_names: tuple[str, ...]
    page: str | None


@dataclass(frozen=True, slots=True)
class WhoData:
    """A participant: the words of the source, and the entity when they could be resolved."""

    entity: str | None
    words: str


@dataclass(frozen=True, slots=True)
class MentionData:
    """Where an entity is named."""

    evidence: Evidence
    entity: str


@dataclass(frozen=True, slots=True)
class RoleData:
    """A title or office that a source gives to a person."""

    evidence: Evidence
    holder: str
    title: str
    organisation: WhoData | None
    former: bool
    rule: str


@dataclass(frozen=True, slots=True)
class StatementData:
    """What somebody is reported to have said; `via` is who reports it, nearest first."""

    evidence: Evidence
    speaker: WhoData
    cue: str
    mode: Mode
    content: Evidence
    via: tuple[WhoData, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class EventData:
    """Something that happened, is planned, was cancelled or is denied."""

    evidence: Evidence
    kind: EventKind
    participants: tuple[WhoData, ...]
    place: WhoData | None
    when: When | None
    status: Status
    rule: str


@dataclass(frozen=True, slots=True)
class FigureData:
    """A number with what it counts."""

    evidence: Evidence
    value: str
    comparator: str | None
    unit: str
    subject: str
    attribution: WhoData | None
    when: When | None
    rule: str


@dataclass(frozen=True, slots=True)
class DefinitionData:
    """What a term means as written; `evidence` is null for an editor's own definition only."""

    evidence: Evidence | None
    term: str
    meaning: str
    kind: DefinitionKind
    rule: str


@dataclass(frozen=True, slots=True)
class TermData:
    """A glossary entry; `definitions` are indices into the list of definitions."""

    id: str
    name: str
    page: str
    definitions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TopicData:
    """A subject with its passages: [source, index]."""

    id: str
    title: str
    origin: Literal["editor", "found"]
    page: str
    passages: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class TimelineData:
    """A dated event: index into the list of events."""

    when: When
    event: int


@dataclass(frozen=True, slots=True)
class DisagreementData:
    """Where sources cannot all be right as written; `ruling` is what an editor says of it, or null; `because` is the
    file and line by which an editor added it, null where it was found.
    """

    id: str
    kind: ClashKind
    subject: str | None
    title: str
    sides: tuple[Side, ...]
    ruling: str | None
    because: str | None


@dataclass(frozen=True, slots=True)
class DataFile:
    """The whole file."""

    version: Annotated[int, msgspec.Meta(ge=VERSION, le=VERSION)]
    site: SiteData
    sources: list[SourceData] = field(default_factory=list)
    entities: list[EntityData] = field(default_factory=list)
    mentions: list[MentionData] = field(default_factory=list)
    roles: list[RoleData] = field(default_factory=list)
    statements: list[StatementData] = field(default_factory=list)
    events: list[EventData] = field(default_factory=list)
    figures: list[FigureData] = field(default_factory=list)
    definitions: list[DefinitionData] = field(default_factory=list)
    terms: list[TermData] = field(default_factory=list)
    topics: list[TopicData] = field(default_factory=list)
    timeline: list[TimelineData] = field(default_factory=list)
    disagreements: list[DisagreementData] = field(default_factory=list)
    corroborations: list[Corroboration] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    corrected: list[Corrected] = field(default_factory=list)


def encode(data: DataFile) -> bytes:
    """The file's bytes: UTF-8, keys in the order of the types, indented so that a change reads well in a diff."""
    return msgspec.json.format(msgspec.json.encode(data, enc_hook=str), indent=1) + b"\n"


def schema() -> bytes:
    """The JSON Schema of the file."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(DataFile)), indent=1) + b"\n"
