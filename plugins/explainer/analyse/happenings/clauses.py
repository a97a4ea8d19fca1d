"""Around a verb: who does it, and to whom."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import words
from ..tokens import Token
from .parties import Cast, Party, one, parties

SUBJECTS = ("nsubj", "nsubjpass")
_BREAKS = frozenset(("—", "–", "--", ";", ":"))
_NEXT = 4  # words between a verb and its preposition
_BEFORE_NOUN = ("det", "compound", "amod", "nmod", "nummod", "poss")
_STEPS = 12


def subject(verb: Token) -> Token | None:
    """The word that does the verb, or whom it happens to in the passive; inherited where the clause has none."""
    for _ in range(_STEPS):
        both = [child for child in verb.children if child.dep_ in SUBJECTS]
        own = next((c for c in both if not _cut_off(c, both, verb)), None)
        if own is not None and len(both) > 1 and own.i < both[-1].i < verb.i and both[-1].tag_ == "NNS":
            own = both[-1]  # "according to A, and B, on Monday, 200 visitors came": not B
        misread = own is not None and any(c.dep_ == "mark" and c.lower_ == "for" for c in verb.children)
        if own is not None and not misread:  # "left for Rome to meet X": Rome does not meet
            return _antecedent(own, verb)
        if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.pos_ == "PROPN":
            return verb.head  # "X, elected in 2008, ..."
        if verb.dep_ in ("acl", "relcl") and verb.head.pos_ in ("NOUN", "PROPN") and verb.tag_ == "VBG":
            return verb.head
        if verb.dep_ == "acl" and verb.head.lemma_ == "decision":  # "X's decision to leave"
            return next((c for c in verb.head.children if c.dep_ == "poss" and c.pos_ != "PRON"), None)
        above = verb.head if verb.head.pos_ not in ("ADP", "SCONJ") else verb.head.head
        if verb.dep_ not in ("xcomp", "advcl", "conj", "pcomp", "prep") or above.pos_ not in ("VERB", "AUX"):
            return None
        verb = above
    return None


def _cut_off(word: Token, subjects: Sequence[Token], verb: Token) -> bool:
    """Whether another subject follows after a dash: "— John, thank you — a general left"."""
    others = [other.i for other in subjects if word.i < other.i < verb.i]
    between = word.doc[word.i : verb.i] if others else ()
    after = next((token.i for token in reversed(between) if token.text in _BREAKS), None)
    return after is not None and after < others[-1]


def _antecedent(found: Token, verb: Token) -> Token:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if found.lower_ in ("who", "which", "that") and verb.dep_ == "relcl" else found


def reach(verb: Token) -> int:
    """The first word of the clause that states what a verb tells: not the one whose subject it shares by "and"."""
    top = verb
    for _ in range(_STEPS):
        if any(child.dep_ in SUBJECTS for child in top.children) and top is not verb:
            return top.sent.start
        if top.dep_ == "conj":
            return min(child.left_edge.i for child in (top, *top.lefts))
        if top.dep_ not in ("xcomp", "advcl", "pcomp", "prep"):
            return top.sent.start
        top = top.head
    return verb.sent.start


def doers(block: Cast, verb: Token) -> tuple[Party, ...]:
    """The participants in the subject of a verb."""
    found = subject(verb)
    if found is None:
        return ()
    if found.dep_ == "attr" and found.head.lemma_ == "be":
        named = subject(found.head)  # "X and Y are sailors who founded a league", not "it was X who ..."
        found = named if named is not None and named.pos_ != "PRON" else found
    if found.pos_ == "PRON" or found.dep_ == "poss":
        alone = one(block, found)
        return (alone,) if alone else ()
    led: tuple[Party, ...] = ()
    for child in found.children:
        if child.dep_ == "acl" and child.lemma_ in ("represent", "lead", "head") and child.tag_ == "VBN":
            agent = next((by for by in child.children if by.dep_ == "agent"), None)
            if agent is not None:
                led = parties(block, agent.i + 1, found.right_edge.i + 1)
            if led and child.lemma_ == "represent":
                return led
    stop = verb.i if found.i < verb.i else found.right_edge.i + 1
    start = found.left_edge.i
    if found.lower_ in words("suffixes") and start > 1 and found.nbor(-1).text == ",":
        start = found.nbor(-2).left_edge.i  # "Bo Holm, Jr." with the name left apart
    breaks = [token.i + 1 for token in block.doc[start : found.i] if token.text in _BREAKS]
    both = parties(block, breaks[-1] if breaks else start, max(stop, found.i + 1))
    if both and both[-1].last < found.i and found.lower_ not in words("suffixes"):
        near = next((c for c in found.lefts if c.dep_ in _BEFORE_NOUN), found)
        both = parties(block, near.left_edge.i, max(stop, found.i + 1))  # "X, on Monday, 200 visitors came": not X
    return (*both, *(party for party in led if party not in both))  # "— John, thank you — a general left"


def object_of(verb: Token) -> Token | None:
    """The word for what it is done to; two verbs side by side share that of the latter: "fired and landed a round"."""
    own = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    other = next((child for child in verb.children if child.dep_ == "conj" and child.i == verb.i + 2), None)
    return own if own is not None or other is None else object_of(other)


def after(block: Cast, preposition: Token) -> tuple[Party, ...]:
    """The participants named after a preposition."""
    return parties(block, preposition.i + 1, preposition.sent.end)


def objects(block: Cast, verb: Token) -> tuple[Party, ...]:
    """The participants named as the object of a verb."""
    found = next((child for child in verb.children if child.dep_ == "dobj"), None)
    if found is None or found.i < verb.i:
        return ()
    return parties(block, found.left_edge.i if found.pos_ != "PRON" else found.i, verb.sent.end)


def preposition(word: Token, *names: str) -> Token | None:
    """The first preposition of these names that goes with a word, or follows it with only an adverb or date between."""
    found = next((child for child in word.children if child.lower_ in names and child.pos_ in ("ADP", "SCONJ")), None)
    if found is not None:
        return found
    for token in word.doc[word.i + 1 : min(word.i + 1 + _NEXT, word.sent.end)]:
        if token.lower_ in names:
            return token
        if token.pos_ != "ADV" and token.ent_type_ not in ("DATE", "TIME"):
            return None
    return None


def passive(verb: Token) -> bool:
    """Whether the verb is told of the one it happens to: "was tried", "tried by", "was tried and convicted"."""
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    bare = verb.tag_ == "VBN" and not any(child.dep_ in ("aux", *SUBJECTS) for child in verb.children)
    return bare and (verb.dep_ == "acl" or (verb.dep_ == "conj" and verb.head != verb and passive(verb.head)))
