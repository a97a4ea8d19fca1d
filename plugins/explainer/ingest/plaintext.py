"""Plain text to blocks: blank lines part them, hard-wrapped lines are joined, bullets make items. Labelled lines at
its head are facts.
"""

from __future__ import annotations

import itertools
import re

from ..model import Dropped
from .blocks import Block, Draft
from .cleaning import clean, decode_entities, fold
from .labelled import HEAD, head_lines, read_facts, unread

_BULLET = re.compile(r"\s*(?:[•‣▪▫◦●○■□◾◆◇►▶✓✔➢➤❖·█]+|[-*–](?=\s))\s*(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_NARROWEST, _WIDEST = 40, 110


def read_plaintext(text: str) -> Draft:
    """The blocks of a plain text and the facts that its head gives.

    Raises:
        WithheldError: when its head marks the article as a draft or under embargo.
    """
    lines = _lines(text)
    given, end = head_lines(lines)
    head = tuple(Dropped(fold(line), HEAD, number) for number, line in enumerate(lines[:end], 1) if line.strip())
    blocks = _blocks([*[""] * end, *lines[end:]])  # the lines keep their numbers
    return Draft(blocks, read_facts(given), head, tuple(unread(given)))


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text that has no head."""
    return _blocks(_lines(text))


def _lines(text: str) -> list[str]:
    return clean(decode_entities(text)).split("\n")


def _blocks(lines: list[str]) -> tuple[Block, ...]:
    width = _wrap_width(lines)
    blocks: list[Block] = []
    gathered: list[str] = []
    first = 1
    for number, line in enumerate([*lines, ""], 1):
        if gathered and not (line.strip() and _continues(gathered[-1], line, width)):
            blocks.append(_block(gathered, first))
            gathered = []
        if line.strip():
            first = first if gathered else number
            gathered.append(line)
    return tuple(blocks)


def _block(lines: list[str], number: int) -> Block:
    text = fold(" ".join(lines))
    bullet = _BULLET.match(text)
    return Block(text[bullet.end() :], number, "item") if bullet else Block(text, number)


def _continues(line: str, following: str, width: int | None) -> bool:
    """Whether the paragraph goes on: the next word had no room, or the sentence is broken off before a small letter."""
    if _BULLET.match(following):
        return False
    if width is not None and _had_no_room(line, following, width):
        return True
    return following.lstrip()[0].islower() and not _SENTENCE_END.search(line.rstrip())


def _had_no_room(line: str, following: str, width: int) -> bool:
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width


def _wrap_width(lines: list[str]) -> int | None:
    """The column at which the whole file was wrapped, or None: then every line is a paragraph of its own.

    A wrapped file is told by its lines: nearly every line that another follows has no room for that one's first word.
    """
    pairs = [(line, following) for line, following in itertools.pairwise(lines) if line.strip() and following.strip()]
    width = max((len(line.rstrip()) for pair in pairs for line in pair), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = [line for line, following in pairs if _had_no_room(line, following, width)]
    broken_off = [line for line in full if not _SENTENCE_END.search(line.rstrip())]
    return width if full and len(full) >= 0.6 * len(pairs) and len(broken_off) >= 0.5 * len(full) else None
