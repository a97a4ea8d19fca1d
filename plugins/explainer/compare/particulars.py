"""When and where one thing happened or is to happen: much the same words, but for the day or the place.

Clauses are told apart by the words that join them; days are compared as they are written, weekdays with weekdays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from ..analyse.lexicon import rows
from ..analyse.lexicon.groups import group
from ..analyse.rule import Rule
from ..model import ClashKind, Disagreement, Evidence, Side, message
from ..resolve.identifiers import slug
from .groups import joined
from .holdings import by_source
from .index import Index, Key
from .sentences import Sentence, in_one_order, sentence
from .spellings import may_be_one
from .story import Stories, are_of_days
from .whereabouts import are_apart
from .wording import DATE, NOT, WEEKDAY, shortened, telling

RULES = (
    Rule(
        "disagreement",
        "two-days",
        "Two sources of one story tell something in much the same telling words and names, in the same order, but on "
        "two weekdays, on two days of the calendar or at two hours, and neither tells it of both.",
    ),
    Rule(
        "disagreement",
        "two-places",
        "Two sources of one story tell something in much the same telling words and names, in the same order, but in "
        "two towns of which no text says that one lies in the other, or in opposite directions from a place.",
    ),
)
_WEEKDAY = re.compile(WEEKDAY)
_DATE = re.compile(rf"{DATE}(?!,? (?:19|20)\d\d)")
_HOUR = re.compile(r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b")
_DIRECTION = re.compile(r"\b(north|south|east|west|northern|southern|eastern|western)\b(?= of\b)")
_JOINING = re.compile(
    r"[;:“”\"]|\b(?:when|after|before|while|where|because|although|though|who|which|until|since|whether|if|that)\b"
)
_BESIDE = re.compile(
    r"\b(?:(?:says?|said|told \w+|announced|statement|added|reported|wrote) (?:late |early )?(?:on )?"
    r"|(?:next|last|every|each|by|until|since|from|before|after) )$"
)
_SHARED = 3  # telling words and names in common, one name among them, or one word more; or
_ONCE = 2  # so many, where one is a verb of what happens once; in any case
_PART = 0.5  # of what the shorter clause tells
_ORDERLY = 0.6
_VERBS = frozenset(["begin", "end", "rob", "sink", "ran", "die", "burst", "crash"])


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence that names one day, town or direction (`particular`), and what else it tells."""

    particular: str
    label: str
    order: tuple[str, ...]
    names: frozenset[str]
    evidence: Evidence

    @property
    def told(self) -> frozenset[str]:
        """What it tells but for the particular."""
        return frozenset(self.order)


