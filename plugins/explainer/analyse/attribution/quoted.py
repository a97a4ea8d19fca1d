"""Direct quotations: the speaker from the words right after the quotation, or right before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from ...model import Who
from ..lexicon.speech_verbs import ADDRESSING, QUOTING, SAYING, TELLING
from ..quotes import Quotation
from ..rule import Rule
from ..tokens import Token
from .block import Block, Report, Span, span
from .plain_words import speaks
from .speaker import noun_phrase, who
from .speakers import is_self
from .subjects import inverted, subject, torn_between
from .verbs import happens, hedged

RULES = (
    Rule(
        "statement", "quote-then-cue", "A quotation is followed by who said it: “...,” said X; “...,” X told reporters."
    ),
    Rule(
        "statement",
        "cue-then-quote",
        "A quotation is led in by who says it: X said: “...”; to which he replied, “...”.",
    ),
    Rule("statement", "quote-according-to", "A quotation stands with “according to X”."),
    Rule(
        "statement", "quote-resumed", "A quotation goes on after the words that name its speaker: “...,” X said. “...”"
    ),
    Rule("statement", "quote-label", "A quotation follows a name and a colon."),
)

_STOPS = frozenset({".", "!", "?", ";"})
_DASHES = ("-", "–", "—")
_REACH = 45  # tokens looked at on either side of a quotation


def quoted(block: Block) -> Iterator[Report]:
    """The direct quotations of a passage whose speaker the words beside them tell."""
    before: Report | None = None
    last: Quotation | None = None
    for quotation in block.quotations:
        if block.quoted(quotation.start, quotation.start + 1):
            continue
        report = _beside(block, quotation, before) or _resumed(block, quotation, last, before)
        if report:
            yield report
        if quotation.direct or report:
            before, last = report, quotation


def _beside(block: Block, quotation: Quotation, earlier: Report | None) -> Report | None:
    """The words after a quotation come first, save where it ends a sentence: they then begin the next one."""
    if block.passage.text[quotation.close - 1] in ".?!":
        return _before(block, quotation, earlier) or _after(block, quotation)
    return _after(block, quotation) or _before(block, quotation, earlier)


def content(block: Block, quotation: Quotation) -> Span:
    """What stands between the marks, without the comma that belongs to the sentence around it."""
    close = quotation.close
    while close > quotation.inner + 1 and block.passage.text[close - 1] in ",;":
        close -= 1
    return quotation.inner, close


def _report(block: Block, quotation: Quotation, speaker: Who | None, cue: Span, rule: str) -> Report:
    return block.report(speaker, cue, content(block, quotation), rule)


def _after(block: Block, quotation: Quotation) -> Report | None:
    text = block.passage.text
    ending = text[quotation.close - 1]
    tokens = _segment_after(block, quotation)
    follows = bool(tokens) and tokens[0].text in (",", *_DASHES)
    while tokens and tokens[0].text in (",", *_DASHES):
        tokens = tokens[1:]
    if not tokens or (ending == "." and not follows and tokens[0].text[0].isupper()):
        return None
    set_off = follows or ending in ",?!-–—…"
    begun = _is_sentence_start(block, quotation, tokens)  # “We are ready” tweeted Lind “to help”
    if not set_off and not quotation.direct and not begun:
        return None
    if _according(tokens):
        return _by_source(block, quotation, tokens)
    cue = _cue_after(tokens)
    if cue is None or not (set_off or cue.i <= tokens[0].i + 3):
        return None
    head = subject(cue)
    if head is None or not tokens[0].i <= head.i <= tokens[-1].i:
        head = _noun_after(cue, tokens) if cue.i == tokens[0].i else _noun_at(tokens, cue)
    if head is None or is_self(head) or not happens(cue):
        return None
    if cue.i > tokens[0].i and not _starts_with(tokens, head):
        return None
    rule = "reportedly" if hedged(cue) else "quote-then-cue"
    return _report(block, quotation, who(block, head, after=cue), span(cue), rule)


def _cue_after(tokens: list[Token]) -> Token | None:
    for token in tokens:
        if token.pos_ in ("VERB", "AUX") and token.lemma_.lower() in QUOTING and token.tag_ not in ("VBG", "VB"):
            return token
        if token.dep_ == "ROOT" and token.pos_ == "VERB" and token.lemma_.lower() not in QUOTING:
            return None
    return None


def _starts_with(tokens: list[Token], head: Token) -> bool:
    """Whether the speaker's phrase begins the segment, adverbs ("Later, she said") aside."""
    start, _ = noun_phrase(head)
    return all(token.pos_ in ("ADV", "PUNCT") for token in tokens if token.idx < start)


