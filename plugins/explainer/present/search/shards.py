"""Many keys in files of about one size, so cut that a changed key changes one file, or few.

Keys that begin alike lie together. A file is named for the beginning of its first key; where a key lies can be told
from the list of those beginnings alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

_DEEPEST = 12  # letters of a beginning; what is alike beyond them stays in one file, however large


def cut_by_beginning(sizes: Mapping[str, int], limit: int) -> list[tuple[str, list[str]]]:
    """The keys in groups of at most `limit` bytes where that can be, each with the beginning it is named for.

    Args:
        sizes: bytes that each key takes in its file.
        limit: bytes of a file. One key alone may be larger.
    """
    return list(_cut(sorted(sizes, key=order), sizes, limit, 0)) if sizes else []


def order(key: str) -> bytes:
    """Sort key by UTF-16 code units, as JavaScript compares text."""
    return key.encode("utf-16-be")


def _cut(keys: Sequence[str], sizes: Mapping[str, int], limit: int, depth: int) -> Iterator[tuple[str, list[str]]]:
    together: list[str] = []
    name, size = "", 0
    for beginning, group in groupby(keys, key=lambda key: key[: depth + 1]):
        inside = list(group)
        weight = sum(sizes[key] for key in inside)
        if together and size + weight > limit:
            yield name, together
            together, size = [], 0
        if weight > limit and len(inside) > 1 and depth < _DEEPEST:
            yield from _cut(inside, sizes, limit, depth + 1)
            continue
        name = name if together else beginning
        together += inside
        size += weight
    if together:
        yield name, together


def file_name(kind: str, beginning: str) -> str:
    """The name of a file of keys, in letters that every disk and server can hold."""
    plain = (char if char.isascii() and char.isalnum() else f"_{ord(char):x}_" for char in beginning)
    return f"{kind}-{''.join(plain)}"
