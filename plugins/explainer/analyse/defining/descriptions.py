"""Names that follow their description: "the legislature of Norland, the Harbour Assembly, met"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Definition
from ..lexicon import words
from ..rule import Rule
from ..tokens import Token
from .terms import Block, is_person

RULES = (
    Rule(
        "definition",
        "described-first",
        "A description is followed by the name between commas: the legislature of Norland, the Harbour Assembly, ...",
    ),
)

_SET_OFF = re.compile(r", (?:the )?$")
_CLOSED = re.compile(r"(?: \([^()]{2,20}\))?(?:[.;)]|,(?! (?:and|or|the|an?|[A-Z]))|$)")
_OF = ("of", "in", "for")
_ARTICLES = frozenset(("the", "a", "an"))


def descriptions(block: Block) -> Iterator[Definition]:
    """The descriptions of bodies and places in a passage that stand right before the name."""
    text = block.passage.text
    kinds = words("organisation_heads") | words("place_heads") | words("descriptions")
    for mention in block.mentions:
        start, end = mention.evidence.start, mention.evidence.end
        before = _SET_OFF.search(text, max(0, start - 6), start)
        if mention.kind == "person" or mention.form != "name" or before is None or not _CLOSED.match(text, end):
            continue
        described = _described(block, start - len(before[0]))
        if described is None or described.lemma_.lower() not in kinds or is_person(block, described):
            continue
        first = described.left_edge
        if _fronted(first) or (mention.kind == "place" and before[0] == ", " and _of_place(described)):
            continue  # "the capital of Lindholm, Norland" is one place after another
        if text[first.idx : start].count(",") == 1:
            yield block.define((start, end), (first.idx, start - len(before[0])), "appositive", "described-first")


def _described(block: Block, end: int) -> Token | None:
    """The common noun, with an article or an owner, whose phrase ends at the comma."""
    span = block.doc.char_span(max(0, end - 1), end, alignment_mode="expand")
    token = span.root if span is not None else None
    while token is not None and token.dep_ == "pobj" and token.head.lower_ in _OF and token.head.head.tag_ == "NN":
        token = token.head.head
    if token is None or token.tag_ != "NN" or token.idx >= end:
        return None
    owned = any(child.dep_ == "poss" and child.pos_ != "PRON" and not is_person(block, child) for child in token.lefts)
    of = any(child.dep_ == "prep" and child.lower_ in _OF for child in token.rights)
    article = any(child.lower_ in _ARTICLES for child in token.lefts)
    return token if owned or (article and of) else None


def _of_place(described: Token) -> bool:
    return any(token.pos_ == "PROPN" for child in described.rights if child.lower_ in _OF for token in child.children)


def _fronted(first: Token) -> bool:
    """Whether the phrase opens its sentence behind a preposition: "In the capital of Norland, the Assembly met"."""
    before = [token for token in first.sent if token.i < first.i and not token.is_punct]
    return bool(before) and before[0].pos_ in ("ADP", "SCONJ") and before[0].is_ancestor(first)
