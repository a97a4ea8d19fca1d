"""Whether a deed was done, or another in its place, and who vouches for it: answers that cannot both be right."""

from __future__ import annotations

import re
from functools import cache

from ..analyse.lexicon import rows, words
from ..model import Mood, message
from .alignment import CORE, Answers, Two, agree_in_core, are_unlike, core_of, told_apart
from .dating import days_apart, overlap
from .meanings import flagged, known
from .tellings import Part, Telling
from .wording import shortened, stem

_NONE = re.compile(r"\b(?:no(?! such\b)|nobody|none|neither|any|any(?:body|one|thing))\b", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:when|while|after|before|since|until|as) (?:the )?$", re.IGNORECASE)
_NAMED_FOR = re.compile(r"\b(?:for|about|against|over|without) (?:(?:the|an?|its|their|his|her) )?$", re.IGNORECASE)
_WILL_BE = re.compile(r"\b(?:will|would) (?:then |also )?be (?:\w+ ){0,2}$")
_MANNERS = (  # ties of what tells one of a sort from another
    ("in", "at", "on", "near"),
    ("on", "about", "over", "that"),
    ("who", "by", "from"),
    ("whom", "to"),
    ("for",),
    ("with",),
)
_SOON = 3  # days between sources that tell of one plan
_STATUS: dict[Mood, str] = {
    "told": message("happened"),
    "planned": message("planned"),
    "denied": message("denied"),
}


