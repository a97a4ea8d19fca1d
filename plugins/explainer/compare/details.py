"""When, where, by whom and how a deed was done: answers of two tellings of it that cannot both be right."""

from __future__ import annotations

from functools import cache

from ..analyse.quantities.amounts import Amount
from ..model import Precision
from ..resolve.aliases import common_key, is_country
from .alignment import Answers, Two, aligned, are_unlike, likeness
from .clock import clock_times, minutes_apart
from .dating import days_apart, overlap
from .meanings import flagged, sites
from .story import are_of_days
from .tellings import Part, Telling
from .whereabouts import are_apart
from .wording import stem

_DAYS: dict[Precision, int] = {
    "day": 8,
    "month": 190,
    "year": 3660,
}  # between the days, months or years of one deed, at most
_PLANNED = 62  # days between those for which one plan may be
_QUARTER = 15  # minutes
_SOON = 2  # days between sources that tell of one plan
_WHERE = (("in", "at", "near", "outside", "inside", "on", "off"), ("to", "for", "into", "towards"), ("from",))
_HOURS = ("morning", "afternoon", "evening", "night")
_SIDES = ("north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower")
_WAYS: dict[str, tuple[str, ...]] = {  # senses, with the ties of what tells them apart
    "flee": ("in", "on", "by"),
    "enter": ("through", "by", "via"),
    "break-out": ("through", "by", "with", "in"),
    "charge": ("of", "with", "for"),
    "convict": ("of", "for"),
    "arrest": ("for",),
    "dismiss": ("over", "for", "because"),
    "resign": ("over", "for", "because"),
}


def day(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """The days, or the parts of one day, on which it was."""
    ours, theirs = one.when, other.when
    if ours is None or theirs is None or "denied" in (one.mood, other.mood) or ours.precision != theirs.precision:
        return None
    if not are_of_days(pair.index, one.source, other.source):
        return None  # what comes every week
    if one.words.quote == other.words.quote:
        return None  # one text, published on two days
    if one.mood != other.mood and any(when.first != when.last for when in (ours, theirs)):
        return None
    if overlap(ours, theirs):
        hours = [next((hour for hour in _HOURS if hour in when.words.casefold()), "") for when in (ours, theirs)]
        is_other = all(hours) and hours[0] != hours[1] and aligned(pair, one, other)
        return (hours[0], hours[1]) if is_other else None
    if _is_news(pair, one, other):
        return None
    is_plan = ours.precision == "day" and pair.plan_once(one, other)
    days = _PLANNED if is_plan else _DAYS.get(ours.precision)
    return (ours.words, theirs.words) if days and aligned(pair, one, other, days=days) else None


def _is_news(pair: Two, one: Telling, other: Telling) -> bool:
    """Whether the later of two sources, some days apart, tells of a day that the earlier one could not, or no longer of
    the one that it told: another of a series.
    """
    days = [told.when for told in (one, other) if told.when is not None]
    sources = [pair.index.articles[told.source].source for told in (one, other)]
    dates = [source.date for source in sources if source.date]
    if one.mood != other.mood or (days_apart(*sources) or 0) <= _SOON:
        return False
    if one.mood == "told":
        return max(when.first for when in days) > min(dates)
    return min(when.last for when in days) < max(dates)


def hour(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """The hours at which it was, by the clock, a quarter of an hour apart or more."""
    if (
        one.mood != other.mood
        or (ours := _hour(one.words.quote)) is None
        or (theirs := _hour(other.words.quote)) is None
    ):
        return None
    if minutes_apart(ours.number, theirs.number) < _QUARTER or not aligned(pair, one, other):
        return None
    return one.words.quote[ours.first : ours.end], other.words.quote[theirs.first : theirs.end]


@cache
def _hour(text: str) -> Amount | None:
    """The first hour by the clock in a text."""
    return next((hour for hour, _ in clock_times(text)), None)


def place(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """The places in, to or from which it was, where both tell of one in the same way."""
    if "stay" in one.senses & other.senses and (one.mood != other.mood or one.when != other.when):
        return None  # nobody is said to be nowhere else
    if (one.mood == "denied") != (other.mood == "denied"):
        return None
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
    if any(
        are_apart(pair.index, pair.entity_of, a, b)
        for a in one.others
        for b in other.others
        if not _is_named_by(pair, other, a) and not _is_named_by(pair, one, b)
    ):
        return True
    if one.is_unknown_name and other.is_unknown_name:
        return one.head != other.head
    countries = [
        {name for name in part.others if is_country(common_key(pair.index.names[name]))} for part in (one, other)
    ]
    if all(countries) and all(part.words.quote.removeprefix("the ")[:1].isupper() for part in (one, other)):
        return countries[0].isdisjoint(countries[1])
    if one.head == other.head:
        ours, theirs = one.stems & _stems_of_sides(), other.stems & _stems_of_sides()
        return bool(ours and theirs and not ours & theirs)
    return {one.head, other.head} <= sites() and not one.stems & other.stems


def _is_named_by(pair: Two, part: Part, place: str) -> bool:
    """Whether the source of a part also names another place: the suburb, and later the stop that lies in it."""
    return any(source == part.words.source for source, _ in pair.index.passages_of(place))


def doer(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """The persons who did it, where a story mostly tells it once: many may thank one, or win 39 of something."""
    if not one.senses & other.senses & flagged("once"):
        return None
    if one.mood != other.mood or "hurt" in one.senses or not (one.of("whom") and other.of("whom")):
        return None
    for mine in one.of("who")[:1]:
        for yours in other.of("who")[:1]:
            is_other = mine.persons and yours.persons and likeness(pair.index, mine, yours) == "other"
            if is_other and aligned(pair, one, other, "who"):
                return mine.words.quote, yours.words.quote
    return None


def way(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """By what means or for what reason it was, where each gives one."""
    for sense in sorted(one.senses & other.senses & _WAYS.keys()):
        ours, theirs = one.of(*_WAYS[sense]), other.of(*_WAYS[sense])
        if len(ours) == len(theirs) == 1 and one.mood == other.mood:
            is_other = ours[0].head != theirs[0].head and are_unlike(ours[0], theirs[0])
            if is_other and aligned(pair, one, other, *_WAYS[sense]):
                return ours[0].words.quote, theirs[0].words.quote
    return None


@cache
def _stems_of_sides() -> frozenset[str]:
    return frozenset(map(stem, _SIDES))
