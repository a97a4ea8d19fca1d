"""Whether a source tells something itself, or leaves it to others."""

from __future__ import annotations

import re

from ..analyse.lexicon import words
from ..model import Evidence, Statement
from .index import Index
from .sentences import around

_TRANSCRIBED = "transcript"
_HEARSAY = re.compile(r"\b(?:said|believed|reported|thought|understood|rumou?red|alleged|claimed)\b")


def voice_of(index: Index, told: Evidence) -> tuple[str, bool]:
    """The words by which a source leaves this to others, and whether they name nobody."""
    article = index.articles[told.source]
    text = article.source.passages[told.passage].text
    start, end = around(text, told.start, told.end)
    hedge = next((word for word in re.findall(r"\w+", text[start:end]) if word.lower() in words("hedges")), None)
    if hedge is not None:
        return hedge, True
    said = said_in(index, told)
    if said is None:
        return "", False
    if said.speaker is None:
        return said.cue.quote, _HEARSAY.search(said.cue.quote) is not None
    unnamed = (
        said.speaker.mention is None
        and not said.rule.startswith(_TRANSCRIBED)  # who speaks there vouches for himself
        and not words("unnamed_sources").isdisjoint(said.speaker.words.quote.casefold().split())
    )
    return said.speaker.words.quote, unnamed


def said_in(index: Index, told: Evidence) -> Statement | None:
    """The statement of which these words are a part."""
    return max(
        (
            said
            for said in index.articles[told.source].findings.statements
            if said.content.passage == told.passage and _covers(said, told)
        ),
        key=lambda said: len(said.content.quote),
        default=None,
    )


def _covers(said: Statement, told: Evidence) -> bool:
    """Whether most of these words are what was said."""
    common = min(said.content.end, told.end) - max(said.content.start, told.start)
    return 2 * common > told.end - told.start
