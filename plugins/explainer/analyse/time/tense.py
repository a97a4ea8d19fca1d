"""What the clause around an expression of time says of it: whether its verb looks back or forward."""

from __future__ import annotations

from typing import Literal

from ..lexicon import words
from ..tokens import Span, Token

Direction = Literal["past", "future", "present", "either"]
"""`present`: the present or the perfect; `either`: a plan told in the past, whose day may be over or still to come."""

_AHEAD = frozenset(
    ("will", "'ll", "’ll", "wo", "shall", "would", "'d", "’d", "may", "might", "must", "should", "can", "could")
)
_MOVING = frozenset(("move", "reschedule", "postpone", "delay", "push", "put", "defer", "shift", "extend", "adjourn"))
_ATTRIBUTES = frozenset(("compound", "nmod", "nummod", "amod", "poss"))
_STEPS = 12  # clauses climbed at most, so that a broken parse costs nothing


def direction(said: Span, word: Token) -> Direction | None:
    """Where the clause looks in which words stand and hang on one; None where neither verb nor preposition says."""
    looks = _clause(word)
    tie = said.doc[said.start - 1] if said.start else None
    before = tie.lower_ if tie is not None else ""
    if before == "since":
        return "past"
    moved = tie is not None and before == "to" and tie.head.lemma_.lower() in _MOVING  # "was moved to 14 March"
    return "either" if looks == "past" and (moved or before in ("until", "till", "through")) else looks


def is_name(said: Span, word: Token) -> bool:
    """Whether words that hang on one stand before a noun as its name ("the May 3 accord"), and not as an adverbial."""
    return word.dep_ in _ATTRIBUTES and word.head.i >= said.end


def is_nowadays(today: Token) -> bool:
    """Whether a "today" means the times: "today, many people have two jobs", "children today", "in the world today"."""
    head = today.head
    follows = head.i == today.i - 1
    if follows and head.tag_ == "NNS" and not any(child.dep_ in ("det", "poss") for child in head.lefts):
        return today.dep_ in ("npadvmod", "nmod", "advmod")
    if follows and head.lower_ in ("world", "society", "life"):
        return True
    told = {child.dep_: child for child in head.children}
    plural = "nsubj" in told and told["nsubj"].tag_ in ("NNS", "NNPS")
    return head.tag_ == "VBP" and plural and "aux" not in told and today.dep_ in ("npadvmod", "advmod", "nmod")


def _clause(token: Token) -> Direction | None:
    for _ in range(_STEPS):
        if token.pos_ in ("VERB", "AUX"):
            return _looks(token)
        if token.lower_ in words("foreseen") or any(child.lower_ in words("foreseen") for child in token.lefts):
            return "future"
        if token.head == token:
            return None
        token = token.head
    return None


def _looks(verb: Token) -> Direction | None:
    for _ in range(_STEPS):
        helpers = {child.lower_: child for child in verb.children if child.dep_ in ("aux", "auxpass")}
        if helpers.keys() & _AHEAD:
            return "past" if "have" in helpers else "future"
        if _plans(verb):
            return _planned(verb, helpers)
        if "to" in helpers:
            return _infinitive(verb)
        if helpers.keys() & {"was", "were", "had", "did"} or verb.tag_ == "VBD":
            return "past"
        if helpers.keys() & {"has", "have", "’s", "’ve", "'ve"}:
            return "present"
        if verb.tag_ == "VBG" and helpers:
            return "future"
        if verb.tag_ in ("VBZ", "VBP") or helpers:
            return "future" if verb.lemma_.lower() in words("timetable_verbs") else "present"
        if verb.tag_ == "VBN" and verb.dep_ in ("acl", "ROOT", "ccomp"):
            return "past"
        if verb.head == verb or verb.tag_ not in ("VBG", "VBN", "VB"):
            return None
        verb = verb.head
        if verb.pos_ not in ("VERB", "AUX"):
            return _clause(verb)
    return None


def _plans(verb: Token) -> bool:
    forward = verb.lemma_.lower() == "look" and any(child.lower_ == "forward" for child in verb.children)
    due = verb.lemma_ == "be" and any(
        child.dep_ == "acomp" and child.lower_ in words("foreseen") for child in verb.children
    )
    return forward or due or verb.lemma_.lower() in words("plan_verbs")


def _planned(verb: Token, helpers: dict[str, Token]) -> Direction:
    """A plan of today looks forward; one told in the past may be over."""
    told = verb.tag_ == "VBD" or bool(helpers.keys() & {"was", "were", "had", "been"})
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        told = _clause(verb.head) == "past"
    return "either" if told else "future"


def _infinitive(verb: Token) -> Direction | None:
    head = verb.head
    if head == verb:
        return "future"  # a headline's "to meet on Monday"
    if head.lower_ in ("is", "are", "’s", "'s") or head.lower_ in words("foreseen"):
        return "future"
    if head.lower_ in ("was", "were"):
        return "either"  # "she was to retire in June"
    if head.pos_ not in ("VERB", "AUX"):
        return "future" if verb.dep_ in ("acl", "relcl") else None
    if verb.dep_ == "xcomp" and head.lemma_.lower() in words("directing_verbs"):
        return "future"
    return _looks(head)
