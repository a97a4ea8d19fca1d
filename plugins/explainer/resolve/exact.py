"""Exact words, found where they stand: letter by letter, but whatever the shape of quotation marks and white space."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBER = re.compile(r"\d[.,]\d")
_FOLD = str.maketrans("‘’‚“”„«»–—", '\'\'\'"""""--')


def places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text, as half-open offsets, quotation marks and dashes alike and white space folded.

    >>> list(places("‘Wait,' she  said", "“‘Wait,’ she said.”"))
    [(1, 17)]
    """
    pattern = r"\s+".join(re.escape(word) for word in words.translate(_FOLD).split())
    return (found.span() for found in re.finditer(pattern, text.translate(_FOLD)))


def whole_words(words: str, text: str) -> Iterator[tuple[int, int]]:
    """The places where neither the first nor the last of these words is a part of a longer word or number.

    >>> list(whole_words("port", "report, port"))
    [(8, 12)]
    """
    return (span for span in places(words, text) if are_whole(*span, text))


def are_whole(start: int, end: int, text: str) -> bool:
    """Whether no word or number of a text is cut at either end of these words.

    >>> [are_whole(*span, "1,400 people") for span in ((0, 1), (2, 12), (0, 11))]
    [False, False, False]
    >>> are_whole(0, 12, "1,400 people")
    True
    """
    return not any(_is_cut(text, at) for at in (start, end) if 0 < at < len(text))


def _is_cut(text: str, at: int) -> bool:
    beside = text[at - 1 : at + 1].isalnum()
    return beside or bool(_NUMBER.match(text, max(at - 2, 0), at + 1) or _NUMBER.match(text, at - 1, at + 2))
