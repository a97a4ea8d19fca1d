"""Offices that are over by what stands behind them: "who was mayor until last year", "who stepped down as mayor"."""

from __future__ import annotations

import re
from dataclasses import replace

from .names_in_tokens import lower
from .role_modifiers import RolePhrase
from .role_phrases import starting_at
from .tokens import Token

_LEAVING = frozenset(("step", "stand", "resign", "retire"))
_UNTIL = re.compile(r"(?:until|till)\b")
_LONG_SINCE = re.compile(r"last year|in (?:[12]\d{3}|(?!\w+day)[A-Z]\w+)")  # what ends on a day is this news


def past_office(verb: Token) -> RolePhrase | None:
    """The office that somebody had, by a verb in the past tense after "who"; None where it may not be over."""
    doc, first = verb.doc, verb.i + 1
    if verb.lemma_ in _LEAVING:
        while first < len(doc) and lower(doc[first]) in ("down", "as"):
            first += 1
    elif verb.lemma_ != "be":
        return None
    role = starting_at(doc, first) if first < len(doc) else None
    if role is None:
        return None
    ending = _UNTIL if verb.lemma_ == "be" else _LONG_SINCE
    return replace(role, former=True) if ending.match(doc.span(role.end, role.end + 3).text) else None
