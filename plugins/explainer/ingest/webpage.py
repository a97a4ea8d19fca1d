"""A web page to blocks: which of its text is the article is trafilatura's judgement, the text is the page's own."""

from __future__ import annotations

import re

from ..limits import Limits
from ..model import Dropped
from .blocks import Block, Draft
from .dom import MarkupError, PageBlock, page_blocks, parse, prepare
from .pagefacts import page_facts

_WORD = re.compile(r"\w+")
_ENOUGH = 0.5
_HEADER_KINDS = ("title", "caption")


def read_webpage(text: str, limits: Limits) -> Draft:
    """The blocks of the article on a page; all other visible text is dropped with a reason.

    Raises:
        MarkupError: when the page cannot be read within the limits.
    """
    if not text.strip():
        raise MarkupError("it is empty")
    markup = prepare(text.replace("\x00", ""), limits)
    found = page_blocks(parse(markup.text), limits)
    facts = page_facts(markup.text)
    inside = [True] * len(found) if markup.flattened else _article(markup.text, found)
    blocks: list[Block] = []
    dropped: list[Dropped] = []
    for part, kept in zip(found, inside, strict=True):
        block = part.block
        if part.hidden:
            dropped.append(Dropped(block.text, "hidden on the page", block.line))
        elif kept:
            blocks.append(block)
        else:
            dropped.append(Dropped(block.text, "outside the article on the page", block.line))
    remarks: list[tuple[int | None, str, str]] = []
    if markup.flattened:
        remarks.append(
            (None, f"nesting deeper than {limits.nesting}", "the inner tags are ignored, their text is kept")
        )
    return Draft(tuple(blocks), facts, tuple(dropped), tuple(remarks))


def _article(markup: str, found: list[PageBlock]) -> list[bool]:
    """For each block whether it belongs to the article.

    A block belongs when most of its word triples occur in what trafilatura extracts; the headline and captions near
    the text always do. Where nothing is extracted, all that stands outside of navigation and the like is the article.
    """
    extracted = _extracted(markup)
    triples = set(_triples(extracted))
    if not triples:
        return [True] * len(found)
    lines = {cell.strip(" -") for line in extracted.split("\n") for cell in line.split("|")}
    kept = [not part.hidden and _overlaps(part.block.text, triples, lines) for part in found]
    if not any(kept):
        return [True] * len(found)
    first, last = kept.index(True), max(n for n, inside in enumerate(kept) if inside)
    return [
        inside or (part.block.kind in _HEADER_KINDS and n <= last and (n >= first or part.block.kind == "title"))
        for n, (part, inside) in enumerate(zip(found, kept, strict=True))
    ]


def _extracted(markup: str) -> str:
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    document = bare_extraction(parse(markup), include_comments=False, include_tables=True, with_metadata=False)
    return (document.text or "") if document is not None and not isinstance(document, dict) else ""


def _overlaps(text: str, triples: set[tuple[str, ...]], lines: set[str]) -> bool:
    own = _triples(text)
    if not own:
        return text in lines
    return sum(triple in triples for triple in own) >= _ENOUGH * len(own)


def _triples(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return list(zip(words, words[1:], words[2:], strict=False))
