"""Names made comparable: what differs only in case, accents, points, hyphens or a possessive becomes equal."""

from __future__ import annotations

import re
from functools import lru_cache

from unidecode import unidecode

_POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?!\w)")
_POINTS = re.compile(r"[.'`]")
_BREAKS = re.compile(r"[\W_]+")
_TORN = re.compile(r"\bmc (?=\w)")  # "Mc Moreau"
_INITIALS = re.compile(r"\b\w(?: \w\b)+")


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """The folded form of a name: plain lower-case words, one blank between; initials that stand together are joined.

    >>> fold("José  Müller-Ray's"), fold("U.N."), fold("J. K. O’Hara")
    ('jose muller ray', 'un', 'jk ohara')
    """
    text = unidecode(name).lower().replace("&", " and ")
    text = _BREAKS.sub(" ", _POINTS.sub("", _POSSESSIVE.sub("", text))).strip()
    text = _TORN.sub("mc", text)
    return _INITIALS.sub(lambda found: found.group().replace(" ", ""), text)


def fold_body(name: str) -> str:
    """The folded form of the name of an organisation or place, without its article."""
    return fold(name).removeprefix("the ")
