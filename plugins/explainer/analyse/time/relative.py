"""Expressions that only the article's own date gives days to: weekdays, "yesterday", "last month", "two years ago"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ...ingest.dates import month_number
from ..numerals import WORDS, value
from . import calendar
from .calendar import SEASONS, WEEKDAYS, Period, Unit
from .expression import FULL_MONTH, UNIT_CUE, WEEKDAY, Expression, Setting

_OF_DAY = r"(?:\s(?:morning|afternoon|evening|night)\b)?"
_TIMES_OF_DAY = ("morning", "afternoon", "evening")
_UNIT = r"(?:day|week|month|year|decade)"
_AND_A_HALF = r"\sand\sa\s(?:half|quarter)\b"
_COUNT = rf"(?:\d{{1,3}}|an?|a\sfew|several|{WORDS})"
_NAMING = (
    "[Aa]", "Ash", "[Aa]ny", "[Ff]ollowing", "[Pp]revious", "[Ss]ame", "[Tt]hat", "[Ff]irst",
    "[Ss]econd", "[Tt]hird", "[Ff]ourth", "[Tt]he\\snext", "[Tt]he\\slast", "Black", "Bloody", "Cyber",
    "Easter", "Good", "Holy", "Palm", "Super", "The", "[Ee]ach", "[Ee]very",
)  # fmt: skip
_NAMED = "".join(rf"(?<!\b{word}\s)" for word in _NAMING)
_PAPERS = (
    r"(?!\s(?:Morning\s[A-Z]|Night\s[A-Z]|Times|Telegraph|Mirror|Express|Mail|Herald|Night\sLive|World|Club|F\.?C))"
)


def _named_day(match: re.Match[str], setting: Setting) -> Period | None:
    if setting.today is None or setting.quoted:
        return None  # quoted words count from the day they were spoken
    steps = {
        "yesterday": -1,
        "last night": -1,
        "overnight": 0,
        "tomorrow": 1,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
    }
    words = " ".join(match["day"].lower().split())
    return calendar.around(setting.today + timedelta(days=steps.get(words, 0)), "day")


def _weekday(match: re.Match[str], setting: Setting) -> Period | None:
    today = setting.today
    if today is None:
        return None
    back = (today.weekday() - calendar.weekday_number(match["weekday"])) % 7
    ahead = -back % 7
    turn = (match["turn"] or "").lower()
    if turn in ("last", "past", "this past"):
        steps = -(back or 7)
    elif turn == "next":
        if ahead == 0 or ahead + today.weekday() >= 7:
            steps = ahead or 7
        else:
            return None  # this week's or the next one's: writers differ
    elif turn in ("coming", "this coming"):
        steps = ahead or 7
    elif setting.looks == "future":
        steps = ahead
    elif setting.looks == "either" and back:
        return None
    else:
        steps = -back
    return calendar.around(today + timedelta(days=steps), "day")


def _turned(match: re.Match[str], setting: Setting) -> Period | None:
    """Last, this or next week, month, year, weekend, season."""
    if setting.today is None:
        return None
    step = {"last": -1, "past": -1, "this past": -1, "previous": -1, "next": 1, "coming": 1, "the coming": 1}.get(
        match["turn"].lower(), 0
    )
    unit = match["unit"].lower()
    if unit == "weekend":
        return _weekend(step, setting.today, setting)
    if unit in SEASONS:
        return _season(unit, step, setting.today)
    kind: Unit = unit  # type: ignore[assignment]  # the pattern holds only units
    found = calendar.around(calendar.shift(setting.today, step, kind), kind)
    return found.roughly() if match["part"] else found


def _weekend(step: int, today: date, setting: Setting) -> Period:
    found = calendar.weekend(today + timedelta(days=7 * step))
    if step == 0 and setting.looks != "future" and found.first > today:
        return calendar.weekend(today - timedelta(days=7))
    return found


def _season(name: str, step: int, today: date) -> Period:
    made = [calendar.season(today.year + n, name) for n in (-2, -1, 0, 1)]
    if step < 0:
        return max((p for p in made if p.last < today), key=lambda p: p.last)
    if step > 0:
        return min((p for p in made if p.first > today), key=lambda p: p.first)
    return next((p for p in made if p.first <= today <= p.last), made[2])


def _ago(match: re.Match[str], setting: Setting) -> Period | None:
    count = _count(match["count"])
    unit: Unit = match["unit"].lower()  # type: ignore[assignment]
    if setting.today is None or count is None:
        return None
    if match["unit"].lower() == "hour":
        return calendar.around(setting.today - timedelta(days=count // 24), "day") if count % 24 == 0 else None
    then = calendar.shift(setting.today, -count, unit)
    if unit == "day":
        return calendar.around(then, "day")
    if unit == "week":
        return Period(then - timedelta(days=3), then + timedelta(days=3), "about")
    return calendar.around(then, "year" if unit == "decade" else unit).roughly()


def _ago_on(match: re.Match[str], setting: Setting) -> Period | None:
    """So many years ago to the day."""
    count = _count(match["count"])
    if setting.today is None or count is None or setting.quoted:
        return None
    day = setting.today - timedelta(days=match["day"].lower() == "yesterday")
    return calendar.around(calendar.shift(day, -count, "year"), "day")


def _from_now(match: re.Match[str], setting: Setting) -> Period | None:
    count = _count(match["count"])
    if setting.today is None or count is None or setting.quoted:
        return None
    unit: Unit = match["unit"].lower()  # type: ignore[assignment]
    then = calendar.around(calendar.shift(setting.today, count, unit), "day" if unit in ("day", "week") else unit)
    return then if unit in ("day", "week") else then.roughly()


def _month_of(match: re.Match[str], setting: Setting) -> Period | None:
    """A month of last, this or next year."""
    if setting.today is None:
        return None
    step = {"last": -1, "next": 1}.get(match["turn"].lower(), 0)
    return calendar.month(setting.today.year + step, month_number(match["month"]))


def _stretch(match: re.Match[str], setting: Setting) -> Period | None:
    """The past or next so many days, weeks, months or years."""
    count = _count(match["count"] or "1")
    if setting.today is None or count is None or setting.quoted:
        return None
    unit: Unit = match["unit"].lower()  # type: ignore[assignment]
    if match["turn"].lower() in ("next", "coming"):
        if setting.looks not in ("future", "present"):
            return None  # told of the past, they count from what went before
        return Period(setting.today, calendar.shift(setting.today, count, unit), "about")
    return Period(calendar.shift(setting.today, -count, unit), setting.today, "about")


def _lasting(match: re.Match[str], setting: Setting) -> Period | None:
    """So many months of something that goes on: they end with the article's own date."""
    count = _count(match["count"])
    if setting.today is None or count is None or setting.looks != "present" or setting.quoted:
        return None
    unit: Unit = match["unit"].lower()  # type: ignore[assignment]
    return Period(calendar.shift(setting.today, -count, unit), setting.today, "about")


