"""Lists too long for one page: cut by the year of the sources, a long year by month, or by the letters of names.

Where an entry stands then depends on nothing but its own date or name and on how many there are beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..resolve.identifiers import slug
from .views import Link
from .wording import Wording, letter

LONG = 200  # entries: a list of more is cut
_FULL = 300  # entries of a year: more go by month; a quotation with its mark takes about 800 bytes
UNDATED = "undated"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a list: `key`, by which its address ends ("2021", "2021-04", "undated", "a"), and its heading."""

    key: str
    title: str


Parts = tuple[tuple[Part, tuple[T, ...]], ...]


def by_day(wording: Wording, entries: Sequence[T], day: Callable[[T], str | None]) -> Parts[T]:
    """Entries by the year of their day (ISO, or None), those of a long year by month; those without a day last."""
    years = Counter((day(entry) or "")[:4] for entry in entries)
    parts: dict[str, list[T]] = {}
    for entry in entries:
        on = day(entry) or ""
        parts.setdefault(on[:7] if years[on[:4]] > _FULL else on[:4], []).append(entry)
    ordered = sorted(parts.items(), key=lambda item: (not item[0], item[0]))
    return tuple((_period(wording, key), tuple(held)) for key, held in ordered)


def by_letter(entries: Iterable[T], name: Callable[[T], str]) -> Parts[T]:
    """Entries by the first letter of a name, in the order of the alphabet; signs and digits first."""
    parts: dict[str, list[T]] = {}
    for entry in entries:
        parts.setdefault(letter(name(entry)), []).append(entry)
    return tuple((Part(slug(key) or "signs", key), tuple(parts[key])) for key in sorted(parts))


def latest(entries: Sequence[T], day: Callable[[T], str | None], number: int) -> list[T]:
    """So many entries with the latest days, in the order given; those without a day when there are too few others."""
    order = sorted(range(len(entries)), key=lambda place: day(entries[place]) or "", reverse=True)
    return [entries[place] for place in sorted(order[:number])]


@dataclass(frozen=True, slots=True)
class Cut(Generic[T]):
    """What stands on a page of a list: `parts` are the pages of all parts, `part` the one that it is; `note` says how
    much is shown of a list on the page that leads to all of it.
    """

    held: Sequence[T]
    parts: tuple[Link, ...] = ()
    part: Link | None = None
    note: str = ""


def cuts(
    wording: Wording, entries: Sequence[T], day: Callable[[T], str | None], shown: int, folder: str
) -> Iterator[Cut[T]]:
    """A list as it stands on pages: whole or, where it is long, so many of the latest and then all by their days."""
    if len(entries) <= LONG:
        yield Cut(entries)
        return
    periods = by_day(wording, entries, day)
    parts = ways(periods, wording, folder)
    yield Cut(latest(entries, day, shown), parts, note=latest_of(wording, shown, len(entries)))
    for (_part, held), way in zip(periods, parts, strict=True):
        yield Cut(held, parts, way)


def latest_of(wording: Wording, shown: int, number: int) -> str:
    """How much of a long list stands on the page that leads to all of it."""
    return wording.gettext(
        "Shown are the latest %(shown)s of %(all)s.", shown=wording.number(shown), all=wording.number(number)
    )


def ways(parts: Parts[T], wording: Wording, folder: str) -> tuple[Link, ...]:
    """Links to the pages of the parts, each with its number of entries; `folder` is how their addresses begin."""
    return tuple(Link(part.title, f"{folder}{part.key}.html", wording.number(len(entries))) for part, entries in parts)


def _period(wording: Wording, key: str) -> Part:
    if not key:
        return Part(UNDATED, wording.gettext("without a date"))
    return Part(key, wording.month(key) if len(key) > len("2021") else key)
