"""Events that a verb tells: "X met with Y", "X was received by Y", "X left for PLACE"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from ...model import EventKind, Status
from ..dates import Dated
from ..lexicon import words
from ..rule import Rule
from . import decisions
from .clauses import after, doers, objects, passive, place_after, place_at, preposition, reach
from .parties import Party
from .reality import reality
from .told import Scene, Told, frames, kinds, people

if TYPE_CHECKING:
    from spacy.tokens import Token

RULES = (
    Rule("event", "met", "People meet: X met (with) Y; X and Y met. Each of several Ys is an event of its own."),
    Rule(
        "event",
        "talked",
        "People talk to one another or to the press: X spoke with Y; X was asked by a reporter.",
    ),
    Rule("event", "received", "Somebody welcomes, hosts or receives a named person."),
    Rule("event", "went", "Somebody visits, travels to or arrives in a named place."),
    Rule("event", "left", "Somebody leaves, or departs for a place."),
    Rule("event", "agreed", "An agreement is signed or reached."),
    Rule("event", "voted", "Somebody votes."),
    Rule("event", "attacked", "A place or a body is attacked."),
    Rule("event", "acted-on", "One named person appoints, summons, instructs (or the like) another."),
)

Parties = tuple[Party, ...]


def by_verbs(scene: Scene) -> Iterator[Told]:
    """The events that the verbs of a passage tell."""
    known, kind_of = frames(), kinds("event_verbs")
    for verb in scene.block.doc:
        frame = known.get(verb.lemma_.lower())
        if frame is None or verb.pos_ != "VERB":
            continue
        date = scene.date_beside(verb)
        status = reality(verb, scene.is_past(date), scene.caption)
        if status is None and verb.tag_ in ("VBZ", "VBP") and scene.is_ahead(date):
            status = "planned"
        if status is None:
            continue
        if status == "happened" and verb.tag_ == "VBG" and scene.is_ahead(date):
            status = "planned"
        yield from _FRAMES[frame](scene, verb, kind_of[verb.lemma_.lower()], status)


def _told(
    scene: Scene,
    verb: Token,
    kind: EventKind,
    status: Status,
    parties: Parties,
    place: Party | None,
    rule: str,
    *more: Token,
) -> Told:
    helpers = [c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "neg") or (c.dep_ == "prt")]
    core = (verb.i, *helpers, *(token.i for token in more))
    return Told(kind, status, parties, place, _date(scene, verb, parties), core, reach(verb), rule)


def _date(scene: Scene, verb: Token, parties: Parties) -> Dated | None:
    """The date beside the verb, beside the plan it hangs from, or drawn to a participant by the parse."""
    own = scene.date_beside(verb)
    if own is None and verb.dep_ == "xcomp":
        own = scene.date_beside(verb.head)  # "On Tuesday he is expected to meet X"
    if own is None:
        own = next((scene.date_beside(child) for child in verb.children if child.dep_ == "xcomp"), None)
    heads = (scene.block.doc[party.last] for party in parties)
    return own or next((found for head in heads if (found := scene.date_within(head)) is not None), None)


def _heard_by(parties: Parties, scene: Scene) -> Parties:
    """Named people, and reporters."""
    named = people(parties, scene)
    return tuple(p for p in parties if p in named or scene.block.doc[p.last].lower_ in words("press_nouns"))


def _each(done: Parties, others: Parties) -> Iterator[Parties]:
    """Those who do it with each of the others: that the others met among themselves is not said."""
    for other in others:
        yield (*done, other)


def _meet(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    done = doers(block, verb)
    with_ = preposition(verb, "with")
    others = after(block, with_) if with_ is not None else objects(block, verb)
    if not done or (not others and len(done) < 2):
        return
    if with_ is None and others and not people(others, scene):
        return  # "met the demand"
    if not others and any(child.dep_ in ("dobj", "attr") for child in verb.children):
        return
    place = place_after(block, verb, (*done, *others))
    for parties in _each(done, others) if others else (done,):
        yield _told(scene, verb, kind, status, parties, place, "met")


def _with(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    done, to = doers(block, verb), preposition(verb, "with", "to")
    others = _heard_by(after(block, to), scene) if to is not None else ()
    if done and others and people(done, scene):
        for parties in _each(done, others):
            yield _told(scene, verb, kind, status, parties, None, "talked")


def _press(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    """Somebody is asked by a reporter."""
    block = scene.block
    by = preposition(verb, "by")
    if by is None or not passive(verb):
        return
    done = people(doers(block, verb), scene)
    press = tuple(p for p in after(block, by) if block.doc[p.last].lower_ in words("press_nouns"))
    if done and press:
        yield _told(scene, verb, kind, status, (*done, *press), None, "talked")


def _host(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    if passive(verb):
        guests, by = doers(block, verb), preposition(verb, "by")
        hosts = after(block, by) if by is not None else ()
    else:
        hosts, guests = doers(block, verb), objects(block, verb)
    guests = people(guests, scene)
    if hosts and guests:
        yield _told(
            scene, verb, kind, status, (*hosts, *guests), place_after(block, verb, (*hosts, *guests)), "received"
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
            yield _told(scene, verb, kind, status, (*done, *hosts), place_after(block, verb, hosts), "went")
            return
    elif towards is not None:
        place = place_at(block, towards.i + 1)
    elif verb.lemma_.lower() == "visit" and scene.date_beside(verb) is not None:
        place = place_after(block, verb, done)
    if place is not None and _travellers(done, scene):
        yield _told(scene, verb, kind, status, done, place, "went")


def _travellers(done: Parties, scene: Scene) -> bool:
    known = scene.block.by_index
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
    yield _told(scene, verb, kind, status, done, place, "left")


def _sign(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    object_ = "nsubjpass" if passive(verb) else "dobj"
    deal = next((child for child in verb.children if child.dep_ == object_), None)
    if deal is None or deal.lemma_.lower() not in words("agreement_nouns"):
        return
    by = preposition(verb, "by")
    done = (after(block, by) if by is not None else ()) if passive(verb) else doers(block, verb)
    ties = [
        t for t in (preposition(deal, "with"), preposition(deal, "between"), preposition(verb, "with")) if t is not None
    ]
    others = tuple(chain.from_iterable(after(block, tie) for tie in ties[:1]))
    if done or others:
        parties = (*done, *(p for p in others if p not in done))
        yield _told(scene, verb, kind, status, parties, place_after(block, verb, parties), "agreed", deal)


def _vote(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    done = doers(scene.block, verb)
    if done and not passive(verb):
        ends = [
            child.right_edge for child in verb.children if child.dep_ in ("prep", "xcomp", "dobj") and child.i > verb.i
        ]
        near = [end for end in ends if end.i - verb.i < 15]
        yield _told(scene, verb, kind, status, done, None, "voted", *near)


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
    if done and (struck or place):
        parties = done if place is not None else (*done, *struck)
        yield _told(scene, verb, kind, status, parties, place or place_after(block, verb, parties), "attacked")


def _act(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    block = scene.block
    if passive(verb):
        by = preposition(verb, "by")
        done, others = (after(block, by) if by is not None else ()), doers(block, verb)
    else:
        done, others = doers(block, verb), objects(block, verb)
    done, others = people(done, scene), people(others, scene)
    if len(done) == 1 and others and done[0].who.mention != others[0].who.mention:
        yield _told(scene, verb, kind, status, (*done, *others), None, "acted-on")


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
