"""The page of results, which without JavaScript is the way to all lists."""

from __future__ import annotations

from ..heads import head, navigation
from ..shelf import Shelf
from ..views import Link, SearchPage
from .slots import slots

ADDRESS = "search.html"
KINDS = (
    ("person", "People"),
    ("organisation", "Organisations"),
    ("place", "Places"),
    ("topic", "Topics"),
    ("term", "Terms"),
    ("commentary", "Commentary"),
    ("passage", "Passages of the sources"),
)


def search_page(shelf: Shelf) -> SearchPage:
    """The page of results."""
    numbered = slots(shelf.sources)
    return SearchPage(
        head=head(
            shelf,
            "Search",
            "Everything on this site, by name and by the words of the sources.",
            ADDRESS,
            structured={"@type": "SearchResultsPage", "name": "Search"},
        ),
        title="Search",
        kinds=KINDS,
        sources=tuple(
            (source, f"“{ref.title}”" if ref.opening else ref.title, str(numbered[source]))
            for source, ref in shelf.refs.items()
        ),
        links=(*(link for _, link in navigation(shelf)), Link("How this site is made", "method.html")),
    )
