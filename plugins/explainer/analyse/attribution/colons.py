"""What a colon leads in without a verb of saying: "His message: ...", "She was blunt: ..."."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.speech_verbs import BLUNT, DOCUMENTS, REPORTS
from ..rule import Rule
from ..tokens import Token
from .block import Block, Report, Span, span
from .content import tidy
from .speaker import noun_phrase, who
from .speakers import can_speak, is_self

RULES = (
    Rule(
        "statement",
        "colon",
        "A colon leads in what somebody says: X was blunt: ...; X's message: ...; X put it simply: ...",
    ),
)
_LONGEST = 14  # words before the colon
_BE = ("is", "was", "has", "had", "been", "remains", "read", "reads")


def colons(block: Block) -> Iterator[Report]:
    """What the passage reports after colons that no verb of saying leads to."""
    for token in block.doc:
        if token.text != ":" or token.i + 1 == len(token.doc) or block.spoken(token):
            continue
        before = _before(token)
        owner = _blunt(block, before) or _message(block, before)
        said = _after(block, token)
        if owner is not None and said is not None and not is_self(owner):
            yield block.report(who(block, owner), span(token), said, "colon", from_start=True)


def _before(colon: Token) -> list[Token]:
    """The words of the sentence before the colon; none where they are many."""
    found: list[Token] = []
    for token in reversed(colon.doc[: colon.i]):
        if token.text in (".", "!", "?", ";", ":") or token.is_space:
            break
        found.append(token)
    return found[::-1] if len(found) <= _LONGEST else []


def _blunt(block: Block, before: list[Token]) -> Token | None:
    """The subject of "X was blunt" or "X put it simply"."""
    for at, token in enumerate(before[1:], 1):
        rest = [one.lower_ for one in before[at + 1 :]]
        be = token.lower_ in _BE and any(one in BLUNT for one in rest[:3])
        put = token.lower_ in ("put", "puts") and rest[:1] == ["it"] and len(rest) < 4
        if (be and "not" not in rest) or put:
            subject = before[at - 1] if token.nbor(-1).pos_ != "ADV" else before[max(at - 2, 0)]
            return subject if can_speak(block, subject) and noun_phrase(subject)[0] <= before[0].idx else None
        if token.tag_ in ("VBD", "VBZ", "VBP"):
            return None
    return None


def _message(block: Block, before: list[Token]) -> Token | None:
    """Whoever owns the noun for what is said: "X's message to them was simple", "Their statement on it read"."""
    for noun in before:
        if noun.pos_ not in ("NOUN", "PROPN", "PRON", "DET", "PART", "ADJ"):
            return None
        owner = next((child for child in noun.children if child.dep_ == "poss"), None)
        if noun.lemma_.lower() in REPORTS | DOCUMENTS and owner is not None and owner in before:
            bound = [one for one in before if one.i > noun.i and one.tag_ in ("VBD", "VBZ", "VBP", "MD", "VBN")]
            somebody = can_speak(block, owner) or owner.lower_ in ("his", "her", "their")
            return owner if somebody and all(one.lower_ in _BE for one in bound) else None
    return None


def _after(block: Block, colon: Token) -> Span | None:
    """The sentence or the quotation behind a colon; None where it is no more than a list's first word."""
    start = colon.nbor().idx
    for quotation in block.quotations:
        if quotation.start == start:
            return tidy(block, quotation.inner, quotation.close) if quotation.direct else None
    words = list(colon.doc[colon.i + 1 : colon.doc[colon.i + 1].sent.end])
    bound = any(token.tag_ in ("VBD", "VBZ", "VBP", "MD", "VB") for token in words)
    return tidy(block, start, words[-1].end_char) if bound and len(words) > 2 else None
