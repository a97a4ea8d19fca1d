"""Which passages hold a word, and how much each is about it, in a few letters a passage.

The weight of a word in a passage is that of BM25 (Robertson and Zaragoza, 2009) without its rarity, which the browser
works out; it rests on nothing outside the passage but a rounded typical length, so that an edited article changes no
other article's numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SATURATION, _LENGTH = 1.2, 0.75  # BM25's k1 and b
_LEVELS = 8
MOST = 2_000  # passages kept for one word: those with the greatest weight

Place = tuple[int, int]  # a passage's number in its source, a word's weight there as a level
_NUMBER = re.compile("[g-z0-9_-]*[A-Za-f]")


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


def within(places: Iterable[Place]) -> str:
    """Where a word stands in one source, as text: each passage is 16 times the distance from the one before, plus
    twice the level, plus 1 for the last.
    """
    steps: list[int] = []
    before = 0
    for place, level in places:
        steps.append((place - before) << 4 | level << 1)
        before = place
    steps[-1] |= 1
    return "".join(map(_number, steps))


def encode(sources: Sequence[tuple[int, str]]) -> str:
    """Where a word stands, by the slots of the sources with what is `within` each, slots ascending.

    The text is 0, or how many passages there were when some were left out; then for each source the distance from the
    one before, and what is within it.
    """
    text = _joined(sources)
    if len(text) > MOST:  # each passage takes a letter at least
        places = [(slot, *place) for slot, inside in sources for place in _places(inside)]
        if len(places) > MOST:
            return number(len(places)) + _joined(_weightiest(places))
    return number(0) + text


def _joined(sources: Iterable[tuple[int, str]]) -> str:
    parts: list[str] = []
    before = -1
    for slot, inside in sources:
        parts += _number(slot - before), inside
        before = slot
    return "".join(parts)


def _weightiest(places: list[tuple[int, int, int]]) -> Iterator[tuple[int, str]]:
    """Of slots with places the `MOST` with the greatest weight."""
    kept = sorted(sorted(places, key=lambda place: -place[2])[:MOST])
    for slot, inside in groupby(kept, key=lambda place: place[0]):
        yield slot, within((place, level) for _, place, level in inside)


def _places(inside: str) -> Iterator[Place]:
    """The places that were put `within`."""
    place = 0
    for letters in _NUMBER.findall(inside):
        step = _value(letters)
        place += step >> 4
        yield place, step >> 1 & 7


def _number(value: int) -> str:
    return _SMALL[value] if value < len(_SMALL) else number(value)


@cache
def _value(letters: str) -> int:
    """The number that was written so."""
    value = 0
    for letter in letters:
        value = value << 5 | _DIGITS.index(letter) & 31
    return value
