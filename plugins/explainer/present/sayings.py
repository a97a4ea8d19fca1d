"""Statements as pages count and show them: what is read in one quotation counts once, and stands there once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..model import Evidence, Statement, Who
from .desk import Desk, Use
from .shelf import Shelf
from .views import Quotation, SourceGroup


def said_in(shelf: Shelf, source: str) -> tuple[tuple[str, Statement], ...]:
    """The statements of a source with the ids of the speakers, "" where no entity is meant; without those of a speaker
    that another of theirs shows too.
    """
    speakers = shelf.graph.index.speakers
    spoken: dict[tuple[str, str], list[Statement]] = {}
    for number, one in enumerate(shelf.findings(source).statements):
        words = one.speaker.words.quote if one.speaker is not None else ""
        who = speakers.get((source, number), "")
        spoken.setdefault((who, "" if who else words), []).append(one)
    return tuple((who, one) for (who, _), found in spoken.items() for one in once(found))


def sayings(shelf: Shelf) -> list[tuple[str, Statement]]:
    """Those of all sources, in their order: all that pages count."""
    return [said for source in shelf.refs for said in said_in(shelf, source)]


def once(found: Iterable[Statement]) -> list[Statement]:
    """Statements without those whose words are another's or stand within them: these show them too."""
    every: dict[Evidence, Statement] = {}
    together: dict[tuple[str, int], list[Evidence]] = {}
    for one in found:
        if every.setdefault(one.evidence, one) is one:
            together.setdefault((one.evidence.source, one.evidence.passage), []).append(one.evidence)
    return [
        one
        for words, one in every.items()
        if not any(other != words and other.holds(words) for other in together[words.source, words.passage])
    ]


def beside(said: Iterable[Statement], about: Iterable[Statement]) -> list[Statement]:
    """Statements about somebody, without those that only pass on one of their own, beside which it says by whom."""
    passed_on: dict[tuple[str, int], list[Evidence]] = {}
    for own in said:
        if own.via:
            passed_on.setdefault((own.evidence.source, own.evidence.passage), []).append(own.evidence)
    return [
        one
        for one in about
        if not any(words.holds(one.content) for words in passed_on.get((one.content.source, one.content.passage), ()))
    ]


def by_source(desk: Desk, found: Sequence[Statement], use: Use) -> tuple[SourceGroup, ...]:
    """Statements by source, in reading order; a quotation over several paragraphs is shown as one."""
    by_evidence = {statement.evidence: statement for statement in reversed(found)}
    chains: dict[Evidence, list[Statement]] = {}
    begun: dict[tuple[str, Who | None], Evidence] = {}  # the latest quotation of each speaker of a source
    for words, one in sorted(by_evidence.items()):
        speech = words.source, one.speaker
        if one.continues and speech in begun:
            chains[begun[speech]].append(one)
        else:
            begun[speech] = words
            chains[words] = []

    def shown(evidence: Evidence) -> Quotation:
        rest = tuple(desk.statement(one, use) for one in chains[evidence])
        return replace(desk.statement(by_evidence[evidence], use), then=rest)

    return desk.grouped(chains, shown)
