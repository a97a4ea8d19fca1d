"""Findings that an editor takes out, before anything is concluded from them.

What an article's reading found stays as it is; this stands between it and all that follows, so that a ruling takes
effect without an article being read again. Mentions stay: other findings point at them by their number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from ..model import (
    Article,
    Definition,
    Event,
    Figure,
    FindingKind,
    Findings,
    Notice,
    Removed,
    Role,
    Statement,
    Who,
)
from .cited import cited
from .rulings import Removal

_DONE = "nothing was taken out"

Claim = Statement | Role | Event | Figure | Definition


def take_out(
    articles: Sequence[Article], removals: Sequence[Removal]
) -> tuple[tuple[Article, ...], tuple[Removed, ...], tuple[Notice, ...]]:
    """The articles without the findings that an editor rejects, what was taken out, and rulings that took out nothing.

    A finding goes when its words hold the editor's, as whole words. The other way round, a sentence quoted in full
    would take out every right number and title within it. Rulings do not depend on their order.
    """
    known = {article.source.id: article for article in articles}
    taken: dict[str, dict[Claim, Removed]] = {}
    notices: list[Notice] = []
    for removal in removals:
        found = _found(known, removal)
        if isinstance(found, Notice):
            notices.append(found)
            continue
        for kind, claim in found:
            at = claim.evidence
            taken.setdefault(at.source, {}).setdefault(claim, Removed(at.source, at.passage, kind, removal.because))
    kept = tuple(
        replace(article, findings=_without(article.findings, taken[article.source.id]))
        if article.source.id in taken
        else article
        for article in articles
    )
    return kept, tuple(one for claims in taken.values() for one in claims.values()), tuple(notices)


def _found(known: Mapping[str, Article], removal: Removal) -> list[tuple[FindingKind, Claim]] | Notice:
    words = cited(known, removal, _DONE)
    if isinstance(words, Notice):
        return words
    claims = [
        (kind, claim)
        for kind, claim in _claims(words.article.findings)
        if removal.kind in (None, kind) and words.within(claim.evidence)
    ]
    if not claims:
        found = f"no {removal.kind or 'finding'} in {words.where} holds the words “{removal.words}”"
        return removal.notice(found, _DONE, "give fewer words, or remove the ruling if the finding is gone")
    return claims


def _claims(findings: Findings) -> Iterator[tuple[FindingKind, Claim]]:
    yield from (("statement", one) for one in findings.statements)
    yield from (("role", one) for one in findings.roles)
    yield from (("event", one) for one in findings.events)
    yield from (("figure", one) for one in findings.figures)
    yield from (("definition", one) for one in findings.definitions)


def _without(findings: Findings, gone: Collection[Claim]) -> Findings:
    return replace(
        findings,
        statements=tuple(_statements(findings.statements, gone)),
        roles=tuple(one for one in findings.roles if one not in gone),
        events=tuple(one for one in findings.events if one not in gone),
        figures=tuple(one for one in findings.figures if one not in gone),
        definitions=tuple(one for one in findings.definitions if one not in gone),
    )


def _statements(statements: Sequence[Statement], gone: Collection[Claim]) -> Iterator[Statement]:
    """The statements that stay; one that went on with a quotation taken out stands alone, lest it seem to go on with
    an earlier one.
    """
    last_gone: dict[Who | None, bool] = {}
    for one in statements:
        if one not in gone:
            yield replace(one, continues=False) if last_gone.get(one.speaker, False) else one
        last_gone[one.speaker] = one in gone
