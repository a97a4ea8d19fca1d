"""Events that a noun tells: "X's visit to PLACE", "a meeting between X and Y", "the visit was cancelled"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ...model import EventKind, Status
from ..clause import ruling_verb
from ..dates import Dated
from ..lexicon import rows, words
from ..rule import Rule
from ..tokens import Token
from . import plans
from .clauses import after, doers, passive, preposition
from .parties import Party, one, parties
from .places import place_after, place_around, place_at
from .reality import reality
from .telling import outlook
from .told import Scene, Told, kinds, people

RULES = (
    Rule(
        "event",
        "event-noun",
        "A noun tells the event: X's visit to PLACE; the meeting between X and Y; X held a meeting with Y.",
    ),
)

_AT = frozenset(("in", "at", "on"))
_TO = _AT | {"to"}
_PLACED = {
    "visit": _TO,
    "arrival": _AT,
    "departure": frozenset(("from", "for", "to")),
    "attack": _AT | {"against", "of"},
    "meeting": _AT,
    "vote": _AT,
    "agreement": _AT,
    "other": _AT,
}
_ALONE = frozenset(
    ("attack", "vote", "agreement", "other")
)  # kinds that a day tells enough of: "the strike began in May 1998"
_AHEAD = frozenset(("planned", "upcoming", "scheduled", "future", "forthcoming", "coming", "expected", "next"))
_UNREAL = frozenset(("possible", "potential", "proposed", "any", "no", "another", "every", "each", "alleged", "such"))
_CANCELLED = frozenset(("cancelled", "canceled", "aborted", "scrapped"))
_THEN = frozenset(("after", "during", "following", "at", "since", "upon"))
_BEFORE = frozenset(("before", "until", "ahead"))

_STRIKING = frozenset(("hit", "strike", "destroy", "damage", "target", "rock", "shake", "devastate", "rip", "sweep"))
_CARRYING = frozenset((("embark", "on"), ("engage", "in")))
_STAYS = frozenset(("visit", "trip", "tour"))
_WHILE = frozenset(("as", "while", "when", "that", "and"))
_TALKING = frozenset(("in", "during", "at"))

Parties = tuple[Party, ...]


def by_nouns(scene: Scene) -> Iterator[Told]:
    """The events that the nouns of a passage tell."""
    known = kinds("event_nouns")
    for noun in scene.block.doc:
        if noun.pos_ != "NOUN" or noun.dep_ in ("compound", "amod", "nmod"):
            continue
        kind = known.get(noun.lower_) or known.get(noun.lemma_.lower())
        if kind is None:
            continue
        carrier = _carrier(noun)
        found = _parties(scene, noun, carrier, kind)
        place = place_after(scene.block, noun, found, _PLACED[kind])
        if (off := plans.calling_off(noun)) is not None:
            yield from plans.called_off(scene, noun, off, kind, found, place)
        elif (trip := plans.errand(noun)) is not None:
            yield from plans.bound_for(scene, noun, trip, kind, found)
        elif (agenda := plans.listed(noun)) is not None:
            yield from plans.on_agenda(scene, noun, agenda, kind, found, place)
        elif ahead := list(plans.set_for(scene, noun, kind, found, place)):
            yield from ahead
        elif _tells(scene, noun, carrier, kind, found):
            yield from _told(scene, noun, carrier, kind, found)


def _tells(scene: Scene, noun: Token, carrier: Token | None, kind: EventKind, found: Parties) -> bool:
    """Whether enough is told: who took part, or else the day or the place of what is carried out or occurs."""
    flag = _flags().get(noun.lemma_.lower())
    if flag == "with":
        return len(found) > 1 and preposition(noun, "with", "between") is not None
    if flag == "dated" or not found:
        own = scene.date_within(noun)
        if carrier is None:
            return kind == "attack" and scene.is_over(own)
        placed = flag == "dated" and kind != "vote" and _place(scene, noun, carrier, kind, found) is not None
        return kind in _ALONE and (placed or _settled(own) or _settled(scene.date_beside(carrier)))
    whose = carrier is not None or any(child.dep_ == "poss" or child.lower_ in ("of", "by") for child in noun.children)
    if kind == "visit" and not whose:
        return False  # "a visit with the troops"
    named = any(party.who.mention is not None for party in found)
    return kind != "meeting" or len(found) > 1 or (carrier is not None and named)


def _settled(date: Dated | None) -> bool:
    return date is not None and date.when is not None


@cache
def _flags() -> dict[str, str]:
    return {row[0]: row[2] for row in rows("event_nouns") if len(row) > 2}


def _told(scene: Scene, noun: Token, carrier: Token | None, kind: EventKind, found: Parties) -> Iterator[Told]:
    place = _place(scene, noun, carrier, kind, found)
    date = scene.date_within(noun) or (scene.date_beside(carrier) if carrier is not None else None)
    status = _status(scene, noun, carrier, scene.is_past(date))
    if status is not None:
        first = noun.i if found and _said_in(noun) is None else noun.left_edge.i
        core = (first, noun.i) if carrier is None else (first, noun.i, carrier.i)
        yield Told(kind, status, found, place, date, core, noun.sent.start, "event-noun")


def _place(scene: Scene, noun: Token, carrier: Token | None, kind: EventKind, found: Parties) -> Party | None:
    block = scene.block
    place = place_after(block, noun, found, _PLACED[kind])
    within = place is None or place.last <= noun.right_edge.i or _flags().get(noun.lemma_.lower()) != "done"
    if carrier is None or (place is not None and within):
        return place if within else None
    struck = next((c for c in carrier.children if c.dep_ == "dobj" and c.i > carrier.i), None) if _harms(noun) else None
    at = place_at(block, struck.left_edge.i) if struck is not None else None
    return at or place_around(block, carrier, found)


def _carrier(noun: Token) -> Token | None:
    """The verb that adds nothing to the noun: "held a meeting", "a series of meetings that X held"."""
    for child in noun.children:
        light = child.lemma_.lower() in words("light_verbs") | words("occurring_verbs")
        struck = _harmful(noun) and child.lemma_.lower() in words("casualty_verbs") | _STRIKING
        if child.dep_ in ("relcl", "acl") and (light or struck):
            return child
    if noun.dep_ == "nsubj" and (noun.head.lemma_.lower() in words("occurring_verbs") or _harms(noun)):
        return noun.head
    top = noun
    while top.dep_ in ("pobj", "prep", "conj") and top.head.lower_ in (
        "of",
        "series",
        "round",
        "number",
        "string",
        "in",
        "on",
    ):
        top = top.head
    verb = top.head
    if top.dep_ == "prep" and top.lower_ == "on" and verb.lemma_ == "be" and noun.lemma_ in _STAYS:
        return verb  # "is on a visit to PLACE"
    light = (verb.pos_ == "VERB" or _misread(verb)) and verb.lemma_.lower() in words("light_verbs")
    if light and top.dep_ in ("dobj", "nsubjpass", "prep"):
        return verb if top.dep_ != "prep" or (verb.lemma_.lower(), top.lower_) in _CARRYING else None
    return None


def _misread(verb: Token) -> bool:
    """Whether the tagger takes a verb for a noun, as it does behind asides: "as X, a minister, embarks on a tour"."""
    return verb.tag_ == "NNS"


def _before(scene: Scene, verb: Token) -> Parties:
    """The one person between the start of the clause and a verb that the parse gives no subject."""
    ahead = scene.block.doc.span(verb.sent.start, verb.i)
    start = next((token.i + 1 for token in reversed(ahead) if token.lower_ in _WHILE), verb.sent.start)
    found = parties(scene.block, start, verb.i)
    return found if len(found) == 1 and people(found, scene) else ()


def _harms(noun: Token) -> bool:
    """Whether an attack or a disaster is told by what it did: "a bombing killed five", "an earthquake hit PLACE"."""
    return _harmful(noun) and noun.head.lemma_.lower() in words("casualty_verbs") | _STRIKING


def _harmful(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return kinds("event_nouns").get(lemma) == "attack" or _flags().get(lemma) == "dated"


def _parties(scene: Scene, noun: Token, carrier: Token | None, kind: EventKind) -> Parties:
    """Whose event it is: the possessor, "of" and "by" after a noun, "with" and "between", and who carries it out."""
    block = scene.block
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    found: list[Party] = []
    done = _flags().get(noun.lemma_.lower()) == "done"  # "the death of X"
    struck = kind in ("attack", "agreement") and not done  # "the invasion of X", "the signing of X" is done to X
    if owner is not None and (party := one(block, owner)) is not None:
        found.append(party)
    for name in ("by", "between", "with") if struck else ("of", "by", "between", "with"):
        tie = preposition(noun, name) or (
            preposition(carrier, name) if carrier is not None and name == "with" else None
        )
        found += after(block, tie) if tie is not None else ()
    if carrier is not None and noun.dep_ != "nsubj" and not passive(carrier):
        found = [*(_before(scene, carrier) if _misread(carrier) else doers(block, carrier)), *found]
    if len(found) == 1 and kind in ("meeting", "other") and owner is None and (verb := _said_in(noun)) is not None:
        found = [*doers(block, verb), *found]
    if done:  # a pronoun is no sure sign of who died
        known, sure = block.mentions, noun.lemma_ == "resignation"
        found = [p for p in people(tuple(found), scene) if known[p.who.mention or 0].form != "pronoun" or sure]
    return tuple(_distinct(scene, found))


def _said_in(noun: Token) -> Token | None:
    """The verb whose doer takes part: "in a call with X, Y said"."""
    tie = noun.head
    if noun.dep_ != "pobj" or tie.lower_ not in _TALKING or preposition(noun, "with") is None:
        return None
    return tie.head if tie.head.pos_ == "VERB" else None


def _distinct(scene: Scene, found: list[Party]) -> Iterator[Party]:
    """The participants, each once: in "X made his first visit" X and "his" are one."""
    seen = set()
    for party in found:
        at = party.who.mention
        refers = None if at is None else scene.block.mentions[at].refers
        key = party.who.words if at is None else at if refers is None else refers
        if key not in seen:
            seen.add(key)
            yield party


def _status(scene: Scene, noun: Token, carrier: Token | None, past: bool) -> Status | None:
    marks = {child.lower_ for child in noun.lefts}
    if marks & _CANCELLED:
        return "cancelled"
    if marks & _UNREAL:
        return None
    if marks & _AHEAD or (noun.dep_ == "pobj" and (noun.head.lower_ in _BEFORE or noun.head.head.lower_ in _BEFORE)):
        return None if _flags().get(noun.lemma_.lower()) == "done" else "planned"  # "shortly before her death"
    if carrier is not None and _misread(carrier):
        return "happened"
    if carrier is not None:
        stays = noun.dep_ == "pobj" and carrier.lemma_ in ("be", "embark")  # that is no habit
        return outlook(scene, carrier) or reality(carrier, past or stays, scene.caption)
    if scene.is_ahead(scene.date_within(noun)):
        return "planned"
    verb = ruling_verb(noun)
    if noun.dep_ == "pobj" and noun.head.lower_ in _THEN:
        return "happened" if verb is not None and reality(verb, past, scene.caption) == "happened" else None
    if noun.dep_ == "pobj" and _said_in(noun) is not None:
        return "happened" if verb is not None and reality(verb, past, scene.caption) == "happened" else None
    definite = marks & {"the", "his", "her", "their", "its"} or any(child.dep_ == "poss" for child in noun.children)
    if not definite or verb is None or verb.lemma_.lower() in words("open_verbs") | words("plan_verbs"):
        return None
    told = reality(verb, past, scene.caption)
    if told == "planned":
        return "planned" if noun.dep_ in ("nsubj", "nsubjpass") else None
    if told == "denied" and passive(verb):
        return None  # "her visit was not affected" does not say that it took place
    return "happened" if told in ("happened", "denied") else None
