"""Where the quotation marks are: the stretches of an article's text that stand between them.

Curly and straight marks may be mixed; an apostrophe is not a mark; a quotation left open runs to the end of its
paragraph, and goes on in the next one when that starts with a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .tokens import Doc

DIRECT = 4  # words; what is shorter is an expression set off ("so-called"), not somebody's sentence

_DOUBLE = re.compile(r"[\"“”„«»]|``|''")
_KINDS = (("“", "”"), ("„", "“", "”"), ("«", "»"), ("»", "«"), ('"', "``", "''"))
_SINGLE_OPEN = re.compile(r"['‘](?<![^\s(\[—–-]['‘])(?=\w)(?!(?:em|til|tis|twas|cause|n|\d\ds?)\b)")
_SINGLE_CLOSE = re.compile(r"(?<=\S)['’](?!\w)")
_LEADING = re.compile(r"\s*(?:[\"“”„«»]|``)")
_WORD = re.compile(r"\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quoted stretch: `text[start:end]` with its marks, `text[inner:close]` without.

    `open` when no mark closes it in this paragraph; `continued` when it goes on from the paragraph before.
    """

    start: int
    end: int
    inner: int
    close: int
    words: int
    open: bool = False
    continued: bool = False

    @property
    def direct(self) -> bool:
        """Whether it is long enough to be somebody's sentence."""
        return self.words >= DIRECT

    def holds(self, start: int, end: int) -> bool:
        """Whether the stretch lies between the marks."""
        return self.inner <= start and end <= self.close


def scan(texts: Iterable[str]) -> tuple[tuple[Quotation, ...], ...]:
    """The quotations of each paragraph, outermost only, in reading order."""
    found: list[tuple[Quotation, ...]] = []
    running = False
    for text in texts:
        continued = running and _LEADING.match(text) is not None
        mark = _DOUBLE.search(text)
        spans = [] if mark is None else list(_double(text))
        if running and mark is not None and mark[0] not in "“„«" and not _can_open(text, mark):
            spans.insert(0, (0, 0, mark.start(), False))  # only the end is marked in this paragraph
            continued = True
        if not spans:
            spans = list(_single(text))
        made = (_quotation(text, *span, continued=continued and n == 0) for n, span in enumerate(spans))
        found.append(tuple(quotation for quotation in made if quotation.words))
        running = bool(spans) and spans[-1][3]
    return tuple(found)


def _double(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Start, first inner character, first closing character and openness of each double-quoted stretch."""
    marks = list(_DOUBLE.finditer(text))
    opening = [_can_open(text, mark) for mark in marks]
    ahead = {kind: _ahead(marks, opening, kind) for kind in {mark[0] for mark in marks}}
    start, inner = -1, 0
    for at, mark in enumerate(marks):
        if start < 0:
            start, inner = (at, 0) if opening[at] else (-1, 0)
            continue
        closes_next, surplus = ahead[marks[start][0]][at + 1]
        if not _alike(marks[start][0], mark[0]):
            if closes_next:
                continue  # a quotation in other marks within this one
            closes = mark[0] not in "„«»" and not opening[at]
        elif opening[at]:
            if surplus + inner + 1 < 0:
                inner += 1
                continue
            closes = False
        elif inner:
            inner -= 1
            continue
        else:
            closes = True
        if closes:
            yield marks[start].start(), marks[start].end(), mark.start(), False
            start = -1
        elif opening[at]:
            start, inner = at, 0  # the earlier mark was never closed: a stray
    if start >= 0 and text[marks[start].end() :].strip():
        yield marks[start].start(), marks[start].end(), len(text.rstrip()), True


def _ahead(marks: Sequence[re.Match[str]], opening: Sequence[bool], kind: str) -> list[tuple[bool, int]]:
    """What follows from each mark on of those alike: whether the next one closes, and how many more open than close."""
    found = [(False, 0)]
    for mark, opens in zip(reversed(marks), reversed(opening), strict=True):
        alike = _alike(kind, mark[0])
        found.append((not opens, found[-1][1] + (1 if opens else -1)) if alike else found[-1])
    return found[::-1]


def _alike(one: str, other: str) -> bool:
    """Whether two marks are of one kind, so that the second may close what the first opens."""
    return any(one in kind and other in kind for kind in _KINDS)


def _can_open(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark stands where a quotation can begin: before a word, and not right after one."""
    if mark[0] == "''":
        return False
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if mark[0] in "“„«``":
        return after.isalnum() or (bool(after) and not before.strip())
    if mark[0] in "”»":  # as Swedes and Germans open; closed by the same mark or by its mirror image
        return not before.strip() and after.isalnum() and text[mark.end() :].count("”" if mark[0] == "”" else "«") > 0
    return (not before.strip() or before in "([{‘'“—–-/") and bool(after) and not after.isspace()


def _single(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """The same for single marks, which open a quotation only where an apostrophe cannot stand."""
    at = 0
    while start := _SINGLE_OPEN.search(text, at):
        follower = _SINGLE_OPEN.search(text, start.end())
        limit = follower.start() if follower else len(text)
        closers = [mark.start() for mark in _SINGLE_CLOSE.finditer(text, start.end(), limit)]
        close = (
            next((c for c in closers if text[c - 1] in ",.!?…"), None)
            or next((c for c in closers if text[c - 1] != "s"), None)
            or next(iter(closers), None)
        )
        if close is not None:
            yield start.start(), start.end(), close, False
        at = start.end() if close is None else close + 1


def _quotation(text: str, start: int, inner: int, close: int, is_open: bool, *, continued: bool) -> Quotation:
    while inner < close and text[inner].isspace():
        inner += 1
    while close > inner and text[close - 1].isspace():
        close -= 1
    end = close
    if not is_open:
        mark = _DOUBLE.match(text, close) or _SINGLE_CLOSE.match(text, close)
        end = mark.end() if mark else close + 1
    return Quotation(start, end, inner, close, len(_WORD.findall(text[inner:close])), is_open, continued)


def closed(text: str, start: int, end: int) -> int:
    """The end of a stretch, moved over a full stop, a mark or a bracket that closes right there what it opened."""
    words = text[start:end]
    after = end + 1 if text[end : end + 1] in (".", ",") and text[end + 1 : end + 2] in ('"', "”") else end
    for opening, closing in (("“", "”"), ("«", "»"), ("»", "«"), ("(", ")")):
        if words.count(opening) > words.count(closing) and text[after : after + 1] == closing:
            return after + 1
    return after + 1 if words.count('"') % 2 and text[after : after + 1] == '"' else end


def quoted_tokens(doc: Doc) -> frozenset[int]:
    """The tokens between quotation marks; a mark left open counts to the end of the passage."""
    if not _DOUBLE.search(doc.text):
        return frozenset()
    inside, marked = False, set()
    for token in doc:
        if token.text in ("“", "«"):
            inside = True
        elif token.text in ("”", "»"):
            inside = False
        elif token.text in ('"', "``", "''"):
            inside = not inside
        elif inside:
            marked.add(token.i)
    return frozenset(marked)
