"""What becomes of plans: visits and meetings that are called off, set for a day, or stand on an agenda."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import EventKind, Status, Who
from ..attribution.speaker import noun_phrase
from ..lexicon import words
from ..rule import Rule
from ..tokens import Token
from .clauses import after, doers, passive, preposition, subject
from .parties import Party, one
from .places import place_around
from .reality import reality
from .told import Scene, Told, kinds, people

RULES = (
    Rule("event", "cancelled", "A visit, a meeting or the like is called off."),
    Rule("event", "on-the-agenda", "An agenda or a trip includes a meeting, a visit or the like."),
    Rule("event", "scheduled", "An election, a visit or the like is set for a day."),
    Rule("event", "bound-for", "Somebody is, goes or is due somewhere for a meeting with somebody."),
)
_WHICH = ("which", "that")
_OFF = frozenset(("call", "put"))
_SETTING = frozenset(("schedule", "set", "plan", "slate"))

Parties = tuple[Party, ...]


def calling_off(noun: Token) -> Token | None:
    """The verb that gives the event up: "cancelled the visit", "the visit was called off", "a visit which was"."""
    verb = next((token for token in noun.subtree if token.dep_ == "relcl" and _of_event(noun, token)), noun.head)
    if verb.dep_ != "relcl" and (noun.dep_ not in ("dobj", "nsubjpass") or verb.pos_ != "VERB"):
        return None
    called = verb.lemma_ in _OFF and any(child.dep_ == "prt" and child.lower_ == "off" for child in verb.children)
    return verb if called or verb.lemma_.lower() in words("cancelling_verbs") else None


def _of_event(noun: Token, verb: Token) -> bool:
    """Whether a passive clause with "which" is of the event, though the parse may tie it to the place before it."""
    which = next((child for child in verb.children if child.dep_ == "nsubjpass" and child.lower_ in _WHICH), None)
    known = kinds("event_nouns")
    between = noun.doc[noun.i + 1 : which.i] if which is not None else ()
    return which is not None and noun.i < which.i and not any(token.lemma_.lower() in known for token in between)


def called_off(
    scene: Scene, noun: Token, off: Token, kind: EventKind, found: Parties, place: Party | None
) -> Iterator[Told]:
    """The calling off, and what is called off."""
    block = scene.block
    date = scene.date_beside(off)
    agent = preposition(off, "by") if passive(off) else None
    by = after(block, agent) if agent is not None else () if passive(off) else doers(block, off)
    if not (found or by) or reality(off, scene.is_past(date), scene.caption) != "happened":
        return
    known = {party.who.mention for party in by}
    everyone = (*by, *(party for party in found if party.who.mention not in known))
    core = (off.i, noun.i, *(c.i for c in off.children if c.dep_ in ("aux", "auxpass", "prt")))
    start = noun.sent.start
    yield Told("cancellation", "happened", everyone, place, date, core, start, "cancelled")
    own = not passive(off) and (kind == "agreement" or not _owned(noun))  # "cancelled a visit": it is the doer's
    whose = everyone if own else found or _those_of(scene, noun)
    if whose:
        core = (*core, *(i for party in by for i in (party.first, party.last)))
        yield Told(kind, "cancelled", whose, place, scene.date_within(noun), core, start, "cancelled")


def _those_of(scene: Scene, noun: Token) -> Parties:
    """Whose event it is where neither name nor office tells: "the visit of three of her deputies"."""
    of = preposition(noun, "of", "by")
    people = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    people = people or next((child for child in noun.children if child.dep_ == "poss" and child.tag_ != "PRP$"), None)
    if people is None:
        return ()
    start, end = noun_phrase(people)
    last = next(token.i for token in scene.block.doc[people.i :] if token.end_char >= end)
    first = next(token.i for token in scene.block.doc if token.idx >= start)
    return (Party(Who(scene.block.passage.cite(start, end), None), first, last),)


def _owned(noun: Token) -> bool:
    """Whether the words say whose event it is: "their visit" after a single doer, "the visit of ..."."""
    own = ("his", "her", "its", "my")
    return any(
        child.lower_ in ("of", "by") or (child.dep_ == "poss" and child.lower_ not in own) for child in noun.children
    )


def listed(noun: Token) -> Token | None:
    """The agenda that holds the event: "her schedule includes a visit to PLACE"."""
    top = noun
    while noun.dep_ == "conj" and top.dep_ in ("conj", "pobj", "prep"):
        top = top.head
    if top.dep_ != "dobj" or top.head.lemma_.lower() not in ("include", "feature"):
        return None
    found = subject(top.head)
    holders = words("agendas") | frozenset(noun for noun, kind in kinds("event_nouns").items() if kind == "visit")
    return found if found is not None and found.lemma_.lower() in holders else None


def on_agenda(
    scene: Scene, noun: Token, agenda: Token, kind: EventKind, found: Parties, place: Party | None
) -> Iterator[Told]:
    """What an agenda holds, each meeting of several as one of its own."""
    owner = next((child for child in agenda.children if child.dep_ == "poss"), None)
    whose = one(scene.block, owner) if owner is not None else None
    done = (whose,) if whose is not None else ()
    past = agenda.head.tag_ == "VBD" and agenda.lemma_.lower() not in words("agendas")  # "the trip included a visit"
    core = (agenda.i, noun.i)
    each = noun.tag_ == "NNS" and len(found) > 1 and done  # "meetings with A and B" are two
    for parties in ((*done, other) for other in found) if each else ((*done, *found),):
        if parties:
            status: Status = "happened" if past else "planned"
            yield Told(kind, status, parties, place, scene.date_within(noun), core, noun.sent.start, "on-the-agenda")


def set_for(scene: Scene, noun: Token, kind: EventKind, found: Parties, place: Party | None) -> Iterator[Told]:
    """What is set for a day that is still to come: "the election is scheduled for 24 March"."""
    verb = noun.head
    if noun.dep_ != "nsubjpass" or verb.lemma_.lower() not in _SETTING:
        return
    date = scene.date_beside(verb)
    if scene.is_ahead(date):
        place = place or place_around(scene.block, verb, found)
        yield Told(
            kind, "planned", found, place, date, (noun.left_edge.i, noun.i, verb.i), noun.sent.start, "scheduled"
        )


def errand(noun: Token) -> Token | None:
    """The verb of the stay or journey that is made for a meeting: "is due in PLACE for talks with Y"."""
    tie = noun.head
    if noun.dep_ != "pobj" or tie.lower_ != "for" or preposition(noun, "with") is None:
        return None
    verb = tie.head.head if tie.head.lower_ == "due" else tie.head
    moves = kinds("event_verbs").get(verb.lemma_.lower()) in ("visit", "arrival", "departure")
    return verb if verb.lemma_ == "be" or moves else None


def bound_for(scene: Scene, noun: Token, verb: Token, kind: EventKind, found: Parties) -> Iterator[Told]:
    """What somebody is there for: a plan, whether or not they have arrived."""
    date = scene.date_beside(verb) if verb.lemma_ == "be" else None  # that of a journey is not yet the meeting's
    done = people(doers(scene.block, verb), scene)
    if done and kind == "meeting" and reality(verb, True, scene.caption) in ("happened", "planned"):
        place = place_around(scene.block, verb, (*done, *found))
        yield Told(kind, "planned", (*done, *found), place, date, (noun.i,), noun.sent.start, "bound-for")
