"""Clauses in a parse: the verb that rules a word, and the date that goes with a verb."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ..model import When
from .dates import Dated
from .tokens import Token

Dates = Sequence[Dated]
_WINDOW = 500  # characters around a word in which its date is looked for
_BOUNDS = frozenset(("until", "till", "before", "after", "by", "since", "through"))
_STEPS = 15  # heads climbed at most, so that a broken parse costs nothing


def ruling_verb(token: Token) -> Token | None:
    """The nearest verb above a word (not the word itself); None where the sentence has none there."""
    for _ in range(_STEPS):
        if token.head == token:
            return None
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            return token
    return None


def by_passage(dated: Iterable[Dated]) -> dict[int, list[Dated]]:
    """The dates of each passage, in reading order."""
    found: dict[int, list[Dated]] = {}
    for item in dated:
        found.setdefault(item.evidence.passage, []).append(item)
    return found


def date_beside(verb: Token, dates: Dates) -> Dated | None:
    """The date that goes with a verb; None where several different ones or none do. `dates` are in reading order."""
    return _only(item for item in _near(verb, dates) if _hangs(item.word, verb))


def date_within(noun: Token, dates: Dates) -> Dated | None:
    """The date in the phrase of a noun; None where several different ones or none are."""
    return _only(item for item in _near(noun, dates) if _under(item.word, noun))


def bounds(item: Dated) -> bool:
    """Whether a date only limits the time, so that nothing is told to be of it: "until Monday", "as of Monday"."""
    tie = item.word.head
    if tie == item.word:
        return False
    return tie.lower_ in _BOUNDS or (tie.lower_ == "of" and tie.i > 0 and tie.nbor(-1).lower_ == "as")


def _near(word: Token, dates: Dates) -> Dates:
    first = bisect_left(dates, word.idx - _WINDOW, key=_start)
    return dates[first : bisect_left(dates, word.idx + _WINDOW, key=_start)]


def _start(item: Dated) -> int:
    return item.evidence.start


def _only(items: Iterable[Dated]) -> Dated | None:
    group = list(items)
    group = [item for item in group if item.when is not None] or group  # "a decade later, in 2008"
    return group[0] if len({item.when for item in group}) == 1 else None


def when(item: Dated | None) -> When | None:
    """The days of a date, where it was found and settled."""
    return None if item is None else item.when


def _hangs(word: Token, verb: Token) -> bool:
    """Whether a date belongs to a verb and not to a noun or to another clause below it."""
    for _ in range(_STEPS):
        head = word.head
        if head == word:
            return False
        if head == verb:
            return True
        if head.pos_ not in ("ADP", "SCONJ", "ADV", "NUM") and head.ent_type_ not in ("DATE", "TIME"):
            return False
        word = head
    return False


def _under(hanging: Token, noun: Token) -> bool:
    """Whether a date belongs to the phrase of a noun."""
    for _ in range(_STEPS):
        if hanging.pos_ in ("VERB", "AUX"):
            return False
        if hanging == noun:
            return True
        joined = hanging.dep_ == "conj" and hanging.pos_ == "NOUN"  # "a meeting with X and a visit on Monday"
        if joined or hanging.head == hanging:
            return False
        hanging = hanging.head
    return False