def two_particulars(
    index: Index, entity_of: Mapping[Key, str], told: Mapping[str, Sequence[Sequence[Clause]]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about days, then those about places, in reading order, between the `clauses` of sources."""
    for number, (kind, _) in enumerate(_READINGS):
        own_clauses = {source: own[number] for source, own in told.items()}
        pairs = [
            (one, other)
            for source, other_source in combinations(own_clauses, 2)
            if other_source in story.get(source, ()) and are_of_days(index, source, other_source)
            for one in own_clauses[source]
            for other in own_clauses[other_source]
            if _differ(index, entity_of, one, other)
            and not any(_differ(index, entity_of, one, own) for own in own_clauses[source])
            and not any(_differ(index, entity_of, other, own) for own in own_clauses[other_source])
        ]
        for found in joined(pairs):
            yield _disagreement(kind, found, pairs)


def clauses(index: Index, entity_of: Mapping[Key, str], told: Sequence[Sentence]) -> tuple[tuple[Clause, ...], ...]:
    """The clauses of a source's sentences that name one day, those that name one town, and one direction."""
    parts = [part for one in told for part in _parts(index, entity_of, one.evidence)]
    return tuple(
        tuple(clause for part in parts for clause in reading(index, entity_of, part)) for _, reading in _READINGS
    )


def _disagreement(kind: ClashKind, found: Sequence[Clause], pairs: Sequence[tuple[Clause, Clause]]) -> Disagreement:
    # Of the likest two, so that a further account of the same seldom changes the id.
    shared = max((sorted(a.told & b.told) for a, b in pairs if a in found), key=lambda told: (len(told), told))
    event = shortened(min((clause.evidence for clause in found), key=lambda words: (len(words.quote), words)).quote)
    question = message("“%(event)s”: on which day", event=event)
    return Disagreement(
        id=slug(f"{kind} of {' '.join(shared)}"),
        kind=kind,
        subject=None,
        title=question if kind == "date" else message("“%(event)s”: in which place", event=event),
        sides=tuple(
            Side(
                next(clause.label for clause in found if clause.particular == particular),
                by_source(clause.evidence for clause in found if clause.particular == particular),
            )
            for particular in dict.fromkeys(clause.particular for clause in found)
        ),
    )


def _parts(index: Index, entity_of: Mapping[Key, str], whole: Evidence) -> Iterator[Sentence]:
    """The clauses of a sentence; one that says that something is not so, or asks, tells nothing."""
    passage = index.articles[whole.source].source.passages[whole.passage]
    start = whole.start
    cuts = [
        *(found.span() for found in _JOINING.finditer(passage.text, whole.start, whole.end)),
        (whole.end, whole.end),
    ]
    for end, after in cuts:
        text = passage.text[start:end]
        if text.strip(" ,.") and not NOT.search(text) and not whole.quote.endswith("?"):
            first, last = start + len(text) - len(text.lstrip(" ,")), start + len(text.rstrip(" ,"))
            yield sentence(index, entity_of, passage, first, last)
        start = after


def _days(index: Index, _: Mapping[Key, str], part: Sentence) -> Iterator[Clause]:
    text = part.evidence.quote
    found = {pattern: list(pattern.finditer(text)) for pattern in (_WEEKDAY, _DATE, _HOUR)}
    days = {*telling(" ".join(day.group() for every in found.values() for day in every))}
    for every in found.values():
        if len(every) == 1 and not _BESIDE.search(text, 0, every[0].start()):
            written = every[0].group()
            yield _clause(index, part, " ".join(sorted(written.split())), written, days)


def _towns(index: Index, entity_of: Mapping[Key, str], part: Sentence) -> Iterator[Clause]:
    """The only town in or near which a clause puts what it tells."""
    place, text = (part.evidence.source, part.evidence.passage), part.evidence.quote
    towns: dict[str, str] = {}
    for number in index.mentions.get(place, ()):
        mention = index.mention((place[0], number))
        first = mention.evidence.start - part.evidence.start
        entity = entity_of.get((place[0], number))
        if entity and mention.kind == "place" and 0 <= first < len(text) and re.search(r"\b(?:in|at) $", text[:first]):
            towns[entity] = mention.name
    if len(towns) == 1:
        town, name = next(iter(towns.items()))
        yield _clause(index, part, town, name, {town, f"{town}’s"})


def _directions(index: Index, _: Mapping[Key, str], part: Sentence) -> Iterator[Clause]:
    found = [match.group() for match in _DIRECTION.finditer(part.evidence.quote)]
    is_dated = any(pattern.search(part.evidence.quote) for pattern in (_WEEKDAY, _DATE, _HOUR))
    if len(found) == 1 and not is_dated:  # what moves is elsewhere at another time
        yield _clause(index, part, found[0].removesuffix("ern"), found[0], {*telling(found[0])})


def _clause(index: Index, part: Sentence, particular: str, label: str, aside: set[str]) -> Clause:
    """A clause without its particular, without titles, which are told of whoever does what, and without saying."""
    roles = index.articles[part.evidence.source].findings.roles
    aside |= _said() | {word for role in roles for word in telling(role.title)}
    order = tuple(_sense(word.removesuffix("’s")) for word in part.order if word not in aside)
    names = frozenset(name.removesuffix("’s") for name in part.names - aside)
    return Clause(particular, label, order, names, part.evidence)


def _differ(index: Index, entity_of: Mapping[Key, str], one: Clause, other: Clause) -> bool:
    """Whether two clauses tell the same of two days or places."""
    if one.particular == other.particular or _sort(one.label) != _sort(other.label):
        return False
    shared, fewest = one.told & other.told, min(len(one.told), len(other.told))
    named = shared & one.names
    alike = len(shared) >= (_SHARED if named else _SHARED + 1) and shared - named
    once = len(shared) >= _ONCE and shared & _VERBS and (named or len(shared) == fewest)
    if not (alike or once) or len(shared) < _PART * fewest:
        return False
    if len(shared) > _ONCE and in_one_order(one.order, other.order) < _ORDERLY * len(shared):
        return False
    if _are_of_two_people(index, entity_of, one, other):
        return False
    is_town = one.particular in index.names and other.particular in index.names
    return not is_town or are_apart(index, entity_of, one.particular, other.particular)


def _sort(label: str) -> re.Pattern[str] | None:
    """How a day is written: weekdays are compared with weekdays, hours with hours."""
    return next((pattern for pattern in (_WEEKDAY, _HOUR, _DATE) if pattern.search(label)), None)


def _are_of_two_people(index: Index, entity_of: Mapping[Key, str], one: Clause, other: Clause) -> bool:
    """Whether each names somebody of whom the other does not tell: she met one here, and another there."""
    ours, theirs = _persons(index, entity_of, one), _persons(index, entity_of, other)
    apart = [(mine, yours) for mine in ours - theirs for yours in theirs - ours]
    return bool(apart) and not any(may_be_one(index.names[mine], index.names[yours]) for mine, yours in apart)


def _persons(index: Index, entity_of: Mapping[Key, str], clause: Clause) -> set[str]:
    source, passage = clause.evidence.source, clause.evidence.passage
    keys = [(source, number) for number in index.mentions.get((source, passage), ())]
    persons = {entity_of[key] for key in keys if key in entity_of and index.mention(key).kind == "person"}
    return persons & clause.names


@cache
def _said() -> frozenset[str]:
    return frozenset(stem for word in group("speech_verbs", "saying") for stem in telling(word))


@cache
def _senses() -> dict[str, str]:
    return {stem: row[0] for row in rows("same_deeds") for word in row[1].split(",") for stem in telling(word)}


def _sense(word: str) -> str:
    return _senses().get(word, word)


_Reading = Callable[[Index, Mapping[Key, str], Sentence], Iterator[Clause]]
_READINGS: tuple[tuple[ClashKind, _Reading], ...] = (("date", _days), ("place", _towns), ("place", _directions))
