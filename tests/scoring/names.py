"""Scores of what is named: people, organisations, places, who is who among people, and pronouns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from .article import Read
from .labels import NAMED
from .spans import Span, apart, focused, span_of
from .tally import Tally

PLURAL = {"person": "people", "organisation": "organisations", "place": "places"}
Wanted = tuple[Span, tuple[str, ...], str]


def score_names(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the mentions by name, each in its place and of its kind, and which of them belong to one person."""
    wanted, doubtful = _labelled(read)
    scored = {kind for section, kinds in NAMED.items() if read.labels.has(section) for kind in kinds}
    mentions = [
        (number, mention, span_of(mention.evidence))
        for number, mention in enumerate(read.findings.mentions)
        if mention.form not in ("pronoun", "title") and mention.kind in scored
    ]
    taken: dict[int, str] = {}
    for span, kinds, name in wanted:
        hits = [
            number
            for number, mention, at in mentions
            if number not in taken and mention.kind in kinds and at.meets(span)
        ]
        words = read.passages[span.passage].text[span.start : span.end]
        tallies[PLURAL[kinds[0]]].want(bool(hits), f"{read.source.id}: {words}")
        if hits:
            taken[hits[0]] = name
    for number, mention, at in mentions:
        if number in taken:
            tallies[PLURAL[mention.kind]].offer(True, "")
        elif not any(at.meets(span) for span in doubtful):
            tallies[PLURAL[mention.kind]].offer(False, f"{read.source.id}: {mention.name} <{mention.rule}>")
    people = [(number, name) for number, name in taken.items() if read.findings.mentions[number].kind == "person"]
    for (one, name), (other, other_name) in combinations(sorted(people), 2):
        _pair(read, tallies["who is who"], (one, other), name == other_name)


def _pair(read: Read, tally: Tally, pair: tuple[int, int], same: bool) -> None:
    left, right = (read.entities.get(number) for number in pair)
    joined = left is not None and right is not None and left.id == right.id
    said = f"{read.source.id}: " + " and ".join(read.findings.mentions[number].name for number in pair)
    if joined:
        tally.offer(same, said)
    if same:
        tally.want(joined, said)


def _labelled(read: Read) -> tuple[list[Wanted], list[Span]]:
    """Where names stand that the program should find, and where it may or may not."""
    places = apart(
        ("[" in wording, span, (kinds, wordings[0], label.doubtful))
        for label, wordings, kinds in read.labels.names()
        for wording in wordings
        for span in focused(read.passages, wording)
    )
    wanted = [(span, kinds, name) for span, (kinds, name, doubtful) in places if not doubtful]
    return wanted, [span for span, (_, _, doubtful) in places if doubtful]


def score_pronouns(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the pronouns that are tied to a person."""
    if not read.labels.has("pronouns"):
        return
    tally = tallies["pronouns"]
    pronouns = {
        span_of(mention.evidence): number
        for number, mention in enumerate(read.findings.mentions)
        if mention.form == "pronoun"
    }
    tied = set()
    for span, name, said in _pronoun_labels(read):
        number = pronouns.get(span)
        good = number is not None and read.is_named(number, name)
        tally.want(good, said)
        if number is not None:
            tied.add(span)
            tally.offer(good, said)
    for span, number in pronouns.items():
        if span not in tied:
            text = read.passages[span.passage].text
            around = " ".join(text[max(0, span.start - 25) : span.end + 15].split())
            tally.offer(False, f"{read.source.id}: … {around} … as {read.surfaces(number)[1]}")


def _pronoun_labels(read: Read) -> Iterator[tuple[Span, str, str]]:
    for label in read.labels.of("pronouns"):
        spans = focused(read.passages, label.field(0))
        if spans:  # else the text was set aside as no part of the article
            yield spans[0], label.field(1), f"{read.source.id}: {label.field(0)} is {label.field(1)}"
