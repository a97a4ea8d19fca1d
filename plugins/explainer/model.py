"""The records that travel through the program: frozen, plain, made once.

The unit is the *claim*, not the person: what was found, the words it rests on, and the rule that found it.
Analysis observes (`Mention`, `Role`, `Statement` ...); identity is decided later and apart from it (`Entity`,
`Decision`), so that an editor's ruling changes a page without any article being read again.

`Evidence` is made only by `Passage.cite`, so that `passage.text[start:end] == quote` holds by construction.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

PassageKind = Literal["title", "heading", "paragraph", "item", "quotation", "caption"]
EntityKind = Literal["person", "organisation", "place"]
MentionForm = Literal["name", "surname", "given", "acronym", "title", "pronoun"]
Mode = Literal["direct", "indirect", "mixed"]
DefinitionKind = Literal["appositive", "acronym", "explicit", "editor"]
DateOrigin = Literal["file", "editor"]
Rights = Literal["full", "excerpt", "link"]
Gender = Literal["he", "she"]
Level = Literal["note", "warning", "error"]
Precision = Literal["day", "month", "year", "about"]
EventKind = Literal["meeting", "visit", "departure", "arrival", "cancellation", "vote", "agreement", "attack", "other"]
Status = Literal["happened", "planned", "cancelled", "denied"]
ClashKind = Literal["role", "office", "figure", "date", "place", "name", "attribution", "status"]


@dataclass(frozen=True, slots=True)
class Notice:
    """A problem in the input, kept as data: what was found, what was done about it, what would cure it.

    `note`: nothing was lost. `warning`: an article or a part of one was left out or could not be used.
    `error`: something an editor wrote in `content/` is wrong and did not take effect as written.
    """

    path: str
    line: int | None
    found: str
    done: str
    cure: str
    level: Level = "warning"

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.found}; {self.done}; {self.cure}"


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The exact words a finding rests on: half-open code-point offsets into one passage's text."""

    source: str
    passage: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of an article's text, normalised; `line` is its first line in the file, counted from 1."""

    source: str
    index: int
    kind: PassageKind
    text: str
    line: int | None = None

    def cite(self, start: int, end: int) -> Evidence:
        """The evidence for `text[start:end]`.

        Raises:
            ValueError: when the offsets do not select at least one character of the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"{self.source} passage {self.index}: no words at {start}:{end}")
        return Evidence(self.source, self.index, start, end, self.text[start:end])


@dataclass(frozen=True, slots=True)
class Dropped:
    """Text of a file that is not part of the article, with the reason it was left out."""

    text: str
    reason: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One article: what its file (or its editor, in `STEM.toml`) says of it, and its passages in order.

    `title`, `publisher`, `url` and `date` (ISO) are None when neither the file nor the editor gives them.
    """

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
    authors: tuple[str, ...]
    passages: tuple[Passage, ...]
    dropped: tuple[Dropped, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name somebody or something.

    `evidence` covers the name alone, without title, article or possessive. `name` is the same, white space folded.
    `refers` is the index, among the mentions of the same source, of the fuller mention that this one stands for
    (surname for full name, title or pronoun for its holder), where the article itself makes that safe; else None.
    A pronoun or bare title whose bearer is not safe is not a mention at all.
    """

    evidence: Evidence
    kind: EntityKind
    form: MentionForm
    name: str
    gender: Gender | None
    refers: int | None
    rule: str


@dataclass(frozen=True, slots=True)
class Who:
    """A participant as written; `mention` is the index of the mention it contains or is, when it is one."""

    words: Evidence
    mention: int | None


@dataclass(frozen=True, slots=True)
class Role:
    """A title or office that the words give to a person. `title` is as written, without "former" and the like."""

    evidence: Evidence
    holder: int
    title: str
    organisation: Who | None
    former: bool
    rule: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Something somebody is reported to have said.

    `evidence` is the whole (speaker, cue and content); `content` what was said, without outer quotation marks;
    `speaker` is None where the words name none ("is said to"); `via` who reports that it was said, nearest first.
    """

    evidence: Evidence
    speaker: Who | None
    cue: Evidence
    mode: Mode
    content: Evidence
    via: tuple[Who, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of days (ISO dates, both ends included) and the words it was read from."""

    first: str
    last: str
    precision: Precision
    words: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, is planned, was cancelled or is denied."""

    evidence: Evidence
    kind: EventKind
    participants: tuple[Who, ...]
    place: Who | None
    when: When | None
    status: Status
    rule: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts. `value` is a decimal as text."""

    evidence: Evidence
    value: str
    comparator: str | None
    unit: str
    subject: str
    attribution: Who | None
    when: When | None
    rule: str


@dataclass(frozen=True, slots=True)
class Definition:
    """What a source says a term means or stands for, both as written inside `evidence`."""

    evidence: Evidence
    term: Evidence
    meaning: Evidence
    kind: DefinitionKind
    rule: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A recurring subject of the text ("humanitarian aid"): raw material for topics. `key` is its folded form."""

    evidence: Evidence
    key: str


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was observed in one source. Indices into `mentions` hold within these findings only."""

    source: str
    mentions: tuple[Mention, ...] = ()
    roles: tuple[Role, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    definitions: tuple[Definition, ...] = ()
    phrases: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One source with what was found in it: the unit of the cache."""

    source: Source
    findings: Findings


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
    """Whether two names stand for one entity, and why: a rule's name or an editor's file and line."""

    left: str
    right: str
    same: bool
    because: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who is who over all sources. `entity_of` maps (source id, mention index) to an entity id."""

    entities: tuple[Entity, ...]
    terms: tuple[Term, ...]
    entity_of: dict[tuple[str, int], str] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()
    notices: tuple[Notice, ...] = ()


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
    """Two or more sources (or passages) that cannot both be right as written. No verdict."""

    id: str
    kind: ClashKind
    subject: str | None
    title: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Corroboration:
    """The same claim in two or more sources."""

    id: str
    kind: ClashKind
    subject: str | None
    title: str
    evidence: tuple[Evidence, ...]
