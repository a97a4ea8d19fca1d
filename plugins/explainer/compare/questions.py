"""What is asked of two tellings of one deed, and when their answers cannot both be right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from ..analyse.lexicon import rows, words
from ..analyse.rule import Rule
from ..model import ClashKind, Mood, Precision, message
from ..resolve.aliases import common_key, is_country
from .alignment import Two, agree_in_core, aligned, likeness
from .dating import days_apart
from .tellings import Part, Telling
from .whereabouts import are_apart
from .wording import shortened, stem

Answers = tuple[str, str]  # the labels of both sides

_DAYS: dict[Precision, int] = {"day": 8, "month": 120}  # between the days, or months, of one deed, at most
_CLOCK = re.compile(r"\b(?:(?P<hour>\d{1,2})[:.](?P<minute>\d\d)|(?P<full>\d{1,2}) ?(?=[ap]\.?m\b))")
_QUARTER = 15  # minutes
_WHERE = (("in", "at", "near", "outside", "inside", "on", "off"), ("to", "for", "into", "towards"), ("from",))
_HOURS = ("morning", "afternoon", "evening", "night")
_SIDES = ("north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower")
_STATUS: dict[Mood, str] = {
    "told": message("happened"),
    "planned": message("planned"),
    "denied": message("denied"),
}
_WAYS: dict[str, tuple[str, ...]] = {  # senses, with the ties of what tells them apart
    "flee": ("in", "on", "by"),
    "break-out": ("through", "by", "with", "in"),
    "charge": ("of", "with", "for"),
    "convict": ("of", "for"),
    "arrest": ("for",),
    "dismiss": ("over", "for", "because"),
    "resign": ("over", "for", "because"),
}


@dataclass(frozen=True, slots=True)
class Question:
    """A question, how it is asked in a heading, and what gives the two answers where they clash."""

    rule: Rule
    kind: ClashKind
    asked: str
    ask: Callable[[Two, Telling, Telling], Answers | None]


def _day(pair: Two, one: Telling, other: Telling) -> Answers | None:
    ours, theirs = one.when, other.when
    if ours is None or theirs is None or one.mood != other.mood or ours.precision != theirs.precision:
        return None
    if ours.first <= theirs.last and theirs.first <= ours.last:
        hours = [next((hour for hour in _HOURS if hour in when.words.casefold()), "") for when in (ours, theirs)]
        is_other = all(hours) and hours[0] != hours[1] and aligned(pair, one, other)
        return (hours[0], hours[1]) if is_other else None
    apart = abs((date.fromisoformat(ours.first) - date.fromisoformat(theirs.first)).days)
    near = apart <= _DAYS.get(ours.precision, 0)
    return (ours.words, theirs.words) if near and aligned(pair, one, other, days=_DAYS[ours.precision]) else None


def _hour(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """The hours at which it was, by the clock, a quarter of an hour apart or more."""
    told = [_CLOCK.search(telling.words.quote) for telling in (one, other)]
    if told[0] is None or told[1] is None or one.mood != other.mood:
        return None
    ours, theirs = (_minutes(found) for found in told if found is not None)
    apart = abs(ours - theirs) % (12 * 60)
    if not _QUARTER <= apart <= 12 * 60 - _QUARTER or not aligned(pair, one, other):
        return None
    return told[0].group(), told[1].group()


def _minutes(found: re.Match[str]) -> int:
    return int(found["hour"] or found["full"]) % 12 * 60 + int(found["minute"] or 0)


def _place(pair: Two, one: Telling, other: Telling) -> Answers | None:
    for ties in _WHERE:
        ours, theirs = one.of(*ties), other.of(*ties)
        if any(mine.named & yours.named for mine in ours for yours in theirs):
            continue
        for mine in ours:
            for yours in theirs:
                if _are_apart(pair, mine, yours) and aligned(pair, one, other, *ties):
                    return mine.words.quote, yours.words.quote
    return None


def _are_apart(pair: Two, one: Part, other: Part) -> bool:
    """Whether two places are two towns, places of two sorts, or lie on opposite sides."""
    if any(a != b and are_apart(pair.index, pair.entity_of, a, b) for a in one.others for b in other.others):
        return True
    if one.is_unknown_name and other.is_unknown_name:
        return one.head != other.head
    countries = [
        {name for name in part.others if is_country(common_key(pair.index.names[name]))} for part in (one, other)
    ]
    if all(countries):
        return countries[0].isdisjoint(countries[1])
    if one.head == other.head:
        ours, theirs = one.stems & _stems_of_sides(), other.stems & _stems_of_sides()
        return bool(ours and theirs and not ours & theirs)
    return {one.head, other.head} <= _sites()


def _doer(pair: Two, one: Telling, other: Telling) -> Answers | None:
    if one.mood != other.mood or "hurt" in one.senses or not (one.of("whom") and other.of("whom")):
        return None
    for mine in one.of("who")[:1]:
        for yours in other.of("who")[:1]:
            is_other = mine.persons and yours.persons and likeness(pair.index, mine, yours) == "other"
            if is_other and aligned(pair, one, other, "who"):
                return mine.words.quote, yours.words.quote
    return None


def _cause(pair: Two, one: Telling, other: Telling) -> Answers | None:
    shared = one.senses & other.senses
    if one.mood != other.mood or not shared & {"cause", "die"}:
        return None
    effects = [(a, b) for a in one.of("whom")[:1] for b in other.of("whom")[:1]]
    if "die" in shared and not any(a.persons & b.persons for a, b in effects):
        return None
    if "cause" in shared and any(likeness(pair.index, a, b) == "other" for a, b in effects):
        return None
    for mine in one.of("who", "of", "from"):
        for yours in other.of("who", "of", "from"):
            if _are_unlike(mine, yours):
                return mine.words.quote, yours.words.quote
    return None


def _way(pair: Two, one: Telling, other: Telling) -> Answers | None:
    for sense in sorted(one.senses & other.senses & _WAYS.keys()):
        ours, theirs = one.of(*_WAYS[sense]), other.of(*_WAYS[sense])
        if len(ours) == len(theirs) == 1 and one.mood == other.mood:
            is_other = ours[0].head != theirs[0].head and _are_unlike(ours[0], theirs[0])
            if is_other and aligned(pair, one, other, *_WAYS[sense]):
                return ours[0].words.quote, theirs[0].words.quote
    return None


def _are_unlike(one: Part, other: Part) -> bool:
    """Whether two things without names have no telling word in common."""
    return bool(one.stems and other.stems) and not (one.named or other.named or one.stems & other.stems)


def _status(pair: Two, one: Telling, other: Telling) -> Answers | None:
    if (one.mood == "denied") == (other.mood == "denied") or not one.senses & other.senses:
        return None
    sources = [pair.index.articles[told.source].source for told in (one, other)]
    if "planned" in (one.mood, other.mood) and (days_apart(*sources) or 0) > 1:
        return None  # what is called off later is news
    return (_STATUS[one.mood], _STATUS[other.mood]) if agree_in_core(pair, one, other) else None


def _outcome(pair: Two, one: Telling, other: Telling) -> Answers | None:
    if one.mood != other.mood or one.senses & other.senses:
        return None
    if not any(sense in opposed(mine) for mine in one.senses for sense in other.senses):
        return None
    parts = [(a, b) for tie in ("who", "whom") for a in one.of(tie)[:1] for b in other.of(tie)[:1]]
    core = [likeness(pair.index, *both) for both in parts]
    is_meant = any(part.is_pronoun for both in parts for part in both) and pair.tell_once(one, other)
    is_same = "same" in core or is_meant
    return (shortened(one.words.quote), shortened(other.words.quote)) if is_same and "other" not in core else None


def _voice(pair: Two, one: Telling, other: Telling) -> Answers | None:
    if one.mood != other.mood or not one.senses & other.senses:
        return None
    if not ((not one.voice and other.is_unnamed) or (not other.voice and one.is_unnamed)):
        return None
    return (_told_by(one), _told_by(other)) if agree_in_core(pair, one, other) else None


def _told_by(told: Telling) -> str:
    if told.voice:
        return message("as a report: “%(voice)s”", voice=told.voice)
    return message("as a fact, no source named")


@cache
def opposed(sense: str) -> frozenset[str]:
    """The senses that cannot be true where this one is."""
    pairs = [(row[0], row[1]) for row in rows("opposed_deeds")]
    return frozenset(other for one, other in (*pairs, *((b, a) for a, b in pairs)) if one == sense)


@cache
def _stems_of_sides() -> frozenset[str]:
    return frozenset(map(stem, _SIDES))


@cache
def _sites() -> frozenset[str]:
    return frozenset(stem(word) for word in words("site_nouns") | words("buildings"))


def _question(
    name: str, kind: ClashKind, asked: str, ask: Callable[[Two, Telling, Telling], Answers | None], explanation: str
) -> Question:
    return Question(
        Rule("disagreement", name, f"Two sources of one story tell one deed {explanation}."), kind, asked, ask
    )


QUESTIONS: tuple[Question, ...] = (
    _question(
        "deed-day",
        "date",
        message("on which day"),
        _day,
        "on different days that are a few days apart, or at different times of one day, and neither tells of both",
    ),
    _question(
        "deed-hour",
        "date",
        message("at which hour"),
        _hour,
        "at hours of the clock that are a quarter of an hour or more apart",
    ),
    _question(
        "deed-place",
        "place",
        message("in which place"),
        _place,
        "in two towns of which no text says that one lies in the other, at places of two sorts (a school, a hall) or "
        "on opposite sides",
    ),
    _question("deed-doer", "attribution", message("who did it"), _doer, "of two persons, and neither names both"),
    _question(
        "deed-cause",
        "status",
        message("by what cause"),
        _cause,
        "(a mishap, a death) with two causes that have no telling word in common",
    ),
    _question(
        "deed-way",
        "status",
        message("in which way"),
        _way,
        "(an escape, a charge, a dismissal) with two means or for two reasons that have no telling word in common",
    ),
    _question(
        "deed-status",
        "status",
        message("whether it took place"),
        _status,
        "the one as done or planned, the other as not done or called off; who did it to whom is the same",
    ),
    _question(
        "deed-outcome",
        "status",
        message("what happened"),
        _outcome,
        "in words that exclude each other (dismissed, resigned; convicted, acquitted; shot, stabbed)",
    ),
    _question(
        "deed-voice",
        "attribution",
        message("as a fact or as a report"),
        _voice,
        "the one as a fact, the other as what “reportedly” or unnamed sources tell; who did it to whom is the same",
    ),
)
