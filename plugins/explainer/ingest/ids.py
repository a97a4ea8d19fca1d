"""The id of an article, made from the name of its file: safe in an address and on any disk, unique in any case."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable

from unidecode import unidecode

_OTHER = re.compile(r"[^a-z0-9._-]+")
RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)), "index")
)
"""Names of devices, of which Windows makes no files, and a folder's own page."""


def slug(path: str) -> str:
    """The path without its last suffix, in `[a-z0-9._-]`, beginning and ending with a letter or digit; may be empty."""
    folder, _, name = path.rpartition("/")
    stem = name.rpartition(".")[0] or name
    letters = _OTHER.sub("-", unidecode(f"{folder}/{stem}").lower())
    return re.sub(r"-{2,}", "-", letters).strip("._-")


def assign(paths: Iterable[tuple[str, bytes]], longest: int) -> tuple[str, ...]:
    """One id for each (path, the path's bytes on disk), in order, at most `longest` characters each.

    A name that is empty, reserved, too long or wanted by several files gets a hash of its own path appended: on all
    of them, so that an id depends neither on the order of the files nor on which of them came first.
    """
    wanted = [(slug(path), raw) for path, raw in paths]
    claims = Counter(name for name, _ in wanted)
    for digits in (8, 16, 40):
        ids = tuple(
            _hashed(name, raw, digits, longest)
            if claims[name] > 1 or not name or len(name) > longest or name.split(".")[0] in RESERVED
            else name
            for name, raw in wanted
        )
        if len(set(ids)) == len(ids):
            break
    return ids


def _hashed(name: str, raw: bytes, digits: int, longest: int) -> str:
    mark = hashlib.sha256(raw).hexdigest()[:digits]
    base = name[: longest - digits - 1].strip("._-") or "article"
    if base.split(".")[0] in RESERVED:
        base = f"article-{base}"[: longest - digits - 1]
    return f"{base}-{mark}"
