"""Whether a clause says that something happened, is planned, or did not happen; or none of these."""

from __future__ import annotations

from functools import cache

from ...model import Status
from ..lexicon import rows, words
from ..lexicon.speech_verbs import SAYING
from ..tokens import Token

_WILL = frozenset(("will", "'ll", "’ll", "wo", "shall"))
_MAYBE = frozenset(("would", "could", "may", "might", "can", "ca", "should", "must", "'d", "’d", "ought"))
_IF = frozenset(("if", "whether", "unless", "lest"))
_PAST = frozenset(("was", "were", "had", "did", "has", "have", "'ve", "’ve"))
_ALLEGED = frozenset(("allegedly", "supposedly", "purportedly", "possibly", "probably"))
_REPORTED = frozenset(("reportedly", "apparently"))
_CLAIMING = frozenset(
    ("accuse", "allege", "assume", "believe", "claim", "fear", "insist", "speculate", "suspect", "think")
)
_COMING = frozenset(("come", "go", "head", "lead", "join", "turn", "rush", "hurry", "drive", "meet", "gather"))
_UPON = frozenset(("after", "following", "upon", "since", "over"))
_STEPS = 12


def reality(verb: Token, dated: bool, caption: bool) -> Status | None:
    """The status of what a verb tells; None for questions, conditions, possibilities, wishes and habits.

    `dated` says that the clause has a settled date of the past or of today, `caption` that it stands under a picture:
    there the present tense tells what happened.
    """
    status = affirmed(verb, dated, caption)
    if status is not None and negated(verb):
        return None if status == "planned" else "denied"  # "would not step down": nothing that could have happened yet
    return status


def affirmed(verb: Token, dated: bool, caption: bool) -> Status | None:
    """The same without regard to "not": what is denied, or not planned, has the status of the deed itself."""
    status = _of_clause(verb, dated or caption)
    return None if status is None or _asked(verb) or _conditional(verb) or _habit(verb) else status


def negated(verb: Token) -> bool:
    """Whether a clause says that what its verb tells is not so."""
    return any(child.dep_ == "neg" for child in verb.children) or _denied(verb)


def _of_clause(verb: Token, told: bool) -> Status | None:
    for _ in range(_STEPS):
        helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
        if helpers & _WILL:
            return "planned"
        if helpers & _MAYBE:
            return "planned" if "would" in helpers and "have" not in helpers and _backshifted(verb) else None
        if helpers & _PAST or verb.tag_ == "VBD":
            return "happened"
        if "to" in helpers:
            return _infinitive(verb, told)
        if verb.tag_ == "VBG" and helpers & {"is", "are", "'s", "’s", "am", "'re", "’re", "been"}:
            return "happened"
        if verb.tag_ == "VBP" and verb.dep_ == "conj" and verb.head.tag_ == "VB" and not _has_subject(verb):
            verb = verb.head  # "will sell his shares and remain"
            continue
        if verb.tag_ in ("VBZ", "VBP"):
            return "happened" if told else None
        if verb.tag_ == "VBG" and any(child.dep_ == "mark" and child.lower_ == "that" for child in verb.children):
            return None  # no clause: "urged that the sides meeting in May agree"
        if verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl", "advcl", "ROOT", "ccomp"):
            return "happened" if verb.dep_ != "ROOT" or told else None
        if (
            verb.tag_ == "VBG"
            and verb.head.pos_ == "ADP"
            and verb.head.lower_ in ("before", "without", "for", "from", "of", "on")
        ):
            return None
        if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in words("open_verbs"):
            return None
        above = verb.head if verb.head.pos_ != "ADP" else verb.head.head
        if above == verb or above.pos_ not in ("VERB", "AUX") or verb.tag_ not in ("VBG", "VBN", "VB"):
            return None
        verb = above
    return None


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)


def _infinitive(verb: Token, told: bool) -> Status | None:
    head = verb.head
    lemma = head.lemma_.lower()
    if head == verb:
        return None
    if head.lemma_ == "be" and any(
        child.dep_ in ("attr", "acomp", "prep") and child.i < verb.i for child in head.rights
    ):
        return None  # "were among those to vote"
    if head.lemma_ == "be" or head.lower_ in ("going", "due", "set"):
        return "planned"
    if lemma in words("refusing_verbs"):
        return "denied" if _of_clause(head, told) == "happened" else None
    if lemma == "decision":
        done = verb.lemma_.lower() in words("cancelling_verbs") or head.head.lower_ in _UPON
        return "happened" if done else "planned"  # "after the decision to abstain"
    if head.pos_ in ("VERB", "AUX"):
        if lemma in words("plan_verbs") and lemma not in words("open_verbs"):
            return "planned"
        if lemma in words("open_verbs"):
            return None
        if lemma in ("begin", "start", "continue", "manage", "go"):
            return _of_clause(head, told)
        moves = lemma in _COMING or lemma in _journeys()
        outer = _of_clause(head, told) if moves else None
        return "planned" if outer in ("happened", "planned") else None  # a purpose: "flew to X to meet Y"
    if head.lower_ in words("foreseen") or lemma in ("plan", "schedule", "agreement"):
        return "planned"
    return None


@cache
def _journeys() -> frozenset[str]:
    return frozenset(row[0] for row in rows("event_verbs") if row[1] in ("visit", "arrival", "departure"))


def _backshifted(verb: Token) -> bool:
    """Whether "would" is the "will" of a reported sentence."""
    above = verb.head
    return verb.dep_ in ("ccomp", "conj") and above.lemma_.lower() in SAYING and above.tag_ in ("VBD", "VBN")


def _asked(verb: Token) -> bool:
    return verb.sent[-1].text == "?" or (len(verb.sent) > 1 and verb.sent[-2].text == "?")


def _conditional(verb: Token) -> bool:
    for _ in range(_STEPS):
        if any(child.dep_ in ("mark", "advmod") and child.lower_ in _IF for child in verb.children):
            return True
        if verb.head == verb:
            return False
        verb = verb.head
    return False


def _habit(verb: Token) -> bool:
    used = verb.head.lemma_ == "use" and verb.dep_ == "xcomp"
    return used or any(
        child.lower_ in words("habit_words")
        or (child.dep_ == "npadvmod" and child.left_edge.lower_ in ("every", "each"))
        for child in verb.children
    )


def _denied(verb: Token) -> bool:
    """Whether somebody denies, or refuses to do, what the verb tells."""
    above = verb.head
    return verb.dep_ in ("ccomp", "xcomp", "pcomp") and above.lemma_.lower() in ("deny", "refuse", "decline")


def alleged(verb: Token, *, told_too: bool) -> bool:
    """Whether somebody else than the article holds that it happened: "it is claimed that X shot Y", "X allegedly did".

    `told_too`: also where somebody merely says so ("police said that X shot Y").
    """
    for _ in range(_STEPS):
        adverbs = {child.lower_ for child in verb.children}
        if adverbs & _ALLEGED or (told_too and adverbs & _REPORTED):
            return True
        if verb.head == verb:
            return False
        above = verb.head.lemma_.lower()
        if verb.dep_ in ("ccomp", "pcomp", "xcomp") and (told_too or above in _CLAIMING):
            return True
        verb = verb.head
    return True
