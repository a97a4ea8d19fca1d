"""What may stand on a page: no script of its own, no handler, nothing that loads or runs. Read as a browser reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from bs4 import BeautifulSoup, Tag

PICTURE = {"svg", "g", "a", "rect", "circle", "path", "text", "use", "title", "desc"}  # what templates draw
FORBIDDEN = {
    *("iframe", "object", "embed", "applet", "base", "form", "input", "textarea", "select", "style", "svg", "math"),
    *("noscript", "template", "frame", "frameset", "video", "audio", "marquee", "portal"),
}
OURS = (
    "body > header form.search, main > form.search, main > noscript, template.name, template.passage, "
    "template.preview, template.citation"
)
SCHEMES = ("http:", "https:", "mailto:")
ADDRESSES = ("href", "src", "action", "formaction", "poster", "data", "srcset", "xlink:href", "background")
INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")


def active_content(html: str) -> Iterator[str]:
    """Everything on a page that could run, load or deceive."""
    page = BeautifulSoup(html, "lxml")
    ours = {id(part) for own in page.select(OURS) for part in (own, *own.find_all(True))}
    yield from (f"a second {own.name}" for own in page.select(OURS)[5:])
    drawn = {
        id(part) for svg in page.select("main svg.picture, main svg.bar") for part in (svg, *svg.find_all(PICTURE))
    }
    for element in page.find_all(True):
        yield from faults(element, id(element) in ours or id(element) in drawn)
        if element.find_parent("svg") and element.name not in PICTURE:
            yield f"<{element.name}> in a picture"
    if found := INVISIBLE.search(html):
        yield f"a character that cannot be seen: {found[0]!r}"


def faults(element: Tag, of_the_theme: bool = False) -> Iterator[str]:
    if element.name in FORBIDDEN and not of_the_theme:
        yield f"<{element.name}>"
    runs = element.name == "script" and element.get("type") != "application/ld+json"
    if runs and (not element.get("src") or element.get_text().strip()):
        yield f"script: {element}"
    if element.name == "meta" and str(element.get("http-equiv", "")).lower() == "refresh":
        yield "refresh"
    for name, value in element.attrs.items():
        text = " ".join(value) if isinstance(value, list) else str(value)
        if name.startswith("on") or name in ("style", "srcdoc", "formaction"):
            yield f"<{element.name} {name}>"
        if name in ADDRESSES:
            scheme = re.match(r"[\s\x00-\x20]*([a-z][a-z0-9+.-]*:|//)", text, re.IGNORECASE)
            if scheme and not text.startswith(SCHEMES):
                yield f"{name}={text}"
            if scheme and element.name != "a" and element.get("rel") != ["canonical"] and "alternate" not in text:
                yield f"<{element.name}> loads {text}"


def is_xml(data: bytes) -> bool:
    ElementTree.fromstring(data)  # noqa: S314  what the build wrote itself
    return True
