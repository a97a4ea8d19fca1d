"""Exact words, found where they stand: letter by letter, but whatever the shape of quotation marks and white space."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FOLD = str.maketrans("‘’‚“”„«»–—", '\'\'\'"""""--')


def places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text, as half-open offsets, quotation marks and dashes alike and white space folded.

    >>> list(places("‘Wait,' she  said", "“‘Wait,’ she said.”"))
    [(1, 17)]
    """
    pattern = r"\s+".join(re.escape(word) for word in words.translate(_FOLD).split())
    return (found.span() for found in re.finditer(pattern, text.translate(_FOLD)))


def whole_words(words: str, text: str) -> Iterator[tuple[int, int]]:
    """The places where no letter or digit goes on before the first or behind the last of these words.

    >>> list(whole_words("port", "report, port"))
    [(8, 12)]
    """
    for start, end in places(words, text):
        cut_before = text[start - 1 : start + 1].isalnum() and start > 0
        cut_after = text[end - 1 : end + 1].isalnum() and end < len(text)
        if not cut_before and not cut_after:
            yield start, end
