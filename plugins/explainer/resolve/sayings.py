"""Statements that an editor gives to those whose they are, once it is settled who is who.

What an article's reading found stays as it is, so that a ruling takes effect without an article being read again. A
speaker is words of the article: an editor says who of those whom it names said something.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import Article, Corrected, Entity, Figure, Notice, Resolution, Statement, Who
from .aliases import common_key
from .cited import cited
from .rulings import NOBODY, Said

_DONE = "the statement stays as it was"


@dataclass(frozen=True, slots=True)
class Handing:
    """That a statement, by its number among those of the article, is by an entity, or None: by nobody who is named."""

    ruling: Said
    article: Article
    number: int
    by: str | None


def hand_over(
    articles: Sequence[Article], said: Sequence[Said], resolution: Resolution
) -> tuple[tuple[Article, ...], tuple[Corrected, ...], tuple[Notice, ...]]:
    """The articles with the statements given as an editor says, what was given, and rulings that gave none.

    With the beginning of a speech go the later paragraphs of it, up to the next ruling.
    """
    known = {article.source.id: article for article in articles}
    handed: dict[str, dict[int, Handing]] = {}
    notices: list[Notice] = []
    for ruling in said:
        found = _handing(known, ruling, resolution)
        if isinstance(found, Notice):
            notices.append(found)
            continue
        earlier = handed.setdefault(found.article.source.id, {}).setdefault(found.number, found)
        if earlier.by != found.by:
            notices.append(ruling.notice(f"{earlier.ruling.at} gives it to another", _DONE, "remove one of the two"))
    notices += [
        one.ruling.notice(f"the statement is of “{one.ruling.by}” without the ruling", _DONE, "remove the ruling")
        for every in handed.values()
        for one in every.values()
        if _is_needless(one, every, resolution)
    ]
    corrected: list[Corrected] = []
    after: list[Article] = []
    for article in articles:
        if article.source.id in handed:
            article, given = _given(article, handed[article.source.id], resolution)
            corrected += given
        after.append(article)
    return tuple(after), tuple(corrected), tuple(notices)


def _handing(known: Mapping[str, Article], ruling: Said, resolution: Resolution) -> Handing | Notice:
    words = cited(known, ruling, _DONE)
    if isinstance(words, Notice):
        return words
    every = words.article.findings.statements
    holding = [number for number, one in enumerate(every) if words.within(one.evidence)]
    inmost = [number for number in holding if not any(_is_within(every[other], every[number]) for other in holding)]
    if not inmost:
        found = f"no statement in {words.where} holds the words “{ruling.words}”"
        return ruling.notice(found, _DONE, "give fewer words, or remove the ruling if the statement is gone")
    if len(inmost) > 1:
        found = f"{len(inmost)} statements in {words.where} hold the words “{ruling.words}”"
        return ruling.notice(found, _DONE, "give words that stand in one alone")
    by = None if ruling.by == NOBODY else _meant(ruling, words.article, resolution)
    if isinstance(by, Notice):
        return by
    return Handing(ruling, words.article, inmost[0], by)


def _is_needless(handing: Handing, every: Mapping[int, Handing], resolution: Resolution) -> bool:
    """Whether a statement is as a ruling has it anyway, and no ruling on the beginning of the speech changes that."""
    statements = handing.article.findings.statements
    one = statements[handing.number]
    begun = any(other < handing.number and statements[other].speaker == one.speaker for other in every)
    return _is_by(handing.article, one, handing.by, resolution) and not begun


def _is_by(article: Article, said: Statement, by: str | None, resolution: Resolution) -> bool:
    if by is None or said.speaker is None:
        return by is None and said.speaker is None
    return _who(article, said.speaker, resolution) == by


def _is_within(inner: Statement, outer: Statement) -> bool:
    """Whether a statement is told within another, as in "Ada said that Jon had said so"."""
    return inner.evidence != outer.evidence and outer.evidence.holds(inner.evidence)


def _meant(ruling: Said, article: Article, resolution: Resolution) -> str | Notice:
    """Whom a ruling means, by id, among those whom the article names: by the id, the name, or another name."""
    source, key = article.source.id, common_key(ruling.by)
    bearing: tuple[list[Entity], ...] = (
        [one for one in resolution.entities if one.id == ruling.by],
        [one for one in resolution.entities if common_key(one.name) == key],
        [one for one in resolution.entities if key in map(common_key, one.other_names)],
    )
    for found in bearing:
        here = [one for one in found if any(of == source for of, _ in one.mentions)]
        if len(here) == 1:
            return here[0].id
        if here:
            ids = ", ".join(f"“{one.id}”" for one in here)
            return ruling.notice(f"{len(here)} go by “{ruling.by}” in the article", _DONE, f"write an id: {ids}")
    if any(bearing):
        cure = "add the words by which it does with [[find]], or take the statement out with [[remove]]"
        return ruling.notice(f"the program found no “{ruling.by}” in “{source}”", _DONE, cure)
    names = sorted({name for one in resolution.entities for name in (one.name, *one.other_names)})
    near = difflib.get_close_matches(ruling.by, names, 1, 0.6)
    cure = f"perhaps “{near[0]}” was meant" if near else f"write the name as the articles do, or “{NOBODY}”"
    return ruling.notice(f"the program found no “{ruling.by}” in the articles", _DONE, cure)


def _given(article: Article, handed: Mapping[int, Handing], resolution: Resolution) -> tuple[Article, list[Corrected]]:
    """An article with statements given to others, and which these are."""
    statements: list[Statement] = []
    figures = article.findings.figures
    corrected: list[Corrected] = []
    speakers: dict[int, Who | None] = {}  # one for a whole speech
    last: dict[Who | None, Handing | None] = {}  # what was said of the latest statement of each speaker
    for number, one in enumerate(article.findings.statements):
        before = last.get(one.speaker)
        handing = handed.get(number) or (before if _goes_on(one) else None)
        last[one.speaker] = handing
        continues = one.continues and (before and before.by) == (handing and handing.by)
        if handing is None or _is_by(article, one, handing.by, resolution):
            statements.append(replace(one, continues=continues))
            continue
        via = tuple(who for who in one.via if handing.by is None or _who(article, who, resolution) != handing.by)
        speaker = speakers.setdefault(handing.number, _speaker(article, one, handing.by, resolution))
        statements.append(replace(one, speaker=speaker, via=via, continues=continues))
        figures = tuple(replace(of, attribution=speaker) if _is_part(of, one) else of for of in figures)
        corrected.append(Corrected(one.evidence, handing.by, handing.ruling.because))
    findings = replace(article.findings, statements=tuple(statements), figures=figures)
    return replace(article, findings=findings), corrected


def _goes_on(said: Statement) -> bool:
    """Whether the words that name the speaker are those of an earlier paragraph."""
    return said.continues or (said.speaker is not None and said.speaker.words.passage < said.evidence.passage)


def _is_part(figure: Figure, said: Statement) -> bool:
    """Whether it is by this statement that somebody gives a number."""
    return said.evidence.holds(figure.evidence) and said.speaker is not None and figure.attribution == said.speaker


def _who(article: Article, who: Who, resolution: Resolution) -> str | None:
    return None if who.mention is None else resolution.entity_of.get((article.source.id, who.mention))


def _speaker(article: Article, said: Statement, by: str | None, resolution: Resolution) -> Who | None:
    """The words of the article that name who speaks: a name rather than a pronoun, near it but not within."""
    if by is None:
        return None
    source, mentions = article.source.id, article.findings.mentions
    named = [number for number in range(len(mentions)) if resolution.entity_of.get((source, number)) == by]

    def nearness(number: int) -> tuple[object, ...]:
        words, form = mentions[number].evidence, mentions[number].form
        elsewhere = words.passage != said.evidence.passage
        return form == "pronoun", said.content.holds(words), elsewhere, form != "name", words

    nearest = min(named, key=nearness)
    return Who(mentions[nearest].evidence, nearest)
