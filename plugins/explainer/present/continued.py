"""Sections that are too long for their page: the latest entries stand there, and all of them on pages of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic

from .desk import Desk
from .heads import collection, head
from .parting import Part, Parts, T, by_day, latest, ways
from .shelf import Shelf
from .views import AppearanceView, ContinuedPage, EventView, Link, RestView, SourceGroup
from .wording import Wording

LONG = 40  # entries: a section of more is continued
SHOWN = 24  # of these, so many stand on the page itself,
_EACH = 3  # and no more than so many of one day
_WHOLE = 80  # entries: a continuation of more is cut by their days


@dataclass(frozen=True, slots=True)
class Printed:
    """Entries as they are printed: in one of three forms."""

    groups: tuple[SourceGroup, ...] = ()
    appearances: tuple[AppearanceView, ...] = ()
    events: tuple[EventView, ...] = ()


def _from_the_latest(wording: Wording, shown: int, number: int) -> str:
    return wording.gettext(
        "Shown are %(shown)s of %(all)s, from the latest sources.",
        shown=wording.number(shown),
        all=wording.number(number),
    )


@dataclass(frozen=True, slots=True)
class Section(Generic[T]):
    """A section: its entries in the order of sources, with the day of each, and how they are printed.

    `name` is the beginning of its continuations' addresses ("said"), `title` their heading ("Statements by Ada Berg").
    Of more than `longest` entries `shown` stand on the page, and `note` says which.
    """

    name: str
    title: str
    entries: Sequence[T]
    day: Callable[[T], str | None]
    printed: Callable[[Desk, Sequence[T]], Printed]
    longest: int = LONG
    shown: int = SHOWN
    note: Callable[[Wording, int, int], str] = _from_the_latest

    def here(self, desk: Desk) -> Printed:
        """What stands on the page itself."""
        return self.printed(desk, self.entries if self._fits() else latest(self._foremost(), self.day, self.shown))

    def rest(self, shelf: Shelf, address: str) -> RestView | None:
        """Where all of it stands; None where it stands on the page."""
        if self._fits():
            return None
        links = ways(self._parts(shelf), shelf.wording, _folder(address, self.name))
        return RestView(self.title, self.note(shelf.wording, self.shown, len(self.entries)), links)

    def continued(self, shelf: Shelf, address: str, page: Link, section: str) -> Iterator[ContinuedPage]:
        """The pages with all of it. `page` leads back to the page at `address`, in the navigation's `section`."""
        parts = () if self._fits() else self._parts(shelf)
        links = ways(parts, shelf.wording, _folder(address, self.name))
        for (part, entries), link in zip(parts, links, strict=True):
            desk = Desk(shelf, address, page.text)
            printed = self.printed(desk, entries)
            title = _titled(shelf, self.title, part) if len(parts) > 1 else self.title
            yield ContinuedPage(
                head=head(shelf, title, title, link.href, section, above=page, structured=collection(title)),
                title=self.title,
                part=part.title,
                parts=links,
                groups=printed.groups,
                appearances=printed.appearances,
                events=printed.events,
            )

    def _fits(self) -> bool:
        return len(self.entries) <= self.longest

    def _foremost(self) -> list[T]:
        """The first few entries of each day, so that no one long article is all that is shown; all of too few days."""
        times: Counter[str | None] = Counter()
        foremost: list[T] = []
        for entry in self.entries:
            on = self.day(entry)
            times[on] += 1
            if times[on] <= _EACH:
                foremost.append(entry)
        return foremost if len(foremost) >= self.shown else list(self.entries)

    def _parts(self, shelf: Shelf) -> Parts[T]:
        if len(self.entries) <= _WHOLE:
            return ((Part("all", self.title), tuple(self.entries)),)
        return by_day(shelf.wording, self.entries, self.day)


def _folder(address: str, name: str) -> str:
    return f"{address.removesuffix('.html')}/{name}-"


def _titled(shelf: Shelf, title: str, part: Part) -> str:
    return shelf.wording.gettext("%(title)s: %(part)s", title=title, part=part.title)
