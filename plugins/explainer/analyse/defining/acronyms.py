"""Acronyms spelt out beside brackets: "Northern Fishing Board (NFB)" and "NFB (Northern Fishing Board)".

The method is Schwartz and Hearst's: the letters of the short form are found from right to left in the words beside
it (A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text",
Pacific Symposium on Biocomputing 8, 2003, 451-462).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model import Definition
from ..rule import Rule
from .terms import Block, Span

RULES = (
    Rule(
        "definition",
        "acronym",
        "An acronym stands in brackets or after “or” beside the words it is short for, or the other way round.",
    ),
)

_BRACKETS = re.compile(r"\(([^()]{2,80})\)")
_OR = re.compile(r",? or (?:the )?(?P<short>[A-Z][\w&]{1,6})\b(?! [A-Z])")
_SHORT = re.compile(r"[A-Za-z][\w&.'/-]{1,9}$")
_MORE = 3  # words that may be missing at the beginning
_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "to", "&"))
_WORD = re.compile(r"[\w&.'’/-]+")


def acronyms(block: Block) -> Iterator[Definition]:
    """The acronyms of a passage with the words they stand for, as written."""
    text = block.passage.text
    for match in _OR.finditer(text):
        long = _long_before(text, match.start(), match["short"]) if _is_short(match["short"]) else None
        if long and text[long[0]].isupper():
            yield block.define(match.span("short"), long, "acronym", "acronym")
    for match in _BRACKETS.finditer(text):
        inside = match.start(1), match.end(1)
        if _is_short(match[1]):
            long = _long_before(text, match.start(), match[1])
            if long:
                yield block.define(inside, long, "acronym", "acronym")
            continue
        inside = match.start(1), match.start(1) + len(re.split(r", (?:an?|the|which|who)\s", match[1])[0])
        before = list(_WORD.finditer(text, 0, match.start()))
        if before and _is_short(before[-1][0]) and text[before[-1].end() : match.start()] == " ":
            start = _match(before[-1][0], text, *inside)
            if start == inside[0]:
                found = block.define(before[-1].span(), inside, "acronym", "acronym")
                yield replace(found, evidence=block.passage.cite(before[-1].start(), match.end()))


def _is_short(form: str) -> bool:
    return bool(_SHORT.match(form)) and sum(letter.isupper() for letter in form) >= 2


def _long_before(text: str, end: int, short: str) -> Span | None:
    letters = sum(letter.isalnum() for letter in short)
    before = list(_WORD.finditer(text, 0, end))[-min(letters + 5, letters * 2) :]
    if not before or text[before[-1].end() : end].strip(' "”'):
        return None
    start = _match(short, text, before[0].start(), before[-1].end())
    if start is None or any(mark in text[start : before[-1].end()] for mark in ";!?(–—"):
        return None
    if text[start : start + 3].split()[0] in ("of", "for", "in", "on", "and"):  # the letter is that of the word before
        earlier = [word for word in before if word.start() < start]
        if not earlier or earlier[-1][0][0] != short[0]:
            return None
        start = earlier[-1].start()
    start = (
        _spelt_out(short, [word for word in before if word.start() < start], text[start : before[-1].end()]) or start
    )
    long = re.sub(r"[’']s$", "", text[start : before[-1].end()])
    last = next(letter for letter in reversed(short) if letter.isalnum())
    if last.lower() not in long.split()[-1].lower() and last != "s":
        return None  # "Harbour Board Director (HB)"
    named = long[0].islower() and short[0].isupper() and any(word[0].isupper() for word in long.split())
    fits = len(long) > len(short) and " " in long and short not in long.split()
    return (start, start + len(long)) if fits and not named else None


def _spelt_out(short: str, earlier: Sequence[re.Match[str]], long: str) -> int | None:
    """Where the long form begins, when only a few words more make its initials those of the short form: "Eastern" in
    "Eastern European Port Council (EEPC)".
    """
    if spells(long, short):
        return None
    for word in reversed(earlier[-_MORE:]):
        long = f"{word[0]} {long}"
        if spells(long, short):
            return word.start()
    return None


def spells(long: str, short: str) -> bool:
    """Whether the first letters of the words, small ones counted or not, are those of the short form."""
    letters = "".join(filter(str.isalnum, short)).upper()
    words = long.split()
    return letters in (
        "".join(word[0] for word in words).upper(),
        "".join(word[0] for word in words if word.lower() not in _SMALL).upper(),
    )


def _match(short: str, text: str, start: int, end: int) -> int | None:
    """Where the long form begins whose letters spell the short form, the first one at a word's beginning."""
    at = end - 1
    for place in range(len(short) - 1, -1, -1):
        wanted = short[place].lower()
        if not wanted.isalnum():
            continue
        while at >= start and (text[at].lower() != wanted or (place == 0 and at > start and text[at - 1].isalnum())):
            at -= 1
        if at < start:
            return None
        at -= 1
    return at + 1
