"""Whether a verb reports something that was really said."""

from __future__ import annotations

from ..lexicon import words
from ..lexicon.speech_verbs import CARRYING_ON
from ..tokens import Token

_UNREAL = frozenset(
    {"may", "might", "could", "should", "would", "can", "must", "will", "'ll", "’ll", "'d", "wo", "shall"}
)
_TIMES = frozenset({"when", "whenever", "once"})
_NOBODY = frozenset({"nobody", "none", "neither", "noone"})
_ANYBODY = frozenset({"someone", "somebody", "anyone", "anybody", "everyone", "everybody"})
_LATER = frozenset({"later", "often", "always", "sometimes", "repeatedly", "frequently", "eventually", "subsequently"})
_NEAR = 4  # words between "went" and "say" in "went on to say"
_CONDITIONS = frozenset({"if", "unless", "whether", "until", "lest"})


def happens(verb: Token) -> bool:
    """False for what was not, or not yet, said: "did not say", "would say", "if they say", "declined to say"."""
    for child in verb.children:
        if child.dep_ == "neg" or child.lower_ in ("never", "hardly"):
            return False
        if child.dep_ == "aux" and child.tag_ == "MD" and child.lower_ in _UNREAL:
            return child.lower_ == "would" and _really(verb)
        if child.dep_ == "mark" and child.lower_ in _CONDITIONS:
            return False
        if child.dep_ == "advmod" and child.lower_ in _TIMES and verb.tag_ in ("VBP", "VBZ"):
            return False
        if child.dep_ in ("nsubj", "nsubjpass") and _nobody(child, verb):
            return False
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX") and not _has_subject(verb):
        return happens(verb.head) or _finite_after_bare(verb)
    if carried_on(verb) or (verb.dep_ == "xcomp" and verb.tag_ == "VB"):
        return carried_on(verb) and happens(verb.head) and not _going_to(verb.head)
    return verb.tag_ != "VB" or (verb.dep_ in ("ROOT", "ccomp", "relcl") and _does(verb))


def carried_on(verb: Token) -> bool:
    """Whether the verb is the infinitive of one that only carries on: "went on to say", "took to the web to say"."""
    near = verb.dep_ == "advcl" and verb.tag_ == "VB" and 0 < verb.i - verb.head.i < _NEAR
    after = verb.head.doc[verb.head.i + 1].lower_ if verb.dep_ in ("xcomp", "advcl") and verb.head.i < verb.i else ""
    took_to = verb.tag_ == "VB" and verb.head.lemma_ == "take" and after == "to"
    return ((verb.dep_ == "xcomp" or near) and verb.head.lemma_ in CARRYING_ON) or took_to


def _really(verb: Token) -> bool:
    """Whether "would" tells what came later or was often so: "she would later say", "he would often say"."""
    return any(child.lower_ in _LATER for child in verb.children) and not any(
        child.dep_ == "aux" and child.lower_ == "have" for child in verb.children
    )


def hedged(verb: Token) -> bool:
    """Whether "reportedly" or the like stands with the verb, or with the verb whose subject it shares."""
    if any(child.lower_ in words("hedges") for child in verb.children):
        return True
    shares = verb.dep_ == "conj" or (verb.dep_ in ("advcl", "acl") and verb.tag_ == "VBG")
    return shares and not _has_subject(verb) and hedged(verb.head)


def _nobody(subject: Token, verb: Token) -> bool:
    """A subject that says that nobody did, or that anybody may: "no official said", "if someone says"."""
    return subject.lower_ in (_NOBODY if verb.tag_ == "VBD" else _NOBODY | _ANYBODY) or any(
        child.lower_ in ("no", "neither") and child.dep_ in ("det", "preconj", "cc") for child in subject.children
    )


def _going_to(verb: Token) -> bool:
    """What is still to be done: "is going to say", which is not "went on to say"."""
    return verb.tag_ == "VBG" and not any(child.lower_ == "on" for child in verb.children)


def _does(verb: Token) -> bool:
    """A bare form that "do" makes a statement of: "he did say"."""
    return any(child.dep_ == "aux" and child.lemma_ == "do" for child in verb.children)


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)


def _finite_after_bare(verb: Token) -> bool:
    return verb.tag_ in ("VBD", "VBZ", "VBP") and verb.head.tag_ == "VB"
