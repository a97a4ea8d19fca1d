"""In what order a book holds the pages of a site: that in which a reader comes upon them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import dirname

from .chapters import XHTML, Page

HOME = "index.html"


@dataclass(frozen=True, slots=True)
class Section:
    """A page and those that it lists: an entry of the table of contents with the entries under it."""

    page: Page
    listed: tuple[Page, ...]


def contents(pages: Mapping[str, Page]) -> tuple[Section, ...]:
    """The home page, what its navigation leads to with the pages listed there, then whatever is left.

    Every page stands in it exactly once.
    """
    home = pages[HOME]
    ways = [
        address
        for way in home.root.iter(f"{{{XHTML}}}nav")
        for address in home.links(way)
        if address in pages and address != HOME
    ]
    left = dict.fromkeys((HOME, *ways, *sorted(pages)))
    top = dict.fromkeys((HOME, *ways))
    sections: list[Section] = []
    while left:
        address = next(iter(left))
        del left[address]
        page = pages[address]
        folder = dirname(address)
        found = dict.fromkeys(page.links(page.main)) if folder else ()
        listed = [name for name in found if name in left and name not in top and dirname(name) == folder]
        for name in listed:
            del left[name]
        sections.append(Section(page, tuple(pages[name] for name in listed)))
    return tuple(sections)
