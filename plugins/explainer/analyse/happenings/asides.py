"""What a list of participants tells twice: titles apart from their names, and asides that say what somebody is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..lexicon import words
from ..lexicon.speech_verbs import SPEAKERS
from ..tokens import Doc, Token

_AND = frozenset(("and", "&", ","))
_ENDS = frozenset((",", ".", ";"))
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))


@dataclass(slots=True)
class Chunk:
    """Words of a list that may be a participant, as tokens `first` to `last`, both included."""

    first: int
    last: int
    mention: int | None = None
    person: bool = False
    head: int | None = None  # the noun that "of" or "to" goes on from
    many: bool = False  # "the ministers of A, B and C": what follows "of" are not participants


def merged(doc: Doc, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without those that only say what a neighbour is: "X, the mayor, and Y"; "the mayor, X"."""
    kept: list[Chunk] = []
    aside = False  # within what a name is said to be
    for chunk in chunks:
        before = kept[-1] if kept else None
        if before is None or chunk.person:
            aside = False
        if before is not None and chunk.person and _second_title(doc, before, chunk):
            while len(kept) > 1 and _second_title(doc, kept[-2], chunk):
                kept.pop()
            kept[-1] = Chunk(kept[-1].first, chunk.last, chunk.mention, True)
            continue
        if before is not None and _explains(doc, before, chunk):
            continue
        if (
            before is not None
            and before.many
            and chunk.mention is not None
            and not (chunk.person and _able(doc, before))
        ):
            kept[-1] = replace(before, last=chunk.last)
            continue
        if before is not None and _after_comma(doc, before):
            aside = aside or (before.person and chunk.mention is None and _describes(doc, chunk))
            if before.mention is None and chunk.person and singular(doc[before.last]):
                kept[-1] = chunk
                continue
        if not aside:
            kept.append(chunk)
    return kept


def _after_comma(doc: Doc, before: Chunk) -> bool:
    return doc[before.last + 1].text == "," and doc[before.last + 2].lower_ not in _AND


def _describes(doc: Doc, chunk: Chunk) -> bool:
    """Whether words after a name and a comma say what its bearer is: "the mayor", "chief of staff"."""
    return doc[chunk.first].lower_ in _ARTICLES or singular(doc[chunk.last])


def _explains(doc: Doc, before: Chunk, chunk: Chunk) -> bool:
    """Whether "a ..." or "the ..." after a comma says what the body before it is, and no "and" goes on from it as from
    a list.
    """
    name = doc[before.last].tag_ in ("NNP", "NNPS") and not before.person
    said = chunk.mention is None and doc[chunk.first].lower_ in ("a", "an", "the") and doc[chunk.first - 1].text == ","
    after = doc[chunk.last + 1] if chunk.last + 1 < len(doc) else None
    return name and said and singular(doc[chunk.last]) and (after is None or after.text in _ENDS or after.pos_ == "ADP")


def _second_title(doc: Doc, before: Chunk, chunk: Chunk) -> bool:
    """Whether "and" joins titles of one person: "mayor and member of the council X", "actor, host and poet X"."""
    head = doc[before.last]
    bare = before.mention is None and doc[before.first].tag_ not in ("DT", "PRP$") and singular(head)
    if not bare or doc[before.last + 1].lower_ not in _AND or doc[chunk.first - 1].lower_ != "and":
        return False
    titles = [token for token in doc[chunk.first : chunk.last] if token.dep_ != "poss"]
    common = head.tag_ == "NN" and doc[chunk.first].tag_ == "NN"  # "singer and lyricist X"
    return common or (is_role(head) and any(is_role(token) for token in titles))


def is_role(token: Token) -> bool:
    """Whether a word names an office."""
    return token.lower_ in words("roles")


def singular(token: Token) -> bool:
    """Whether a word is a noun or name in the singular."""
    return token.tag_ in ("NN", "NNP")


def can_act(noun: Token) -> bool:
    """Whether a noun stands for people or a body, which can take part."""
    lemma = noun.lemma_.lower()
    return lemma in SPEAKERS or lemma in words("people_nouns") or lemma in words("roles")


def _able(doc: Doc, chunk: Chunk) -> bool:
    """Whether what "of" goes on from are people or bodies: "the ministers of A", not "the convictions of X"."""
    return chunk.head is not None and can_act(doc[chunk.head])
