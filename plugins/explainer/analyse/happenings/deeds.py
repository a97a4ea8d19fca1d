"""Events that a verb tells by itself, by the classes of `lexicon/deeds.txt`: deaths, killings, crashes, arrests,
rulings, appointments, marches, matches, and what is done on a certain day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from ...model import EventKind
from ..lexicon import rows, words
from ..lexicon.speech_verbs import DOCUMENTS
from ..rule import Rule
from ..tokens import Token
from .acts import Act, act, known
from .clauses import object_of, passive, preposition, subject
from .reality import alleged
from .telling import outlook, tell
from .told import Scene, Told, kinds, people

RULES = (
    Rule("event", "died", "Somebody dies or is buried."),
    Rule("event", "born", "Somebody is born on a day or in a place."),
    Rule(
        "event",
        "harmed",
        "Somebody is killed, shot, stabbed, abducted or the like; where an accident does it, no attack.",
    ),
    Rule("event", "broke-down", "Something crashes, explodes, collapses or the like, on a day or at a place."),
    Rule("event", "tried", "Somebody is arrested, charged, convicted, sentenced or the like; a court rules."),
    Rule("event", "office", "Somebody is appointed, elected or dismissed, or resigns."),
    Rule("event", "protested", "People march, protest or clash, on a day or at a place."),
    Rule("event", "contest", "One named side defeats another, or wins or loses something on a day."),
    Rule(
        "event",
        "done-on-a-day",
        "Somebody named launches, founds, seizes (or the like) something on a day that is told.",
    ),
)
_SUBJECTS = ("nsubj", "nsubjpass")
_PARTS = ("prt", "dobj", "advmod", "prep", "acomp", "oprd")
_OF_ITSELF = ("dobj", "ccomp", "attr", "oprd")
_WEAPONS = frozenset(("bomb", "device", "grenade", "mine", "missile", "rocket", "shell", "vest"))
_COURTS = frozenset(("court", "judge", "jury", "tribunal"))
_GRAVE = frozenset(("died", "harmed", "tried"))
_ACCIDENTS_TOO = frozenset(("kill", "injure", "wound"))


@dataclass(frozen=True, slots=True)
class _Deed:
    rule: str
    kind: EventKind
    frame: str


def by_deeds(scene: Scene) -> Iterator[Told]:
    """The events that the verbs of the classes tell in a passage."""
    for verb in scene.block.doc:
        classes = _deeds(verb) if verb.pos_ == "VERB" else ()
        for deed in classes if classes and not _loose(verb) else ():
            status = outlook(scene, verb)
            if status is None:
                break
            parts = [child for child in verb.children if _fixed(verb, child)]
            told = act(scene, verb, grave=deed.rule in _GRAVE, fixed=bool(parts))
            blamed = deed.rule == "harmed" and bool(people(told.done, scene))
            held = deed.rule in ("harmed", "tried") and (
                alleged(verb, told_too=blamed) or scene.block.spoken(verb) is not None
            )
            apart = verb.dep_ == "acl" and not people(told.hit, scene)  # "a letter to the Herald, published on Monday"
            if not (held or apart) and _FRAMES[deed.frame](told):
                hit = known(told.hit) if deed.frame == "dated" else told.hit
                parties = (*told.done, *(party for party in hit if party not in told.done))
                doer = subject(verb) if not passive(verb) else None
                more = (*([told.struck] if told.struck else ()), *([doer.left_edge, doer] if doer else ()), *parts)
                yield tell(scene, verb, _kind(verb, deed, told), status, parties, told.place, deed.rule, *more)
                break


def _loose(verb: Token) -> bool:
    """Whether it is uncertain who does it, or another verb tells it."""
    top = verb
    while top.dep_ in ("conj", "xcomp") and not any(child.dep_ in _SUBJECTS for child in top.children):
        top = top.head
    said_of = verb.dep_ == "acl" and verb.tag_ == "VBN"  # "X, elected in 2008, ..."
    if not (said_of or any(c.dep_ in _SUBJECTS for c in top.lefts)) or any(
        c.dep_.startswith("csubj") for c in verb.lefts
    ):
        return True  # "X named him mayor, resigning in May": who resigns?
    if top.dep_ != "relcl" and any(word.tag_ in ("WP", "WDT") for child in top.lefts for word in (child, *child.lefts)):
        return True  # "what they put at a million people marched"
    pair = verb.dep_ == "conj" and _harms(verb) and _harms(verb.head)  # "killed five and wounded six"
    return pair or (verb.dep_ == "xcomp" and verb.head.lemma_ == "vote")


def _harms(verb: Token) -> bool:
    return any(deed.rule == "harmed" for deed in _deeds(verb))


@cache
def _classes() -> dict[str, tuple[_Deed, ...]]:
    classes: dict[str, tuple[_Deed, ...]] = {}
    for rule, kind, frame, verbs in rows("deeds"):
        for verb in verbs.split(", "):
            classes[verb] = (*classes.get(verb, ()), _Deed(rule, cast("EventKind", kind), frame))
    return classes


def _deeds(verb: Token) -> tuple[_Deed, ...]:
    """What a verb may tell, with its particle or object where these belong to it."""
    lemma = verb.lemma_.lower()
    classes = _classes()
    done_to = object_of(verb)
    for child in (*verb.children, *([] if done_to is None else [done_to])):
        if child.dep_ in _PARTS and (two := classes.get(f"{lemma} {child.lemma_.lower()}")):
            return two
    return () if any(child.dep_ == "prt" for child in verb.children) else classes.get(lemma, ())


def _self(act: Act) -> bool:
    """It befalls somebody named, or whom or what it befalls is told with a day or a place."""
    if passive(act.verb) or any(
        child.dep_ in _OF_ITSELF and not _fixed(act.verb, child) for child in act.verb.children
    ):
        return False
    return bool(known(act.done)) or act.told


def _fixed(verb: Token, child: Token) -> bool:
    return f"{verb.lemma_.lower()} {child.lemma_.lower()}" in _classes()


def _done(act: Act) -> bool:
    """It is done to somebody named, by somebody named to people, or by somebody or to people on a day or at a place."""
    if act.struck is None:
        return False
    lemma = act.struck.lemma_.lower()
    counted = act.struck.tag_ == "CD" or lemma in words("people_nouns") | words("roles")
    people_struck = act.hit or counted
    killed = act.done and act.verb.lemma_.lower() in _ACCIDENTS_TOO
    return bool(known(act.hit)) or (counted and bool(known(act.done))) or (act.told and bool(people_struck or killed))


def _thing(act: Act) -> bool:
    return act.struck is not None and (act.told or bool(known((*act.done, *act.hit))))


def _at(act: Act) -> bool:
    """Shots at or on something, by somebody described."""
    at = preposition(act.verb, "at", "on", "upon", "into")
    return at is not None and act.told and bool(act.done) and not passive(act.verb)


def _court(act: Act) -> bool:
    doer = subject(act.verb)
    court = doer is not None and bool(_COURTS & {token.lower_ for token in doer.subtree})
    return court and not passive(act.verb) and act.dated


def _dated(act: Act) -> bool:
    struck = act.struck
    if struck is None or struck.pos_ == "PRON" or struck.lemma_.lower() in DOCUMENTS:
        return False
    by_noun = not kinds("event_nouns").keys().isdisjoint((struck.lemma_.lower(), struck.lower_))  # "held talks"
    return bool(act.done or known(act.hit)) and act.dated and not by_noun


def _rival(act: Act) -> bool:
    if act.struck is None or not known(act.done) or passive(act.verb):
        return False
    return act.struck.tag_ in ("NNP", "NNPS") or act.told


def _born(act: Act) -> bool:
    return passive(act.verb) and bool(known(act.hit)) and act.told


def _settle(act: Act) -> bool:
    return _self(act) and act.dated and bool(known(act.done))


_FRAMES = {
    "self": _self,
    "done": _done,
    "thing": _thing,
    "at": _at,
    "court": _court,
    "dated": _dated,
    "rival": _rival,
    "born": _born,
    "settle": _settle,
}


def _kind(verb: Token, deed: _Deed, act: Act) -> EventKind:
    """Bombs that go off attack; accidents that kill do not."""
    lemma = verb.lemma_.lower()
    doer = subject(verb)
    if deed.rule == "broke-down":
        return "attack" if doer is not None and doer.lemma_.lower() in _WEAPONS else deed.kind
    if lemma not in _ACCIDENTS_TOO or act.done:
        return deed.kind
    causes = [doer] if doer is not None and not passive(verb) else []
    causes += [child for tie in verb.children if tie.lower_ in ("in", "by", "during") for child in tie.children]
    nouns = kinds("event_nouns")
    told = any(nouns.get(cause.lemma_.lower()) == "attack" or cause.lemma_.lower() in _WEAPONS for cause in causes)
    return "attack" if told else "other"
