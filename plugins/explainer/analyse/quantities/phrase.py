"""The words of what is counted: a noun with what goes with it."""

from __future__ import annotations

from ..attribution.speaker import noun_phrase
from ..tokens import Token
from .alone import Counted

BEFORE_NOUN = frozenset(("nummod", "compound", "nmod", "amod", "quantmod", "poss", "advmod", "npadvmod"))
DURATIONS = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))
_WITHIN = frozenset(("of", "in", "from", "for", "with", "at", "near", "across", "inside", "per", "to", "worth"))
_DYING = frozenset(("die", "drown", "perish", "survive"))
_COMPLEMENTS = ("oprd", "xcomp", "acomp")
_NEAR = 24  # characters between a noun and the verb that tells what it came to


def phrase(unit: str, end: int, noun: Token) -> Counted:
    """The noun with its words after the character `end`, where the number ends, and the harm it came to."""
    last = _end(noun)
    left = noun.doc[noun.left_edge.i : noun.i + 1]
    first = next(t for t in left if t == noun or (t.idx >= end and t.lower_ not in ("of", "top") and t.tag_ != "CD"))
    verb = noun.head
    told_of = noun.dep_ == "nsubjpass" or (noun.dep_ == "nsubj" and verb.lemma_ in _DYING)
    near = verb.i - noun.i < 5 or not any(child.dep_ == "conj" for child in noun.children)
    if told_of and near and verb.i > noun.i and last <= verb.idx < last + _NEAR:
        outcome = next((c for c in verb.rights if c.dep_ in _COMPLEMENTS and c.i == verb.i + 1), verb)
        last = outcome.end_char  # "people were killed", "people on board died", "people were confirmed dead"
    else:
        told = next((child for child in noun.children if child.dep_ == "acl" and child.tag_ == "VBN"), None)
        if told is not None and told.i - noun.i == 1:
            last = max(last, told.end_char)  # "people killed"
    return Counted(unit, first.idx, last, noun)


def _end(noun: Token) -> int:
    """Where the noun's phrase ends, without nouns joined to it and without loose adverbials."""
    joined = any(child.dep_ in ("conj", "cc") for child in noun.children)
    after = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
    of = after if after is not None and after.lower_ == "of" and after.head == noun else None
    inside = next((child for child in of.children if child.dep_ == "pobj"), None) if joined and of is not None else None
    if inside is not None:
        return inside.end_char
    if joined or after is None or (after.pos_ == "ADP" and after.lower_ not in _WITHIN):
        return noun.end_char
    end = noun_phrase(noun)[1]
    last = noun.doc.char_span(noun.idx, end, alignment_mode="contract")
    return last[-2].end_char if last is not None and len(last) > 1 and last[-1].pos_ == "ADP" else end