def status(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """Whether it was done or is planned, and whether it is denied."""
    if (one.mood == "denied") == (other.mood == "denied") or not one.senses & other.senses:
        return None
    if (one if one.mood == "denied" else other).of("before", "until", "till", "unless"):
        return None  # what is not done before a day is done then
    is_same = agree_in_core(pair, one, other) or _is_of_all(pair, one, other)
    return (_stands(pair, one), _stands(pair, other)) if is_same else None


def _stands(pair: Two, told: Telling) -> str:
    """Its status; the noun for a deed is denied where its verb calls it off."""
    return message("cancelled") if told.mood == "denied" and _is_called_off(pair, told) else _STATUS[told.mood]


def _is_called_off(pair: Two, told: Telling) -> bool:
    at = told.words
    return any(
        "cancel" in known().get(one.deed, ())
        and one.evidence.passage == at.passage
        and one.evidence.start < at.end
        and at.start < one.evidence.end
        for one in pair.index.articles[at.source].findings.propositions
    )


def _is_of_all(pair: Two, one: Telling, other: Telling) -> bool:
    """Whether a source denies or calls off all deeds of a sort of which the other tells one, and each tells of one."""
    denied, told = (one, other) if one.mood == "denied" else (other, one)
    is_off = _is_called_off(pair, denied)
    if not is_off and not _NONE.search(denied.words.quote):
        return False
    shared = one.senses & other.senses & (flagged("once") | flagged("mutual") | words("addressed_nouns") | {"visit"})
    if not shared & pair.single[one.source] & pair.single[other.source]:
        return False
    if any(part.is_pronoun for part in denied.of(*CORE)) or _are_told_of_two(one, other):
        return False
    is_plan = told.mood == "planned"
    if is_plan != (is_off or _is_ahead(pair, denied)):
        return False
    is_one_time = _at_one_time(pair, one, other, _SOON if is_plan else 1) and one.is_past == other.is_past
    return is_one_time and "other" not in core_of(pair, one, other).values() and not told_apart(pair, one, other)


def _are_told_of_two(one: Telling, other: Telling) -> bool:
    """Whether they are told in one way of two things: "no deal on wages", "a deal on fishing"."""
    for ties in _MANNERS:
        pairs = [
            (mine, yours)
            for mine in one.of(*ties)
            for yours in other.of(*ties)
            if not mine.is_day and not yours.is_day and not {mine.tie, yours.tie} <= {*CORE}
        ]
        if pairs and all(are_unlike(mine, yours) for mine, yours in pairs):
            return True
    return False


def _is_ahead(pair: Two, told: Telling) -> bool:
    """Whether it is said that there will be none."""
    text = pair.index.articles[told.source].source.passages[told.words.passage].text
    return _WILL_BE.search(text[: told.words.start]) is not None


def outcome(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """What was done, where the deeds exclude each other and are done to the same."""
    senses = one.senses | other.senses
    if one.senses & other.senses or told_apart(pair, one, other):
        return None
    if one.mood == other.mood:
        is_state = bool(senses & flagged("state"))
        may_be = not is_state or (
            _at_one_time(pair, one, other) and not any(_is_only_named(pair, told) for told in (one, other))
        )
    else:
        stays = "keep-post" in senses and "denied" not in (one.mood, other.mood)
        may_be = stays or _lasts_beyond(one, other) or _lasts_beyond(other, one)
    if not may_be:
        return None
    if not any(sense in opposed(mine) for mine in one.senses for sense in other.senses):
        return None
    parts = [(a, b) for tie in CORE for a in one.of(tie)[:1] for b in other.of(tie)[:1]]
    core = core_of(pair, one, other).values()
    is_same = "same" in core and not any(_is_of(*both) for both in parts)
    return (shortened(one.words.quote), shortened(other.words.quote)) if is_same and "other" not in core else None


def _lasts_beyond(one: Telling, other: Telling) -> bool:
    """Whether a state is to last longer than the day for which its end is planned: closed until May, open on Monday."""
    until = one.of("until")
    if not until or one.mood == "denied" or other.mood != "planned" or other.when is None:
        return False
    return stem("notice") in until[0].stems if one.when is None else one.when.first > other.when.last


def _is_only_named(pair: Two, told: Telling) -> bool:
    """Whether a noun names it that nothing is told of: "a date for the reopening"."""
    text = pair.index.articles[told.source].source.passages[told.words.passage].text
    return _NAMED_FOR.search(text[: told.words.start]) is not None


def _is_of(one: Part, other: Part) -> bool:
    """Whether one thing is of the other: an amendment to the budget."""
    return (
        one.head != other.head and not one.named | other.named and (one.head in other.stems or other.head in one.stems)
    )


def _at_one_time(pair: Two, one: Telling, other: Telling, days: int = 1) -> bool:
    if one.when is not None and other.when is not None:
        return overlap(one.when, other.when)
    return (days_apart(*(pair.index.articles[told.source].source for told in (one, other))) or 0) <= days


def voice(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """Who vouches for what was done: the source itself, or somebody whom it does not name."""
    if not one.mood == other.mood == "told" or not one.senses & other.senses:
        return None
    if not ((not one.voice and other.is_unnamed) or (not other.voice and one.is_unnamed)):
        return None
    if any(_is_background(pair, told) for told in (one, other)) or _numbers(one) != _numbers(other):
        return None
    return (_told_by(one), _told_by(other)) if agree_in_core(pair, one, other) else None


def _is_background(pair: Two, told: Telling) -> bool:
    """Whether it only says when something else was: who is named vouches for the other."""
    text = pair.index.articles[told.source].source.passages[told.words.passage].text
    return _WHEN.search(text[: told.words.start]) is not None or told.words.quote.startswith("when ")


def _numbers(told: Telling) -> set[str]:
    return {number for part in told.of("whom") for number in re.findall(r"\d[\d.,]*", part.words.quote)}


def _told_by(told: Telling) -> str:
    if told.voice:
        return message("as a report: “%(voice)s”", voice=told.voice)
    return message("as a fact, no source named")


@cache
def opposed(sense: str) -> frozenset[str]:
    """The senses that cannot be true where this one is."""
    pairs = [(row[0], row[1]) for row in rows("opposed_deeds")]
    return frozenset(other for one, other in (*pairs, *((b, a) for a, b in pairs)) if one == sense)
