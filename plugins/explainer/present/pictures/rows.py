"""What the pictures of names share: how high a row is, how long a name, and the five steps of "how often"."""

from __future__ import annotations

from collections.abc import Iterable

from ..views import Link
from ..wording import shortened

ROW = 28  # pixels: a target has to be 24 high, and names of two rows must not touch
LONGEST = 24  # characters of a name; what is longer is cut, and whole in the list beside the picture
LEVELS = 5


def level(number: int) -> int:
    """In which of five steps a count of passages is: 1, 2 to 3, 4 to 7, 8 to 15, 16 and more."""
    return min(LEVELS, number.bit_length())


def by_name(names: Iterable[tuple[str, str]]) -> list[str]:
    """Ids of (id, name) by name: an order that a newcomer does not change, and in which a name is found."""
    return [identifier for identifier, _ in sorted(names, key=lambda item: (item[1].casefold(), item[0]))]


def label(name: str, href: str) -> tuple[Link, str]:
    """A name as it fits into a picture, and the whole name where it had to be cut."""
    short = shortened(name, LONGEST)
    return Link(short, href), name if short != name else ""


def middle(row: int) -> int:
    """The height of a row's middle, in pixels from the top."""
    return row * ROW + ROW // 2
