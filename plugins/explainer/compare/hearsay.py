"""What one account states as a fact and another leaves to somebody else ("reportedly", "according to ...")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from ..analyse.rule import Rule
from ..model import Disagreement, Side, message
from ..resolve.identifiers import slug
from .assertions import Assertion
from .dating import at_one_time
from .holdings import by_source
from .index import Index
from .wording import shortened

RULES = (
    Rule(
        "disagreement",
        "fact-or-report",
        "One source says in its own voice that somebody did something to a person or about something of that person’s, "
        "another of the same time leaves the same to a source or to “reportedly”; words that say the same in other "
        "ways count.",
    ),
)
_OWN = message("as a fact, no source named")


def fact_or_report(index: Index, told: Iterable[Assertion]) -> Iterator[Disagreement]:
    """The disagreements about how far a deed is known, in reading order."""
    by_deed: defaultdict[tuple[str, str, str, str], list[Assertion]] = defaultdict(list)
    for assertion in told:
        deed = assertion.deed
        by_deed[deed.act, deed.matter, deed.actor, deed.owner].append(assertion)
    for (act, matter, actor, owner), group in by_deed.items():
        if kept := _clashing(index, group):
            yield Disagreement(
                id=slug(f"attribution {act} {matter} {actor} {owner}"),
                kind="attribution",
                subject=None,
                title=message(
                    "“%(words)s”: as a fact in one source, as a report in another", words=_matter(index, kept)
                ),
                sides=tuple(_sides(kept)),
            )


def _matter(index: Index, kept: Sequence[Assertion]) -> str:
    """What it is about, in the fewest words of those who state it."""
    stated = [(one.sentence, one.deed.start, one.deed.end) for one in kept if not one.voice]
    at, start, end = min(stated, key=lambda one: (one[2] - one[1], one))
    return shortened(index.articles[at.source].source.passages[at.passage].text[start:end])


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
    return message("as a report: “%(voice)s”", voice=assertion.voice) if assertion.voice else _OWN
