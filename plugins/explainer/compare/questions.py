"""What is asked of two tellings of one deed, and when their answers cannot both be right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..analyse.rule import Rule
from ..model import ClashKind, message
from .alignment import Answers, Two
from .causes import cause
from .details import day, doer, hour, place, way
from .outcomes import outcome, status, voice
from .tellings import Telling


@dataclass(frozen=True, slots=True)
class Question:
    """A question, how it is asked in a heading, and what gives the two answers where they clash."""

    rule: Rule
    kind: ClashKind
    asked: str
    ask: Callable[[Two, Telling, Telling], Answers | None]


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
        day,
        "on different days that are a few days apart, or at different times of one day, and neither tells of both",
    ),
    _question(
        "deed-hour",
        "date",
        message("at which hour"),
        hour,
        "at hours of the clock that are a quarter of an hour or more apart",
    ),
    _question(
        "deed-place",
        "place",
        message("in which place"),
        place,
        "in two towns of which no text says that one lies in the other, at places of two sorts (a school, a hall) or "
        "on opposite sides",
    ),
    _question("deed-doer", "attribution", message("who did it"), doer, "of two persons, and neither names both"),
    _question(
        "deed-cause",
        "status",
        message("by what cause"),
        cause,
        "(a mishap, a death) with two causes that have no telling word in common",
    ),
    _question(
        "deed-way",
        "status",
        message("in which way"),
        way,
        "(an escape, a charge, a dismissal) with two means or for two reasons that have no telling word in common",
    ),
    _question(
        "deed-status",
        "status",
        message("whether it took place"),
        status,
        "the one as done or planned, the other as not done or called off; who did it to whom is the same",
    ),
    _question(
        "deed-outcome",
        "status",
        message("what happened"),
        outcome,
        "in words that exclude each other (dismissed, resigned; convicted, acquitted; shot, stabbed)",
    ),
    _question(
        "deed-voice",
        "attribution",
        message("as a fact or as a report"),
        voice,
        "the one as a fact, the other as what “reportedly” or unnamed sources tell; who did it to whom is the same",
    ),
)
