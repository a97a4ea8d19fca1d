"""The subject of a verb: the noun or pronoun that does it, also where the parse has lost it."""

from __future__ import annotations

from itertools import takewhile

from ..lexicon.speech_verbs import DOCUMENTS, GOING_ON, MEETING, PUBLISHING, SAYING, SPEAKERS
from ..tokens import Token
from .verbs import carried_on

SUBJECTS = ("nsubj", "nsubjpass")
_RELATIVE = frozenset({"who", "which", "that"})
_REFLEXIVE = frozenset({"itself", "himself", "herself", "themselves"})
_CLOSING = ('"', "”", "'", "’", "''")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def subject(verb: Token) -> Token | None:
    """The noun or pronoun that does the verb; None when the sentence gives none safely."""
    own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    passive = any(child.dep_ in ("auxpass", "agent") for child in verb.children)
    if passive or (own is not None and own.dep_ == "nsubjpass"):
        agent = next((child for child in verb.children if child.dep_ == "agent"), None)
        return next((child for child in agent.children if child.dep_ == "pobj"), None) if agent else None
    if own is not None and own.lower_ in _REFLEXIVE:
        return next((child for child in own.children if child.dep_ == "appos"), None)
    if own is not None and _behind_preposition(own):
        return None
    if own is not None:
        return _antecedent(_behind_but(own), verb)
    return _inherited(verb)


def _behind_preposition(noun: Token) -> bool:
    """Whether the parse has torn a noun from its preposition: "met Berg and on the way with Lind said"."""
    before = noun.doc[noun.left_edge.i - 1] if noun.left_edge.i > noun.sent.start else None
    return before is not None and before.pos_ == "ADP" and before.dep_ == "prep" and not before.children


def _behind_but(noun: Token) -> Token:
    """The noun that a verb belongs to where the parse has run two clauses together: "the firm grew, but Lind said"."""
    for child in noun.children:
        if child.dep_ == "conj" and any(token.lower_ == "but" for token in noun.doc[noun.i + 1 : child.left_edge.i]):
            return child
    return noun


def inverted(verb: Token) -> Token | None:
    """The subject after its verb, between commas: "..., said X, ...", whatever the parse makes of it."""
    if verb.i == 0 or verb.i + 1 == len(verb.doc) or verb.nbor(-1).text not in (",", *_CLOSING):
        return None
    for chunk in verb.doc.noun_chunks:
        if chunk.start == verb.i + 1:
            after = verb.doc[chunk.end] if chunk.end < len(verb.doc) else None
            return chunk.root if after is None or after.text in (",", ".", ";") else None
    return None


def _inherited(verb: Token) -> Token | None:
    head = verb.head
    if verb.dep_ == "ROOT" or head == verb:
        return None
    if verb.dep_ == "conj" and head.pos_ in ("VERB", "AUX"):
        own = _after_and(verb)
        if own is not None:
            return own
        if finite(verb) and not finite(head) and head.dep_ in ("xcomp", "advcl", "pcomp", "acl"):
            head = head.head
        found = subject(head) if not _passive(head) else _own(head)
        plural = verb.tag_ == "VBP" or (verb.tag_ == "VB" and head.tag_ in _FINITE)
        if plural and found is not None and found.tag_ in ("NN", "NNP") and head.dep_ == "ccomp":
            return subject(head.head)  # "they said Lind left and claim that"
        return subject(head.head) if found is None and head.dep_ == "advcl" and finite(verb) else found
    if verb.dep_ in ("advcl", "xcomp") and verb.tag_ == "VBG" and head.pos_ in ("VERB", "AUX"):
        own = _own(head)
        if head.dep_ == "ccomp" and own is not None and _reporter_goes_on(verb, own):
            return subject(head.head)
        if torn_between(verb):
            return None
        if (near := _before_when(verb)) is not None:
            return near
        if _behind_another(verb):
            return None
        return _beside(verb) or own or subject(head)
    if carried_on(verb):
        return subject(head)
    if verb.dep_ == "pcomp" and head.lower_ == "as":
        before = reversed(head.doc[head.sent.start : head.i])
        citing = next((token for token in before if token.pos_ == "VERB" and token.lemma_ in ("cite", "quote")), None)
        return _cited(citing) if citing is not None else None
    if (
        verb.dep_ == "pcomp"
        and head.lower_ in ("in", "by", "before", "after", "while")
        and head.head.pos_ in ("VERB", "AUX")
    ):
        above = head.head
        while not finite(above) and above.dep_ in ("xcomp", "ccomp"):
            above = above.head  # "they tried to have Lind released by saying"
        return _own(above) or subject(above)
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and head.pos_ in ("NOUN", "PROPN"):
        return _beside(verb) or _in_medium(head) or head
    return None


