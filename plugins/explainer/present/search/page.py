"""The page of results, which without JavaScript is the way to all lists."""

from __future__ import annotations

from ...model import message
from ..heads import head, navigation
from ..shelf import Shelf
from ..views import Link, SearchPage
from .slots import slots

ADDRESS = "search.html"
KINDS = (
    ("person", message("People")),
    ("organisation", message("Organisations")),
    ("place", message("Places")),
    ("topic", message("Topics")),
    ("term", message("Terms")),
    ("commentary", message("Commentary")),
    ("passage", message("Passages of the sources")),
)


def search_page(shelf: Shelf) -> SearchPage:
    """The page of results."""
    _, say = shelf.wording.gettext, shelf.wording.say
    numbered = slots(shelf.sources)
    return SearchPage(
        head=head(
            shelf,
            _("Search"),
            _("Everything on this site, by name and by the words of the sources."),
            ADDRESS,
            structured={"@type": "SearchResultsPage", "name": _("Search")},
        ),
        title=_("Search"),
        kinds=tuple((value, say(label)) for value, label in KINDS),
        sources=tuple(
            (source, shelf.wording.quoted(ref.title) if ref.opening else ref.title, str(numbered[source]), ref.language)
            for source, ref in shelf.refs.items()
        ),
        links=(*(link for _section, link in navigation(shelf)), Link(_("How this site is made"), "method.html")),
    )
