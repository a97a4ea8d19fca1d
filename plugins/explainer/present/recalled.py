"""Pages that are looked at again only when something that they are made from is new.

What is kept of a page is where it goes, the digest of its view, and what it told the register: enough to know that it
would be the same, so that its view is made only when it has to be printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from ..kept import Kept, digest_of
from .shelf import Register, Shelf


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it goes, the template that prints it, its view, made when asked for, and the view's digest."""

    address: str
    template: str
    digest: str
    view: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Outline:
    """Of pages that are made together: address, template and digest of each, and what they cite and use."""

    pages: tuple[tuple[str, str, str], ...]
    register: Register


Make = Callable[[Shelf], Iterable[Page]]


def page(template: str, view: Any) -> Page:
    """The page of a view that is there."""
    return Page(view.head.address, template, digest_of(view), lambda: view)


def recalled(kept: Kept[Outline], shelf: Shelf, made_from: object, make: Make) -> tuple[Page, ...]:
    """Pages as they were made from the same before, else made now; the register learns what they cite either way.

    Args:
        kept: the outlines of pages.
        shelf: the shelf.
        made_from: all that `make` looks at, but for the program; None for pages to be made anew.
        make: makes the pages, with a shelf of their own to tell what they cite.
    """
    made: list[Page] = []

    def outline() -> Outline:
        own = replace(shelf, register=Register())
        made.extend(make(own))
        return Outline(tuple((each.address, each.template, each.digest) for each in made), own.register)

    known = outline() if made_from is None else kept.get(made_from, outline)
    shelf.register.learn(known.register)
    again = partial(_view, make, shelf)
    return tuple(made) or tuple(Page(*each, partial(again, at)) for at, each in enumerate(known.pages))


def _view(make: Make, shelf: Shelf, at: int) -> Any:
    return list(make(replace(shelf, register=Register())))[at].view()
