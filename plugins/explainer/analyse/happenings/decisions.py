"""Events that a verb tells only with a certain object: bills passed, governments formed, remarks made, fire opened."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import EventKind, Status
from ..lexicon import words
from ..rule import Rule
from ..tokens import Token
from .clauses import after, doers, objects, passive, preposition, subject
from .places import place_after
from .telling import tell
from .told import Scene, Told, people

RULES = (
    Rule("event", "decided", "A body approves, adopts, passes or rejects a bill, a resolution or the like."),
    Rule("event", "formed", "Somebody forms or dissolves a government, a coalition or the like."),
    Rule("event", "remarked", "Somebody addresses a matter on a day that is told."),
    Rule("event", "opened-fire", "Somebody opens fire."),
)


def ballot(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    """Bodies only: that a person approved a bill is no vote. "Voted to approve" is told by "voted"."""
    matter = _object(verb)
    bill = subject(verb)
    if verb.lemma_ == "pass" and bill is not None and not passive(verb) and bill.lemma_.lower() in words("vote_nouns"):
        if by_whom := objects(scene.block, verb):  # "the bill passed the Senate"
            yield tell(scene, verb, kind, status, by_whom, None, "decided", bill.left_edge, bill)
        return
    if matter is None or verb.head.lemma_ == "vote" or matter.lemma_.lower() not in words("vote_nouns"):
        return
    by = preposition(verb, "by") if passive(verb) else None
    done = after(scene.block, by) if by is not None else () if passive(verb) else doers(scene.block, verb)
    undone = status == "denied" and scene.date_beside(verb) is None  # "has failed to pass the bill" is no vote
    counted = passive(verb) and not done and status == "happened" and _counted(scene, verb)
    if (counted or done) and not undone and not people(done, scene):
        yield tell(scene, verb, kind, status, done, None, "decided", matter.left_edge, matter)


def _counted(scene: Scene, verb: Token) -> bool:
    """Whether a vote is told without the body: by its day or the count, "was approved by 12 votes to 3"."""
    date = scene.date_beside(verb)
    ties = (child for child in verb.children if child.lower_ in ("with", "by"))
    votes = any(one.lower_ == "votes" for tie in ties for one in tie.children)
    return votes or (date is not None and date.when is not None)


def form(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    """By somebody named or described."""
    body = _object(verb)
    if body is None or passive(verb) or body.lemma_.lower() not in words("government_nouns"):
        return
    if done := doers(scene.block, verb):
        yield tell(scene, verb, kind, status, done, None, "formed", body.left_edge, body)


def remark(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    """A named person's, dated by the verb or, where the parse draws it there, by the last words of the matter."""
    matter = _object(verb)
    done = people(doers(scene.block, verb), scene)
    if matter is not None and done and not passive(verb) and (scene.date_beside(verb) or scene.date_within(matter)):
        yield tell(scene, verb, kind, status, done, None, "remarked", matter.left_edge, matter)


def fire(scene: Scene, verb: Token, kind: EventKind, status: Status) -> Iterator[Told]:
    """Only "open fire"."""
    done = doers(scene.block, verb)
    what = _object(verb)
    if done and what is not None and what.lower_ == "fire" and not passive(verb):
        yield tell(scene, verb, kind, status, done, place_after(scene.block, verb, done), "opened-fire", what)


def _object(verb: Token) -> Token | None:
    wanted = "nsubjpass" if passive(verb) else "dobj"
    return next((child for child in verb.children if child.dep_ == wanted), None)
