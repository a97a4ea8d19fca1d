"""What a figure is a number of, so that like stands beside like."""

from __future__ import annotations

from typing import Literal

from ..analyse.lexicon import words
from ..compare.harms import harms
from ..compare.things import is_unit, sort_of
from ..model import Figure, message

Kind = Literal["people", "money", "share", "measure", "thing"]

TITLES: dict[Kind, str] = {
    "people": message("People"),
    "money": message("Money"),
    "share": message("Shares"),
    "measure": message("Measures"),
    "thing": message("Other things"),
}


def kind_of(figure: Figure) -> Kind:
    """Whether a figure counts people or what befell them, gives money, a share or a measure, or counts other things."""
    unit = figure.unit.casefold()
    if figure.rule == "share":
        return "share"
    if figure.rule == "money" or unit.removesuffix("s") in words("currencies"):
        return "money"
    if figure.rule == "people-harmed" or unit in harms() or sort_of(unit)[0] == "people":
        return "people"
    return "measure" if is_unit(unit) else "thing"
