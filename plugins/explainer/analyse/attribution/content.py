"""The words that were said: from a clause of the parse to a stretch of the text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..lexicon.speech_verbs import HEARSAY, SAYING
from ..quotes import closed
from ..tokens import Token
from .block import Block, Span

_HANGING = re.compile(r"[\s,;]+(?:and|but|or|so|while)$")
_SENTENCE_END = re.compile(r"[.!?]\]?$")
_EDGE = " \t\n,;:–—-.…"
_MARKS = "\"“”„'‘’«»`"


def clause(block: Block, head: Token, without: Collection[Token] = ()) -> Span | None:
    """The stretch of a clause or phrase around its head, without its conjunction and the branches in `without`.

    A quotation begun inside is followed to its end. None when nothing is left.
    """
    left_out = {token.i for branch in (*without, *_others_words(head)) for token in branch.subtree}
    tokens = [
        token
        for token in _until_hearsay(sorted(head.subtree, key=lambda token: token.i))
        if token.i not in left_out and not token.is_space
    ]
    while tokens and (_introduces(tokens[0], head) or _stranded(tokens, left_out) or _before_cue(tokens[0], head)):
        tokens.pop(0)
    while tokens and tokens[-1].is_punct and not tokens[-1].is_quote:
        tokens.pop()
    if not tokens or head.i in left_out:
        return None
    return tidy(block, tokens[0].idx, tokens[-1].end_char)


def _before_cue(token: Token, head: Token) -> bool:
    """A relative pronoun that stands before the verb of saying: "which he said would ..."."""
    return head.dep_ == "ccomp" and token.i < head.head.i < head.i and token.tag_ in ("WDT", "WP")


def _others_words(head: Token) -> Iterator[Token]:
    """The branches in which somebody else speaks: "... and Y said", "..., with Y claiming"."""
    for child in head.children:
        if child.i < head.i or head.lemma_ in SAYING:
            continue
        told = child.dep_ == "conj" and child.lemma_ in SAYING and _subject(child) and _content(child)
        done = child.dep_ == "conj" and child.tag_ in ("VBD", "VBZ") and not _subject(child)
        if told or (done and any(one.tag_ == "TO" and one.dep_ == "aux" for one in head.children)):
            yield child
            yield from (joint for joint in head.children if joint.dep_ == "cc" and joint.i < child.i)
        elif child.lower_ == "according":
            yield from [child] if head.dep_ == "ccomp" and closes(child) else []
        elif child.lower_ == "with" and any(_reports(inner) for inner in child.children):
            yield child


def _reports(verb: Token) -> bool:
    """Whether somebody else's report hangs on "with": "with the Herald reporting seven"."""
    return verb.lemma_ in SAYING and (_content(verb) or (verb.tag_ == "VBG" and _subject(verb)))


def closes(aside: Token) -> bool:
    """Whether a source named after a comma ends the sentence: "..., according to X."."""
    words = [token for token in aside.subtree if not token.is_punct]
    last = words[-1]
    after = last.nbor().text if last.i + 1 < len(last.doc) else "."
    return aside.i > 0 and aside.nbor(-1).text == "," and after in (".", ";", "!", "?")


def _subject(verb: Token) -> bool:
    return any(child.dep_ == "nsubj" for child in verb.children)


def _content(verb: Token) -> bool:
    return any(child.dep_ == "ccomp" for child in verb.children)


def _stranded(tokens: list[Token], left_out: set[int]) -> bool:
    """Whether the first words are adverbs cut off from the rest: "Meanwhile, according to X, ..."."""
    for token in tokens:
        if token.i - 1 in left_out:
            return token != tokens[0]
        if token.pos_ not in ("ADV", "PUNCT", "CCONJ"):
            return False
    return False


def _until_hearsay(tokens: list[Token]) -> list[Token]:
    """The words up to a report or remark of another kind: "... and is said to", "..., all of which is disputed"."""
    for at in range(1, len(tokens) - 3):
        if tokens[at].text == "," and tokens[at + 2].lower_ == "of" and tokens[at + 3].lower_ in ("which", "whom"):
            return tokens[:at]
        joint, be, *rest = tokens[at : at + 5]
        if joint.pos_ == "CCONJ" and be.lemma_ == "be":
            said = next((token for token in rest[:2] if token.tag_ == "VBN" and token.lemma_ in HEARSAY), None)
            if said is not None and said.i + 1 < len(said.doc) and said.nbor().lower_ == "to":
                return tokens[:at]
    return tokens


def tidy(block: Block, start: int, end: int) -> Span | None:
    """The stretch without punctuation at its edges, widened over quotations it cuts, narrowed to one it fills."""
    text = block.passage.text
    for quotation in block.quotations:
        if start <= quotation.start < end < quotation.end:
            end = quotation.end
        elif quotation.start <= start < quotation.end < end:
            start = quotation.start
        if quotation.direct and start < quotation.start < end and text[start : quotation.start].rstrip()[-1:] == ":":
            end = quotation.start  # what follows the colon is a quotation of its own
            break
        ended = _SENTENCE_END.search(text, quotation.inner, quotation.close)
        if ended and start <= quotation.start and text[quotation.end : end].lstrip()[:1].isupper():
            end = quotation.end  # the sentence ends with the quotation
            break
    cut = block.quoted(start, start + 1)
    if cut and start < cut.close < end:
        end = cut.close
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE and not _abbreviates(text, end):
        end -= 1
    hanging = _HANGING.search(text, start, end)
    end = hanging.start() if hanging else end
    if text[start - 1 : start] == "[" and "]" in text[start:end]:
        start -= 1
    for quotation in block.quotations:
        if quotation.start <= start < quotation.inner and quotation.close <= end:
            inside = text[quotation.close : end].strip(_EDGE + _MARKS)
            if not inside:
                start, end = quotation.inner, quotation.close
        elif start < quotation.start and end in (quotation.close, quotation.end):
            end = quotation.end
    if text[end : end + 1] == ")":
        end = closed(text, start, end)
    return (start, end) if any(c.isalnum() for c in text[start:end]) else None


def _abbreviates(text: str, end: int) -> bool:
    """Whether a full stop ends an abbreviation ("the U.S.") and not a sentence."""
    return text[end - 1] == "." and end >= 3 and text[end - 2].isupper() and text[end - 3] in ". "


def _introduces(token: Token, head: Token) -> bool:
    """A word that brings a clause in and is no part of what was said."""
    if token.is_punct and token.text not in _MARKS:
        return True
    lower = token.lower_
    return token.head == head and (
        (token.dep_ == "mark" and lower == "that")
        or token.dep_ == "cc"
        or (lower == "where" and token.dep_ == "advmod")
    )


def infinitive(token: Token) -> bool:
    """Whether the word is the verb of an infinitive with "to": "to go", "to have gone", "to be going"."""
    bare = token.tag_ == "VB" or any(
        child.lower_ in ("be", "have") and child.dep_ in ("aux", "auxpass") for child in token.children
    )
    return bare and any(child.tag_ == "TO" and child.dep_ == "aux" for child in token.children)
