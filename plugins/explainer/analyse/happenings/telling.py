"""From a verb to what it tells: whether it happened, on which day, and the words that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import EventKind, Status
from ..dates import Dated
from .clauses import reach, subject
from .parties import Party
from .reality import reality
from .told import Scene, Told

if TYPE_CHECKING:
    from spacy.tokens import Token

Parties = tuple[Party, ...]
_LATER = frozenset(("then", "later", "subsequently", "eventually", "before", "after"))
_STEPS = 6


def outlook(scene: Scene, verb: Token) -> Status | None:
    """The status of what a verb tells; the present tense and "-ing" tell a plan where their day is still to come."""
    date = scene.date_beside(verb)
    status = reality(verb, scene.is_past(date), scene.caption)
    ahead = scene.is_ahead(date)
    if ahead and ((status is None and verb.tag_ in ("VBZ", "VBP")) or (status == "happened" and verb.tag_ == "VBG")):
        return "planned"
    return status


def tell(
    scene: Scene,
    verb: Token,
    kind: EventKind,
    status: Status,
    parties: Parties,
    place: Party | None,
    rule: str,
    *more: Token,
) -> Told:
    """The event of a verb; `more` are further words that its quotation has to hold."""
    helpers = [c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "neg", "prt")]
    above = (verb.head.i,) if verb.dep_ == "xcomp" else ()
    core = (verb.i, *helpers, *above, *(token.i for token in more))
    return Told(kind, status, parties, place, date_of(scene, verb, parties, *more), core, reach(verb), rule)


def date_of(scene: Scene, verb: Token, parties: Parties, *more: Token) -> Dated | None:
    """The date beside the verb, beside the plan it hangs from, before the clauses it is joined to, or drawn to a
    participant, or to one of the words that belong to the verb, by the parse.
    """
    own = scene.date_beside(verb)
    if own is None and verb.dep_ == "xcomp":
        own = scene.date_beside(verb.head)  # "On Tuesday he is expected to meet X"
    if own is None:
        own = next((scene.date_beside(child) for child in verb.children if child.dep_ == "xcomp"), None)
    heads = (*(scene.block.doc[party.last] for party in parties), *more)
    own = own or next((found for head in heads if (found := scene.date_within(head)) is not None), None)
    return own or _fronted(scene, verb)


def _fronted(scene: Scene, verb: Token) -> Dated | None:
    """The date that stands before the subject of all that the sentence joins: "On Monday X came and met Y"."""
    top = verb
    for _ in range(_STEPS):
        if top.dep_ not in ("conj", "xcomp") or any(child.lower_ in _LATER for child in top.children):
            return None
        top = top.head
        date = scene.date_beside(top)
        if date is not None:
            done = subject(top)
            return date if done is not None and date.evidence.start < done.left_edge.idx else None
    return None
