"""A web page as a tree, parsed without network or entities, and the blocks of text in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from ..limits import Limits
from ..model import PassageKind
from .blocks import Block
from .cleaning import clean, fold

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]*)[^<>]*>")
_VOID = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"),
    *("track", "wbr"),
}
_CLOSED_BY_NEXT = {
    *("p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot"),
    *("colgroup", "html", "head", "body"),
}
_SILENT = {
    *("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet"),
    *("textarea", "select", "button", "title", "canvas", "audio", "video", "noembed", "noframes"),
    *("frameset", "xmp", "plaintext"),
}
_INLINE = {
    *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"),
    *("font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span"),
    *("strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "nobr"),
}
_KINDS: dict[str, PassageKind] = {
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd", "td", "th"), "item"),
    "h1": "title",
    "blockquote": "quotation",
    "figcaption": "caption",
    "p": "paragraph",
}
_OUTER = ("quotation", "caption", "title", "heading")
_NO_SIGHT = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class MarkupError(ValueError):
    """A page that is not read; the message is the reason."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A page's markup, flat enough to be parsed whole; `flattened` when inner tags had to be taken out."""

    text: str
    flattened: bool


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block of a page; `hidden` when the page does not show it, `tag` the element that it is the text of."""

    block: Block
    tag: str
    hidden: bool


def prepare(text: str, limits: Limits) -> Markup:
    """The markup with every tag deeper than the limit taken out: the parser would drop text there, silently.

    Raises:
        MarkupError: when the page has more tags than the limit.
    """
    depth = tags = 0
    flattened = False
    kept: list[str] = []
    end = 0
    for match in _TAG.finditer(text):
        tags += 1
        name = match[2].lower()
        if name in _VOID or name in _CLOSED_BY_NEXT:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        if depth >= limits.nesting + (not match[1]):
            flattened = True
            kept += (text[end : match.start()], " ")
            end = match.end()
    if tags > 2 * limits.nodes:
        raise MarkupError(f"it has {tags:,} tags, more than the limit of {2 * limits.nodes:,}")
    return Markup("".join((*kept, text[end:])), flattened)


def parse(markup: str) -> HtmlElement:
    """The tree of a page.

    Raises:
        MarkupError: when nothing in it can be parsed.
    """
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(markup.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise MarkupError("it holds nothing that can be read as a page") from error


def page_blocks(tree: HtmlElement, limits: Limits) -> list[PageBlock]:
    """Every block of text of a page in reading order; what no reader sees as text (scripts, forms) is not there.

    Raises:
        MarkupError: when the tree has more elements than the limit.
    """
    gatherer = _Gatherer()
    count = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            count += 1
            if count > limits.nodes:
                raise MarkupError(f"it has more than {limits.nodes:,} elements")
            gatherer.enter(element)
        else:
            gatherer.leave(element)
    gatherer.flush()
    return gatherer.blocks


class _Gatherer:
    """Collects inline text and cuts it into blocks where a block element begins or ends."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self._parts: list[str] = []
        self._kinds: list[tuple[str, PassageKind]] = [("body", "paragraph")]
        self._silent = 0
        self._hidden = 0
        self._line: int | None = None

    def enter(self, element: HtmlElement) -> None:
        tag = str(element.tag)
        self._silent += tag in _SILENT
        if tag not in _INLINE:
            self.flush()
            self._line = element.sourceline
            outer = self._kinds[-1]
            own = _KINDS.get(tag)
            self._kinds.append((tag, own) if own and outer[1] not in _OUTER else (tag, outer[1]))
            self._hidden += self._unseen(element)
        if tag == "br":
            return
        self._take(element.text)

    def leave(self, element: HtmlElement) -> None:
        tag = str(element.tag)
        if tag not in _INLINE:
            self.flush()
            self._kinds.pop()
            self._hidden -= self._unseen(element)
        self._silent -= tag in _SILENT
        self._take(element.tail)

    def flush(self) -> None:
        if text := fold(clean("".join(self._parts))):
            tag, kind = self._kinds[-1]
            known = kind if (tag in _KINDS or kind != "paragraph") else None
            self.blocks.append(PageBlock(Block(text, self._line, known), tag, self._hidden > 0))
        self._parts.clear()

    def _take(self, text: str | None) -> None:
        if text and not self._silent:
            self._parts.append(text)

    @staticmethod
    def _unseen(element: HtmlElement) -> bool:
        return "hidden" in element.attrib or bool(_NO_SIGHT.search(element.get("style") or ""))
