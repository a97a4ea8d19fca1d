"""From the HTML of a page to a chapter of a book: what a reading device can show, with links that stay in the book."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath, relpath
from typing import Any, Final
from urllib.parse import unquote
from xml.etree import ElementTree

import tinyhtml5
from lxml import etree

XHTML: Final = "http://www.w3.org/1999/xhtml"
XLINK: Final = "http://www.w3.org/1999/xlink"
SVG: Final = "http://www.w3.org/2000/svg"
LINKS: Final = (f"{{{XHTML}}}a", f"{{{SVG}}}a")
XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
# What only works on a screen that runs scripts, and ways through a site that a book has of its own.
LEFT_OUT: Final = frozenset(
    {"script", "template", "noscript", "form", "nav", "button", "input", "link", "style", "meta"}
)
# Nothing in a book is folded: few devices could open it.
UNFOLDED: Final = {"details": "div", "summary": "p"}
ATTRIBUTES: Final = frozenset({"alt", "cite", "class", "datetime", "dir", "href", "id", "lang", "role", "src", "title"})
OF_TABLES: Final = frozenset({"colspan", "rowspan", "scope", "start", "value"})
NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
ROLES: Final = frozenset({"note", "group", "img", "presentation"})


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the site has it, its HTML parsed."""

    address: str
    root: ElementTree.Element

    @property
    def title(self) -> str:
        """What stands in the page's first heading, or else in its title."""
        for name in ("h1", "title"):
            found = self.root.find(f".//{{{XHTML}}}{name}")
            if found is not None and (text := _text(found)):
                return text
        return self.address

    @property
    def language(self) -> str:
        """The language of the page's own words."""
        return self.root.get("lang", "en")

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return self.root.get("dir", "ltr")

    @property
    def main(self) -> ElementTree.Element:
        """What the page says: masthead and footer lie outside."""
        found = self.root.find(f".//{{{XHTML}}}main")
        return self.root if found is None else found

    def links(self, inside: ElementTree.Element | None = None) -> Iterator[str]:
        """The addresses of the site's files that links lead to, in order, those of this page's own places left out."""
        for link in (self.root if inside is None else inside).iter():
            if link.tag not in LINKS:
                continue
            path = link.get("href", "").partition("#")[0]
            if path and ":" not in path:
                yield place(self.address, path)

    def pictures(self) -> Iterator[str]:
        """The addresses of the site's pictures that stand on the page."""
        for picture in self.main.iter(f"{{{XHTML}}}img"):
            yield place(self.address, picture.get("src", ""))


def read(address: str, html: bytes) -> Page:
    """The page at an address of the site."""
    text = NOT_IN_XML.sub("", html.decode())
    return Page(address, tinyhtml5.parse(text, namespace_html_elements=True))


def place(address: str, href: str) -> str:
    """The address of the file that a relative link of a page leads to."""
    return normpath(join(dirname(address), unquote(href)))


def chapter_name(address: str) -> str:
    """The file of a page in the book."""
    return address.removesuffix(".html") + ".xhtml"


def chapter(page: Page, book: Collection[str], files: Collection[str], style: str) -> bytes:
    """The page as a chapter.

    Args:
        page: a page of the site.
        book: the addresses of all pages that become chapters. Links to other files of the site become plain words.
        files: the addresses of the pictures that go into the book; other pictures give way to their text.
        style: the path of the book's style sheet.
    """
    html = _new(XHTML, "html", {"lang": page.language, XML_LANG: page.language, "dir": page.direction})
    head = etree.SubElement(html, f"{{{XHTML}}}head")
    etree.SubElement(head, f"{{{XHTML}}}title").text = page.title
    to_style = relpath(style, dirname(page.address) or ".")
    etree.SubElement(head, f"{{{XHTML}}}link", {"rel": "stylesheet", "type": "text/css", "href": to_style})
    body = etree.SubElement(html, f"{{{XHTML}}}body")
    _copy_children(page.main, body, _Book(page.address, book, files))
    text: bytes = etree.tostring(html, encoding="utf-8", xml_declaration=True, doctype="<!DOCTYPE html>")
    return text


def has_picture(page: Page) -> bool:
    """True when a drawing stands on the page: the book's table of contents has to say so."""
    return page.main.find(f".//{{{SVG}}}svg") is not None


@dataclass(frozen=True, slots=True)
class _Book:
    address: str
    pages: Collection[str]
    files: Collection[str]

    def href(self, href: str) -> str | None:
        """Where a link leads in the book; None when that is not in it."""
        path, hash_sign, fragment = href.partition("#")
        if path.startswith(("https://", "http://", "mailto:")) or not path:
            return href
        target = place(self.address, path)
        return chapter_name(path) + hash_sign + fragment if target in self.pages else None


def _copy_children(source: ElementTree.Element, target: etree._Element, book: _Book) -> None:
    target.text = source.text
    for child in source:
        copied = _copy(child, book)
        if copied is None:
            _append_text(target, child.tail)
        else:
            copied.tail = child.tail
            target.append(copied)


def _copy(source: ElementTree.Element, book: _Book) -> etree._Element | None:
    if not isinstance(source.tag, str):
        return None  # a comment
    name = etree.QName(source.tag)
    if name.localname in LEFT_OUT or source.get("hidden") is not None:
        return None
    tag = UNFOLDED.get(name.localname, name.localname)
    drawn = name.namespace == SVG
    attributes = {
        key: value
        for key, value in source.items()
        if (not key.startswith("on") and XLINK not in key if drawn else _is_kept(key))
    }
    if not drawn and attributes.get("role", "note") not in ROLES:
        del attributes["role"]
    if tag == "a" and (href := attributes.get("href")) is not None:
        inside = book.href(href)
        if inside is None:
            tag = "g" if drawn else "span"
            attributes = {key: value for key, value in attributes.items() if key in ("class", "id", "lang", "dir")}
        else:
            attributes["href"] = inside
    if tag == "img" and place(book.address, attributes.get("src", "")) not in book.files:
        return _words_of_picture(attributes.get("alt", ""))
    if name.localname in UNFOLDED:
        attributes["class"] = f"{attributes.get('class', '')} {name.localname}".strip()
    copied = _new(name.namespace or XHTML, tag, attributes)
    if (language := copied.get("lang")) is not None:
        copied.set(XML_LANG, language)
    _copy_children(source, copied, book)
    return copied


def _is_kept(attribute: str) -> bool:
    return attribute in ATTRIBUTES or attribute in OF_TABLES or attribute.startswith("aria-")


def _new(namespace: str, tag: str, attributes: dict[str, str]) -> etree._Element:
    unprefixed: Any = {None: namespace}
    return etree.Element(f"{{{namespace}}}{tag}", attributes, unprefixed)


def _words_of_picture(text: str) -> etree._Element:
    words = etree.Element(f"{{{XHTML}}}span")
    words.text = text
    return words


def _append_text(target: etree._Element, text: str | None) -> None:
    if not text:
        return
    if len(target):
        target[-1].tail = (target[-1].tail or "") + text
    else:
        target.text = (target.text or "") + text


def _text(element: ElementTree.Element) -> str:
    return " ".join("".join(element.itertext()).split())
