"""How a figure is written where it stands alone: beside its quotation, or as the label of a side."""

from __future__ import annotations

from decimal import Decimal

from ..model import Figure

_MONEY = tuple("$€£¥₹₪₩₽")
_TIMES = ("second", "minute", "hour", "day", "week", "month", "year")
_TOTALS = ("toll", "number", "count", "total", "tally")  # "the number of dead rose to 14"
_SIZES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def written(figure: Figure) -> str:
    """The number with its unit: "more than 30,000 people", "US$100 million", "6 weeks", "12%"."""
    number = written_number(figure.value)
    unit = "" if figure.unit.casefold() in _TOTALS else figure.unit
    if unit.endswith(_MONEY):
        amount = unit + number
    elif unit == "%":
        amount = number + unit
    elif unit.isupper() and figure.rule == "money":
        amount = f"{unit} {number}"  # "EUR 300"
    elif unit in _TIMES and figure.value != "1":
        amount = f"{number} {unit}s"
    else:
        amount = f"{number} {unit}"
    return f"{figure.comparator or ''} {amount}".strip()


def written_number(value: str) -> str:
    """A decimal to read: "30,000", "100 million", "3.8 billion"."""
    number = Decimal(value)
    for size, word in _SIZES:
        scaled = (number / size).normalize()
        if abs(scaled) >= 1 and scaled == round(scaled, 2):
            return f"{scaled:f} {word}"
    return f"{number:,}"
