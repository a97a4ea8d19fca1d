"""What only a published site has: a map for search engines, a feed for readers, both with absolute addresses."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from .heads import FEED, absolute
from .shelf import Shelf

_NO_DATE = "1970-01-01"  # Atom wants a date of every entry; what has none must not seem new


def robots(shelf: Shelf) -> bytes:
    """Everybody may read everything; where the map is."""
    lines = ["User-agent: *", "Allow: /"]
    if shelf.config.site_url:
        lines.append(f"Sitemap: {absolute(shelf, 'sitemap.xml')}")
    return "\n".join((*lines, "")).encode()


def sitemap(shelf: Shelf, addresses: Iterable[str]) -> bytes:
    """Every page that a search engine should know."""
    urls = Element("urlset", xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    for address in addresses:
        if address != "404.html":
            SubElement(SubElement(urls, "url"), "loc").text = absolute(shelf, address)
    indent(urls, " ")
    return bytes(tostring(urls, "utf-8", xml_declaration=True)) + b"\n"


def feed(shelf: Shelf) -> bytes:
    """An Atom feed of the sources and the editors' essays, those with the latest date first."""
    from feedgenerator import Atom1Feed

    items = [(ref.title, ref.href, shelf.sources[source].date, ref.detail) for source, ref in shelf.refs.items()]
    items += [
        (entry.called, f"commentary/{entry.id}.html", entry.date, entry.summary or "")
        for (section, _), entry in shelf.entries.items()
        if section == "commentary"
    ]
    items.sort(key=lambda item: (item[2] or _NO_DATE, item[1]), reverse=True)
    home = absolute(shelf, "index.html")
    atom = Atom1Feed(
        title=shelf.config.title,
        link=home,
        description=shelf.config.subtitle,
        feed_url=absolute(shelf, FEED),
        language=shelf.config.language,
        author_name=shelf.config.title,
    )
    for title, address, date, summary in items:
        place = absolute(shelf, address)
        updated = datetime.fromisoformat(date or _NO_DATE).replace(tzinfo=UTC)
        atom.add_item(title=title, link=place, description=summary, unique_id=place, updateddate=updated)
    return str(atom.writeString("utf-8")).encode()
