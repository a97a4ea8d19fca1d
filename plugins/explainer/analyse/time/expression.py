"""What a rule for expressions of time is: a pattern, and how the days are read from a match."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from ...ingest.dates import MONTHS
from .calendar import WEEKDAYS, Period
from .tense import Direction

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
FULL_MONTH = rf"(?:{'|'.join(MONTHS)})"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
YEAR = r"(?:1[0-9]|20)\d\d"
WEEKDAY = rf"(?:{'|'.join(name.capitalize() for name in WEEKDAYS)})"
MONTH_CUE = ("sept", *sorted({name[:size].lower() for name in MONTHS for size in (3, len(name))}))
UNIT_CUE = tuple(f"{unit}{s}" for unit in ("day", "week", "month", "year", "decade", "century") for s in ("", "s"))
YEAR_CUE = tuple(f"{number:02}" for number in range(100))
_CUE = re.compile(r"[^\W\d_]+|\d\d(?=\d\d)")
NO_COUNT = r"(?![\d%°/:$€£]|[.,]\d|\s(?:per\s?cent|million|billion|thousand|hundred)\b)"


@dataclass(frozen=True, slots=True)
class Setting:
    """What an expression is read against.

    `today` is the article's own date, None when unknown; `looks` where the clause's verb looks; `near_year` the year
    of a full date shortly before in the same passage; `name` whether the words name something ("the May 3 accord");
    `quoted` whether somebody else speaks them.
    """

    today: date | None
    looks: Direction | None
    near_year: int | None
    name: bool
    quoted: bool


@dataclass(frozen=True, slots=True)
class Expression:
    """A rule: its name and explanation, what it matches, and the days a match stands for in a setting (or None).

    `cue` are words in lower case, and first halves of numbers of four figures, of which one stands in all that matches:
    most paragraphs need not be searched at all.
    """

    name: str
    explanation: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Setting], Period | None]
    cue: Collection[str]


def cues(text: str) -> set[str]:
    """What of a text may be the cue of a rule."""
    return set(_CUE.findall(text.lower()))
