"""The recurring subjects of a text: its noun phrases without names, dates and generic words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from itertools import groupby

from ..model import Mention, Passage, Phrase
from .language import Parsed
from .lexicon import words
from .tokens import Token

_LONGEST = 4  # words in a phrase
_SINGLE = 6  # letters of a noun that may stand alone
_PRESS = frozenset({"press", "news", "media"})
_OUTSIDE = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "PERSON", "GPE", "NORP"})


def phrases(parsed: Parsed, mentions: tuple[Mention, ...]) -> tuple[Phrase, ...]:
    """Compound and adjective-noun phrases of two to four words, and longer nouns by themselves, in reading order.

    Every occurrence is given, and a long phrase gives the shorter ones that end in one of its nouns: which of them
    recur, and so tell a topic, is seen over all sources only.
    """
    named: dict[int, list[tuple[int, int]]] = {}
    for mention in mentions:
        named.setdefault(mention.evidence.passage, []).append((mention.evidence.start, mention.evidence.end))
    found: list[Phrase] = []
    for passage, doc in zip(parsed.source.passages, parsed.docs, strict=True):
        for belongs, run in groupby(doc, partial(_belongs, named.get(passage.index, ()))):
            if belongs:
                found.extend(_of(passage, list(run)))
    return tuple(found)


def _belongs(named: Collection[tuple[int, int]], token: Token) -> bool:
    """Whether a word can be part of a phrase: a noun or adjective in lower case, outside names and dates."""
    return (
        token.pos_ in ("NOUN", "ADJ")
        and token.text[0].islower()
        and token.text.replace("-", "").isalpha()
        and token.ent_type_ not in _OUTSIDE
        and not any(start < token.end_char and token.idx < end for start, end in named)
    )


def _of(passage: Passage, run: list[Token]) -> Iterator[Phrase]:
    lemmas = [token.lemma_.lower() for token in run]
    generic = words("generic_nouns")
    for first in range(len(run)):
        if lemmas[first] in generic:
            continue
        for last in range(first, min(first + _LONGEST, len(run))):
            end = run[last]
            if end.pos_ != "NOUN" or (last == first and len(end.text) < _SINGLE):
                continue
            told = last > first and (run[last - 1].pos_ == "ADJ" or lemmas[last - 1] in _PRESS)
            if told and lemmas[last] in generic:
                continue  # "last week", "press conference"
            yield Phrase(passage.cite(run[first].idx, end.end_char), " ".join(lemmas[first : last + 1]))
