"""What counts as a word, and which words are the same: case, accents, apostrophes and plurals aside.

`theme/static/search/words.js` follows the same rules; `tests/search/words.txt` holds both to them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

_APOSTROPHES = "'’‘`´′"
_MARKED = re.compile(
    "[\u02b0-\u02ff\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"
)
_SPACELESS = (  # Thai, Lao, Burmese and Khmer; kana and Han characters
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUNS = re.compile(f"[{_SPACELESS}]+|[^{_SPACELESS}]+")
_HAS_SPACELESS = re.compile(f"[{_SPACELESS}]")
_POSSESSIVE = re.compile(f"[{_APOSTROPHES}]s$")
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "þ": "th", "ς": "σ"}
)
_LONGEST = 40  # characters of a word that are looked at
_PLANES = 0x20000  # combining marks lie below


@cache
def _word() -> re.Pattern[str]:
    """A word in running text without underscores: "U.S", "1,200", "O’Brien"."""
    marks = "".join(chr(code) for code in range(0x300, _PLANES) if unicodedata.category(chr(code))[0] == "M")
    mark = rf"(?=[\u0300-\U0001ffff])[{marks}]"  # looking ahead first is ten times faster
    run = rf"\w+(?:(?:{mark})+\w*)*"
    return re.compile(
        rf"[^\W\d_](?:\.[^\W\d_])+(?!\w|{mark})"
        r"|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])"
        rf"|{run}(?:(?:[{_APOSTROPHES}]|[\"״׳](?=[א-ת])){run})*"
    )


def words(text: str) -> list[str]:
    """The words of a text as the index holds them, in order.

    Where a script sets no spaces between words, every pair of neighbouring letters is one, and so is the last letter.
    """
    return list(chain.from_iterable(map(terms, _word().findall(text.replace("_", " ")))))


@cache
def terms(word: str) -> tuple[str, ...]:
    """What the index holds of a word as it is written: one term, or pairs of letters."""
    if not _HAS_SPACELESS.search(word):
        term = stem(fold(word))
        return (term,) if term else ()
    found: list[str] = []
    for run in _RUNS.findall(word):
        if _HAS_SPACELESS.match(run):
            letters = fold(run)
            found += [letters[at : at + 2] for at in range(len(letters))]
        else:
            found += filter(None, (stem(fold(run)),))
    return tuple(found)


def fold(word: str) -> str:
    """A word in plain small letters; "" when nothing is left of it.

    >>> fold("José’s"), fold("U.S"), fold("Straße")
    ('jose', 'us', 'strasse')
    """
    text = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", word.lower()))
    text = unicodedata.normalize("NFC", _MARKED.sub("", text)).translate(_PLAIN)
    if not text.isalnum():
        text = "".join(char for char in text if char.isalnum() or unicodedata.category(char)[0] == "M")
    return text[:_LONGEST]


_IES = re.compile(r"(?<=..)ies$")
_ES = re.compile(r"(?:(?<=ch)|(?<=sh)|(?<=x)|(?<=ss)|(?<=...o))es$")
_S = re.compile(r"(?<=..[^siu])s$")
_Y = re.compile(r"(?<=[a-z][b-df-hj-np-tv-xz])y$|(?<=..i)e$")


def stem(word: str) -> str:
    """A folded word without the ending of an English plural; "city" and "cities" become the same.

    >>> stem("cities"), stem("city"), stem("churches"), stem("houses"), stem("crisis")
    ('citi', 'citi', 'church', 'house', 'crisis')
    """
    if len(word) < 3 or word == "news" or not (word.isascii() and word.isalpha()):
        return word
    for ending, instead in ((_IES, "i"), (_ES, ""), (_S, "")):
        shorter = ending.sub(instead, word)
        if shorter != word:
            word = shorter
            break
    return _Y.sub(lambda found: "i" if found.group() == "y" else "", word)
