"""Which nouns and pronouns can be said to speak."""

from __future__ import annotations

from ..lexicon.speech_verbs import SPEAKERS
from ..tokens import Token
from .block import Block

QUANTIFIED = frozenset({"all", "both", "everyone", "many", "most", "others", "several", "some"})
_PEOPLE = frozenset({"he", "she", "they", "who"})
_SELF = frozenset({"i", "we", "you", "me", "us"})
_PARTS = frozenset({"%", "percent", "majority", "number", "dozens", "hundreds", "thousands", "group", "team", "pair"})


def can_speak(block: Block, token: Token) -> bool:
    """Whether a subject is somebody: a mention, a person's pronoun, or a noun for people or their publications."""
    if block.mention_at(token) is not None or token.lower_ in _PEOPLE:
        return True
    return (
        token.tag_ in ("NNP", "NNPS")
        or token.lemma_.lower() in SPEAKERS
        or token.ent_type_ in ("NORP", "PERSON", "ORG")
        or _some_of_them(token)
    )


def is_self(token: Token) -> bool:
    """Whether the subject is the writer or the one quoted: "I", "we", "you"."""
    return token.lower_ in _SELF and token.text != "US"


def _some_of_them(token: Token) -> bool:
    """Whether a number or a group is of people: "60% of the residents", "a team of experts"."""
    if token.tag_ != "CD" and token.lower_ not in _PARTS:
        return False
    of = (child for child in token.children if child.dep_ == "prep" and child.lower_ == "of")
    return any(grand.lemma_.lower() in SPEAKERS for child in of for grand in child.children)


def is_named(block: Block, thing: Token) -> bool:
    """Whether an object is somebody or a place, or a word in quotation marks: "welcomed Lind", "cite the word “if”"."""
    index = block.mention_at(thing)
    named = index is not None and block.mentions[index].kind in ("person", "place")
    return named or thing.pos_ == "PROPN" or thing.lemma_.lower() in SPEAKERS
