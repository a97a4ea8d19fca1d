"""Word lists in groups: lines of a group's name, a tab, and words."""

from __future__ import annotations

from functools import cache

from . import rows


@cache
def group(table: str, name: str) -> frozenset[str]:
    """The words of one group of `TABLE.txt`."""
    return frozenset(word.strip() for row in rows(table) if row[0] == name for word in row[1].split(","))
