"""Identifiers of disagreements and corroborations: readable, and each its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ..model import Corroboration, Disagreement
from ..resolve.identifiers import identifiers

Found = TypeVar("Found", Disagreement, Corroboration)


def distinct(found: Iterable[Found]) -> tuple[Found, ...]:
    """The same in the same order; those with one identifier each get a suffix hashed from what they say."""
    keyed = {repr(item): item for item in found}
    ids = identifiers({key: item.id for key, item in keyed.items()})
    return tuple(replace(item, id=ids[key]) for key, item in keyed.items())
