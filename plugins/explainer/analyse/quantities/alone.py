"""Numbers that no noun follows: "claimed that 190 were dead", "the death toll rose to 300"."""

from __future__ import annotations

from dataclasses import dataclass

from ..attribution.speaker import noun_phrase
from ..lexicon import rows, words
from ..tokens import Token

_BETWEEN = frozenset(("others", "more", "have", "has", "had", "been", "were", "was", "are", "is", "being"))
_TOTALS = frozenset(("toll", "number", "count", "total", "tally"))
_REACHING = frozenset(("reach", "hit"))
EXCEEDING = frozenset(("exceed", "pass", "surpass", "top"))
_MOVING = frozenset(("rise", "climb", "grow", "increase", "fall", "drop", "stand", "jump"))


@dataclass(frozen=True, slots=True)
class Counted:
    """`unit` as written or as a sign; the subject's words are `start:end`; `word` is where the amount hangs.

    `comparator` is a verb that says how the number stands to what is counted: "exceeded".
    """

    unit: str
    start: int
    end: int
    word: Token
    comparator: str | None = None


def harmed(word: Token, end: int) -> Counted | None:
    """People whom a verb or adjective of harm counts: "killing 12", "another 30 were injured", "70 injured"."""
    verb = word.head
    beside = word.dep_ in ("dobj", "nsubj", "nsubjpass", "nummod")
    if beside and verb.lemma_.lower() in words("casualty_verbs"):
        return Counted("", verb.idx, verb.end_char, word)
    follows = [token for token in word.doc[word.i + 1 : min(word.i + 5, word.sent.end)] if token.idx >= end]
    harm = next((token for token in follows if token.lower_ not in _BETWEEN), None)
    if harm is None or harm.lower_ not in _harms() or harm.tag_ not in ("VBN", "VBD", "JJ"):
        return None
    if any(child.dep_ == "dobj" for child in harm.children):
        return None  # "12 killed themselves"
    return Counted("", follows[0].idx, harm.end_char, word)


def _harms() -> frozenset[str]:
    return frozenset(form.strip() for row in rows("harms") for form in row[1].split(","))


def come_to(word: Token) -> Counted | None:
    """The toll or total that a verb brings to the number; "exceeded" is kept as its comparator."""
    verb = word.head if word.dep_ == "dobj" else word.head.head
    lemma = verb.lemma_.lower()
    direct = word.dep_ == "dobj" and lemma in _REACHING | EXCEEDING
    moved = word.dep_ == "pobj" and word.head.lower_ in ("to", "at") and lemma in _MOVING
    total = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if not (direct or moved) or total is None or total.lemma_.lower() not in _TOTALS:
        return None
    start, end = noun_phrase(total)
    return Counted(total.text, start, end, word, verb.text if lemma in EXCEEDING else None)
