"""Votes: how many were for something, where a text tells it beside those against, or out of all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..analyse.numerals import NUMBER, value
from ..analyse.quantities.amounts import Amount
from .things import Thing
from .wording import NOT

_VOTED = r"(?:voted (?:for|in favou?r|yes|to)|backed|supported|approved|were in favou?r|agreed)"
_MEMBERS = rf"(?:the|its|their) (?:{NUMBER}) [a-z]+(?: (?:of|on|in) [\w ]{{1,50}}?)?"
_TALLY = re.compile(
    rf"(?<!from )(?<!between )(?<![\w.,/$€£-])(?P<number>{NUMBER})"
    rf"(?:(?P<votes> votes?)?(?: to | against |[-–—])(?:{NUMBER})(?! ?(?:%|per ?cent)|\w)(?P<also> votes?)?"
    rf"|(?P<favour> votes? (?:in favou?r|for)\b)|(?P<part> of {_MEMBERS} {_VOTED}\b))",
    re.IGNORECASE,
)
_ALL = re.compile(r"\bunanimous(?:ly)?\b")
_VOTE = re.compile(r"\b(?:vote[sd]?|voting|ballot|passed|adopted|approved|rejected|division|split)\b", re.IGNORECASE)
_NEAR = 60  # characters before a bare "52 to 48" in which a word tells of a vote


def tallies(text: str) -> Iterator[tuple[Amount, Thing]]:
    """The votes of a text, each as the number of those for it, over the words that tell it; 0 where all are one."""
    for found in _TALLY.finditer(text):
        is_vote = any(found[name] for name in ("votes", "also", "favour", "part"))
        around = _VOTE.search(text, max(0, found.start() - _NEAR), found.end() + len(" vote in"))
        if (is_vote or around) and (number := value(found["number"])) is not None:
            yield _vote(found, number)
    for found in _ALL.finditer(text):
        if not NOT.search(text, max(0, found.start() - _NEAR), found.start()):
            yield _vote(found, Decimal(0))


def _vote(found: re.Match[str], number: Decimal) -> tuple[Amount, Thing]:
    amount = Amount(found.start(), found.start(), found.end(), number, None, None, hyphened=False, spelled=True)
    return amount, Thing("vote", "", 1, found.end())
