"""What the sources of a story tell, deed by deed: propositions made comparable across sources."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ..analyse.lexicon import words
from ..model import Argument, Evidence, Mood, Proposition, When
from .index import Index, Key
from .meanings import flagged, known, things
from .voices import said_in, voice_of
from .wording import MONTH, stem, telling

_CALENDAR = re.compile(rf"\w+day|{MONTH}|Christmas|Easter")
_DAY = re.compile(rf"(?:{_CALENDAR.pattern})(?: (?:morning|afternoon|evening|night))?")
_PRONOUNS = frozenset(["he", "she", "they", "it", "him", "her", "them", "who", "which", "that", "both"])
_DEFINITE = frozenset(["the", "this", "these", "its", "his", "her", "their"])
_NOBODY = frozenset(["nobody", "none", "no one"])
_FURTHER = frozenset(["another", "new", "second", "third", "further", "other"])
_BODIES = frozenset(["body", "corpse", "remains"])
_NAME = re.compile(r"(?<=.)[A-Z]")
_SPEAKING = frozenset(["I", "me"])
_LONG_AGO = 45  # days
_POSSESSIVE = re.compile(r"[’']s?(?!\w)")


@dataclass(frozen=True, slots=True)
class Part:
    """What takes part in a deed.

    `tie` is that of the argument, or "whom" for what it befalls; `head` the stem of its chief word. `persons`, `others`
    and `owners` (whose it is) are the ids of those it names, `stems` those of its other telling words.
    """

    tie: str
    head: str
    persons: frozenset[str]
    others: frozenset[str]
    owners: frozenset[str]
    stems: frozenset[str]
    words: Evidence

    @property
    def is_pronoun(self) -> bool:
        """Whether it is meant and not told."""
        return self.words.quote.casefold() in _PRONOUNS

    @property
    def is_day(self) -> bool:
        """Whether it only tells when."""
        return self.tie == "when" or _DAY.fullmatch(self.words.quote) is not None

    @property
    def is_known(self) -> bool:
        """Whether it is told as what is known, and not by a name: "the robbers", "its seat"."""
        return not self.persons and (self.is_pronoun or self.words.quote.casefold().split()[0] in _DEFINITE)

    @property
    def is_nobody(self) -> bool:
        """Whether it says that there is none."""
        return self.words.quote.casefold() in _NOBODY

    @property
    def is_further(self) -> bool:
        """Whether it is one of several: "a second man"."""
        return not self.persons and not _FURTHER.isdisjoint(self.words.quote.casefold().split()[:2])

    @property
    def is_unknown_name(self) -> bool:
        """Whether it is one word, written like a name, that nothing is known of."""
        word = self.words.quote
        return not self.named and word.istitle() and word.isalpha() and not _CALENDAR.fullmatch(word)

    @property
    def is_proper(self) -> bool:
        """Whether it is called by a name, known or not."""
        return re.search(rf"(?<=.)\b{re.escape(self.head.capitalize())}", self.words.quote) is not None

    @property
    def named(self) -> frozenset[str]:
        """All that it names."""
        return self.persons | self.others


@dataclass(frozen=True, slots=True)
class Telling:
    """That a source tells a deed; `senses` are what the deed may be, `words` how it is told.

    `voice` are the words by which the source leaves it to others ("" where it says so itself), `is_unnamed` tells
    whether they name nobody, `is_lead` whether it stands in the first two paragraphs, `is_past` whether it was long
    before the source.
    """

    senses: frozenset[str]
    mood: Mood
    parts: tuple[Part, ...]
    when: When | None
    words: Evidence
    is_lead: bool
    voice: str
    is_unnamed: bool
    is_past: bool

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.words.source

    def of(self, *ties: str) -> tuple[Part, ...]:
        """The parts with these ties."""
        return tuple(part for part in self.parts if part.tie in ties)


def tellings(index: Index, entity_of: Mapping[Key, str], source: str) -> tuple[Telling, ...]:
    """All that a source tells, in reading order; what is only asked, wished or possible is not told."""
    article = index.articles[source]
    first = [passage.index for passage in article.source.passages if passage.kind == "paragraph"][:2]
    return tuple(
        telling
        for one in article.findings.propositions
        if one.mood != "open"
        for telling in _tellings(index, entity_of, one, one.evidence.passage in first)
    )


def _tellings(index: Index, entity_of: Mapping[Key, str], told: Proposition, is_lead: bool) -> Iterator[Telling]:
    """What a proposition tells: one telling of the senses in which it befalls its subject, one of the others."""
    parts = tuple(_part(index, entity_of, told.evidence, argument) for argument in told.arguments)
    senses = frozenset(_senses(told))
    parts = _but_fixed(told, _with_owners(parts))
    if "search" in senses:
        parts = tuple(replace(part, tie="whom") if part.tie == "for" else part for part in parts)
    befalling = senses & (flagged("self") | flagged("theme"))
    voice, is_unnamed = voice_of(index, told.evidence)
    for meant, taking in ((befalling, _as_befalling(parts, befalling)), (senses - befalling, parts)):
        if meant:
            is_past = _is_past(index, told)
            yield Telling(meant, told.mood, taking, told.when, told.evidence, is_lead, voice, is_unnamed, is_past)


def _as_befalling(parts: tuple[Part, ...], meant: frozenset[str]) -> tuple[Part, ...]:
    """The parts, with whom it befalls as "whom" where the deed is told of him alone: "the bridge gave way"."""
    if meant & flagged("self"):
        parts = tuple(part for part in parts if part.tie != "whom")
    if any(part.tie == "whom" for part in parts):
        return parts
    return tuple(replace(part, tie="whom") if part.tie == "who" else part for part in parts)


def _with_owners(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, with what the doer does to something of its own named by the doer: "the line stopped its ferries"."""
    who = next((part for part in parts if part.tie == "who"), None)
    if who is None or who.persons:
        return parts
    return tuple(
        replace(part, stems=part.stems | who.stems, others=part.others | who.others)
        if part is not who and part.words.quote.casefold().startswith(("its ", "their "))
        else part
        for part in parts
    )


