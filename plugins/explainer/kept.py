"""Values that take long to work out, kept between builds under digests of all that they were made from.

What was not asked for in a build is forgotten. Losing a file costs time, nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from .sealed import read_sealed, write_sealed

T = TypeVar("T")


def digest_of(records: object) -> str:
    """SHA-256 of records of whatever sort, in hexadecimal."""
    return hashlib.sha256(msgspec.msgpack.encode(records, enc_hook=repr)).hexdigest()


class Store:
    """Values of every sort, those of each in a file of their own.

    Args:
        folder: where they are kept.
        made_by: what makes them: a digest of the program, on one line.
    """

    def __init__(self, folder: Path, made_by: str) -> None:
        self._folder = folder
        self._made_by = made_by
        self._sorts: dict[str, Kept[Any]] = {}

    def of(self, name: str, sort: type[T]) -> Kept[T]:
        """The values of a sort, made of what `msgspec` can write and read."""
        if name not in self._sorts:
            self._sorts[name] = Kept(self._folder / name, self._made_by, sort)
        return self._sorts[name]

    def save(self) -> None:
        """Keep what was asked for, and let go of it. Where that cannot be done, the next build makes it anew."""
        for kept in self._sorts.values():
            kept.save()
        self._sorts.clear()


class Kept(Generic[T]):
    """Values of one sort."""

    def __init__(self, place: Path, made_by: str, sort: type[T]) -> None:
        self._place = place
        self._made_by = made_by.encode() + b"\n"
        self._before = self._read(msgspec.msgpack.Decoder(dict[str, sort]))  # type: ignore[valid-type]
        self._now: dict[str, T] = {}

    def get(self, made_from: object, make: Callable[[], T]) -> T:
        """The value that is made from these records and nothing else: as it was kept, else made now."""
        key = digest_of(made_from)
        if key not in self._now:
            self._now[key] = self._before[key] if key in self._before else make()
        return self._now[key]

    def save(self) -> None:
        """Keep what was asked for."""
        if self._now.keys() != self._before.keys():
            with contextlib.suppress(OSError):
                write_sealed(self._place, self._made_by + msgspec.msgpack.encode(self._now))

    def _read(self, decoder: msgspec.msgpack.Decoder[dict[str, T]]) -> dict[str, T]:
        with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
            body = read_sealed(self._place)
            if body is not None and body.startswith(self._made_by):
                return decoder.decode(body.removeprefix(self._made_by))
        return {}
