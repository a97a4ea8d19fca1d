"""From a verb to what it tells: whether it happened, on which day, and the words that say so."""

from __future__ import annotations

from ...model import EventKind, Status
from ..dates import Dated
from ..tokens import Token
from .clauses import reach, subject
from .parties import Party
from .reality import reality
from .told import Scene, Told, kinds

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
    if not scene.dates:
        return None
    own = scene.date_beside(verb) or _next_to(scene, verb)
    if own is None and verb.dep_ == "xcomp":
        own = scene.date_beside(verb.head)  # "On Tuesday he is expected to meet X"
    if own is None:
        own = next((scene.date_beside(child) for child in verb.children if child.dep_ == "xcomp"), None)
    heads = (*(scene.block.doc[party.last] for party in parties), *more)
    own = own or next((found for head in heads if (found := scene.date_within(head)) is not None), None)
    return own or _fronted(scene, verb) or _behind_noun(scene, verb) or _of_twin(scene, verb)


def _behind_noun(scene: Scene, verb: Token) -> Dated | None:
    """The one day that the parse draws to a noun which tells no event: "won at the Holm ground on Saturday"."""
    found = []
    for date in scene.dates:
        if date.when is None or date.when.precision != "day" or date.word.sent != verb.sent:
            continue
        tie = date.word.head
        above = tie.head if tie.lower_ == "on" else None
        while above is not None and above.pos_ in ("NOUN", "PROPN", "ADP") and above.dep_ in ("pobj", "prep", "dobj"):
            above = above.head if above.lemma_.lower() not in kinds("event_nouns") else None
        found += [date] if above == verb else []
    return found[0] if len(found) == 1 else None


def _of_twin(scene: Scene, verb: Token) -> Dated | None:
    """The date of the verb right beside it: "fired and landed a round on Monday"."""
    twin = next((child for child in verb.children if child.dep_ == "conj" and child.i == verb.i + 2), None)
    return None if twin is None else scene.date_beside(twin)


def _next_to(scene: Scene, verb: Token) -> Dated | None:
    """The date right behind a verb that goes with several: "Ahead of the vote on Monday, X met today with Y"."""
    for date in scene.dates:
        after_on = date.span.start == verb.i + 2 and verb.nbor().lower_ == "on"
        if date.span.start == verb.i + 1 or after_on:
            return date
    return None


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
