"""Who gives a number that no reported words hold: "the ministry reported 36 cases"."""

from __future__ import annotations

from ...model import Who
from ..attribution.block import Block
from ..attribution.speaker import who
from ..attribution.speakers import can_speak, is_self
from ..attribution.subjects import subject
from ..tokens import Token

_GIVING = frozenset(("report", "confirm", "estimate", "count", "document", "tally", "list"))
_SETTING = frozenset(("put", "estimate"))
_SHOWING = frozenset(("show", "indicate", "suggest"))
_ACCOUNTS = frozenset(("figure", "data", "estimate", "count", "tally", "statistic"))
_HANDING = frozenset(("provide", "give", "release", "issue", "publish", "compile", "supply", "report", "announce"))
_ATTACHED = ("nummod", "quantmod", "compound", "nmod", "amod", "pobj", "prep", "conj")
_STEPS = 8  # heads climbed at most, so that a broken parse costs nothing


def giver(block: Block, word: Token) -> Who | None:
    """Who reports, counts or estimates the counted word, as the object of a verb, or hands on the count itself."""
    for _ in range(_STEPS):
        if (handed := _handed(block, word)) is not None:
            return handed
        if word.dep_ in ("dobj", "nsubjpass") or _set_at(word):
            break
        if word.dep_ not in _ATTACHED or word.head.pos_ in ("VERB", "AUX"):
            return None
        word = word.head
    verb = word.head
    if any(child.dep_ == "neg" for child in verb.children):
        return None
    if word.dep_ == "nsubjpass":
        return _agent(block, verb) if verb.lemma_.lower() in _GIVING else None
    total = subject(verb)
    if total is None or total == word or is_self(total):
        return None
    account = total.lemma_.lower() in _ACCOUNTS
    gives = _GIVING | (_SETTING if _set_at(word) else _SHOWING if account else frozenset())
    if verb.lemma_.lower() not in gives:
        return _handed(block, total)
    return who(block, total, verb) if account or can_speak(block, total) else None


def _set_at(word: Token) -> bool:
    """Whether a verb sets something at the number: "what the union puts at 300 people"."""
    return word.dep_ == "prep" and word.lower_ == "at" and word.head.lemma_.lower() in _SETTING


def _handed(block: Block, count: Token) -> Who | None:
    """Who hands on a count: "the tolls, provided by officials, ..."."""
    handed = next((c for c in count.rights if c.dep_ == "acl" and c.lemma_.lower() in _HANDING), None)
    return None if handed is None else _agent(block, handed)


def _agent(block: Block, verb: Token) -> Who | None:
    by = next((child for child in verb.children if child.dep_ == "agent"), None)
    found = next((child for child in by.children if child.dep_ == "pobj"), None) if by is not None else None
    return who(block, found, verb) if found is not None and can_speak(block, found) else None
