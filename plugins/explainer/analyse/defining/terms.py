"""One passage as the rules of definition see it, and what can be a term."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...model import Definition, DefinitionKind, Mention, Passage
from ..lexicon import words
from ..quotes import closed
from ..tokens import Doc, Token

Span = tuple[int, int]

_QUOTED = re.compile(r"[“\"‘]([^“”\"‘]{2,60}?),?[”\"’](?!\w)")
_OWNING = re.compile(r"[’']s?\s")

_DETERMINERS = ("det", "poss", "predet")
_NOT_A_TERM = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "PERSON"})


@dataclass(frozen=True, slots=True)
class Block:
    """A passage with its parse and the mentions in it."""

    passage: Passage
    doc: Doc
    mentions: tuple[Mention, ...]

    def mention_at(self, token: Token) -> Mention | None:
        """The longest mention that the token is part of."""
        held = [
            mention
            for mention in self.mentions
            if mention.evidence.start <= token.idx and token.end_char <= mention.evidence.end
        ]
        return max(held, key=lambda mention: mention.evidence.end - mention.evidence.start, default=None)

    def define(self, term: Span, meaning: Span, kind: DefinitionKind, rule: str) -> Definition:
        """A definition whose evidence covers term and meaning."""
        start, end = min(term[0], meaning[0]), max(term[1], meaning[1])
        end = closed(self.passage.text, start, end)
        cite = self.passage.cite
        return Definition(cite(start, end), cite(*term), cite(*meaning), kind, rule)


def term(block: Block, head: Token) -> Span | None:
    """The stretch of the term a noun is the head of: a name of a body or place, or a noun phrase without determiner.

    None for people, pronouns, dates and amounts.
    """
    mention = block.mention_at(head)
    if mention is not None:
        if mention.kind == "person" or mention.form in ("pronoun", "title"):
            return None
        return _whole(block, head, mention.evidence.start, mention.evidence.end)
    if head.pos_ not in ("NOUN", "PROPN") or head.ent_type_ in _NOT_A_TERM or is_person(block, head):
        return None
    first = min(
        (child for child in head.lefts if child.dep_ in ("compound", "amod", "nmod")), key=lambda t: t.i, default=head
    )
    first = next(iter(first.subtree)) if first != head else head
    return _whole(block, head, first.idx, head.end_char)


def _whole(block: Block, head: Token, start: int, end: int) -> Span:
    """The stretch with what belongs to the name: all between quotation marks, "of" and a name after it, its owner."""
    text = block.passage.text
    for opening in _QUOTED.finditer(text):
        if opening.start(1) <= start and end <= opening.end(1):
            return opening.span(1)
    of = next((child for child in head.rights if child.lower_ == "of" and child.idx == end + 1), None)
    name = (
        next((child for child in of.children if child.dep_ == "pobj" and child.pos_ == "PROPN"), None) if of else None
    )
    if name is not None and text[start].isupper():
        end = name.end_char
    owner = next((child for child in head.lefts if child.dep_ == "poss" and child.pos_ == "PROPN"), None)
    if owner is not None and text[start].isupper() and _OWNING.fullmatch(text, owner.end_char, start):
        start = owner.left_edge.idx
    return start, end


def is_person(block: Block, head: Token) -> bool:
    """Whether a noun names or describes somebody: these have roles, not definitions."""
    mention = block.mention_at(head)
    if mention is not None:
        return mention.kind == "person"
    people = words("roles") | words("relations") | words("kin") | words("people_nouns")
    return head.ent_type_ == "PERSON" or (head.lemma_.lower() in people and head.text[0].islower())


def determined(head: Token) -> bool:
    """Whether the noun has an article, a possessive or a number before it."""
    return any(child.dep_ in _DETERMINERS or child.dep_ == "nummod" for child in head.lefts)


def _goes_on(tokens: list[Token], comma: Token) -> bool:
    """Whether a list goes on after the comma: "members from Norway, Sweden and Denmark"."""
    joined = [child for child in comma.head.children if child.dep_ == "conj" and child.i > comma.i]
    return comma.head in tokens and any(child.tag_ == comma.head.tag_ for child in joined)


def meaning(head: Token) -> Span | None:
    """The stretch of a noun phrase with what qualifies it, up to a comma or a second statement joined on."""
    tokens: list[Token] = []
    for token in head.subtree:
        if token.i > head.i and token.text in ('"', "“"):
            return None  # its own words are cut by somebody else's
        if token.i > head.i and token.text == "," and _goes_on(tokens, token):
            tokens.append(token)
            continue
        if token.i > head.i and (token.text in (",", ";", ":", "(", "–", "—", "-", ".", "”")):
            break
        tokens.append(token)
    while tokens and (tokens[-1].is_punct or tokens[-1].pos_ in ("CCONJ", "ADP", "DET")):
        tokens.pop()
    if not tokens or len(tokens) < 2:
        return None
    return tokens[0].idx, tokens[-1].end_char
