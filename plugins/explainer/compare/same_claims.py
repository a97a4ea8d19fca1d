"""The same act of the same persons or bodies, told by two or more sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ..analyse.rule import Rule
from ..model import Corroboration
from ..resolve.identifiers import slug
from .assertions import Assertion, Topic
from .copies import Copies
from .dating import at_one_time
from .holdings import by_source
from .index import Index

RULES = (
    Rule(
        "corroboration",
        "same-claim",
        "Two or more sources of one time tell of the same act about the same matter with the same two names; copies "
        "of one text count as one source.",
    ),
)


def same_claims(index: Index, topics: Mapping[Topic, Sequence[Assertion]], copies: Copies) -> Iterator[Corroboration]:
    """The claims that two independent sources make, those with most sentences first."""
    shown: set[Assertion] = set()
    for topic, group in sorted(topics.items(), key=lambda item: (-len(item[1]), item[0])):
        near = {assertion for pair in combinations(group, 2) if _near(index, *pair) for assertion in pair}
        kept = [assertion for assertion in group if assertion in near]
        evidence = by_source(assertion.sentence for assertion in kept)
        if shown.isdisjoint(kept) and len(copies.origins(evidence)) > 1:
            names = " and ".join(index.names[entity] for entity in topic[2:])
            yield Corroboration(
                slug(f"same claim {' '.join(topic)}"), "attribution", None, f"{names}: “{kept[0].word}”", evidence
            )
            shown.update(kept)


def _near(index: Index, left: Assertion, right: Assertion) -> bool:
    ours, theirs = index.articles[left.sentence.source].source, index.articles[right.sentence.source].source
    return ours.id != theirs.id and at_one_time(ours, theirs, len(index.articles))
