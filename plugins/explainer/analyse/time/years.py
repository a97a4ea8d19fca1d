"""Whether four figures are a year."""

from __future__ import annotations

from ..lexicon import words
from ..tokens import Doc, Token


def is_year(doc: Doc, start: int, end: int) -> bool:
    """Whether the four figures at `start:end` are a year: by the words around them, or for the model."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return False
    token = span[0]
    before = doc[token.i - 1].lower_ if token.i else ""
    if before in words("numbered") or token.dep_ in ("nsubj", "nsubjpass"):
        return False
    if before in words("before_years"):
        return not (_counts(token) and token.ent_type_ != "DATE")
    if _counts(token) and before != "the" and not before.endswith("s"):
        return False
    return token.ent_type_ in ("DATE", "EVENT") or before == "("


def _counts(token: Token) -> bool:
    """Whether a plural noun follows that the figures may count."""
    return token.dep_ == "nummod" and token.head.i > token.i and token.head.tag_ == "NNS"
