"""Pages of text: the editors' essays and pages, the page that explains the data, and the one for a lost reader."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from ..content.entry import Entry
from ..model import message
from .commentary import commentary, opening
from .datafile import DataFile
from .desk import Desk
from .heads import head, navigation
from .shelf import Shelf
from .views import Commentary, DataPage, Link, MissingPage, TextPage

DATA = "data/explainer.json"
SCHEMA = "data/explainer.schema.json"
KEYS = (
    ("sources", message("the articles: metadata, passages, and what was left out of them with the reason")),
    ("entities", message("people, organisations and places, with their names and pages")),
    ("mentions", message("where each of them is named")),
    ("roles", message("titles and offices that a source gives to a person")),
    ("statements", message("who is reported to have said what, by whom it is reported, and in which form")),
    ("events", message("what happened, is planned, was cancelled or is denied")),
    ("figures", message("numbers with what they count and who says so")),
    ("definitions", message("what a source, or an editor, says a word means")),
    ("terms", message("the entries of the glossary")),
    ("topics", message("subjects with the passages that speak of them")),
    ("timeline", message("dated events in order")),
    ("disagreements", message("where sources cannot both be right as written, or one states what another reports")),
    ("corroborations", message("the same claim in two or more sources")),
    ("decisions", message("which names were taken for one entity or kept apart, and why")),
    ("removed", message("findings that the editors took out: where each stood, of which kind it was, and why")),
    ("corrected", message("statements of which the editors say whose they are, and why")),
)


def text_page(shelf: Shelf, entry: Entry) -> TextPage:
    """An essay or a page of the editors."""
    essay = entry.section == "commentary"
    address = f"commentary/{entry.id}.html" if essay else f"{entry.id}.html"
    title = entry.called
    structured: dict[str, Any] = {"@type": "AboutPage" if entry.id == "about" else "WebPage", "name": title}
    if essay:
        structured = {"@type": "Article", "headline": title, "inLanguage": shelf.wording.language}
        structured |= {"author": {"@type": "Person", "name": entry.author}} if entry.author else {}
        structured |= {"datePublished": entry.date} if entry.date else {}
    body = commentary(Desk(shelf, address, title if essay else ""), entry, 2)
    return TextPage(
        head=head(
            shelf,
            title,
            opening(shelf, entry),
            address,
            entry.section if essay else entry.id,
            above=Link(message("Commentary"), "commentary/index.html") if essay else None,
            structured=structured,
            kind="article" if essay else "website",
        ),
        title=title,
        commentary=Commentary(Markup("") if body is None else body.html, entry.author or ""),
        date=shelf.wording.day(entry.date) if entry.date else "",
        iso=entry.date or "",
    )


def data_page(shelf: Shelf, data: DataFile) -> DataPage:
    """What the data file holds."""
    _, wording = shelf.wording.gettext, shelf.wording
    return DataPage(
        head=head(
            shelf,
            _("Data"),
            _("Everything this site shows, as one open data file."),
            "data.html",
            "data",
            structured=dataset(shelf),
        ),
        title=_("Data"),
        files=(
            Link("explainer.json", DATA, _("the data")),
            Link("explainer.schema.json", SCHEMA, _("its JSON Schema")),
        ),
        keys=tuple((key, wording.say(what), wording.number(len(getattr(data, key)))) for key, what in KEYS),
    )


def dataset(shelf: Shelf) -> dict[str, Any]:
    """Linked data of the data file."""
    _ = shelf.wording.gettext
    return {
        "@type": "Dataset",
        "name": _("Data of %(site)s", site=shelf.config.title),
        "description": _(
            "Every person, statement, role and definition on this site, with the exact words it rests on."
        ),
    }


def missing_page(shelf: Shelf) -> MissingPage:
    """The page that a server shows at any depth when there is nothing at an address."""
    _ = shelf.wording.gettext
    base = urlsplit(shelf.config.site_url).path
    return MissingPage(
        head=head(shelf, _("Page not found"), _("There is no page at this address."), "404.html"),
        title=_("Page not found"),
        links=(Link(_("Home"), "index.html"), *(link for _section, link in navigation(shelf))),
        base=f"{base.rstrip('/')}/",
    )
