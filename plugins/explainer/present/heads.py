"""What every page says of itself: title, description, address, the way to it, and linked data."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

from ..model import Source, message
from .pairs import KINDS, strongest
from .shelf import Shelf
from .views import Head, Link, SiteView
from .wording import Wording, direction, shortened

DESCRIPTION = 160  # characters
DIFFER, AGREE = message("Where sources differ"), message("What several sources tell")
STATEMENTS = Link(message("Who said what"), "statements.html")
SIDE_BY_SIDE = Link(message("Side by side"), "side-by-side.html")
NAVIGATION = (
    ("people", Link(message("People"), "people/index.html")),
    ("organisations", Link(message("Organisations"), "organisations/index.html")),
    ("places", Link(message("Places"), "places/index.html")),
    ("topics", Link(message("Topics"), "topics/index.html")),
    ("statements", STATEMENTS),
    ("together", Link(message("Named together"), "together.html")),
    ("timeline", Link(message("Timeline"), "timeline.html")),
    ("differences", Link(DIFFER, "differences.html")),
    ("glossary", Link(message("Glossary"), "glossary.html")),
    ("sources", Link(message("Sources"), "sources/index.html")),
)
HOME = Link(message("Home"), "index.html")
ICON = "theme/icon.svg"
FEED = "feed.xml"
SHARED = "theme/share.png"  # what others show beside a link to the site


def head(
    shelf: Shelf,
    title: str,
    description: str,
    address: str,
    section: str = "",
    *,
    above: Link | None = None,
    structured: dict[str, Any] | None = None,
    kind: Literal["website", "profile", "article"] = "website",
) -> Head:
    """The head of a page; `above` is the page between the home page and this one."""
    data = None if structured is None else {"@context": "https://schema.org", **structured}
    return Head(
        title=title,
        description=shortened(" ".join(description.split()), DESCRIPTION),
        address=address,
        root="../" * address.count("/"),
        section=section,
        canonical=absolute(shelf, address),
        crumbs=()
        if address == "index.html"
        else tuple(said(shelf.wording, link) for link in (HOME, above) if link is not None),
        structured=data,
        kind=kind,
    )


def absolute(shelf: Shelf, address: str) -> str:
    """The address of a page on the web, "" while it is not known where the site will be published."""
    base = shelf.config.site_url
    return "" if not base else f"{base}/" if address == "index.html" else f"{base}/{address}"


def site_view(shelf: Shelf, static: tuple[str, ...]) -> SiteView:
    """What all pages share; `static` are the addresses of the theme's files. Scripts in folders are loaded on use."""
    language = shelf.wording.language
    return SiteView(
        title=shelf.config.title,
        subtitle=shelf.config.subtitle,
        language=language,
        direction=direction(language),
        navigation=navigation(shelf),
        footer=_footer(shelf),
        stylesheets=tuple(path for path in static if path.endswith(".css")),
        scripts=tuple(path for path in static if path.endswith(".js") and path.count("/") == 1),
        icon=ICON if ICON in static else "",
        feed=FEED if shelf.config.site_url else "",
        image=absolute(shelf, SHARED) if SHARED in static and shelf.config.site_url else "",
    )


def navigation(shelf: Shelf) -> tuple[tuple[str, Link], ...]:
    """The site's sections; those that compare, gather or explain only where there is something to."""
    graph = shelf.graph
    happened = any(article.findings.events for article in graph.articles)
    spoken = any(article.findings.statements for article in graph.articles)
    compared = bool(graph.disagreements or graph.corroborations)
    met = any(strongest(shelf, kind) for kind in KINDS)
    there = {
        "topics": bool(graph.topics),
        "statements": spoken,
        "timeline": happened,
        "differences": compared,
        "together": met,
        "glossary": bool(shelf.terms),
    }
    links = ((section, link) for section, link in NAVIGATION if there.get(section, True))
    return tuple(
        (section, said(shelf.wording, replace(link, text=comparison(shelf)) if section == "differences" else link))
        for section, link in links
    )


def comparison(shelf: Shelf) -> str:
    """What the page is called on which sources are compared: after what they differ in, where they do."""
    return DIFFER if shelf.graph.disagreements else AGREE


def _footer(shelf: Shelf) -> tuple[Link, ...]:
    """What a reader wants at the end of a page: how it was made, who made it, what else there is."""
    _ = shelf.wording.gettext
    essays = any(section == "commentary" for section, _id in shelf.entries)
    written = [
        Link(entry.called, f"{entry.id}.html")
        for (section, _id), entry in shelf.entries.items()
        if section == "pages" and entry.id != "method"
    ]
    return (
        Link(_("How this site is made"), "method.html"),
        *written,
        Link(_("Coverage"), "coverage.html"),
        *((said(shelf.wording, SIDE_BY_SIDE),) if shelf.graph.beside else ()),
        *((Link(_("Figures"), "figures.html"),) if any(a.findings.figures for a in shelf.graph.articles) else ()),
        *((Link(_("Commentary"), "commentary/index.html"),) if essays else ()),
        Link(_("Data"), "data.html"),
    )


def said(wording: Wording, link: Link) -> Link:
    """A link whose text was written before the language was known."""
    return replace(link, text=wording.say(link.text))


def collection(name: str) -> dict[str, Any]:
    """Linked data of a page that lists others."""
    return {"@type": "CollectionPage", "name": name}


def article_data(source: Source, name: str) -> dict[str, Any]:
    """Linked data of a source: only what its file or its editor gives."""
    data: dict[str, Any] = {"@type": "NewsArticle", "headline": name, "inLanguage": source.language}
    if source.date:
        data["datePublished"] = source.date
    if source.publisher:
        data["publisher"] = {"@type": "Organization", "name": source.publisher}
    if source.authors:
        data["author"] = [{"@type": "Person", "name": author} for author in source.authors]
    if source.url:
        data["isBasedOn"] = source.url
    return data
