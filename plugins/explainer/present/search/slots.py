"""A number for every source that stays the same when others come and go."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

_ROOM = 4  # slots for each source, so that few meet in one


def slots(sources: Iterable[str]) -> dict[str, int]:
    """Source id to slot, in the order of the slots.

    A slot comes from the id alone but where two meet, so that a new source does not renumber the others.
    """
    ids = sorted(sources)
    size = 1 << max(4, (_ROOM * len(ids)).bit_length())
    taken: dict[int, str] = {}
    for source in ids:
        slot = int.from_bytes(blake2b(source.encode(), digest_size=8).digest(), "big") % size
        while slot in taken:
            slot = (slot + 1) % size
        taken[slot] = source
    return {taken[slot]: slot for slot in sorted(taken)}