def _but_fixed(told: Proposition, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts but for nouns that only tell with the verb what is done: "opened fire"."""
    verb = told.deed.partition(" ")[0]
    ties = ("who", "when", "by")
    fixed = [argument.tie not in ties and f"{verb} {argument.head}" in known() for argument in told.arguments]
    return tuple(
        part for part, is_fixed in zip(parts, fixed, strict=True) if not is_fixed or _NAME.search(part.words.quote)
    )


def _is_past(index: Index, told: Proposition) -> bool:
    today = index.articles[told.evidence.source].source.date
    if told.when is None or today is None:
        return False
    return (date.fromisoformat(today) - date.fromisoformat(told.when.last)).days > _LONG_AGO


def _part(index: Index, entity_of: Mapping[Key, str], told: Evidence, argument: Argument) -> Part:
    passage = index.articles[told.source].source.passages[told.passage]
    persons: list[str] = []
    others: list[str] = []
    owners: list[str] = []
    rest: list[str] = []
    left = argument.start
    for number in index.mentions.get((told.source, told.passage), ()):
        mention = index.mention((told.source, number))
        name = mention.evidence
        entity = entity_of.get((told.source, number))
        if entity is None or name.start < left or name.end > argument.end:
            continue
        rest += telling(passage.text[left : name.start])
        is_whose = name.quote.casefold() in ("his", "her", "their", "its") and name.end < argument.end
        if is_whose or _POSSESSIVE.match(passage.text, name.end, argument.end + 2):
            owners.append(entity)
        else:
            (persons if mention.kind == "person" else others).append(entity)
        left = name.end
    rest += telling(passage.text[left : argument.end])
    if passage.text[argument.start : argument.end] in _SPEAKING:
        said = said_in(index, told)
        speaker = None if said is None or said.speaker is None else said.speaker.mention
        if speaker is not None and (entity := entity_of.get((told.source, speaker))) is not None:
            persons.append(entity)
    if not persons and argument.head in _BODIES:
        persons = owners
    if not persons and not others and argument.tie == "who":
        others = owners
    is_name = re.search(
        rf"(?<=.)\b{re.escape(argument.head.capitalize())}\b", passage.text[argument.start : argument.end]
    )
    return Part(
        argument.tie,
        stem(argument.head) if is_name else things().get(argument.head, stem(argument.head)),
        frozenset(persons),
        frozenset(others),
        frozenset(owners),
        frozenset(rest),
        passage.cite(argument.start, argument.end),
    )


def _senses(told: Proposition) -> Iterator[str]:
    """What a deed may be: by its verb and what the verb takes, else by the verb alone."""
    verb, _, particle = told.deed.partition(" ")
    heads = [_kind_of(part.head) for part in told.arguments if part.tie not in ("who", "when", "by")]
    fixed = [sense for head in (particle, *heads) if head for sense in known().get(f"{verb} {head}", ())]
    if fixed:
        yield from fixed
        yield from known().get(verb, ()) if "die" in fixed else ()  # "stabbed to death" tells how
    elif verb in ("stay", "remain") and any(p.tie in ("as", "is") and p.head in words("roles") for p in told.arguments):
        yield "keep-post"
    elif verb in ("be", "stay", "remain", "sit", "stand"):
        named = [part.head for part in told.arguments if part.tie == "is"]
        is_there = any(part.tie in ("in", "at") for part in told.arguments)
        if is_there and "due" in named:  # "is due in Rome"
            yield "visit"
            return
        for head in named:
            yield from known().get(head, (f"is {head}",))
        if verb in ("sit", "stand"):
            yield verb
        if not named and is_there:
            yield "stay"
    else:
        yield from known().get(told.deed, () if told.deed in words("empty_deeds") else (told.deed,))


def _kind_of(head: str) -> str:
    """A word, or "day" for a day of the week or a month: "moved to Thursday"."""
    return "day" if _CALENDAR.fullmatch(head.capitalize()) else head


def by_sense(told: Iterable[Telling]) -> dict[str, list[Telling]]:
    """The tellings by what they may tell."""
    found: defaultdict[str, list[Telling]] = defaultdict(list)
    for one in told:
        for sense in sorted(one.senses):
            found[sense].append(one)
    return dict(found)
