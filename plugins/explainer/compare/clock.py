"""Times of day: at which minute a text puts something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..analyse.numerals import NUMBER, value
from ..analyse.quantities.amounts import Amount
from ..model import Figure
from .things import Thing

_CLOCK = re.compile(
    r"(?P<near>\b(?:about|around|roughly|nearly|almost|(?:shortly|just|soon|some time) (?:after|before)|after) )?"
    r"(?P<at>\b(?:at|since) )?(?P<nearly>(?:about|around) )?"
    r"(?<![\w.:,/$€£-])(?P<hour>[012]?\d)(?:(?P<sign>[.:])(?P<minute>[0-5]\d))?(?!%|\.?\d)"
    r"(?:\s?(?P<half>[ap])(?:m\b|\.m\b\.?)|(?P<said> (?:hours|hrs|local time|o[’']clock)\b)?"
    r"(?P<part> (?:in the (?:morning|afternoon|evening)|at night)\b)?)"
    r"(?P<day> (?:on [A-Z]\w+day|today|yesterday))?",
)
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_IN_WORDS = re.compile(
    rf"(?P<near>\b(?:about|around|roughly|nearly|almost|(?:shortly|just|soon) (?:after|before)|after|before) )?"
    rf"(?:(?P<minutes>\bhalf|\b(?:a )?quarter|\b(?:{NUMBER}) minutes?) (?P<side>past|after|to|before) )?"
    rf"\b(?P<hour>{_HOURS}|midnight|noon|midday)(?P<clock> o[’']clock)?"
    r"(?P<part> (?:in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)"
    r"|(?:on )?[A-Z]\w+day(?: (?:morning|afternoon|evening|night))?))?",
    re.IGNORECASE,
)
_PARTS = {"half": 30, "quarter": 15, "a quarter": 15}
_AT = re.compile(r"\bat $", re.IGNORECASE)
_UNSAID = re.compile(r"\b(?:until|till|by|before|from|between|and|to|than)\s$", re.IGNORECASE)
_ZONE = re.compile(r",? \(?(?:[A-Z]{1,4}T|GMT|UTC)\b| ?[-–] ?\d| to \d")
HALF_DAY = 720  # minutes: the same hour of the morning and of the evening are not told apart
_ROUGH, _HOUR, _EXACT = 30, 15, 4  # minutes by which an hour said to be rough, a whole one and any other may be wrong


def clock_times(text: str) -> Iterator[tuple[Amount, Thing]]:
    """The times of day of a text, in minutes after midnight or noon; those of another zone, and bounds, are none."""
    yield from _in_words(text)
    for found in _CLOCK.finditer(text):
        is_said = found["half"] or found["said"] or found["part"] or (found["sign"] and found["day"])
        is_said = is_said or (found["sign"] == ":" and (found["at"] or found["near"]))
        is_time = is_said and (found["sign"] or found["half"] or found["part"] or "clock" in (found["said"] or ""))
        if not is_time or _UNSAID.search(text[: found.start()]) or _ZONE.match(text, found.end()):
            continue
        minutes = Decimal((int(found["hour"]) * 60 + int(found["minute"] or 0)) % HALF_DAY)
        first, end = found.start("hour"), found.start("day") if found["day"] else found.end()
        near = (found["near"] or found["nearly"] or "").strip() or None
        yield Amount(first, first, end, minutes, near, None, False, False), Thing("clock", "", 1, end)


def _in_words(text: str) -> Iterator[tuple[Amount, Thing]]:
    """Times of day told in words: "half past four this morning", "ten minutes to midnight", "nine o'clock"."""
    for found in _IN_WORDS.finditer(text):
        is_hour = found["hour"].casefold() in _HOURS.split("|")
        is_said = found["clock"] or found["minutes"] or (found["part"] and _AT.search(text[: found.start()]))
        if not is_said or _UNSAID.search(text[: found.start()]):
            continue
        hour = _HOURS.split("|").index(found["hour"].casefold()) + 1 if is_hour else 0
        told = (found["minutes"] or "").casefold()
        beyond = _PARTS.get(told) or int(value(told.rpartition(" ")[0]) or 0)
        minutes = hour * 60 + (-beyond if found["side"] and found["side"].casefold() in ("to", "before") else beyond)
        first = found.start("minutes") if told else found.start("hour")
        near = (found["near"] or "").strip() or None
        amount = Amount(first, first, found.end(), Decimal(minutes % HALF_DAY), near, None, False, True)
        yield amount, Thing("clock", "", 1, found.end())


def minutes_apart(one: Decimal, other: Decimal) -> int:
    """How many minutes lie between two times of day, told in minutes after midnight or noon."""
    apart = abs(int(one) - int(other))
    return min(apart, HALF_DAY - apart)


def at_once(one: Figure, other: Figure) -> bool:
    """Whether two times of day may be the same."""
    return minutes_apart(Decimal(one.value), Decimal(other.value)) <= max(_leeway(one), _leeway(other))


def _leeway(time: Figure) -> int:
    if time.comparator:
        return _ROUGH
    return _EXACT if int(time.value) % 60 else _HOUR
