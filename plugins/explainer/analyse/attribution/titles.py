"""The name that goes with a title: behind it, behind a comma, or at the end of its phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ..lexicon import words
from ..lexicon.speech_verbs import DOCUMENTS, MEDIA, SPEAKERS
from ..tokens import Doc, Token
from .block import Block

_TITLE = 120  # characters a title may have
_ENDS_TITLE = re.compile(r"(?:[^.;:“”\"()]|\([A-Z][A-Z.&]+\))+ ")  # also with the initials of a body in brackets
_OF_TITLES = ("NOUN", "PROPN", "ADJ", "DET", "ADP", "PART", "NUM")


def named_after(block: Block, start: int) -> int | None:
    """The person named behind a title that begins at `start`: "the chancellor, Ada Lind,", "curator Ada Lind"."""
    text = block.passage.text
    for index, mention in sorted(block.mentions.items(), key=lambda item: item[1].evidence):
        begin, end = mention.evidence.start, mention.evidence.end
        if begin > start and mention.kind == "person":
            title = text[start:begin]
            if mention.form != "name" or len(title) > _TITLE or not _ENDS_TITLE.fullmatch(title):
                return None
            inside = [token for token in block.doc if start <= token.idx < begin and not token.is_punct]
            closed = not title.endswith(", ") or text[end : end + 1] in ("", ",", ".", ";")
            fits = all(token.pos_ in _OF_TITLES or token.lower_ in SPEAKERS for token in inside)
            last = inside[-1]
            posted = "," not in title and block.mention_at(last) is not None and _post(inside)
            things = last.tag_ == "NNS" or last.lemma_.lower() in DOCUMENTS | MEDIA
            own = last.lemma_.lower() in SPEAKERS and not (things and "," in title) and not of_another(inside)
            return index if fits and closed and (own or posted) else None
    return None


def of_another(title: Sequence[Token]) -> bool:
    """Whether the words before a name are an office and, behind a preposition, its own: "envoy to President"."""
    at = next((at for at, token in enumerate(title) if token.pos_ == "ADP"), 0)
    offices = words("roles") | words("title_adjectives") | words("former") | {"prime", "vice", "the"}
    return (
        at > 0 and title[at - 1].lemma_.lower() in words("roles") and all(t.lower_ in offices for t in title[at + 1 :])
    )


def _post(title: list[Token]) -> bool:
    """Whether the words before a name are an office with its body: "former ambassador to the United Nations"."""
    at = next((at for at, token in enumerate(title) if token.pos_ == "ADP"), 0)
    office = title[at - 1].lemma_.lower() in SPEAKERS if at else False
    return office and all(token.pos_ in ("PROPN", "DET", "ADJ") for token in title[at + 1 :])


def with_name(doc: Doc, end: int) -> int:
    """The end of a title that a comma and an unknown name follow: "the chancellor, Ada Lind,"."""
    title = [token for token in doc if token.idx < end][-1]
    rest = doc[title.i + 1 : title.i + 6]
    if title.lemma_.lower() not in SPEAKERS or len(rest) < 4 or rest[0].text != ",":
        return end
    name = list(takewhile(lambda token: token.tag_ == "NNP", rest[1:]))
    closed = any(token.text in (",", ".", ";") for token in rest[len(name) + 1 : len(name) + 2])
    return name[-1].end_char if len(name) > 1 and closed else end


def at_the_end(block: Block, head: Token, end: int) -> int | None:
    """The person at the end of a title that holds another name: "the envoy to Norway Ada Lind"."""
    for index, mention in block.mentions.items():
        if (
            mention.kind == "person"
            and mention.form == "name"
            and head.idx < mention.evidence.start < mention.evidence.end == end
        ):
            title = [token for token in head.doc[head.i :] if token.idx < mention.evidence.start]
            last = title[-1]
            titled = last.pos_ == "PROPN" and head.lemma_.lower() in SPEAKERS
            own = last.i > head.i and not of_another(title)
            return index if own and (titled or last.lemma_.lower() in SPEAKERS) else None
    return None


def beside(block: Block, head: Token) -> Token | None:
    """A person named beside a title: "the spokeswoman, Ada Lind,", "curator Ada Lind"."""
    for mention in block.mentions.values():
        if mention.kind == "person" and mention.evidence.start == head.end_char + 1 and head.lemma_ in SPEAKERS:
            return next(token for token in head.doc if token.end_char >= mention.evidence.end)
    for child in head.children:
        if child.dep_ == "appos" and child.i > head.i:
            index = block.mention_at(child)
            if index is not None and block.mentions[index].kind == "person":
                return child
    return None


def uncut(head: Token) -> Token:
    """The noun at the end of a word that the parse has cut at its hyphen: "co-author Ada Lind"."""
    doc, at = head.doc, head.i + 1
    if at + 1 >= len(doc) or doc[at].text not in ("-", "–") or head.whitespace_ or doc[at].whitespace_:
        return head
    last = doc[at + 1]
    while last.dep_ == "compound" and last.head.i > last.i:
        last = last.head
    return last
