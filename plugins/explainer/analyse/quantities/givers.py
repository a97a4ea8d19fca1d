"""Who gives a number that no reported words hold: "the ministry reported 36 cases"."""

from __future__ import annotations

from ...model import Who
from ..attribution.block import Block
from ..attribution.speaker import who
from ..attribution.speakers import can_speak, is_self
from ..attribution.subjects import subject
from ..tokens import Token

_GIVING = frozenset(("report", "confirm", "estimate"))
_ATTACHED = ("nummod", "quantmod", "compound", "nmod", "amod", "pobj", "prep", "conj")
_STEPS = 8  # heads climbed at most, so that a broken parse costs nothing


def giver(block: Block, word: Token) -> Who | None:
    """The subject of a verb of reporting whose object is or holds the counted word."""
    for _ in range(_STEPS):
        if word.dep_ in ("dobj", "nsubjpass"):
            break
        if word.dep_ not in _ATTACHED or word.head.pos_ in ("VERB", "AUX"):
            return None
        word = word.head
    verb = word.head
    if verb.lemma_.lower() not in _GIVING or any(child.dep_ == "neg" for child in verb.children):
        return None
    found = subject(verb)
    if found is None or found == word or is_self(found) or not can_speak(block, found):
        return None
    return who(block, found, verb)
