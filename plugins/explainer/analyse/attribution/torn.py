"""What was said where the parse has torn its clause from the verb of saying: read from the words that follow."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from ..lexicon.speech_verbs import MANDATING, TELLING
from ..tokens import Token
from .block import Block, Span
from .content import tidy
from .plain_words import breaks, clause_behind

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_AUDIENCE = 9  # words between a verb and "that": "told the Herald in a statement that"
_OPEN_ASIDE = re.compile(r"\b(?:and|but), [^,;:]+$")
_RANKED = ("report", "declare", "pronounce", "proclaim", "deem")


def torn(block: Block, verb: Token) -> Span | None:
    """The stretch that tells what was said; None where nothing after the verb does."""
    return (
        _after_that(block, verb)
        or clause_behind(block, verb)
        or _parted(block, verb)
        or _ranked(block, verb)
        or _up_to_quotation(block, verb)
    )


def _after_that(block: Block, verb: Token) -> Span | None:
    """What follows "that" near a verb, up to the end of its first clause."""
    for token in verb.doc[verb.i + 1 : min(verb.i + _AUDIENCE, verb.sent.end)]:
        if token.lower_ == "that" and (token.tag_ == "IN" or token.dep_ == "mark"):
            rest = verb.doc[token.i + 1 : verb.sent.end]
            return _first_clause(block, rest, bare=verb.lemma_ in MANDATING) if rest else None
        if token.pos_ in ("VERB", "AUX") or token.is_punct:
            return None
    return None


def _first_clause(block: Block, rest: list[Token], *, bare: bool) -> Span | None:
    """The words up to the first mark behind their verb, a clause with "which" right behind their noun not counted.

    `bare`: their verb may be bound to no tense: "demanded that Berg resign".
    """
    told = 0
    needed = 0 if bare else 1
    for token in rest:
        if breaks(token) and not _lists(token, rest):
            if told >= needed:
                return tidy(block, rest[0].idx, token.idx)
            needed += token.text == "," and token.nbor().tag_ in ("WDT", "WP")
        told += token.tag_ in ("VBD", "VBZ", "VBP", "MD")
    return tidy(block, rest[0].idx, rest[-1].end_char) if told >= needed else None


def _lists(comma: Token, rest: list[Token]) -> bool:
    """Whether "and" behind a comma only adds to a list, for no verb follows it: "agree to talks, trade, and aid"."""
    joint = comma.i + 1 < comma.doc[-1].i and comma.nbor().lower_ == "and"
    return joint and not any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in rest if token.i > comma.i)


def _parted(block: Block, verb: Token) -> Span | None:
    """A clause cut from its subject: "reported three ships in the harbour were damaged"."""
    thing = _object(verb)
    if thing is None or any(child.dep_ == "cc" for child in verb.children):
        return None
    for child in verb.children:
        if child.i < thing.i or any(grand.dep_ in SUBJECTS for grand in child.children):
            continue
        bound = any(grand.dep_ in ("aux", "auxpass") and grand.tag_ != "TO" for grand in child.children) or (
            child.tag_ == "VBD" and _object(child) is not None
        )
        if (child.dep_ == "conj" and child.lemma_ == "be") or (
            child.dep_ == "ccomp" and (bound or child.lemma_ == "be")
        ):
            last = child.right_edge
            return tidy(block, thing.left_edge.idx, last.end_char)
    return None


def _ranked(block: Block, verb: Token) -> Span | None:
    """Two nouns side by side, the second saying what the first is: "reported the storm the worst since May"."""
    thing = _object(verb)
    if thing is None or verb.lemma_ not in _RANKED:
        return None
    after = thing.right_edge.i + 1
    if after + 1 >= verb.sent.end or verb.doc[after].lower_ not in ("the", "a", "an") or verb.doc[after].ent_type_:
        return None
    last = verb.doc[after + 1].head.right_edge if verb.doc[after + 1].head.i > after + 1 else verb.doc[after + 1]
    end = max(last.i, next((t.right_edge.i for t in verb.children if t.dep_ == "prep" and t.i > after), last.i))
    return tidy(block, thing.left_edge.idx, verb.doc[end].end_char)


def widened(block: Block, verb: Token, words: Span) -> Span:
    """What was said after a verb, without its hearer, but with the condition and the quotation that go with it."""
    start, end = words
    if verb.lemma_ in TELLING and not any(
        child.dep_ in ("dobj", "dative") and child.idx < start for child in verb.children
    ):
        start = _behind_audience(block, verb, start)
    thing = _object(verb)
    if thing is not None and verb.lemma_ not in TELLING and block.passage.text[:start].rstrip()[-1:] == ")":
        start = min(start, thing.left_edge.idx)  # "said hundreds of ISF (Interior Security Forces) fighters fled"
    return _condition(verb, start), _quotation_behind(block, verb, _behind_aside(block, start, end))


def _behind_aside(block: Block, start: int, end: int) -> int:
    """Where a clause ends whose second verb the parse has torn off: "it will shrink and, in May, plans to close"."""
    text = block.passage.text
    if text[end : end + 2] != ", " or not _OPEN_ASIDE.search(text, start, end):
        return end
    after = next((token for token in block.doc if token.idx == end + 2), None)
    if after is None or after.tag_ not in ("VBD", "VBZ", "VBP", "MD"):
        return end
    last = (after.head if after.dep_ in ("aux", "auxpass") else after).right_edge
    while last.is_punct:
        last = last.nbor(-1)
    return max(end, last.end_char)


def _behind_audience(block: Block, verb: Token, start: int) -> int:
    """Where the clause begins that the parse has run together with its hearer: "told the Herald ships were lost"."""
    rest = [token for token in verb.doc[verb.i + 1 : verb.sent.end] if token.idx >= start]
    if not rest or rest[0].idx > verb.end_char + 1:
        return start  # something stands between already
    for mention in block.mentions.values():
        first, last = mention.evidence.start, mention.evidence.end
        if mention.kind != "place" and first in (start, rest[1].idx if rest[0].lower_ == "the" and rest[1:] else start):
            behind = next((token for token in rest if token.idx >= last), None)
            if behind is not None and behind.pos_ in ("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"):
                return behind.idx
    nouns = list(takewhile(lambda token: token.pos_ not in ("VERB", "AUX", "PUNCT", "ADP"), rest))
    for before, token in pairwise(nouns):
        if before.pos_ in ("NOUN", "PROPN") and token.pos_ in ("DET", "PRON") and token.lower_ not in ("that", "who"):
            return token.idx
    return start


def _condition(verb: Token, start: int) -> int:
    """Where a sentence begins that a verb of saying between two commas interrupts: "if so, Lind said, it would"."""
    before = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    if before is None or before.text != "," or start < before.idx:
        return start
    left = [child for child in verb.children if child.i < verb.i and child.dep_ in ("advcl", "prep", "npadvmod")]
    return min([start, *(child.left_edge.idx for child in left)])


def _quotation_behind(block: Block, verb: Token, end: int) -> int:
    """The end of a quotation that goes on right behind the words in their sentence: "to show “there is no shame”"."""
    text = block.passage.text
    at = end + len(text[end:]) - len(text[end:].lstrip())
    for quotation in block.quotations:
        if quotation.start == at and end < at and quotation.close <= verb.sent.end_char:
            after = text[quotation.end : quotation.end + 1]
            return quotation.end if text[quotation.close - 1] in ".!?" or after in ("", ".", ";") else end
    return end


def _object(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)


def _up_to_quotation(block: Block, verb: Token) -> Span | None:
    """A noun whose verb stands at the start of a quotation, or right before it: "said the case “ends here”"."""
    end = verb.sent.end_char
    quotation = next((q for q in block.quotations if verb.idx < q.start and q.close <= end), None)
    if quotation is None or not block.passage.text[quotation.inner].islower():
        return None
    between = [token for token in verb.doc[verb.i + 1 : verb.sent.end] if token.idx < quotation.start]
    if not between or any(token.is_punct for token in between[:-1]) or between[-1].pos_ == "ADP":
        return None
    subject = next((t for t in between if t.pos_ in ("NOUN", "PROPN", "PRON") and not _governed(t)), None)
    begins = quotation.direct and block.doc.char_span(quotation.inner, quotation.close, alignment_mode="contract")
    finite = ("VBD", "VBZ", "MD", "VBP")
    bound = any(t.tag_ in finite for t in between) or bool(begins and any(t.tag_ in finite for t in list(begins)[:3]))
    if subject is None or not bound:
        return None
    first = min((t for t in subject.subtree if t.i > verb.i), key=lambda t: t.i)
    return tidy(block, first.idx, quotation.end)


def _governed(token: Token) -> bool:
    """Whether a noun hangs on a preposition, or is a day or the audience."""
    if token.ent_type_ in ("DATE", "TIME") or token.dep_ in ("dative", "npadvmod"):
        return True
    while token.dep_ in ("compound", "poss", "conj", "appos") and token.head != token:
        token = token.head
    return token.dep_ == "pobj"
