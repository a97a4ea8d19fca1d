"""What is written of the scores: a line, the table in `docs/accuracy.md`, the floors."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping

from .sets import GOLD, KINDS, ROOT, SEEN, SETS
from .tally import Tally

DOCUMENT = ROOT / "docs" / "accuracy.md"
FLOORS = GOLD / "floors.toml"
BELOW = 0.01  # how far under a measured value its floor is set
ABOVE = 0.03  # how far a value may stand over its floor before it is said that the floor can be raised
MARKS = re.compile(r"(<!-- scores -->\n).*?(<!-- /scores -->)", re.DOTALL)

Scores = Mapping[str, Mapping[str, Tally]]
Floors = dict[str, dict[str, float]]


def line(kind: str, tally: Tally) -> str:
    """One kind of one set for the terminal."""
    values = "  ".join(f"{_shown(value):>4}" for value in (tally.precision, tally.recall, tally.f1))
    return f"{kind:26} P R F1  {values}   {tally.right} of {tally.found} found right, {tally.met} of {tally.wanted} met"


def table(scores: Scores) -> str:
    """All sets side by side as a Markdown table: precision / recall / F1 in percent, and how many were labelled."""
    heads = " | ".join(f"{name}: P / R / F1 (labels)" for name in SETS)
    rows = [f"| kind | {heads} |", "| --- |" + " --- |" * len(SETS)]
    rows += [f"| {kind} | " + " | ".join(_cell(scores[name].get(kind), kind) for name in SETS) + " |" for kind in KINDS]
    return "\n".join(rows) + "\n"


def _cell(tally: Tally | None, kind: str) -> str:
    if tally is None:
        return ""
    if kind == "attributions":
        return f"- / {_shown(tally.recall)} / - ({tally.wanted})"
    if ":" in kind:
        return f"{_shown(tally.recall)} ({tally.wanted})"
    return " / ".join(map(_shown, (tally.precision, tally.recall, tally.f1))) + f" ({tally.wanted})"


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.0f}"


def value(kind: str, tally: Tally) -> float:
    """What a floor holds: F1; the recall of kinds that only have one."""
    return (tally.recall if kind == "attributions" else tally.f1) or 0.0


def write_table(text: str) -> None:
    """Puts the table between its marks in the document."""
    document = DOCUMENT.read_text("utf-8")
    DOCUMENT.write_text(MARKS.sub(lambda match: match[1] + text + match[2], document), "utf-8")


def read_floors() -> Floors:
    """The floors: set, kind, lowest value."""
    floors: Floors = tomllib.loads(FLOORS.read_text("utf-8"))
    return floors


def floors_of(scores: Scores) -> Floors:
    """The floors that these scores allow: never lower than those that stand."""
    standing = read_floors() if FLOORS.exists() else {}
    return {
        name: {
            kind: max(standing.get(name, {}).get(kind, 0.0), math.floor(100 * (value(kind, tally) - BELOW)) / 100)
            for kind, tally in scores[name].items()
        }
        for name in SEEN
    }


def risen(tallies: Mapping[str, Tally], floors: Mapping[str, float]) -> list[str]:
    """Which kinds of one set stand well above their floors, in sentences."""
    return [
        f"{kind} rose to {score:.3f}, well above its floor {floors[kind]:.2f}: "
        "`make score KEEP=yes` raises the floor, so that the gain is not lost unseen"
        for kind, score in ((kind, value(kind, tally)) for kind, tally in tallies.items())
        if kind in floors and score > floors[kind] + ABOVE
    ]


def write_floors(floors: Floors) -> None:
    """Writes the floors."""
    lines = [
        "# The lowest score of each kind in each set. `make score KEEP=yes` raises them; to lower one is a decision",
        "# that a person takes here, by hand, and explains in the commit.",
    ]
    for name, kinds in floors.items():
        lines += ["", f"[{name}]", *(f'"{kind}" = {floor:.2f}' for kind, floor in kinds.items())]
    FLOORS.write_text("\n".join(lines) + "\n", "utf-8")
