"""Names that mean the same in any story: countries, and a few bodies known everywhere by their initials."""

from __future__ import annotations

from functools import cache, lru_cache

from ..analyse.lexicon import rows
from ..model import EntityKind
from .folding import fold_body

BODIES = (
    ("European Union", "EU"),
    ("International Atomic Energy Agency", "IAEA"),
    ("International Monetary Fund", "IMF"),
    ("NATO", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation"),
    ("UNESCO", "United Nations Educational, Scientific and Cultural Organization"),
    ("UNICEF", "United Nations Children's Fund"),
    ("United Nations", "UN"),
    ("World Health Organization", "World Health Organisation", "WHO"),
    ("World Trade Organization", "World Trade Organisation", "WTO"),
)
_SHORT = 3  # letters: only initials stand for a name inside a longer one ("UN Security Council")


@cache
def known_names() -> dict[str, tuple[str, EntityKind]]:
    """The name to show and the kind, by every folded name of a country or of one of the bodies."""
    countries = (row[0].split(",") for row in rows("countries"))
    found = {fold_body(name): (names[0].strip(), "place") for names in countries for name in names}
    found.update({fold_body(name): (names[0], "organisation") for names in BODIES for name in names})
    return found  # type: ignore[return-value]


@lru_cache(maxsize=1 << 16)
def common_key(name: str) -> str:
    """The folded form of a name in which what is known by several names has only one.

    >>> common_key("the U.S."), common_key("UN Security Council")
    ('united states', 'united nations security council')
    """
    key = fold_body(name)
    if key in known_names():
        return fold_body(known_names()[key][0])
    first, _, rest = key.partition(" ")
    if rest and len(first) <= _SHORT and first in known_names():
        return f"{fold_body(known_names()[first][0])} {rest}"
    return key


def is_country(key: str) -> bool:
    """Whether a common key is a country's: countries turn up in any story and so support nothing."""
    return key in known_names() and known_names()[key][1] == "place"
