"""Which passages hold a word, and how much each is about it, in a few letters a passage.

The weight of a word in a passage is that of BM25 (Robertson and Zaragoza, 2009) without its rarity, which the browser
works out; it rests on nothing outside the passage but a rounded typical length, so that an edited article changes no
other article's numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SATURATION, _LENGTH = 1.2, 0.75  # BM25's k1 and b
_LEVELS = 8
MOST = 2_000  # passages kept for one word: those with the greatest weight

Posting = tuple[int, int, int]  # slot of the source, number in it, weight as a level


def typical_length(lengths: Sequence[int]) -> int:
    """The mean number of words rounded to a power of two, so that it seldom changes."""
    mean = sum(lengths) // len(lengths) if lengths else 0
    return 1 << max(3, mean.bit_length())


def levels(words: Sequence[str], typical: int) -> dict[str, int]:
    """Each word of a passage with its weight there, 0 to 7."""
    spread = _SATURATION * (1 - _LENGTH + _LENGTH * len(words) / typical)
    once = int(_LEVELS / (1 + spread))
    return {
        word: once if times == 1 else int(_LEVELS * times / (times + spread)) for word, times in Counter(words).items()
    }


def number(value: int) -> str:
    """A whole number in letters, five bits each, the highest first; all but the last come from the second half."""
    letters = _DIGITS[value & 31]
    while value := value >> 5:
        letters = _DIGITS[32 | value & 31] + letters
    return letters


_SMALL = tuple(number(value) for value in range(4096))


def encode(postings: Sequence[Posting]) -> str:
    """Postings, sorted, as text: 0, or how many there were when some were left out; then source by source.

    A source is the distance from the one before; each of its passages is 16 times the distance from the passage
    before, plus twice the level, plus 1 for the last of the source.
    """
    kept, said = postings, 0
    if len(postings) > MOST:
        kept, said = sorted(sorted(postings, key=lambda posting: -posting[2])[:MOST]), len(postings)
    return number(said) + "".join(map(_number, _steps(kept)))


def _number(value: int) -> str:
    return _SMALL[value] if value < len(_SMALL) else number(value)


def _steps(postings: Iterable[Posting]) -> list[int]:
    steps: list[int] = []
    source, passage = -1, 0
    for slot, place, level in postings:
        if slot != source:
            if steps:
                steps[-1] |= 1
            steps.append(slot - source)
            source, passage = slot, 0
        steps.append((place - passage) << 4 | level << 1)
        passage = place
    if steps:
        steps[-1] |= 1
    return steps
