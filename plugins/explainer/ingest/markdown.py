"""Markdown to blocks: the structure its marks give, the text without them. Markup inside the text is only text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..frontmatter import FrontMatterError, parse_front_matter, split_front_matter
from ..limits import Limits
from ..model import PassageKind
from .blocks import Block, Draft, Facts
from .cleaning import clean, fold
from .labelled import WithheldError, read_facts, unread
from .plaintext import plain_blocks
from .shapes import ends_sentence

if TYPE_CHECKING:
    from markdown_it.token import Token

_MOST_MARKS = 1_500
_DEEPEST = 20
_MARKS = re.compile(r"[\[\]*_`<!~&\\|]")
_QUOTES = re.compile(r"^[ \t]{0,3}(?:>[ \t]?){20}", re.MULTILINE)
_HIDDEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_UNSAID = re.compile(r"<(/?)(?:script|style|template)\b", re.IGNORECASE)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_HELD_BACK = re.compile(r"^\W*(?:draft|embargo|status\W+(?:draft|hidden))", re.IGNORECASE | re.MULTILINE)


def read_markdown(text: str, limits: Limits) -> Draft:
    """The blocks of a Markdown text and the facts of its front matter.

    A text with a paragraph that Markdown could take quadratic time over is read as plain text, with a remark.

    Raises:
        WithheldError: when the front matter marks the article as a draft or under embargo.
    """
    matter, body, first = None, clean(text), 1
    remarks: list[tuple[int | None, str, str]] = []
    facts = Facts()
    try:
        matter, body, first = split_front_matter(body)
        fields = {key.lower(): field for key, field in parse_front_matter(matter or "", limits).items()}
        given = {key: field.value for key, field in fields.items()}
        facts = read_facts(given)
        remarks += unread(given, fields["date"].line if "date" in fields else None)
    except FrontMatterError as error:
        if _HELD_BACK.search(matter or body.partition("\n\n")[0]):
            raise WithheldError("its front matter cannot be read and may hold it back") from None
        remarks.append((error.line, error.found, "its facts are not used"))
    if line := _too_much(body, limits):
        remarks.append((line + first - 1, "a paragraph is too long or has too many marks", "read as plain text"))
        plain = plain_blocks(body)
        blocks = tuple(Block(block.text, (block.line or 1) + first - 1, block.kind) for block in plain)
    else:
        blocks = tuple(_blocks(body, first))
    return Draft(blocks, facts, remarks=tuple(remarks))


def _too_much(body: str, limits: Limits) -> int | None:
    """The line of the first paragraph that is not safe to parse, or None."""
    if match := _QUOTES.search(body):
        return body.count("\n", 0, match.start()) + 1
    if body.count("\n") > limits.nodes:
        return 1
    line = 1
    for chunk in re.split(r"(\n[ \t]*\n)", body):
        if len(chunk) > limits.line or len(_MARKS.findall(chunk)) > _MOST_MARKS:
            return line
        line += chunk.count("\n")
    return None


def _blocks(body: str, first: int) -> Iterable[Block]:
    from markdown_it import MarkdownIt

    parser = (
        MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable("table").disable(["code", "reference"])
    )
    inside: list[str] = []
    for token in parser.parse(body):
        if token.nesting == 1:
            inside.append(token.tag)
        elif token.nesting == -1:
            inside.pop()
        line = token.map[0] + first if token.map else None
        if token.type == "inline":
            yield from _paragraphs(token, line, inside)
        elif token.type == "html_block":
            text = _TAG.sub(" ", _HIDDEN.sub(" ", token.content))
            yield from (Block(b.text, (b.line or 1) - 1 + (line or 1)) for b in plain_blocks(text))
        elif token.type == "fence":
            yield from _made([(0, token.content)], line, "paragraph")


def _paragraphs(token: Token, line: int | None, inside: list[str]) -> Iterable[Block]:
    children = token.children or []
    kind: PassageKind | None = _kind(inside)
    if kind == "paragraph" and children and all(child.type in ("image", "softbreak") for child in children):
        kind = "caption"
    elif kind == "paragraph" and _all_strong(children):
        kind = None
    return _made(_lines(children), line, kind)


def _kind(inside: list[str]) -> PassageKind:
    """The kind of a block by the elements around it, the innermost telling one first."""
    if inside[-1] == "h1":
        return "title"
    if inside[-1] in ("h2", "h3", "h4", "h5", "h6"):
        return "heading"
    if "blockquote" in inside:
        return "quotation"
    return "item" if {"li", "td", "th"} & set(inside) else "paragraph"


def _all_strong(children: list[Token]) -> bool:
    """Whether a paragraph is bold from end to end: then it may be a heading, told by its shape."""
    deep = 0
    for child in children:
        deep += child.nesting if child.type.startswith("strong") else 0
        if child.type == "text" and child.content.strip() and not deep:
            return False
    return any(child.type == "strong_open" for child in children)


def _lines(children: list[Token]) -> list[tuple[int, str]]:
    """The text of inline tokens, parted where the file breaks the line on purpose; with each its line in the block."""
    parts = [(0, "")]
    skipped = False
    number = 0
    for child in children:
        text = ""
        if child.type == "html_inline":
            if tag := _UNSAID.match(child.content):
                skipped = not tag[1]
            elif _BREAK.match(child.content):
                parts.append((number, ""))
        elif child.type in ("softbreak", "hardbreak"):
            number += 1
            text = " "
            if child.type == "hardbreak":
                parts.append((number, ""))
        elif child.type == "image":
            text = " ".join(line for _, line in _lines(child.children or []))
        elif not skipped:
            # Emphasis that the writer closed after a blank is none to Markdown, and its asterisks are no text.
            text = child.content.replace("**", "") if child.type == "text" else child.content
        parts[-1] = (parts[-1][0], parts[-1][1] + text)
    return parts


def _made(texts: list[tuple[int, str]], line: int | None, kind: PassageKind | None) -> Iterable[Block]:
    """Blocks of the lines that are not empty; a line that only goes on with a broken-off sentence is joined to it."""
    joined: list[tuple[int, str]] = []
    for number, text in texts:
        folded = fold(clean(text))
        if joined and folded[:1].islower() and not ends_sentence(joined[-1][1]):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {folded}")
        elif folded:
            joined.append((number, folded))
    return (Block(text, None if line is None else line + number, kind) for number, text in joined)
