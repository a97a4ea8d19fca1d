"""What one account states as a fact and another leaves to somebody else ("reportedly", "according to ...")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ..analyse.lexicon import words
from ..analyse.rule import Rule
from ..model import Disagreement, Side
from ..resolve.identifiers import slug
from .assertions import Assertion, Topic
from .dating import at_one_time
from .holdings import by_source
from .index import Index

RULES = (
    Rule(
        "disagreement",
        "fact-or-report",
        "One source says in its own voice that somebody did something, another of the same time leaves it to a source "
        "or to “reportedly”: the same act about the same matter, with at least two names in common.",
    ),
)
_OWN = "stated without a source"


def fact_or_report(index: Index, topics: Mapping[Topic, Sequence[Assertion]]) -> Iterator[Disagreement]:
    """The disagreements about how far something is known, those with most sentences first."""
    clashing = {topic: kept for topic, group in topics.items() if (kept := _clashing(index, group))}
    shown: set[Assertion] = set()
    for topic, kept in sorted(clashing.items(), key=lambda item: (-len(item[1]), item[0])):
        if shown.isdisjoint(kept):
            names = " and ".join(index.names[entity] for entity in topic[2:])
            reported = [assertion for assertion in kept if assertion.voice]
            word = min(reported, key=lambda assertion: assertion.voice not in words("hedges")).word
            yield Disagreement(
                id=slug(f"attribution {' '.join(topic)}"),
                kind="attribution",
                subject=None,
                title=f"{names}: “{word}”, as a fact or as a report",
                sides=tuple(_sides(kept)),
            )
        shown.update(kept)


def _clashing(index: Index, group: Sequence[Assertion]) -> list[Assertion]:
    """The assertions that stand against another. A source that also names a source for its own does not state it."""
    voiced = {assertion.sentence.source for assertion in group if assertion.voice}
    usable = [a for a in group if a.voice or a.sentence.source not in voiced]
    kept: dict[Assertion, None] = {}
    for left, right in combinations(usable, 2):
        ours, theirs = index.articles[left.sentence.source].source, index.articles[right.sentence.source].source
        if bool(left.voice) != bool(right.voice) and at_one_time(ours, theirs, len(index.articles)):
            kept |= {left: None, right: None}
    return [assertion for assertion in usable if assertion in kept]


def _sides(kept: Sequence[Assertion]) -> Iterator[Side]:
    labels = dict.fromkeys(_label(assertion) for assertion in kept)
    for label in sorted(labels, key=lambda label: label != _OWN):
        yield Side(label, by_source(a.sentence for a in kept if _label(a) == label))


def _label(assertion: Assertion) -> str:
    return f"“{assertion.voice}”" if assertion.voice else _OWN
