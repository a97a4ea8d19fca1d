"""What a number may stand for: rounding, and words like "more than" or "about"."""

from __future__ import annotations

from decimal import Decimal

from ..model import Figure

_ROUGH = (Decimal("0.1"), Decimal("0.05"))  # how far "about" reaches, with one digit that is not 0 or with more
_AT_LEAST = frozenset(["more than", "at least", "no fewer than", "no less than", "over", "well over", "upwards of"])
_AT_MOST = frozenset(["less than", "fewer than", "at most", "under", "up to", "as many as", "no more than", "nearly"])
_EXACT = frozenset(["exactly", "only", "just", "a total of"])


def agree(left: Figure, right: Figure) -> bool:
    """Whether two numbers may both be right."""
    (low, high), (least, most) = _range(left), _range(right)
    return low <= most and least <= high


def written(figure: Figure) -> str:
    """A figure as the label of a side: "more than 12 people"."""
    number = f"{Decimal(figure.value):,}"
    return " ".join(part for part in (figure.comparator, number, figure.unit) if part)


def digits_of(figure: Figure) -> int:
    """How many digits of a number are more than its size."""
    return len(figure.value.replace(".", "").strip("0"))


def _range(figure: Figure) -> tuple[Decimal, Decimal]:
    """The numbers that a figure may stand for: a bound reaches half as far again, a round number to its last digit."""
    value, comparator = Decimal(figure.value), (figure.comparator or "").casefold()
    if comparator in _AT_LEAST:
        return value, value * Decimal("1.5")
    if comparator in _AT_MOST:
        return value * Decimal("0.5"), value
    if comparator and comparator not in _EXACT:
        rough = _ROUGH[digits_of(figure) > 1]
        return value * (1 - rough), value * (1 + rough)
    digits = figure.value.split(".")[0]
    unit = Decimal(10 ** (len(digits) - len(digits.rstrip("0")))) if "." not in figure.value else Decimal(0)
    return (value - unit / 2, value + unit / 2) if unit > 1 else (value, value)
