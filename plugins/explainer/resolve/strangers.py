"""Other names in an editor's file that are somebody else's full name: by a slip, one page of two people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..analyse.lexicon import words
from ..model import Notice
from .aliases import common_key
from .editor import Directory, Known
from .personal import personal_name
from .rulings import Rulings


def without_strangers(
    known: Sequence[Known], directory: Directory, rulings: Rulings
) -> tuple[list[Known], tuple[Notice, ...]]:
    """The files of people without the other names that are full names of somebody the articles know apart, under a
    name with nothing in common, unless a `[[same]]` ruling says that both are one; and an error for each.
    """
    kept: list[Known] = []
    notices: list[Notice] = []
    for entry in known:
        own = next(filter(None, (_full(name, directory) for name in (entry.name, entry.id, *entry.other_names))), None)
        strangers = [
            name
            for name in _strangers(entry, own, directory)
            if not _are_same(name, (own or "", *entry.names), rulings)
        ]
        kept.append(replace(entry, other_names=tuple(name for name in entry.other_names if name not in strangers)))
        notices += (
            Notice(
                entry.path,
                None,
                f"the other name “{name}” is the full name of somebody else in the articles than “{own}”",
                "the two were not joined",
                f'take it out; if both are one, write under [[same]] in rulings.toml: names = ["{own}", "{name}"]',
                "error",
            )
            for name in strangers
        )
    return kept, tuple(notices)


def _strangers(entry: Known, own: str | None, directory: Directory) -> Iterator[str]:
    if entry.kind == "person" and own is not None:
        for name in entry.other_names:
            full = _full(name, directory)
            if full is not None and not _have_a_part_in_common(own, full):
                yield name


def _full(name: str, directory: Directory) -> str | None:
    """The first and last name of a person in the articles whom a name means, None where it is less or a title."""
    written = directory.person(name)
    if written is None or written[0].islower() or written.casefold().startswith("the "):
        return None
    parts = common_key(written).split()
    return written if personal_name(" ".join(parts)).given and words("roles").isdisjoint(parts) else None


def _have_a_part_in_common(left: str, right: str) -> bool:
    """Whether two names share a word, or one stands for the other's initials."""
    ours, theirs = common_key(left).split(), common_key(right).split()
    initials = ("".join(part[0] for part in parts) for parts in (ours, theirs))
    return not set(ours).isdisjoint(theirs) or any(initial in (*ours, *theirs) for initial in initials)


def _are_same(name: str, others: Sequence[str], rulings: Rulings) -> bool:
    keys = {common_key(other) for other in others if other != name}
    return any(
        common_key(name) in joined and not keys.isdisjoint(joined)
        for joined in ({common_key(one) for one in ruling.names} for ruling in rulings.of("same"))
    )
