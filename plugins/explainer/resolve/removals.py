"""Findings that an editor takes out, before anything is concluded from them.

What an article's reading found stays as it is; this stands between it and all that follows, so that a ruling takes
effect without an article being read again. Mentions stay: other findings point at them by their number.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from ..model import (
    NUMBERED,
    Article,
    Definition,
    Event,
    Figure,
    FindingKind,
    Findings,
    Notice,
    Passage,
    Removed,
    Role,
    Source,
    Statement,
    Who,
)
from .exact import whole_words
from .rulings import Removal

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
    ids = [removal.source] if removal.source in known else [one for one in known if one.startswith(removal.source)]
    if len(ids) != 1:
        return _no_article(known, removal, len(ids))
    article = known[ids[0]]
    passages = _passages(article.source, removal.paragraph)
    if not passages:
        return _no_passage(article.source, removal)
    spans = [(passage.index, *span) for passage in passages for span in whole_words(removal.words, passage.text)]
    where = f"the {removal.paragraph}" if isinstance(removal.paragraph, str) else f"paragraph {removal.paragraph}"
    if not spans:
        found = f"the words “{removal.words}” do not stand in {where} of “{ids[0]}”"
        return _without_effect(removal, found, "copy them from the article's page")
    claims = [
        (kind, claim)
        for kind, claim in _claims(article.findings)
        if removal.kind in (None, kind) and any(_holds(claim, *span) for span in spans)
    ]
    if not claims:
        found = f"no {removal.kind or 'finding'} in {where} of “{ids[0]}” holds the words “{removal.words}”"
        return _without_effect(removal, found, "give fewer words, or remove the ruling if the finding is gone")
    return claims


def _without_effect(removal: Removal, found: str, cure: str) -> Notice:
    return removal.notice(found, "nothing was taken out", cure)


def _no_article(known: Mapping[str, Article], removal: Removal, fitting: int) -> Notice:
    if fitting:
        return _without_effect(removal, f"“{removal.source}” begins the ids of {fitting} articles", "write more of it")
    near = difflib.get_close_matches(removal.source, list(known), 1, 0.5)
    cure = f"perhaps “{near[0]}” was meant" if near else "write the id of an article, or remove the ruling"
    return _without_effect(removal, f"no article has the id “{removal.source}”", cure)


def _no_passage(source: Source, removal: Removal) -> Notice:
    if isinstance(removal.paragraph, str):
        found, cure = f"the article “{source.id}” has no {removal.paragraph}", "write the number of a paragraph"
    else:
        last = sum(passage.kind in NUMBERED for passage in source.passages)
        found = f"the article “{source.id}” has no paragraph {removal.paragraph}"
        cure = f"its paragraphs are 1 to {last}" if last else "it has no paragraphs"
    return _without_effect(removal, found, cure)


def _passages(source: Source, paragraph: int | str) -> list[Passage]:
    if isinstance(paragraph, str):
        return [passage for passage in source.passages if passage.kind == paragraph]
    return [passage for passage in source.passages if passage.kind in NUMBERED][paragraph - 1 : paragraph]


def _claims(findings: Findings) -> Iterator[tuple[FindingKind, Claim]]:
    yield from (("statement", one) for one in findings.statements)
    yield from (("role", one) for one in findings.roles)
    yield from (("event", one) for one in findings.events)
    yield from (("figure", one) for one in findings.figures)
    yield from (("definition", one) for one in findings.definitions)


def _holds(claim: Claim, passage: int, start: int, end: int) -> bool:
    words = claim.evidence
    return words.passage == passage and words.start <= start and end <= words.end


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
