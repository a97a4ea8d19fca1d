"""The dateline before the first words of a report: "LISBON, 4 March 2031 (Harbour News) - The council voted"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .dates import WRITTEN, iso

_PLACE = r"(?!(?:After|At|Before|By|From|In|On|Since|Until)\b)[^\W\d_][\w.'’-]*(?:[ ,/]+(?=[A-Z])[\w.'’-]+){0,5}"
_AGENCY = r"\([A-Z][^()]{0,60}\)"
_DASH = r"\s*(?:[-–—]{1,2}|:)\s+(?=\S)"
_DATED = [re.compile(rf"(?=[A-Z]){_PLACE},?\s+(?i:{form})\s*(?:{_AGENCY})?{_DASH}") for form in WRITTEN]
_UNDATED = (
    re.compile(rf"(?=[A-Z]){_PLACE},?(?:\s+[A-Z][a-z]+\.? \d{{1,2}}|\s+\d{{1,2}} [A-Z][a-z]+\.?)?\s*{_AGENCY}{_DASH}"),
    re.compile(r"[A-Z]{3,}(?:[ ,/]+[A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][a-z]+\.? \d{1,2})?\s*[–—]\s*(?=[A-Z])"),
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the words of the report begin, and the day that stands before them as an ISO date, if it is whole."""

    end: int
    date: str | None


def dateline(text: str) -> Dateline | None:
    """The dateline that a paragraph begins with."""
    head = text[:160]
    for form in _DATED:
        if match := form.match(head):
            return Dateline(match.end(), iso(match))
    for form in _UNDATED:
        if match := form.match(head):
            return Dateline(match.end(), None)
    return None
