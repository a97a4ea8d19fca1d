"""Whether "he" or "she" who speaks is safely the person the pronoun was tied to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from ...model import Evidence, Gender, Mention, Who
from ..lexicon import words
from .block import Report


@dataclass(frozen=True, slots=True)
class _Article:
    """The reports of an article by the passage of their words and of their speaker's, and its mentions by bearer."""

    mentions: Sequence[Mention]
    said: Mapping[int, Sequence[Report]]
    spoken: Mapping[int, Sequence[Report]]
    forms: Mapping[tuple[int, int], Sequence[Mention]]  # by bearer and passage
    genders: Mapping[int, Collection[Gender]]


def named_safely(reports: Sequence[Report], mentions: Sequence[Mention], direct: frozenset[str]) -> list[Report]:
    """The reports, without the person behind "he" or "she" where that is unsafe; `direct` are the rules of quotations.

    Nobody speaks of himself by name; whom somebody else's own words mean by "he", their article does not tell; and
    behind a spokesman without a name, or another man who spoke last, "he" may be that one.
    """
    article = _article(reports, mentions)
    return [
        replace(report, speaker=Who(report.speaker.words, None))
        if report.speaker is not None and _is_unsafe(report, report.speaker, article, direct)
        else report
        for report in reports
    ]


def _article(reports: Sequence[Report], mentions: Sequence[Mention]) -> _Article:
    said: dict[int, list[Report]] = defaultdict(list)
    spoken: dict[int, list[Report]] = defaultdict(list)
    for report in reports:
        said[report.content.passage].append(report)
        if report.speaker is not None:
            spoken[report.speaker.words.passage].append(report)
    forms: dict[tuple[int, int], list[Mention]] = defaultdict(list)
    genders: dict[int, set[Gender]] = defaultdict(set)
    for index, mention in enumerate(mentions):
        for bearer in {index, index if mention.refers is None else mention.refers}:
            forms[bearer, mention.evidence.passage].append(mention)
            if mention.gender is not None:
                genders[bearer].add(mention.gender)
    return _Article(mentions, said, spoken, forms, genders)


def _is_unsafe(report: Report, speaker: Who, article: _Article, direct: frozenset[str]) -> bool:
    pronoun = article.mentions[speaker.mention] if speaker.mention is not None else None
    if pronoun is None or pronoun.form != "pronoun" or pronoun.refers is None:
        return False
    names = set(article.mentions[pronoun.refers].name.split())
    by_name = report.rule in direct and bool(names & set(re.findall(r"\w+", report.content.quote)))
    said = article.said.get(report.cue.passage, ())
    around = [other for other in said if other is not report and _holds(other.content, report.cue)]
    return (
        by_name
        or any(other.rule in direct for other in around)
        or any(_other(other.speaker, pronoun, article) for other in around)
        or _follows_another(speaker, pronoun, article)
    )


def _follows_another(speaker: Who, pronoun: Mention, article: _Article) -> bool:
    """Whether somebody else who may be meant spoke last in the passage, and nobody named the person since."""
    before = [
        other
        for other in article.spoken[speaker.words.passage]
        if other.speaker is not None
        and other.rule not in ("headed", "said-by")  # who is asked answers, not who asks
        and other.speaker.words.start < speaker.words.start
        and not (other.speaker.mention is None and other.speaker.words.quote.lower() in ("he", "she"))
    ]
    if not before:
        return False
    last = max(before, key=lambda other: other.speaker.words.start if other.speaker else 0)
    if last.speaker is None or pronoun.refers is None or not _other(last.speaker, pronoun, article):
        return False
    between = (
        mention
        for mention in article.forms.get((pronoun.refers, speaker.words.passage), ())
        if last.speaker.words.end <= mention.evidence.start < speaker.words.start
    )
    return all(mention.form == "pronoun" or _holds(last.content, mention.evidence) for mention in between)


def _other(who: Who | None, pronoun: Mention, article: _Article) -> bool:
    """Whether a speaker is somebody else whom the pronoun may mean: a person of no other gender, named or not."""
    if who is None:
        return False
    if who.mention is None:
        return any(word in words("roles") | words("kin") for word in re.findall(r"[\w-]+", who.words.quote.lower()))
    one = article.mentions[who.mention]
    bearer = who.mention if one.refers is None else one.refers
    genders = article.genders.get(bearer, ())
    return one.kind == "person" and bearer != pronoun.refers and (not genders or pronoun.gender in genders)


def _holds(whole: Evidence, part: Evidence) -> bool:
    return part.passage == whole.passage and whole.start <= part.start and part.end <= whole.end
