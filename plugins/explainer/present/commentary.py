"""Commentary on a page: an editor's Markdown, its links and citations resolved from where the page stands."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from ..content.entry import Entry, first_words
from ..content.links import shown_name
from ..content.markdown import Missing, Target, render
from ..model import Passage, Source
from ..resolve.citations import Citation, find
from .desk import Desk
from .shelf import Shelf
from .targets import folded
from .views import Commentary
from .wording import dotted


def commentary(desk: Desk, entry: Entry | None, level: int = 3) -> Commentary | None:
    """An editor's words rendered for the page of the desk, None where no editor wrote any.

    Args:
        desk: the desk of the page that prints it.
        entry: the editor's file.
        level: the level of its highest heading on the page.
    """
    if entry is None or not entry.body.strip():
        return None
    rendered = render(entry, DeskLinks(desk), level, say=desk.shelf.wording.say)
    desk.shelf.register.tell(rendered.notices)
    return Commentary(
        rendered.html, dotted(entry.author or "", desk.shelf.wording.day(entry.date) if entry.date else "")
    )


def opening(shelf: Shelf, entry: Entry) -> str:
    """What an entry is about, in a line: the editor's summary, else its first words."""

    def called(name: str) -> str:
        found = shelf.named.get(folded(name))
        return name if found is None else shown_name(name, found[0])

    return entry.summary or first_words(entry, called)


@dataclass(frozen=True, slots=True)
class DeskLinks:
    """What `[[...]]` leads to, seen from one page."""

    desk: Desk

    def find(self, name: str) -> Target | None:
        """The page or term of that name or id."""
        found = self.desk.shelf.named.get(folded(name))
        if found is None:
            return None
        title, address = found
        return Target(self.desk.root + address, title, title)

    def nearest(self, name: str) -> str | None:
        """The known name most like one that is not known."""
        named = self.desk.shelf.named
        near = next(iter(difflib.get_close_matches(folded(name), list(named), 1, 0.6)), None)
        is_id = near is not None and ("/" in near or "-" in near)
        return near if near is None or (is_id and folded(named[near][0]) != near) else named[near][0]

    def passage(self, source: str, place: str, words: str) -> Target | Missing:
        """A source, a passage of it ("4", "title", "caption") or exact words in it."""
        shelf = self.desk.shelf
        found = find(shelf.sources, Citation(source, place, words))
        match found:
            case Missing():
                return found
            case Source():
                ref = shelf.refs[found.id]
                described = shelf.wording.gettext("the source %(title)s", title=ref.title)
                return Target(self.desk.root + ref.href, ref.title, described)
            case Passage():
                mark = self.desk.whole(found.source, found.index, "commentary")
            case _:
                mark = self.desk.mark(found, "commentary")
        return Target(self.desk.root + mark.href, mark.label, mark.described)
