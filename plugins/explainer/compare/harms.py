"""What befell the people that a number counts."""

from __future__ import annotations

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


@cache
def harms() -> dict[str, str]:
    """What is meant, by the words that say it: "killed" by "died"."""
    return {word.strip(): row[0] for row in rows("harms") for word in row[1].split(",")}
