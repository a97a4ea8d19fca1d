"""Events that a noun tells: "X's visit to PLACE", "a meeting between X and Y", "the visit was cancelled"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ...model import EventKind, Status, Who
from ..attribution.speaker import noun_phrase
from ..clause import ruling_verb
from ..lexicon import rows, words
from ..rule import Rule
from .clauses import after, doers, passive, place_after, preposition, subject
from .parties import Party, one
from .reality import reality
from .told import Scene, Told, kinds

if TYPE_CHECKING:
    from spacy.tokens import Token

RULES = (
    Rule(
        "event",
        "event-noun",
        "A noun tells the event: X's visit to PLACE; the meeting between X and Y; X held a meeting with Y.",
    ),
    Rule("event", "cancelled", "A visit, a meeting or the like is called off."),
    Rule("event", "on-the-agenda", "An agenda or a trip includes a meeting, a visit or the like."),
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
    "other": _AT,
}
_ALONE = frozenset(("attack", "vote", "other"))  # kinds that a day tells enough of: "the war broke out in May 1998"
_AHEAD = frozenset(("planned", "upcoming", "scheduled", "future", "forthcoming", "coming", "expected", "next"))
_UNREAL = frozenset(("possible", "potential", "proposed", "any", "no", "another", "every", "each", "alleged", "such"))
_CANCELLED = frozenset(("cancelled", "canceled", "aborted", "scrapped"))
_THEN = frozenset(("after", "during", "following", "at", "since", "upon"))
_BEFORE = frozenset(("before", "until", "ahead"))

Parties = tuple[Party, ...]


def by_nouns(scene: Scene) -> Iterator[Told]:
    """The events that the nouns of a passage tell."""
    known = kinds("event_nouns")
    for noun in scene.block.doc:
        kind = known.get(noun.lower_) or known.get(noun.lemma_.lower())
        if kind is None or noun.pos_ != "NOUN" or noun.dep_ in ("compound", "amod", "nmod"):
            continue
        carrier = _carrier(noun)
        found = _parties(scene, noun, carrier, kind)
        off = _calling_off(noun)
        listed = _listed(noun)
        if off is not None:
            yield from _called_off(scene, noun, off, kind, found)
        elif listed is not None:
            yield from _on_agenda(scene, noun, listed, kind, found)
        elif _tells(scene, noun, carrier, kind, found):
            yield from _told(scene, noun, carrier, kind, found)


def _tells(scene: Scene, noun: Token, carrier: Token | None, kind: EventKind, found: Parties) -> bool:
    """Whether enough is told: who took part, or else the day of what is carried out or occurs."""
    date = scene.date_within(noun) or (scene.date_beside(carrier) if carrier is not None else None)
    dated = carrier is not None and date is not None and date.when is not None
    if noun.lemma_.lower() in _dated_nouns() or not found:
        return dated and kind in _ALONE
    return kind != "meeting" or len(found) > 1 or carrier is not None


@cache
def _dated_nouns() -> frozenset[str]:
    return frozenset(row[0] for row in rows("event_nouns") if row[2:] == ("dated",))


def _called_off(scene: Scene, noun: Token, off: Token, kind: EventKind, found: Parties) -> Iterator[Told]:
    block = scene.block
    date = scene.date_beside(off)
    agent = preposition(off, "by") if passive(off) else None
    by = after(block, agent) if agent is not None else () if passive(off) else doers(block, off)
    if not (found or by) or reality(off, scene.is_past(date), scene.caption) != "happened":
        return
    known = {party.who.mention for party in by}
    everyone = (*by, *(party for party in found if party.who.mention not in known))
    place = place_after(block, noun, found, _PLACED[kind])
    core = (off.i, noun.i, *(c.i for c in off.children if c.dep_ in ("aux", "auxpass", "prt")))
    start = noun.sent.start
    yield Told("cancellation", "happened", everyone, place, date, core, start, "cancelled")
    own = not (passive(off) or _owned(noun))  # "cancelled a visit": it is the doer's
    whose = everyone if own else found or _those_of(scene, noun)
    if whose:
        core = (*core, *(i for party in by for i in (party.first, party.last)))
        yield Told(kind, "cancelled", whose, place, scene.date_within(noun), core, start, "cancelled")


def _those_of(scene: Scene, noun: Token) -> Parties:
    """Whose event it is where neither name nor office tells: "the visit of two of her closest advisers"."""
    of = preposition(noun, "of", "by")
    people = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    people = people or next((child for child in noun.children if child.dep_ == "poss" and child.tag_ != "PRP$"), None)
    if people is None:
        return ()
    start, end = noun_phrase(people)
    last = next(token.i for token in scene.block.doc[people.i :] if token.idx + len(token) >= end)
    first = next(token.i for token in scene.block.doc if token.idx >= start)
    return (Party(Who(scene.block.passage.cite(start, end), None), first, last),)


def _owned(noun: Token) -> bool:
    """Whether the words say whose event it is: "their visit" after a single doer, "the visit of ..."."""
    own = ("his", "her", "its", "my")
    return any(
        child.lower_ in ("of", "by") or (child.dep_ == "poss" and child.lower_ not in own) for child in noun.children
    )


def _listed(noun: Token) -> Token | None:
    """The agenda that holds the event: "her schedule includes a visit to PLACE"."""
    top = noun
    while noun.dep_ == "conj" and top.dep_ in ("conj", "pobj", "prep"):
        top = top.head
    if top.dep_ != "dobj" or top.head.lemma_.lower() not in ("include", "feature"):
        return None
    found = subject(top.head)
    holders = words("agendas") | frozenset(noun for noun, kind in kinds("event_nouns").items() if kind == "visit")
    return found if found is not None and found.lemma_.lower() in holders else None


def _on_agenda(scene: Scene, noun: Token, agenda: Token, kind: EventKind, found: Parties) -> Iterator[Told]:
    owner = next((child for child in agenda.children if child.dep_ == "poss"), None)
    whose = one(scene.block, owner) if owner is not None else None
    done = (whose,) if whose is not None else ()
    past = agenda.head.tag_ == "VBD" and agenda.lemma_.lower() not in words("agendas")  # "the trip included a visit"
    place = place_after(scene.block, noun, found, _PLACED[kind])
    core = (agenda.i, noun.i)
    each = noun.tag_ == "NNS" and len(found) > 1 and done  # "meetings with A and B" are two
    for parties in ((*done, other) for other in found) if each else ((*done, *found),):
        if parties:
            status: Status = "happened" if past else "planned"
            yield Told(kind, status, parties, place, scene.date_within(noun), core, noun.sent.start, "on-the-agenda")


def _told(scene: Scene, noun: Token, carrier: Token | None, kind: EventKind, found: Parties) -> Iterator[Told]:
    block = scene.block
    place = place_after(block, noun, found, _PLACED[kind]) or (place_after(block, carrier, found) if carrier else None)
    date = scene.date_within(noun) or (scene.date_beside(carrier) if carrier is not None else None)
    status = _status(scene, noun, carrier, scene.is_past(date))
    if status is not None:
        first = noun.i if found else noun.left_edge.i
        core = (first, noun.i) if carrier is None else (first, noun.i, carrier.i)
        yield Told(kind, status, found, place, date, core, noun.sent.start, "event-noun")


def _carrier(noun: Token) -> Token | None:
    """The verb that adds nothing to the noun: "held a meeting", "a series of meetings that X held"."""
    for child in noun.children:
        light = child.lemma_.lower() in words("light_verbs") | words("occurring_verbs")
        if child.dep_ in ("relcl", "acl") and light:
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
    if (
        top.dep_ in ("dobj", "nsubjpass", "prep")
        and verb.lemma_.lower() in words("light_verbs")
        and verb.pos_ == "VERB"
    ):
        return verb if top.dep_ != "prep" or top.lower_ == "on" else None
    return None


def _harms(noun: Token) -> bool:
    """Whether an attack is told by what it did: "a bombing killed five"."""
    told = kinds("event_nouns").get(noun.lemma_.lower()) == "attack"
    return told and noun.head.lemma_.lower() in words("casualty_verbs") | {"hit", "destroy", "damage", "target"}


def _calling_off(noun: Token) -> Token | None:
    """The verb that gives the event up: "cancelled the visit", "the visit was called off"."""
    verb = noun.head
    if noun.dep_ not in ("dobj", "nsubjpass") or verb.pos_ != "VERB":
        return None
    called = verb.lemma_ == "call" and any(child.dep_ == "prt" and child.lower_ == "off" for child in verb.children)
    return verb if called or verb.lemma_.lower() in words("cancelling_verbs") else None


def _parties(scene: Scene, noun: Token, carrier: Token | None, kind: EventKind) -> Parties:
    """Whose event it is: the possessor, "of" and "by" after a noun, "with" and "between", and who carries it out."""
    block = scene.block
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    found: list[Party] = []
    struck = kind == "attack"  # "the invasion of X" is done to X
    if owner is not None and (party := one(block, owner)) is not None:
        found.append(party)
    for name in ("by", "between", "with") if struck else ("of", "by", "between", "with"):
        tie = preposition(noun, name) or (
            preposition(carrier, name) if carrier is not None and name == "with" else None
        )
        found += after(block, tie) if tie is not None else ()
    if carrier is not None and noun.dep_ != "nsubj" and not passive(carrier):
        found = [*doers(block, carrier), *found]
    return tuple(_distinct(found))


def _distinct(found: list[Party]) -> Iterator[Party]:
    seen = set()
    for party in found:
        key = party.who.mention if party.who.mention is not None else party.who.words
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
        return "planned"
    if carrier is not None:
        return reality(carrier, past, scene.caption or carrier.dep_ == "relcl")
    verb = ruling_verb(noun)
    if noun.dep_ == "pobj" and noun.head.lower_ in _THEN:
        return "happened" if verb is not None and reality(verb, past, scene.caption) == "happened" else None
    definite = marks & {"the", "his", "her", "their", "its"} or any(child.dep_ == "poss" for child in noun.children)
    if not definite or verb is None or verb.lemma_.lower() in words("open_verbs") | words("plan_verbs"):
        return None
    outlook = reality(verb, True, scene.caption)
    if outlook == "denied" and passive(verb):
        return None  # "her visit was not affected" does not say that it took place
    return "happened" if outlook in ("happened", "denied") else None
