"""Deeds that sources tell of, with the voice in which each is told: the source's own, or somebody else's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ..analyse.lexicon import words
from ..analyse.lexicon.groups import group
from ..model import Article, Evidence, Passage, Statement
from .clauses import Deed, Token, deeds, tokens
from .index import Index, Key
from .sentences import sentences
from .wording import stem

_QUOTED = re.compile(r"“[^“”]*”?|\"[^\"]*\"?")
_TOLD = frozenset(["according", "said", "told", "wrote"])  # the forms that are not their verbs' with an ending


@dataclass(frozen=True, slots=True)
class Assertion:
    """That a sentence tells of a deed. `voice` is "" where the source says so itself; else the words by which it
    leaves it to another.
    """

    sentence: Evidence
    deed: Deed
    voice: str


def assertions(index: Index, entity_of: Mapping[Key, str]) -> Iterator[Assertion]:
    """The assertions of a corpus in reading order.

    Headings and titles assert nothing, nor does a sentence that speaks of saying where it is not clear whose words
    tell of the deed, nor one in which somebody speaks of what he does himself.
    """
    for article in index.articles.values():
        for passage in article.source.passages:
            if passage.kind not in ("title", "heading"):
                yield from _in_passage(index, entity_of, article, passage)


def _in_passage(index: Index, entity_of: Mapping[Key, str], article: Article, passage: Passage) -> Iterator[Assertion]:
    source = article.source.id
    names = [
        (words.start, words.end, entity_of.get((source, number)))
        for number in index.mentions.get((source, passage.index), ())
        for words in [index.mention((source, number)).evidence]
    ]
    said = [s for s in article.findings.statements if s.content.passage == passage.index]
    for start, end in sentences(passage.text) if names else ():
        if len({entity for first, last, entity in names if entity and start <= first and last <= end}) < 2:
            continue  # nobody does anything to somebody else: most sentences need not be cut into words
        sentence = tokens(passage.text, start, end, names)
        for deed in deeds(sentence) if passage.text[end - 1] != "?" else ():
            at = deed.word.place
            hedge = next((word.text for word in sentence if word.text in words("hedges")), None)
            teller = max(
                (s for s in said if s.content.start <= at < s.content.end),
                key=lambda s: s.content.end - s.content.start,
                default=None,
            )
            if teller is not None and teller.speaker is not None and teller.speaker.mention is not None:
                if entity_of.get((source, teller.speaker.mention)) == deed.actor:
                    continue
            elif teller is None and hedge is None and _is_told(passage.text, sentence, at):
                continue
            yield Assertion(passage.cite(start, end), deed, hedge or _voice(teller))


def _voice(teller: Statement | None) -> str:
    if teller is None:
        return ""
    return teller.cue.quote if teller.speaker is None else teller.speaker.words.quote


def _is_told(text: str, sentence: list[Token], at: int) -> bool:
    """Whether a deed stands in quotation marks, or other words of its sentence are of saying."""
    return any(found.start() < at < found.end() for found in _QUOTED.finditer(text)) or any(
        word.text in _TOLD or stem(word.text) in _saying() for word in sentence if not word.is_name and word.place != at
    )


@cache
def _saying() -> frozenset[str]:
    verbs = group("speech_verbs", "saying") - group("speech_verbs", "weak") | group("speech_verbs", "hearsay")
    return frozenset(stem(word) for word in verbs | group("speech_verbs", "media"))
