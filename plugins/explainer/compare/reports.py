"""What one account states and another leaves to unnamed sources, where both tell it in much the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..analyse.lexicon import words
from ..analyse.rule import Rule
from ..model import Article, Disagreement, Evidence, Side, Statement, message
from ..resolve.identifiers import slug
from .groups import joined
from .holdings import by_source
from .index import Index
from .sentences import Sentence, in_one_order
from .story import Stories
from .wording import NOT, shortened, stem, telling

RULES = (
    Rule(
        "disagreement",
        "stated-or-reported",
        "Of two sources of one story, one says in its own voice, in mostly the same telling words, what the other "
        "leaves to “reportedly” or to sources that it does not name.",
    ),
)
_FEWEST = 4  # telling words and names that a claim must have and share,
_PART = 0.6  # and at least this part of those it has
_ORDERLY = 0.8  # of what is shared, in one order: who does what to whom hangs on it
_HELD = 0.5  # of the shared words: a saying that holds more of them is not the source's own


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence tells, and the words by which it leaves that to others; `voice` is "" where it does not."""

    sentence: Sentence
    told: frozenset[str]
    voice: str


def stated_or_reported(index: Index, told: Mapping[str, Sequence[Sentence]], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about how far something is known, in reading order."""
    claims = {
        source: [claim for one in own for claim in _claims(index.articles[source], one)] for source, own in told.items()
    }
    pairs = [
        (stated, reported)
        for source, own in claims.items()
        for reported in own
        if reported.voice and not any(not c.voice and _alike(c, reported) for c in own)
        for other in index.articles
        if other in story[source] and not any(c.voice and _alike(c, reported) for c in claims[other])
        for stated in claims[other]
        if not stated.voice and _alike(stated, reported) and _is_own(index.articles[other], stated, reported)
    ]
    for group in joined(pairs):
        stated = [claim for claim in group if not claim.voice]
        voices = dict.fromkeys(claim.voice for claim in group if claim.voice)
        # Of the likest two, so that a further account of the same seldom changes the id.
        shared = max((sorted(s.told & r.told) for s, r in pairs if s in stated), key=lambda told: (len(told), told))
        yield Disagreement(
            id=slug(f"attribution {' '.join(shared)}"),
            kind="attribution",
            subject=None,
            title=message("“%(claim)s”: as a fact or as a report", claim=shortened(stated[0].sentence.evidence.quote)),
            sides=(
                Side(message("as a fact, no source named"), by_source(claim.sentence.evidence for claim in stated)),
                *(
                    Side(
                        message("as a report: “%(voice)s”", voice=voice),
                        by_source(claim.sentence.evidence for claim in group if claim.voice == voice),
                    )
                    for voice in voices
                ),
            ),
        )


def _claims(article: Article, one: Sentence) -> Iterator[Claim]:
    if one.evidence.quote.endswith("?"):
        return
    hedge = next((word for word in one.evidence.quote.split() if word.strip(",.").casefold() in words("hedges")), None)
    if hedge is not None:
        voice = hedge.strip(",.")
        yield Claim(one, one.told.difference(telling(voice)), voice)
        return
    left = [said for said in _said(article, one.evidence) if _is_unnamed(said)]
    widest = max(left, key=lambda said: len(said.content.quote), default=None)
    if widest is None or widest.speaker is None:
        yield Claim(one, one.told, "")
    else:
        aside = {*telling(one.evidence.quote)}.difference(telling(widest.content.quote))
        yield Claim(one, one.told - aside, widest.speaker.words.quote)


def _said(article: Article, sentence: Evidence) -> Iterator[Statement]:
    return (
        said
        for said in article.findings.statements
        if said.content.passage == sentence.passage
        and said.content.start < sentence.end
        and sentence.start < said.content.end
    )


def _is_unnamed(said: Statement) -> bool:
    if said.speaker is None or said.speaker.mention is not None:
        return False
    return not words("unnamed_sources").isdisjoint(said.speaker.words.quote.casefold().split())


def _alike(one: Claim, other: Claim) -> bool:
    shared = len(one.told & other.told)
    if shared < max(_FEWEST, _PART * min(len(one.told), len(other.told))):
        return False
    if in_one_order(one.sentence.order, other.sentence.order) < _ORDERLY * shared:
        return False
    ours, theirs = (_within(claim.sentence.evidence.quote, one.told & other.told) for claim in (one, other))
    return bool(NOT.search(ours)) == bool(NOT.search(theirs))


def _within(text: str, shared: frozenset[str]) -> str:
    """The part of a text from the first to the last of these words."""
    places = [found.span() for found in re.finditer(r"[^\W\d_]+", text) if stem(found.group()) in shared]
    return text[places[0][0] : places[-1][1]] if places else text


def _is_own(article: Article, stated: Claim, reported: Claim) -> bool:
    """Whether no saying in the sentence holds most of what is told alike."""
    shared = stated.sentence.words & reported.sentence.words
    sayings = [shared.intersection(telling(said.content.quote)) for said in _said(article, stated.sentence.evidence)]
    return all(len(held) <= _HELD * len(shared) for held in sayings)
