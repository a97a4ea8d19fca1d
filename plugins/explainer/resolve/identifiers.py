"""Identifiers that serve as file names and fragments everywhere, and do not depend on the order of the input."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Mapping

from unidecode import unidecode

from ..ingest.ids import RESERVED

LONGEST = 120  # characters
IDENTIFIER = re.compile(rf"[a-z0-9][a-z0-9-]{{0,{LONGEST - 1}}}")


def slug(name: str) -> str:
    """A name in plain lower-case letters, digits and hyphens; "" when it has none of them.

    >>> slug("Zoë O'Hara-Lind")
    'zoe-ohara-lind'
    """
    text = re.sub(r"['’`.]", "", unidecode(name).lower())
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:LONGEST].rstrip("-")


def identifiers(names: Mapping[str, str], taken: Collection[str] = ()) -> dict[str, str]:
    """An identifier for each key, from its name.

    Names whose slugs are equal, reserved, cut short, empty or `taken` all get a suffix hashed from their key, so that
    none of them depends on which came first.

    Args:
        names: the name to show in the identifier, by a key that tells all of them apart.
        taken: identifiers that are in use already.
    """
    slugs = {key: slug(name) for key, name in names.items()}
    uses = Counter(slugs.values())
    bad = {plain for plain in slugs.values() if uses[plain] > 1 or not 0 < len(plain) < LONGEST} | RESERVED | {*taken}
    found = {key: plain for key, plain in slugs.items() if plain not in bad}
    used = {*taken, *found.values()}
    for key in sorted(slugs.keys() - found.keys()):
        found[key] = _suffixed(slugs[key], key, used)
        used.add(found[key])
    return found


def _suffixed(plain: str, key: str, used: Collection[str]) -> str:
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
    for length in (8, 16, 32, 64):
        candidate = f"{plain[: LONGEST - length - 1].rstrip('-')}-{digest[:length]}".strip("-")
        if candidate not in used:
            return candidate
    raise ValueError(f"no identifier for {key!r}: the keys must differ")
