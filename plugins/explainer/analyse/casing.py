"""Headlines in capitals: read in the case in which the body writes the same words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from ..model import Source
from .lexicon import rows

WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
SHOUTED = 0.7  # share of a line's words that must be capitals, or capitalised, for the line to be re-read


def recased(source: Source) -> Iterator[str]:
    """Each passage's text as it should be read: same length, but headline capitals taken back."""
    loud = {passage.index for passage in source.passages if shouted(passage.text)}
    titled = {p.index for p in source.passages if p.kind in ("title", "heading") and title_case(p.text)} - loud
    if not (loud or titled):
        yield from (passage.text for passage in source.passages)
        return
    plain = [p.text for p in source.passages if p.kind not in ("title", "heading") and p.index not in loud]
    seen = Counter(word for text in plain for word in WORD.findall(text))
    known = dict(_words_of_countries())
    for word in sorted(seen):
        if word[0].isupper() and not word.isupper() and not seen[word.lower()]:
            known[word.casefold()] = word
    for passage in source.passages:
        if passage.index in loud | titled:
            yield _lowered(passage.text, known, seen, everything=passage.index in loud)
        else:
            yield passage.text


@cache
def _words_of_countries() -> dict[str, str]:
    """The words of the names of countries and peoples as they are written, by their folded form."""
    names = {cell.strip() for row in rows("countries") for part in row for cell in part.split(",")}
    return {part.casefold(): part for name in sorted(names) for part in name.split()}


def shouted(text: str) -> bool:
    """Whether a line is written in capitals: at least three longer words, most of them upper-case."""
    long = [word for word in WORD.findall(text) if len(word) > 3]
    return len(long) > 2 and sum(word.isupper() for word in long) >= SHOUTED * len(long)


def title_case(text: str) -> bool:
    """Whether a line Is Written Like This."""
    long = [word for word in WORD.findall(text) if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) >= SHOUTED * len(long)


def _lowered(text: str, known: dict[str, str], seen: Counter[str], everything: bool) -> str:
    first = True

    def case(match: re.Match[str]) -> str:
        nonlocal first
        word, opener, first = match[0], first, False
        if word.casefold() in known and len(known[word.casefold()]) == len(word):
            return known[word.casefold()]
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in word)
        if not everything and not seen[low]:
            return word
        return low[:1].upper() + low[1:] if opener and len(low[:1].upper()) == 1 else low

    return WORD.sub(case, text)
