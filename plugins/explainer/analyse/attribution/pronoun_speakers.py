"""Whether "he" or "she" who speaks is safely the person the pronoun was tied to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Evidence, Mention, Who
from ..lexicon import words
from .block import Report


def unnamed(report: Report, reports: Sequence[Report], mentions: Sequence[Mention], direct: frozenset[str]) -> Report:
    """The report without the person behind "he" or "she" where that is unsafe; `direct` are the rules of quotations.

    Nobody speaks of himself by name; whom somebody else's own words mean by "he", their article does not tell; and
    behind a spokesman without a name, or another man who spoke last, "he" may be that one.
    """
    speaker = report.speaker
    if speaker is None or speaker.mention is None:
        return report
    mention = mentions[speaker.mention]
    if mention.form != "pronoun" or mention.refers is None:
        return report
    names = set(mentions[mention.refers].name.split())
    by_name = report.rule in direct and bool(names & set(re.findall(r"\w+", report.content.quote)))
    around = [other for other in reports if other is not report and _holds(other.content, report.cue)]
    unsafe = (
        by_name
        or any(other.rule in direct for other in around)
        or any(_other(other.speaker, mention, mentions) for other in around)
        or _follows_another(speaker, reports, mentions)
    )
    return replace(report, speaker=Who(speaker.words, None)) if unsafe else report


def _follows_another(speaker: Who, reports: Sequence[Report], mentions: Sequence[Mention]) -> bool:
    """Whether somebody else who may be meant spoke last in the passage, and nobody named the person since."""
    if speaker.mention is None:
        return False
    pronoun = mentions[speaker.mention]
    before = [
        other
        for other in reports
        if other.speaker is not None
        and other.rule not in ("headed", "said-by")  # who is asked answers, not who asks
        and other.speaker.words.passage == speaker.words.passage
        and other.speaker.words.start < speaker.words.start
        and not (other.speaker.mention is None and other.speaker.words.quote.lower() in ("he", "she"))
    ]
    if not before:
        return False
    last = max(before, key=lambda other: other.speaker.words.start if other.speaker else 0)
    if last.speaker is None or not _other(last.speaker, pronoun, mentions):
        return False
    between = (
        mention
        for index, mention in enumerate(mentions)
        if pronoun.refers in (index, mention.refers)
        and mention.evidence.passage == speaker.words.passage
        and last.speaker.words.end <= mention.evidence.start < speaker.words.start
    )
    return all(mention.form == "pronoun" or _holds(last.content, mention.evidence) for mention in between)


def _other(who: Who | None, pronoun: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a speaker is somebody else whom the pronoun may mean: a person of no other gender, named or not."""
    if who is None:
        return False
    if who.mention is None:
        return any(word in words("roles") | words("kin") for word in re.findall(r"[\w-]+", who.words.quote.lower()))
    one = mentions[who.mention]
    bearer = who.mention if one.refers is None else one.refers
    genders = {mention.gender for i, mention in enumerate(mentions) if bearer in (i, mention.refers)} - {None}
    return one.kind == "person" and bearer != pronoun.refers and (not genders or pronoun.gender in genders)


def _holds(whole: Evidence, part: Evidence) -> bool:
    return part.passage == whole.passage and whole.start <= part.start and part.end <= whole.end