def _end_of(match: re.Match[str], setting: Setting) -> Period | None:
    """The end of the month or of the year."""
    if setting.today is None or match["unit"].lower() not in ("month", "year", "week"):
        return None
    unit: Unit = match["unit"].lower()  # type: ignore[assignment]
    step = 1 if (match["turn"] or "").lower() == "next" else 0
    whole = calendar.around(calendar.shift(setting.today, step, unit), unit)
    start = max(whole.first, whole.last - timedelta(days={"week": 2, "month": 9, "year": 60}[unit]))
    return Period(start, whole.last, "about")


def _count(words: str) -> int | None:
    if words.lower() in ("a", "an"):
        return 1
    number = value(words)
    return int(number) if number is not None and number == int(number) else None


def _unresolved(_: re.Match[str], __: Setting) -> Period | None:
    return None


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


EXPRESSIONS = (
    Expression(
        "named-day",
        "“Today”, “yesterday”, “tomorrow” count from the article's own date.",
        _compiled(
            r"\b(?P<day>the\sday\sbefore\syesterday|the\sday\safter\stomorrow|yesterday|today|tomorrow|tonight|last\snight|overnight|this\s(?:morning|afternoon|evening))\b"
            r"(?:\s(?:morning|afternoon|evening|night)\b)?(?!['’]s\s(?:world|society|youth|standards))"
        ),
        _named_day,
        ("yesterday", "today", "tomorrow", "tonight", "night", "overnight", *_TIMES_OF_DAY),
    ),
    Expression(
        "weekday",
        "A weekday is the latest up to the article's own date, or the first from it where the verb looks forward; it "
        "stays open where a plan is told in the past.",
        re.compile(
            rf"\b(?:(?P<turn>[Ll]ast|[Nn]ext|[Tt]his(?:\s(?:past|coming))?|[Pp]ast|[Cc]oming)\s)?(?={WEEKDAY}\b){_NAMED}(?P<weekday>{WEEKDAY})\b{_PAPERS}{_OF_DAY}"
        ),
        _weekday,
        WEEKDAYS,
    ),
    Expression(
        "this-last-next",
        "“Last week”, “this month”, “next year” count from the article's own date; weeks begin on Monday.",
        _compiled(
            r"\b(?:(?P<part>early|earlier|later|late)\s)?(?P<turn>(?<!the\s)(?:last|next)|this(?:\spast)?|(?:the\s)?coming|past(?=\s(?:weekend|spring|summer|autumn|winter)))\s"
            rf"(?P<unit>week|month|year|decade|century|weekend|spring|summer|autumn|winter)\b(?!-|{_AND_A_HALF})"
        ),
        _turned,
        (*UNIT_CUE, "weekend", *SEASONS),
    ),
    Expression(
        "ago",
        "So many days, weeks, months or years before the article's own date.",
        _compiled(rf"\b(?P<count>{_COUNT})\s(?P<unit>{_UNIT}|hour)s?\sago\b"),
        _ago,
        ("ago",),
    ),
    Expression(
        "ago",
        "",
        _compiled(rf"\b(?P<count>{_COUNT})\syears?\sago\s(?P<day>today|yesterday)\b"),
        _ago_on,
        ("ago",),
    ),
    Expression(
        "from-now",
        "So many days, weeks, months or years after the article's own date.",
        _compiled(rf"\b(?P<count>{_COUNT})\s(?P<unit>{_UNIT})s?\sfrom\s(?:now|today)\b"),
        _from_now,
        ("now", "today"),
    ),
    Expression(
        "month-of-this-year",
        "A month of last, this or next year, counted from the article's own date.",
        re.compile(rf"\b(?P<month>{FULL_MONTH}),?\s(?:of\s)?(?P<turn>[Ll]ast|[Tt]his|[Nn]ext)\syear\b"),
        _month_of,
        ("year",),
    ),
    Expression(
        "stretch",
        "The past or next so many days, weeks, months or years, or the past one, from the article's own date; the next "
        "ones where the verb looks forward.",
        _compiled(
            rf"\bthe\s(?P<turn>past|last|next|coming)\s(?:(?P<count>\d{{1,3}}|{WORDS})\s|(?<=past\s))(?P<unit>day|week|month|year|decade)(?(count)s)\b(?!{_AND_A_HALF}|\sof\s(?:an?|his|her|its|the|their)\b)"
        ),
        _stretch,
        UNIT_CUE,
    ),
    Expression(
        "lasting",
        "So many months or years of something, told in the present or the perfect, end with the article's own date.",
        _compiled(
            rf"\b(?:after|amid|following|in|over|during)\s(?:the\s)?(?:(?:past|last)\s)?"
            rf"(?P<said>(?P<count>\d{{1,3}}|{WORDS})\s(?P<unit>day|week|month|year)s)\sof\s(?=[a-z])"
        ),
        _lasting,
        ("days", "weeks", "months", "years"),
    ),
    Expression(
        "end-of",
        "The end of this or the next week, month or year.",
        _compiled(r"\bthe\send\sof\s(?:(?P<turn>the|this|next)\s)(?P<unit>week|month|year)\b"),
        _end_of,
        ("end",),
    ),
    Expression(
        "open",
        "Words that may count from something else (“the next day”, “the last year”, “a week later”) have no date.",
        _compiled(
            rf"\b(?:the\s(?:next|same|following|previous)\s(?:day|week|month|year|morning|evening|weekend)|the\s(?:last|next)\s(?:week|month|year|decade|century)|that\s(?:day|week|month|year)|the\s(?:day|week|month|year)\s(?:before|after|earlier)|{_COUNT}\s{_UNIT}s?\s(?:later|earlier|before|after)|in\s{_COUNT}\s(?:day|week|month|year)s?['’]?(?:\stime)?)\b"
        ),
        _unresolved,
        (*UNIT_CUE, "weekend", *_TIMES_OF_DAY),
    ),
)
