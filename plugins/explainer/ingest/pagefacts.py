"""What a web page says of itself: structured data first, then its meta tags, then what it prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain

from bs4 import BeautifulSoup, Tag

from .blocks import Facts
from .cleaning import one_line
from .dates import read_date
from .urls import web_address

_ARTICLES = ("article", "posting", "report", "webpage")
_DEEPEST = 50
_ENOUGH = 20


def page_facts(markup: str) -> Facts:
    """The facts that a page gives of its article; never read from an address, never guessed."""
    page = BeautifulSoup(markup, "lxml")
    meta = _meta(page)
    linked = _structured_data(page)
    root = page.html if page.html is not None else page
    site = _first(meta.get("og:site_name"), *(_name(item.get("publisher")) for item in linked))
    canonical = [_attribute(link, "href") for link in page.find_all("link", rel="canonical")]
    urls = (*canonical, meta.get("og:url"), *(_text(item.get("url")) for item in linked))
    times = (_attribute(time, "datetime") or time.get_text() for time in page.find_all("time", limit=_ENOUGH))
    dates = chain(
        (_text(item.get("datePublished")) for item in linked),
        (meta.get(name) for name in ("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued")),
        times,
    )
    people = chain.from_iterable(_people(item.get("author")) for item in linked)
    return Facts(
        title=_title(page, meta, linked, site),
        publisher=site,
        url=next((address for text in urls if (address := web_address(text))), None),
        date=next((value for text in dates if text and (value := read_date(one_line(text)))), None),
        language=_first(
            _attribute(root, "lang"), _attribute(root, "xml:lang"), *(_text(item.get("inLanguage")) for item in linked)
        ),
        authors=tuple(dict.fromkeys([name for name in (*people, meta.get("author")) if name])),
    )


def _title(page: BeautifulSoup, meta: dict[str, str], linked: list[dict[str, object]], site: str | None) -> str | None:
    """The printed headline: the h1 that begins the page's own name for itself, where there is one."""
    printed = [text for h1 in page.find_all("h1", limit=_ENOUGH) if (text := one_line(h1.get_text()))]
    named = _first(
        meta.get("og:title"),
        *(_text(item.get("headline")) for item in linked),
        page.title.get_text() if page.title else None,
    )
    for headline in printed:
        if named and named.casefold().startswith(headline.casefold()):
            return headline
    if len(printed) == 1 or not named:
        return printed[0] if printed else None
    for mark in (" | ", " - ", " – ", " — "):
        if site and named.endswith(mark + site):
            return named.removesuffix(mark + site)
    return named


def _meta(page: BeautifulSoup) -> dict[str, str]:
    """The page's meta tags by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in page.find_all("meta"):
        name = _attribute(tag, "property") or _attribute(tag, "name") or _attribute(tag, "itemprop")
        content = one_line(_attribute(tag, "content"))
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _structured_data(page: BeautifulSoup) -> list[dict[str, object]]:
    """The JSON-LD objects that describe an article or its page, articles first; what is not valid is no data."""
    items: list[dict[str, object]] = []
    for script in page.find_all("script", type="application/ld+json"):
        try:
            items.extend(_objects(json.loads(script.string or "")))
        except (ValueError, RecursionError):
            continue
    typed = [(str(item.get("@type", "")).lower(), item) for item in items]
    return [item for kind in _ARTICLES for of, item in typed if kind in of]


def _attribute(tag: Tag, name: str) -> str:
    """The value of an attribute, "" where there is none; of one with several words, all of them."""
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else value or ""


def _objects(data: object) -> Iterator[dict[str, object]]:
    level = [data]
    for _ in range(_DEEPEST):
        inner: list[object] = []
        for value in level:
            if isinstance(value, dict):
                yield value
                inner.extend(value.values())
            elif isinstance(value, list):
                inner.extend(value)
        level = inner


def _people(value: object) -> list[str]:
    return [name for one in (value if isinstance(value, list) else [value]) if (name := _name(one))]


def _name(value: object) -> str | None:
    """The name of a person or body in structured data: a text, or an object with a name."""
    if isinstance(value, list):
        value = value[0] if value else None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: object) -> str | None:
    return one_line(value) or None if isinstance(value, str) else None


def _first(*texts: str | None) -> str | None:
    return next((folded for text in texts if text and (folded := one_line(text))), None)