def _noun_after(cue: Token, tokens: list[Token]) -> Token | None:
    """The speaker of an inverted cue that the parse does not call its subject: "said X"."""
    for chunk in cue.doc.noun_chunks:
        if cue.i <= chunk.start <= cue.i + 2 and cue.i < chunk.root.i <= tokens[-1].i:
            return chunk.root
    return cue.head if cue.dep_ == "amod" and cue.i < cue.head.i <= tokens[-1].i else None


def _noun_at(tokens: list[Token], cue: Token) -> Token | None:
    """The noun phrase that begins the segment before the cue."""
    for chunk in cue.doc.noun_chunks:
        if chunk.start == tokens[0].i and chunk.end <= cue.i:
            return chunk.root
    return None


def _before(block: Block, quotation: Quotation, earlier: Report | None) -> Report | None:
    tokens = _segment_before(block, quotation)
    if not tokens:
        return None
    if _according(tokens) and tokens[-1].text in (",", ":"):
        return _by_source(block, quotation, tokens[:-1])
    colon = tokens[-1].text == ":" or (tokens[-1].text == "," and quotation.direct and _is_sentence(block, quotation))
    cue = next((token for token in reversed(tokens) if _can_lead(token, colon=colon)), None)
    if cue is None:
        return _label(block, quotation, tokens)
    between = [token for token in tokens if token.i > cue.i]
    first = cue.i == tokens[0].i and cue.tag_ in ("VBD", "VBN") and cue.lemma_ not in TELLING
    if not (first or _leads_in(block, cue, between, quotation)) or _begun(cue, quotation, tokens) or not happens(cue):
        return None
    head = speaks(block, cue)
    if head is None and between:
        head = _noun_after(cue, tokens) if first and tokens[-1].text in (",", ":") else inverted(cue)
    if head is None and cue.tag_ == "VBG" and earlier is not None and not torn_between(cue):
        return _report(block, quotation, earlier.speaker, span(cue), "quote-resumed")
    if head is None or is_self(head):
        return None
    rule = "reportedly" if hedged(cue) else "cue-then-quote"
    return _report(block, quotation, who(block, head, cue, after=cue if first else None), span(cue), rule)


def _can_lead(token: Token, *, colon: bool) -> bool:
    lemma = token.lemma_.lower()
    return (lemma in QUOTING or (colon and lemma in ADDRESSING)) and (
        token.pos_ in ("VERB", "AUX") or token.tag_ in ("VBD", "VBZ", "VBN") or _plural(token)
    )


def _plural(token: Token) -> bool:
    """Whether a verb in the present is read as a noun in the plural: "the ministry notes, “...”"."""
    compounds = (child for child in token.lefts if child.dep_ in ("nsubj", "compound") and child.pos_ == "PROPN")
    return token.tag_ == "NNS" and token.dep_ == "ROOT" and any(compounds)


def _leads_in(block: Block, cue: Token, between: list[Token], quotation: Quotation) -> bool:
    """Whether nothing but the audience, a day or "that" stands between the cue and the quotation."""
    if any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in between):
        return False
    if not between:
        return quotation.direct or _is_sentence(block, quotation)
    last = between[-1]
    if last.text == ":" or (last.text == "," and cue.lemma_ in ADDRESSING):
        return True
    if cue.lemma_ == "cite" or (cue.lemma_ not in TELLING and any(_is_thing(token) for token in between)):
        return False
    if last.text == ",":
        return True
    return quotation.direct and (last.lower_ in ("that", "as") or last.pos_ in ("NOUN", "PROPN", "PRON", "ADV"))


def _is_sentence(block: Block, quotation: Quotation) -> bool:
    """Whether a short quotation begins and ends as a sentence does: said “We won,” and left."""
    text = block.passage.text
    return quotation.words > 1 and text[quotation.inner].isupper() and text[quotation.close - 1] in ",.!?"


def _is_sentence_start(block: Block, quotation: Quotation, tokens: list[Token]) -> bool:
    """Whether a short quotation begins as a sentence does and its verb of saying stands right behind it."""
    begins = quotation.words > 1 and block.passage.text[quotation.inner].isupper()
    return begins and tokens[0].tag_ in ("VBD", "VBN") and tokens[0].lemma_.lower() in SAYING