def _reporter_goes_on(verb: Token, own: Token) -> bool:
    """Whether a participle in what somebody reports is that somebody's: "Lind said Berg had left, adding that"."""
    thing = own.lower_ == "it" or (
        own.tag_ == "NN" and own.lemma_.lower() not in SPEAKERS
    )  # "told how it began, saying"
    return thing or verb.lemma_ in GOING_ON


def torn_between(verb: Token) -> bool:
    """Whether a participle may be a reporter's or of whom is reported: "Lind said Berg had left, saying that"."""
    told = verb.head
    if verb.tag_ != "VBG" or told.dep_ != "ccomp" or told.head.lemma_ not in SAYING:
        return False
    own = _own(told)
    return own is not None and own.pos_ in ("NOUN", "PROPN")


def _after_and(verb: Token) -> Token | None:
    """The noun between "and" and a verb that the parse gives another subject: "a warning for Norby and forecasters
    predicted"; none where a circumstance stands there: "met the council and in a letter to Lind claimed".
    """
    near = verb.nbor(-1) if verb.i and finite(verb) else None
    if near is None or near.pos_ not in ("NOUN", "PROPN") or near.ent_type_ in ("DATE", "TIME"):
        return None
    before = reversed(verb.doc[verb.sent.start : verb.i])
    between = list(takewhile(lambda token: token.tag_ != "CC" and token.text != ",", before))
    phrase = list(takewhile(lambda token: token.pos_ != "ADP", reversed(between)))
    return phrase[-1] if phrase and phrase[-1].pos_ in ("NOUN", "PROPN") else None


def _cited(verb: Token) -> Token | None:
    """Who is cited: "the Herald quoted Lind as saying", "Lind was quoted as saying"."""
    part = SUBJECTS if _passive(verb) else ("dobj",)
    return next((child for child in verb.children if child.dep_ in part), None)


def _in_medium(noun: Token) -> Token | None:
    """Whoever uses the medium that a participle follows: "posted a message on Twitter blaming"."""
    above = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("on", "via", "through"):
        return None
    if above.lemma_ in DOCUMENTS:
        above = above.head
    return subject(above) if above.pos_ == "VERB" and above.lemma_ in PUBLISHING else None


def _behind_another(verb: Token) -> bool:
    """Whether a participle stands behind somebody else's name, who may be its subject: "met Lind, claiming to"."""
    near = verb.doc[max(verb.i - 2, 0)]
    if verb.i < 2 or verb.nbor(-1).text != "," or near.pos_ != "PROPN" or near.ent_type_ != "PERSON":
        return False
    if near.dep_ == "dobj":
        return near.head.lemma_ in MEETING
    return near.dep_ == "pobj" and near.head.lower_ in ("between", "by", "with")


def _before_when(verb: Token) -> Token | None:
    """The noun right before "when" and a participle, if it hangs on no verb before: "the union when leaving said"."""
    when = verb.left_edge
    near = when.nbor(-1) if when.lower_ in ("when", "while") and when.i > verb.sent.start else verb
    return near if near.pos_ in ("NOUN", "PROPN") and near.dep_ not in ("dobj", "pobj", "attr") else None


def _beside(verb: Token) -> Token | None:
    """The noun right before a participle that no comma parts from it: "an example of the press falsely claiming"."""
    at = verb.i - 1
    while at > verb.sent.start and verb.doc[at].pos_ == "ADV":
        at -= 1
    near = verb.doc[at]
    held = near.dep_ == "dobj" or (near.dep_ == "pobj" and near.head.lower_ in ("between", "by", "of", "with"))
    return near if held and near.lemma_.lower() in SPEAKERS else None


def _own(verb: Token) -> Token | None:
    """The grammatical subject, in the passive too ("was angered, saying that")."""
    found = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    return _antecedent(found, verb) if found is not None else None


def _passive(verb: Token) -> bool:
    return any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)


def finite(verb: Token) -> bool:
    """Whether the verb or its auxiliary is bound to a tense."""
    return verb.tag_ in _FINITE or any(
        child.dep_ in ("aux", "auxpass") and child.tag_ in _FINITE for child in verb.children
    )


def _antecedent(found: Token, verb: Token) -> Token:
    """What a relative pronoun stands for, where the parse says; else the word itself."""
    if found.lower_ not in _RELATIVE or found.tag_ not in ("WP", "WDT"):
        return found
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ == "relcl" else found
