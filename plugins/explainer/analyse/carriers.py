"""Nouns that tell deeds, and the verbs that only carry them: "held talks", "the talks took place"."""

from __future__ import annotations

from functools import cache

from .lexicon import rows, words
from .tokens import Token

DENYING = frozenset(("deny", "reject", "dismiss", "prevent", "avoid", "dispute"))
DELAYING = frozenset(("postpone", "put off", "put back", "delay"))
PLANNING = frozenset(("plan", "schedule", "set", "expect", "fix", "slate"))
_CARRYING = frozenset(
    ("sign", "reach", "strike", "give", "seal", "agree", "clinch", "conclude", "ink", "deliver", "cut")
)
RECEIVING = frozenset(("receive", "get"))
_SENDING = frozenset(("hand", "submit", "lodge", "file", "send", "issue", "put", "present", "ask"))
_BOUNDS = frozenset(
    ("begin", "start", "end", "finish", "conclude", "complete", "last", "resume", "open", "leave", "exit")
)
_OFF = {"call": ("off",), "rule": ("out",)}


def tells_deed(token: Token) -> bool:
    """Whether a noun tells a deed."""
    return (
        token.pos_ == "NOUN"
        and token.text[0].islower()
        and not _event_nouns().isdisjoint((token.lower_, token.lemma_.lower()))
        and token.dep_ not in ("compound", "nmod")
    )


def carrier_of(noun: Token) -> Token | None:
    """The verb that only carries the noun: "held talks", "a truce was signed", "there were talks"."""
    verb = noun.head
    if noun.dep_ == "attr" and _says_there_is(verb):
        return verb
    if noun.dep_ not in ("dobj", "nsubj", "nsubjpass") or verb.pos_ != "VERB":
        return None
    if noun.dep_ == "nsubj":
        return verb if verb.lemma_.lower() in words("occurring_verbs") - _BOUNDS else None
    addressed = noun.lemma_.lower() in words("addressed_nouns") and verb.lemma_.lower() in RECEIVING | _SENDING
    return verb if addressed or verb.lemma_.lower() in _carrying() or is_off(verb, noun) else None


def only_carries(verb: Token) -> bool:
    """Whether a verb tells nothing beside the noun that it carries."""
    return (verb.lemma_.lower() in _empty() or _says_there_is(verb)) and any(
        child.dep_ in ("dobj", "nsubj", "nsubjpass", "attr") and tells_deed(child) and carrier_of(child) == verb
        for child in verb.children
    )


def _says_there_is(verb: Token) -> bool:
    """Whether a verb only says that there is something: "there was no fire"."""
    return verb.lemma_ == "be" and any(child.dep_ == "expl" for child in verb.children)


def is_off(verb: Token, noun: Token) -> bool:
    """Whether a verb says that what it is done to is not to be or is not so; an offer that is rejected was made."""
    if noun.lemma_.lower() in words("addressed_nouns"):
        return False
    if particles := _OFF.get(verb.lemma_.lower()):
        return any(child.lower_ in particles for child in verb.children)
    return verb.lemma_.lower() in (words("cancelling_verbs") | DENYING) - DELAYING


@cache
def _carrying() -> frozenset[str]:
    """The verbs that only carry any noun."""
    return (words("light_verbs") | _CARRYING | PLANNING) - _BOUNDS


@cache
def _empty() -> frozenset[str]:
    """The verbs that tell nothing beside a noun which they carry."""
    return (words("light_verbs") | words("occurring_verbs") | _CARRYING | RECEIVING | _SENDING) - _BOUNDS


@cache
def _event_nouns() -> frozenset[str]:
    """The nouns that may tell a deed."""
    return (
        frozenset(row[0] for row in rows("event_nouns"))
        | words("agreement_nouns")
        | words("deed_nouns")
        | words("addressed_nouns")
    )
