"""Events that a verb tells: "X met with Y", "X was received by Y", "X left for PLACE"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ...model import EventKind, Status
from ..lexicon import words
from ..rule import Rule
from ..tokens import Token
from . import decisions
from .clauses import after, doers, objects, passive, preposition
from .parties import Party
from .places import place_after, place_around, place_at
from .reality import alleged
from .telling import outlook, tell
from .told import Scene, Told, frames, kinds, people

RULES = (
    Rule("event", "met", "People meet: X met (with) Y; X and Y met. Each of several Ys is an event of its own."),
    Rule(
        "event",
        "talked",
        "Named people talk to one another: X spoke with Y; or somebody is asked by a reporter.",
    ),
    Rule("event", "received", "Somebody welcomes, hosts or receives a named person."),
    Rule("event", "went", "Somebody visits, travels to or arrives in a named place."),
    Rule(
        "event",
        "left",
        "Somebody leaves a named place or departs for one, or leaves on a day or a journey that the sentence tells of.",
    ),
    Rule("event", "agreed", "An agreement is signed or reached."),
    Rule("event", "voted", "Somebody votes."),
    Rule("event", "attacked", "A place or a body is attacked."),
    Rule("event", "acted-on", "A named person summons, instructs, invites (or the like) another, or a named body."),
)

_JOURNEYS = ("visit", "arrival", "departure")
_ORDERS = frozenset(("order", "decree", "proclamation"))

Parties = tuple[Party, ...]


def by_verbs(scene: Scene) -> Iterator[Told]:
    """The events that the verbs of a passage tell."""
    known, kind_of = frames(), kinds("event_verbs")
    for verb in scene.block.doc:
        frame = known.get(verb.lemma_.lower()) if verb.pos_ == "VERB" else None
        if frame is None:
            continue
        status = outlook(scene, verb)
        if status is not None:
            yield from _FRAMES[frame](scene, verb, kind_of[verb.lemma_.lower()], status)


def _each(done: Parties, others: Parties) -> Iterator[Parties]:
    """Those who do it with each of the others: that the others met among themselves is not said."""
    for other in others:
        yield (*done, other)


def _meet(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    done = doers(block, verb)
    with_ = preposition(verb, "with")
    others = after(block, with_) if with_ is not None else objects(block, verb)
    if passive(verb) or not done or (not others and len(done) < 2 and not _among_themselves(scene, verb, done[0])):
        return
    if with_ is None and others and not people(others, scene):
        return  # "met the demand"
    if not others and any(child.dep_ in ("dobj", "attr") for child in verb.children):
        return
    place = place_around(block, verb, (*done, *others))
    for parties in _each(done, others) if others else (done,):
        yield tell(scene, verb, kind, status, parties, place, "met")


def _among_themselves(scene: Scene, verb: Token, done: Party) -> bool:
    """Whether several people met on a day or at a place: "the ministers of A and B met in Rome"."""
    told = scene.date_beside(verb) is not None or place_after(scene.block, verb, (done,)) is not None
    return told and any(token.tag_ in ("NNS", "NNPS") for token in scene.block.doc[done.first : done.last + 1])


def _with(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    done, to = doers(block, verb), preposition(verb, "with", "to")
    others = people(after(block, to), scene) if to is not None else ()
    if done and others and people(done, scene):
        for parties in _each(done, others):
            yield tell(scene, verb, kind, status, parties, None, "talked")


def _press(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    """Somebody is asked by a reporter."""
    block = scene.block
    by = preposition(verb, "by")
    if by is None or not passive(verb):
        return
    done = people(doers(block, verb), scene)
    press = tuple(p for p in after(block, by) if block.doc[p.last].lower_ in words("press_nouns"))
    if done and press:
        yield tell(scene, verb, kind, status, (*done, *press), None, "talked")


def _host(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    if passive(verb):
        guests, by = doers(block, verb), preposition(verb, "by")
        hosts = after(block, by) if by is not None else ()
    else:
        hosts, guests = doers(block, verb), objects(block, verb)
    guests = people(guests, scene)
    if hosts and guests:
        yield tell(
            scene, verb, kind, status, (*hosts, *guests), place_around(block, verb, (*hosts, *guests)), "received"
        )


def _go(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    done = doers(block, verb)
    direct = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    towards = preposition(verb, "to", "in", "at", "into")
    place = None
    if verb.lemma_.lower() in ("visit", "tour") and direct is not None:
        place = place_at(block, direct.left_edge.i)
        hosts = people(objects(block, verb), scene) if place is None else ()
        if done and hosts:
            yield tell(scene, verb, kind, status, (*done, *hosts), place_after(block, verb, hosts), "went")
            return
    elif direct is not None:
        return  # "returned the flag to PLACE"
    elif towards is not None:
        place = place_at(block, towards.i + 1)
    elif verb.lemma_.lower() == "visit" and scene.date_beside(verb) is not None:
        place = place_after(block, verb, done)
    if place is not None and _travellers(done, scene):
        yield tell(scene, verb, kind, status, done, place, "went")


def _travellers(done: Parties, scene: Scene) -> bool:
    known = scene.block.mentions
    return any(p.who.mention is None or known[p.who.mention].kind != "place" for p in done)


def _leave(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    done = people(doers(block, verb), scene)
    if not done or passive(verb):
        return
    direct = next((child for child in verb.children if child.dep_ in ("dobj", "ccomp", "xcomp", "oprd", "prt")), None)
    place = None
    if direct is not None:
        place = place_at(block, direct.left_edge.i) if direct.dep_ == "dobj" else None
        if place is None:
            return
    else:
        place = place_after(block, verb, done, frozenset(("for", "from")))
        if place is None and scene.date_beside(verb) is None and not _on_a_journey(verb):
            return  # "left without a word"
    yield tell(scene, verb, kind, status, done, place, "left")


def _on_a_journey(verb: Token) -> bool:
    """Whether the sentence tells of a journey: "her trip began with a row: she left without leave"."""
    kind_of = kinds("event_nouns")
    return any(kind_of.get(token.lemma_.lower()) in _JOURNEYS for token in verb.sent)


def _sign(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    object_ = "nsubjpass" if passive(verb) else "dobj"
    deal = next((child for child in verb.children if child.dep_ == object_), None)
    if deal is not None and deal.tag_ == "WDT":
        deal = verb.head  # "the laws which X signed"
    if deal is None or (deal.lemma_.lower() not in words("agreement_nouns") | _signed(verb) and not _intent(deal)):
        return
    by = preposition(verb, "by")
    done = (after(block, by) if by is not None else ()) if passive(verb) else doers(block, verb)
    ties = [
        t for t in (preposition(deal, "with"), preposition(deal, "between"), preposition(verb, "with")) if t is not None
    ]
    others = tuple(chain.from_iterable(after(block, tie) for tie in ties[:1]))
    if done or others:
        parties = (*done, *(p for p in others if p not in done))
        yield tell(scene, verb, kind, status, parties, place_around(block, verb, parties), "agreed", deal)


def _signed(verb: Token) -> frozenset[str]:
    """What is signed by one side alone: bills, orders."""
    return words("vote_nouns") | _ORDERS if verb.lemma_.lower() == "sign" else frozenset()


def _intent(deal: Token) -> bool:
    """Whether a letter or note is one of intent or understanding."""
    of = preposition(deal, "of")
    return of is not None and any(child.lower_ in ("intent", "understanding") for child in of.children)


def _vote(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    done = doers(scene.block, verb)
    empty = status == "planned" and scene.date_beside(verb) is None  # "the people will vote"
    if done and not passive(verb) and (not empty or any(p.who.mention is not None for p in done)):
        ends = [
            child.right_edge for child in verb.children if child.dep_ in ("prep", "xcomp", "dobj") and child.i > verb.i
        ]
        near = [end for end in ends if end.i - verb.i < 15]
        yield tell(scene, verb, kind, status, done, None, "voted", *near)


def _strike(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    by = preposition(verb, "by")
    if passive(verb):
        done, struck = (after(block, by) if by is not None else ()), doers(block, verb)
        place = None
    else:
        done, struck = doers(block, verb), objects(block, verb)
        place = next((place_at(block, c.left_edge.i) for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    struck = tuple(p for p in struck if p not in people(struck, scene))
    if done and (struck or place) and not alleged(verb, told_too=False):
        parties = done if place is not None else (*done, *struck)
        yield tell(scene, verb, kind, status, parties, place or place_around(block, verb, parties), "attacked")


def _act(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    if passive(verb):
        by = preposition(verb, "by")
        done, others = (after(block, by) if by is not None else ()), doers(block, verb)
    else:
        done, others = doers(block, verb), objects(block, verb)
    done, others = people(done, scene), tuple(p for p in others if p.who.mention is not None)
    if len(done) == 1 and others and done[0].who.mention != others[0].who.mention:
        yield tell(scene, verb, kind, status, (*done, *others), None, "acted-on")


_FRAMES = {
    "meet": _meet,
    "with": _with,
    "host": _host,
    "go": _go,
    "leave": _leave,
    "sign": _sign,
    "vote": _vote,
    "strike": _strike,
    "act": _act,
    "press": _press,
    "ballot": decisions.ballot,
    "form": decisions.form,
    "remark": decisions.remark,
    "fire": decisions.fire,
}
