"""Reading dates of publication as printed. A date that can be read in two ways is not read at all."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""English, whatever language the machine is set to."""

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_ISO = r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?![\d-])"
CLOCK = (
    r"(?:\s*[,|·•–—-]?\s*(?:at\s+|T)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?"
    r"\s*(?:[ap]\.?\s?m\.?)?\s*(?:\(?[A-Z]{1,5}\)?|[+-]\d{2}:?\d{2})?)?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
WRITTEN = (
    rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+(?P<year>\d{{4}})",
    rf"{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH},?\s+(?P<year>\d{{4}})",
)
LABEL = (
    r"(?:date|(?:first\s+|last\s+|originally\s+)?(?:published|posted|updated|modified|issued)(?:\s+(?:on|at|date))?)"
)
_ALL = [re.compile(rf"{form}{CLOCK}", re.IGNORECASE) for form in (_ISO, *WRITTEN)]
_LABELLED = re.compile(rf"(?P<label>{LABEL})?\s*[:\-–—|]?\s*", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_NUMERIC = re.compile(r"(?P<a>\d{1,2})[./-](?P<b>\d{1,2})[./-](?P<year>\d{4})" + CLOCK, re.IGNORECASE)
_PREFIXES = (
    re.compile(rf"\s*{LABEL}\s*[:=]?\s*{_ISO}{CLOCK}[\s:–—|-]+(?=\S)", re.IGNORECASE),
    *(re.compile(rf"(?=[A-Za-z]+day\b)(?:{form})\s+(?=(?-i:[A-Z]))", re.IGNORECASE) for form in WRITTEN),
)


def read_date(text: str) -> str | None:
    """The ISO date that begins a text of metadata ("2024-03-05T10:00Z", "March 5, 2024"), or None."""
    for form in _ALL:
        if match := form.match(text.strip()[:80]):
            return iso(match)
    return None


def printed_date(block: str) -> tuple[str | None, bool] | None:
    """What a block says that is a date and nothing else: (ISO date or None when ambiguous, whether it has a label).

    None when the block is anything more, or no date.
    """
    if len(block) > 100 or not _YEAR.search(block):
        return None
    label = _LABELLED.match(block)
    rest = block[label.end() :] if label else block
    labelled = bool(label and label["label"])
    for form in _ALL:
        match = form.fullmatch(rest.rstrip(" .|"))
        if match and (value := iso(match)):
            return value, labelled
    if match := _NUMERIC.fullmatch(rest):
        first, second = int(match["a"]), int(match["b"])
        if first == second or second > 12 >= first:
            return _valid(int(match["year"]), first, second), labelled
        return (_valid(int(match["year"]), second, first) if first > 12 else None), labelled
    return None


def leading_date(text: str) -> tuple[str, int] | None:
    """A date that runs into the first words of an article: the ISO date and where the words begin.

    Only one that cannot be part of the sentence: labelled, or with its weekday and a capital right after the year.
    """
    for form in _PREFIXES:
        match = form.match(text[:120])
        if match and (value := iso(match)):
            return value, match.end()
    return None


def month_number(name: str) -> int:
    """1 to 12 for a month's name or a short form of it ("Sept.")."""
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name.capitalize()[:3]))


def iso(match: re.Match[str]) -> str | None:
    """The day that a match of one of the forms tells; None when there is no such day."""
    parts = match.groupdict()
    if parts.get("y"):
        return _valid(int(parts["y"]), int(parts["m"]), int(parts["d"]))
    return _valid(int(parts["year"]), month_number(parts["month"]), int(parts["day"]))


def _valid(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
