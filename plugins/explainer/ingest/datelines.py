"""The dateline of a report, before its first words ("LISBON, 4 March 2031 (Harbour News) - The council voted") or in a
line of its own ("Lisbon, 4 March 2031").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .dates import CLOCK, WRITTEN, iso

_PLACE = r"(?!(?:After|At|Before|By|From|In|On|Since|Until)\b)[^\W\d_][\w.'’-]*(?:[ ,/]+(?=[A-Z])[\w.'’-]+){0,5}"
_LONGEST = 100  # characters of a line of its own
_AGENCY = r"\([A-Z][^()]{0,60}\)"
_DASH = r"\s*(?:[-–—]{1,2}|:)\s+(?=\S)"
_MARK = re.compile(r"[-–—:]")
_DATED = [re.compile(rf"(?=[A-Z]){_PLACE},?\s+(?i:{form})\s*(?:{_AGENCY})?{_DASH}") for form in WRITTEN]
_UNDATED = (
    re.compile(rf"(?=[A-Z]){_PLACE},?(?:\s+[A-Z][a-z]+\.? \d{{1,2}}|\s+\d{{1,2}} [A-Z][a-z]+\.?)?\s*{_AGENCY}{_DASH}"),
    re.compile(
        r"[A-Z]{3,}(?:[ ,/]+[A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][a-z]+\.? \d{1,2})?(?:\s*[–—]\s*|\s+-{1,2}\s+)(?=[A-Z])"
    ),
)
_NAMES = r"[^\W\d_][\w.'’&/-]*(?: (?:(?=[A-Z])[\w.'’&/-]+|and|de|del|for|of|the))*"  # of a place, or of who writes
_ALONE = [re.compile(rf"(?=[A-Z]){_NAMES}(?:, {_NAMES})?, (?i:{form}{CLOCK})\s*(?:{_AGENCY})?") for form in WRITTEN]


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the words of the report begin, and the day that stands before them as an ISO date, if it is whole."""

    end: int
    date: str | None


def dateline(text: str) -> Dateline | None:
    """The dateline that a paragraph begins with."""
    head = text[:160]
    if not _MARK.search(head):
        return None
    for form in _DATED:
        if match := form.match(head):
            return Dateline(match.end(), iso(match))
    for form in _UNDATED:
        if match := form.match(head):
            return Dateline(match.end(), None)
    return None


def standing_dateline(block: str) -> str | None:
    """The ISO date of a block that is a dateline and nothing else: a name, a comma, and a whole date."""
    for form in _ALONE if len(block) <= _LONGEST else ():
        if match := form.fullmatch(block.strip()):
            return iso(match)
    return None
