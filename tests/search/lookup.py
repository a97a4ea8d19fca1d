"""Reads the search index as the browser does: only through its files."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def parts(site: Mapping[str, bytes]) -> dict[str, Any]:
    """What each script of the index hands over, by name."""
    found = {}
    for address, content in site.items():
        if match := re.fullmatch(r"search/(.+)\.js", address):
            call = re.fullmatch(r'explainerSearch\.take\("(.+?)",(.*)\)\n', content.decode(), re.DOTALL)
            assert call, address
            assert call[1] == match[1]
            found[match[1]] = json.loads(call[2])
    return found


def postings(text: str) -> tuple[int, list[tuple[int, int, int]]]:
    """How many passages hold a word, 0 when all are listed, and (slot, number, level) of those that are."""
    numbers, value = [], 0
    for letter in text:
        digit = DIGITS.index(letter)
        value = value << 5 | digit & 31
        if digit < 32:
            numbers.append(value)
            value = 0
    found, slot, number, fresh = [], -1, 0, True
    for step in numbers[1:]:
        if fresh:
            slot, number, fresh = slot + step, 0, False
        else:
            number += step >> 4
            found.append((slot, number, step >> 1 & 7))
            fresh = bool(step & 1)
    return numbers[0], found


def passages_with(index: Mapping[str, Any], word: str) -> set[str]:
    """The texts of the passages in which the index says that a word stands."""
    listed = [
        (part[at], part[at + 1]) for name, part in index.items() if name[:2] == "w-" for at in range(0, len(part), 2)
    ]
    return {
        index[f"p-{slot}-{number >> 4}"]["passages"][number & 15][3]
        for term, text in listed
        if term == word
        for slot, number, _ in postings(text)[1]
    }
