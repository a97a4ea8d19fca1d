"""Titles and offices made comparable."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from ..analyse.lexicon import words
from ..analyse.names_in_tokens import singular
from .folding import fold

Title = frozenset[str]

_SAME_WORD = {
    "adviser": "advisor",
    "chairman": "chair",
    "chairperson": "chair",
    "chairwoman": "chair",
    "congressman": "representative",
    "congresswoman": "representative",
    "defence": "defense",
    "gov": "governor",
    "rep": "representative",
    "sen": "senator",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
}
_CHIEF = frozenset(["chief", "executive"])
_LINKS = frozenset(["a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "s", "the", "to", "with"])


def normal_title(title: str) -> Title | None:
    """The telling words of a title, in the singular; None where it is only a form of address ("Mr.", "Dr.")."""
    telling = [singular(word) for word in fold(title).split() if word not in _LINKS]
    if all(word in words("honorifics") and word not in _SAME_WORD for word in telling):
        return None
    found = frozenset(_SAME_WORD.get(word, word) for word in telling)
    found = found - {"ceo"} | _CHIEF if "ceo" in found else found
    return found - {"officer"} if found >= _CHIEF else found


def shared_title(left: Iterable[Title], right: Iterable[Title]) -> int:
    """How many telling words the most telling title has that both hold; 0 where none agrees.

    Two titles agree when one says all that the other says ("Harbour Minister", "Aldmoor Harbour Minister").
    """
    return max((min(len(a), len(b)) for a, b in product(left, right) if a <= b or b <= a), default=0)