def _is_thing(token: Token) -> bool:
    """Whether the word is an object or subject of its own, so that the quotation is about it or names it."""
    return (
        token.dep_ in ("dobj", "nsubj", "nsubjpass")
        and token.pos_ in ("NOUN", "PROPN", "PRON")
        and token.ent_type_ not in ("DATE", "TIME")
    )


def _begun(cue: Token, quotation: Quotation, tokens: list[Token]) -> bool:
    """Whether the clause that the cue reports begins before the quotation: "said it was “...”"."""
    for child in cue.children:
        if child.dep_ == "ccomp" and child.i > cue.i and (child.idx > quotation.start or child in tokens):
            words = [token for token in child.subtree if token.idx < quotation.start and token.i > cue.i]
            return any(token.dep_ in ("nsubj", "nsubjpass", "csubj", "expl") and token.head == child for token in words)
    return False


def _label(block: Block, quotation: Quotation, tokens: list[Token]) -> Report | None:
    """A name and a colon, and nothing else before the quotation."""
    if tokens[-1].text != ":" or not quotation.direct or len(tokens) < 2:
        return None
    head = tokens[-2]
    index = block.mention_at(head)
    start, end = noun_phrase(head)
    if index is None or start != tokens[0].idx or end != tokens[-2].end_char:
        return None
    return _report(block, quotation, who(block, head), span(tokens[-1]), "quote-label")


def _according(tokens: list[Token]) -> bool:
    return len(tokens) > 2 and tokens[0].lower_ == "according" and tokens[1].lower_ == "to"


def _by_source(block: Block, quotation: Quotation, tokens: list[Token]) -> Report | None:
    """A quotation with "according to" and nothing else of a clause: the words must end with the source's phrase."""
    head = next((child for child in tokens[1].children if child.dep_ == "pobj"), None)
    if head is None or is_self(head) or any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in tokens[2:]):
        return None
    cue = tokens[0].idx, tokens[1].end_char
    return _report(block, quotation, who(block, head), cue, "quote-according-to")


def _resumed(block: Block, quotation: Quotation, last: Quotation | None, before: Report | None) -> Report | None:
    """A quotation right after the sentence that named the speaker of the one before."""
    if before is None or last is None or not quotation.direct:
        return None
    between = block.passage.text[last.end : quotation.start]
    start = before.cue.start
    own = _segment_before(block, quotation)
    if last.end <= start and any(token.dep_ in ("nsubj", "nsubjpass") for token in own) and own[0].idx > start:
        return None  # somebody else's words lead in this one
    if between.strip() in ("and", "but", ", and", ", but"):
        return _report(block, quotation, before.speaker, (before.cue.start, before.cue.end), "quote-resumed")
    if last.end <= start and between.rstrip()[-1:] in (".", ",") and between.count(". ") <= 1 and len(between) < 160:
        cue = before.cue.start, before.cue.end
        return _report(block, quotation, before.speaker, cue, "quote-resumed")
    return None


def _segment_after(block: Block, quotation: Quotation) -> list[Token]:
    found: list[Token] = []
    for token in block.doc:
        if token.idx < quotation.end or token.is_space:
            continue
        if token.text in _STOPS or block.spoken(token) or _opens(block, token) or len(found) == _REACH:
            break
        found.append(token)
    return found


def _segment_before(block: Block, quotation: Quotation) -> list[Token]:
    found: list[Token] = []
    for token in reversed(block.doc):
        if token.idx >= quotation.start or token.is_space:
            continue
        if token.text in _STOPS or block.spoken(token) or _closes(block, token) or len(found) == _REACH:
            break
        found.append(token)
    while found and found[-1].is_quote:
        found.pop()
    return _without_aside(found[::-1])


def _without_aside(tokens: list[Token]) -> list[Token]:
    """The words before a quotation without what two dashes set off: “commented on it — as few do — “...””."""
    dashes = [at for at, token in enumerate(tokens) if token.text in _DASHES]
    return tokens[: dashes[-2]] if len(dashes) > 1 and dashes[-1] == len(tokens) - 1 else tokens


def _opens(block: Block, token: Token) -> bool:
    at = bisect_left(block.quotations, token.idx, key=lambda quotation: quotation.start)
    return any(one.direct and one.start == token.idx for one in block.quotations[at : at + 1])


def _closes(block: Block, token: Token) -> bool:
    end = token.end_char
    at = bisect_left(block.quotations, end, key=lambda quotation: quotation.end)
    return any(one.direct and one.end == end for one in block.quotations[at : at + 1])
