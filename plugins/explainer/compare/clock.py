"""Times of day: at which minute a text puts something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

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
_UNSAID = re.compile(r"\b(?:until|till|by|before|from|between|and|to|than)\s$", re.IGNORECASE)
_ZONE = re.compile(r",? \(?(?:[A-Z]{1,4}T|GMT|UTC)\b| ?[-–] ?\d| to \d")
_HALF_DAY = 720  # minutes: the same hour of the morning and of the evening are not told apart
_ROUGH, _HOUR, _EXACT = 30, 15, 4  # minutes by which an hour said to be rough, a whole one and any other may be wrong


def clock_times(text: str) -> Iterator[tuple[Amount, Thing]]:
    """The times of day of a text, in minutes after midnight or noon; those of another zone, and bounds, are none."""
    for found in _CLOCK.finditer(text):
        is_said = found["half"] or found["said"] or found["part"] or (found["sign"] and found["day"])
        is_said = is_said or (found["sign"] == ":" and (found["at"] or found["near"]))
        is_time = is_said and (found["sign"] or found["half"] or found["part"] or "clock" in (found["said"] or ""))
        if not is_time or _UNSAID.search(text[: found.start()]) or _ZONE.match(text, found.end()):
            continue
        minutes = Decimal((int(found["hour"]) * 60 + int(found["minute"] or 0)) % _HALF_DAY)
        first, end = found.start("hour"), found.start("day") if found["day"] else found.end()
        near = (found["near"] or found["nearly"] or "").strip() or None
        yield Amount(first, first, end, minutes, near, None, False, False), Thing("clock", "", 1, end)


def minutes_apart(one: Decimal, other: Decimal) -> int:
    """How many minutes lie between two times of day, told in minutes after midnight or noon."""
    apart = abs(int(one) - int(other))
    return min(apart, _HALF_DAY - apart)


def at_once(one: Figure, other: Figure) -> bool:
    """Whether two times of day may be the same."""
    return minutes_apart(Decimal(one.value), Decimal(other.value)) <= max(_leeway(one), _leeway(other))


def _leeway(time: Figure) -> int:
    if time.comparator:
        return _ROUGH
    return _EXACT if int(time.value) % 60 else _HOUR
