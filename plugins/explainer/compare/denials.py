"""Sentences that deny an event of which another source tells: "no meeting between A and B took place"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..analyse.lexicon import rows
from ..model import EventKind, Evidence
from .holdings import Holding
from .index import Index, Key
from .sentences import Sentence, told_by
from .story import Stories

_OPEN = re.compile(r"\b(?:if|whether|unless|until|yet|would|will|should|could|may|might)\b|\?", re.IGNORECASE)


def denials(
    index: Index,
    entity_of: Mapping[Key, str],
    held: Sequence[Holding],
    happened: Sequence[tuple[EventKind, frozenset[str], frozenset[str]]],
    story: Stories,
) -> Iterator[tuple[int, Evidence]]:
    """The number of an event and the words that deny it.

    Args:
        index: the index of the corpus.
        entity_of: whom a mention means.
        held: the offices of all persons: a sentence also names somebody by the title that only one has in its source.
        happened: what sources say took place: its kind, the participants (or visitor and place), the sources.
        story: the sources that tell one story.
    """
    titles = _titles(held)
    denying: dict[str, list[Sentence]] = {}
    for number, (kind, parties, sources) in enumerate(happened):
        for other in sorted({near for source in sources for near in story.get(source, ())} - sources):
            if other not in denying:
                told = told_by(index, entity_of, other)
                denying[other] = [one for one in told if any(p.search(one.evidence.quote) for p in _denying().values())]
            for one in denying[other]:
                text = one.evidence.quote
                denied = kind in _denying() and _denying()[kind].search(text) and not _OPEN.search(text)
                if denied and all(_names(one, party, titles.get((other, party), ())) for party in parties):
                    yield number, one.evidence


def _names(one: Sentence, party: str, titles: Sequence[str]) -> bool:
    return not one.names.isdisjoint({party, f"{party}’s"}) or any(
        re.search(rf"\bthe {re.escape(title)}\b", one.evidence.quote, re.IGNORECASE) for title in titles
    )


def _titles(held: Sequence[Holding]) -> dict[tuple[str, str], tuple[str, ...]]:
    """The titles by which a source may mean a person: those of nobody else in it."""
    holders: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for holding in held:
        holders[holding.source, holding.wording.casefold()].add(holding.entity)
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for (source, title), entities in holders.items():
        if len(entities) == 1:
            found[source, next(iter(entities))].append(title)
    return {key: tuple(titles) for key, titles in found.items()}


@cache
def _denying() -> dict[str, re.Pattern[str]]:
    patterns: defaultdict[str, list[str]] = defaultdict(list)
    for kind, after, found in rows("denied_events"):
        either = "|".join(word.strip() for word in found.split(","))
        lead = r"\bno" if after == "no" else r"(?:\b(?:not|never)|n[’']t)"
        patterns[kind].append(rf"{lead} (?:\w+ )?(?:{either})\b")
    return {kind: re.compile("|".join(every), re.IGNORECASE) for kind, every in patterns.items()}
