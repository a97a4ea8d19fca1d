"""Word lists of the English language: titles, role nouns, countries, heads of names. They hold no story's names."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of `NAME.txt` that are not blank or comments, split at tabs."""
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.rstrip() for line in text.splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """All entries of `NAME.txt`, lower-cased; a line may hold several, parted by commas or tabs."""
    cells = (cell for row in rows(name) for cell in row)
    return frozenset(word.strip().lower() for cell in cells for word in cell.split(",") if word.strip())
