"""A parsed passage as plain records: its tokens with what the language model says of each, and stretches of them.

The attributes have spaCy's names and meanings. spaCy makes a new object at every access to a token and a new string at
every access to its words, and looks for children anew; the rules ask so often that all is read out once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """A word or mark. `idx` is its first character in the passage, `end_char` the one after its last; `head` the token
    above it, itself at the top.
    """

    doc: Doc
    i: int
    idx: int
    end_char: int
    text: str
    whitespace_: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    is_sent_start: bool
    is_punct: bool
    is_space: bool
    is_quote: bool
    is_stop: bool
    like_num: bool
    head: Token = field(init=False)
    left_edge: Token = field(init=False)
    right_edge: Token = field(init=False)
    sent: Span = field(init=False)
    lefts: tuple[Token, ...] = ()
    rights: tuple[Token, ...] = ()
    children: tuple[Token, ...] = ()

    def __len__(self) -> int:
        return len(self.text)

    def nbor(self, steps: int = 1) -> Token:
        """The token so many steps further on.

        Raises:
            IndexError: when the passage has none there.
        """
        if self.i + steps < 0:
            raise IndexError(self.i + steps)
        return self.doc[self.i + steps]

    @property
    def subtree(self) -> Iterator[Token]:
        """The token and all below it, what is on its left first."""
        waiting: list[tuple[Token, bool]] = [(self, False)]
        while waiting:
            token, opened = waiting.pop()
            if opened or not token.children:
                yield token
                continue
            waiting.extend((child, False) for child in reversed(token.rights))
            waiting.append((token, True))
            waiting.extend((child, False) for child in reversed(token.lefts))

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The tokens that stand in one list with this one."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        together = [first]
        for token in together:
            together.extend(child for child in token.rights if child.dep_ == "conj")
        return tuple(token for token in together if token is not self)

    def is_ancestor(self, other: Token) -> bool:
        """Whether this token stands above the other."""
        while other.head is not other:
            other = other.head
            if other is self:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Span:
    """The tokens `doc[start:end]`; `label_` is the kind of name where the model takes them for one."""

    doc: Doc
    start: int
    end: int
    label_: str = ""

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc[self.start : self.end])

    def __getitem__(self, at: int) -> Token:
        return self.doc[range(self.start, self.end)[at]]

    @property
    def start_char(self) -> int:
        """The first character in the passage."""
        return self.doc[self.start].idx if self.start < len(self.doc) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """The character after the last."""
        if self.start == self.end:
            return self.start_char
        return self.doc[self.end - 1].end_char

    @property
    def text(self) -> str:
        """The words as they stand in the passage."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def root(self) -> Token:
        """The token nearest to the top of its sentence, the first of several."""
        inside = self.doc[self.start : self.end]
        highest = [token for token in inside if token.head is token]
        if not highest:
            highest = [token for token in inside if not self.start <= token.head.i < self.end]
        return min(highest, key=_depth) if len(highest) > 1 else highest[0]


class Doc(list[Token]):
    """A parsed passage: its tokens, where each starts in its text, its sentences, names and base noun phrases."""

    __slots__ = ("ents", "noun_chunks", "sents", "starts", "text")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.starts: tuple[int, ...] = ()
        self.sents: tuple[Span, ...] = ()
        self.ents: tuple[Span, ...] = ()
        self.noun_chunks: tuple[Span, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The stretch of the tokens `self[start:end]`."""
        first, last, _ = slice(start, end).indices(len(self))
        return Span(self, first, max(first, last))

    def char_span(
        self, start: int, end: int, alignment_mode: Literal["strict", "contract", "expand"] = "strict"
    ) -> Span | None:
        """The tokens of the characters `start:end`.

        Where these begin or end within a token, that token counts ("expand"), or it does not ("contract"), or there is
        no answer ("strict").
        """
        if not 0 <= start < len(self.text) or not 0 < end <= len(self.text):
            return None
        first, last = self._at(start), self._at(end - 1)
        past_start = self[first].idx < start
        beyond_end = end < self[last].end_char
        if alignment_mode == "strict" and (past_start or end != self[last].end_char):
            return None
        if alignment_mode == "contract":
            first, last = first + past_start, last - beyond_end
        elif start == self[first].end_char:
            first += 1  # the blank behind a word is no part of it
        return Span(self, first, last + 1) if first <= last else None

    def _at(self, character: int) -> int:
        """The token, with the blank behind it, in which a character stands."""
        return bisect_right(self.starts, character) - 1


def plain(parse: SpacyDoc) -> Doc:
    """A parse of spaCy's as plain records."""
    doc = Doc(parse.text)
    doc.extend(
        Token(
            doc,
            token.i,
            token.idx,
            token.idx + len(token),
            token.text,
            token.whitespace_,
            token.lower_,
            token.lemma_,
            token.pos_,
            token.tag_,
            token.dep_,
            token.ent_type_,
            token.ent_iob_,
            bool(token.is_sent_start),
            token.is_punct,
            token.is_space,
            token.is_quote,
            token.is_stop,
            token.like_num,
        )
        for token in parse
    )
    doc.starts = tuple(token.idx for token in doc)
    below: list[list[Token]] = [[] for _ in doc]
    for token, read in zip(doc, parse, strict=True):
        token.head = doc[read.head.i]
        token.left_edge = doc[read.left_edge.i]
        token.right_edge = doc[read.right_edge.i]
        if token.head is not token:
            below[token.head.i].append(token)
    for token, children in zip(doc, below, strict=True):
        if children:
            token.children = tuple(children)
            token.lefts = tuple(child for child in children if child.i < token.i)
            token.rights = tuple(child for child in children if child.i > token.i)
    doc.sents = tuple(Span(doc, sent.start, sent.end) for sent in parse.sents)
    for sent in doc.sents:
        for token in sent:
            token.sent = sent
    doc.ents = tuple(Span(doc, ent.start, ent.end, ent.label_) for ent in parse.ents)
    doc.noun_chunks = tuple(Span(doc, chunk.start, chunk.end) for chunk in parse.noun_chunks)
    return doc


def _depth(token: Token) -> int:
    steps = 0
    while token.head is not token:
        token, steps = token.head, steps + 1
    return steps
