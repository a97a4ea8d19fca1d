"""What was observed in one article: claims, each with the words it rests on and the rule that found it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .sources import Evidence, Source

EntityKind = Literal["person", "organisation", "place"]
MentionForm = Literal["name", "surname", "given", "acronym", "title", "pronoun"]
Mode = Literal["direct", "indirect", "mixed"]
DefinitionKind = Literal["appositive", "acronym", "explicit", "editor"]
Gender = Literal["he", "she"]
Precision = Literal["day", "month", "year", "about"]
EventKind = Literal["meeting", "visit", "departure", "arrival", "cancellation", "vote", "agreement", "attack", "other"]
FindingKind = Literal["statement", "role", "event", "figure", "definition"]
Status = Literal["happened", "planned", "cancelled", "denied"]
Mood = Literal["told", "planned", "denied", "open"]


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
    A quotation that runs over several paragraphs is one statement a paragraph; `continues` says that it goes on with
    the quotation at the end of the passage before.
    """

    evidence: Evidence
    speaker: Who | None
    cue: Evidence
    mode: Mode
    content: Evidence
    via: tuple[Who, ...]
    rule: str
    continues: bool = False


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
class Argument:
    """What takes part in a deed, from `start` to `end` in the passage.

    `tie` says how: "who" does it, "whom" it is done to, "is" what somebody is, "that" what he does with it, "when",
    "how", or the preposition or conjunction ("because"); `head` is the lemma of the word that the others go with.
    """

    tie: str
    start: int
    end: int
    head: str


@dataclass(frozen=True, slots=True)
class Proposition:
    """What a verb, or a noun for an event, tells: raw material for comparison.

    `deed` is the lemma, with a particle that belongs to it; `mood` is "open" for what is only asked, wished or
    possible.
    """

    evidence: Evidence
    deed: str
    mood: Mood
    arguments: tuple[Argument, ...]
    when: When | None


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
    propositions: tuple[Proposition, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One source with what was found in it: the unit of the cache."""

    source: Source
    findings: Findings
