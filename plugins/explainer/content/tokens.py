"""What is checked and fitted between reading the Markdown and writing the HTML: on the parser's tokens, with lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from markdown_it.token import Token

from ..ingest.urls import web_address
from ..model import Notice
from ..resolve.citations import Missing
from .entry import Entry
from .links import Links, Reference, Target

_MAIL = re.compile(r"mailto:[^\s@:/]+@[\w.-]+(?:\?[^\s]*)?", re.IGNORECASE)
_ALIGNED = re.compile(r"text-align:(left|center|right)")
_FOOTNOTE = re.compile(r"[ >*+-]*\[\^([^\] ]+)\]:")
_PRINTED = "its text was printed without a link"
_CLOSE_IT = 'write [[name]] or [[source:ID#4 "the words"]] with every sign, or a backslash before the first bracket'
_WRITE_AN_ADDRESS = (
    "write an address that begins with https://, http:// or mailto:, or a [[link]] to a page of the site"
)


class Checker:
    """The checks of one entry for one page; `notices` gathers what did not take effect as written.

    `key` marks the entry's own anchors ("people-ada"), so that those of several entries on one page, and those of the
    page itself, stay apart.
    """

    def __init__(self, entry: Entry, links: Links, key: str, level: int) -> None:
        self.entry = entry
        self.links = links
        self.key = key
        self.level = level
        self.notices: list[Notice] = []
        self.line = entry.body_line
        self.ids: set[str] = set()
        self.footnote_lines: dict[int, int] = {}

    def check(self, tokens: list[Token], env: Mapping[str, Any]) -> None:
        """Change the tokens of a whole entry in place."""
        shift = self.level - min((int(token.tag[1]) for token in tokens if token.type == "heading_open"), default=1)
        for token in tokens:
            self._own_id(token)
        for token in tokens:
            if token.map:
                self.line = self.entry.body_line + token.map[0]
            if token.type == "footnote_open":
                self.line = self.footnote_lines.get(token.meta["id"], self.line)
            if token.type in ("heading_open", "heading_close"):
                token.tag = f"h{min(6, int(token.tag[1]) + shift)}"
            if aligned := _ALIGNED.fullmatch(str(token.attrs.pop("style", ""))):
                token.attrs["class"] = aligned[1]
            for name in token.meta.get("insecure_attrs", ()):
                self._error(f"“{name}” cannot be set in braces", "it was ignored", "only {#anchor} can be written")
            if token.children:
                token.children = self._inline(token.children)
        self._unused_footnotes(env)

    def _own_id(self, token: Token) -> None:
        if not (name := str(token.attrs.pop("id", ""))):
            return
        if token.map:
            self.line = self.entry.body_line + token.map[0]
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,60}", name):
            self._error(f"“{name}” cannot be an anchor", "it was ignored", "use letters, digits and hyphens")
        elif name in self.ids:
            self._error(f"the anchor “{name}” stands here a second time", "it was ignored", "give it another name")
        else:
            self.ids.add(name)
            token.attrs["id"] = f"{self.key}-{name}"

    def _inline(self, children: Sequence[Token]) -> list[Token]:
        kept: list[Token] = []
        for token in children:
            if token.type in ("softbreak", "hardbreak"):
                self.line += 1
            elif token.type == "footnote_ref":
                self.footnote_lines.setdefault(token.meta["id"], self.line)
            elif token.type == "image":
                self._error("a picture stands here", "it was left out", "describe it in words or link to it")
                continue
            elif token.type == "link_open":
                self._address(token)
            elif token.type == "slip":
                found = f"“{_cut(token.content)}” looks like a link that is not closed"
                self._error(found, "it was printed as it stands", _CLOSE_IT)
                token = _text("[")
            elif token.type == "reference":
                reference: Reference = token.meta["reference"]
                kept += self._reference(reference)
                self.line += reference.written.count("\n")
                continue
            kept.append(token)
        return kept

    def _address(self, token: Token) -> None:
        href = str(token.attrs.get("href", ""))
        if href.startswith("#"):
            if href[1:] in self.ids:
                token.attrs["href"] = f"#{self.key}-{href[1:]}"
                return
            found = f"there is no anchor “{href[1:]}” in this file"
            self._error(found, _PRINTED, f"write {{{href}}} on a line of its own above the place")
        elif web_address(href) or _MAIL.fullmatch(href):
            token.attrs["rel"] = "noopener noreferrer"
            return
        else:
            self._error(f"the address “{_cut(href)}” cannot be linked", _PRINTED, _WRITE_AN_ADDRESS)
        del token.attrs["href"]

    def _reference(self, reference: Reference) -> list[Token]:
        if reference.source:
            target = self.links.passage(reference.source, reference.place, reference.words)
        else:
            target = self.links.find(reference.name) or self._dead(reference)
        if isinstance(target, Missing):
            done = _PRINTED if reference.shown else "nothing was printed for it"
            found = f"“{_cut(reference.written)}” leads nowhere"
            self._error(found, done, target.reason)
            return [_text(reference.shown)]
        return _link(reference, target)

    def _dead(self, reference: Reference) -> Missing:
        near = self.links.nearest(reference.name)
        return Missing(
            f"did you mean “{near}”?" if near else "write a name or an id that has a page, or give it a file"
        )

    def _unused_footnotes(self, env: Mapping[str, Any]) -> None:
        refs = env.get("footnotes", {}).get("refs", {})
        unused = {label[1:] for label, number in refs.items() if number < 0}
        for number, line in enumerate(self.entry.body.split("\n") if unused else ()):
            if (start := _FOOTNOTE.match(line)) and start[1] in unused:
                unused.discard(start[1])
                self.line = self.entry.body_line + number
                mark = _cut(f"[^{start[1]}]")
                self._error(f"nothing refers to the footnote {mark}", "it was left out", f"write {mark} in the text")

    def _error(self, found: str, done: str, cure: str) -> None:
        self.notices.append(Notice(self.entry.path, self.line, found, done, cure, "error"))


def _link(reference: Reference, target: Target) -> list[Token]:
    """A link as three tokens. A citation without words of the editor's own prints as a mark."""
    bare = reference.source and not reference.text
    attrs: dict[str, str | int | float] = {
        "class": "mark" if bare else "cite" if reference.source else "ref",
        "href": target.href,
    }
    text = reference.text_for(target)
    if target.described and target.described != text:
        attrs["aria-label" if bare else "title"] = target.described
    return [Token("link_open", "a", 1, attrs=attrs), _text(text), Token("link_close", "a", -1)]


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else f"{text[:79]}…"
