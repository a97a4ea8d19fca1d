"""What befell the people that a number counts."""

from __future__ import annotations

import re
from functools import cache

from ..analyse.lexicon import rows
from ..model import message

PEOPLE: dict[str, str] = {
    people: people
    for people in (
        message("people killed"),
        message("people injured"),
        message("people missing"),
        message("people detained"),
        message("people displaced"),
        message("people kidnapped"),
    )
}
_OTHER = re.compile(r"\b(?:when|while|before|because|although)\b|;")  # what follows is told of others
_NEAR = 60  # characters around a number in which what befell the people stands


def harm_near(sentence: str, start: int, end: int) -> str | None:
    """What befell the people of the number at these offsets, told by the nearest such word of its sentence."""
    found = [
        (max(start - word.end(), word.start() - end, 0), harms()[word.group().casefold()])
        for word in re.finditer(r"\w+", sentence)
        if word.group().casefold() in harms() and not _OTHER.search(sentence, *_between(word, start, end))
    ]
    distance, harm = min(found, default=(_NEAR, None))
    return harm if distance < _NEAR else None


def _between(word: re.Match[str], start: int, end: int) -> tuple[int, int]:
    return (word.end(), start) if word.end() <= start else (end, word.start())


@cache
def harms() -> dict[str, str]:
    """What is meant, by the words that say it: "killed" by "died"."""
    return {word.strip(): row[0] for row in rows("harms") for word in row[1].split(",")}
