"""What a number may stand for: rounding, and words like "more than" or "about"."""

from __future__ import annotations

from decimal import Decimal

from ..model import Figure

_ROUGH = (Decimal("0.1"), Decimal("0.05"))  # how far "about" reaches, with one digit that is not 0 or with more
_SLIGHT = Decimal("0.01")  # by how much a bound may be wrong
_LARGE = 100  # from here on a round number may be rounded as much as one that is said to be about right
_AT_LEAST = frozenset(["more than", "at least", "no fewer than", "no less than", "over", "well over", "upwards of"])
_AT_MOST = frozenset(["less than", "fewer than", "at most", "under", "up to", "as many as", "no more than"])
_EXACT = frozenset(["exactly", "only", "just", "a total of"])


def agree(left: Figure, right: Figure) -> bool:
    """Whether two numbers may both be right."""
    (low, high), (least, most) = _range(left), _range(right)
    return low <= most and least <= high


def digits_of(figure: Figure) -> int:
    """How many digits of a number are more than its size."""
    return len(figure.value.replace(".", "").strip("0"))


def _range(figure: Figure) -> tuple[Decimal, Decimal]:
    """The numbers that a figure may stand for: a bound reaches half as far again, a round number as a rough one."""
    value, comparator = Decimal(figure.value), (figure.comparator or "").casefold()
    if comparator in _AT_LEAST:
        return value * (1 - _SLIGHT), value * Decimal("1.5")
    if comparator in _AT_MOST:
        return value * Decimal("0.5"), value * (1 + _SLIGHT)
    if comparator and comparator not in _EXACT:
        rough = _ROUGH[digits_of(figure) > 1]
        return value * (1 - rough), value * (1 + rough)
    digits = figure.value.split(".")[0]
    last = Decimal(10 ** (len(digits) - len(digits.rstrip("0")))) if "." not in figure.value else Decimal(1)
    rough = min(last / 2, value * _ROUGH[value < _LARGE]) if last > 1 else Decimal(0)
    return value - rough, value + rough
