"""Numbers as English writes them, in figures and in words."""

from __future__ import annotations

import re
from decimal import Decimal

from .lexicon import rows

SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}

_SMALL = {word: int(number) for word, number in rows("numbers")}
_WORDS = "|".join((*sorted(_SMALL, key=len, reverse=True), "hundred", "dozen", *SCALES))

DIGITS = r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?(?!\d)|\d{1,15}(?:\.\d{1,6})?(?!\d)"
_INITIALS = "".join(sorted({word[0] for word in _WORDS.split("|")}))
WORDS = rf"(?=[{_INITIALS}])(?:{_WORDS})(?:(?:[-\s]|\sand\s)(?:{_WORDS})){{0,8}}"
_GREAT = f"hundred|dozen|{'|'.join(SCALES)}"
_PART = r"(?:half|(?<!and\s)(?:an?|one)\s(?:half|quarter)|three[-\s]quarters)(?:\sof)?(?:\san?)?|an?"
NUMBER = rf"(?:(?:{DIGITS})(?:\s?(?:{_GREAT})\b)?|\b(?:(?:{_PART})\s(?=(?:{_GREAT})\b))?{WORDS}\b)"
"""A regular expression for a number, in figures with or without a scale word, or in words; use with IGNORECASE."""

_PARTS = {
    **dict.fromkeys(("half ", "a half ", "one half "), Decimal("0.5")),
    **dict.fromkeys(("a quarter ", "one quarter "), Decimal("0.25")),
    "three quarters ": Decimal("0.75"),
}  # of a great number: "a quarter million", "half a dozen"
_FIGURES = re.compile(DIGITS)


def value(words: str) -> Decimal | None:
    """The number that figures, number words or both ("3.8 billion") stand for; None when they are not one number."""
    figures = _FIGURES.match(words)
    rest = words[figures.end() :] if figures else words
    names = [name for name in re.split(r"[\s-]+", rest.lower()) if name not in ("", "and")]
    if figures is None:
        return _spelled(names)
    total = Decimal(figures[0].replace(",", ""))
    for name in names:
        factor = SCALES.get(name) or SHORT_SCALES.get(name) or {"hundred": 100, "dozen": 12}.get(name)
        if factor is None:
            return None
        total *= factor
    return total


def _spelled(names: list[str]) -> Decimal | None:
    for part, size in _PARTS.items():
        if " ".join(names).startswith(part):
            whole = _spelled([name for name in names[len(part.split()) :] if name != "of"])
            return whole * size if whole is not None else None
    if names[:1] in (["a"], ["an"]):
        names = ["one", *names[1:]]
    if not names:
        return None
    total = group = 0
    last = 0  # the number word before, so that "five six" and "twenty thirty" are not one number
    for name in names:
        if name in _SMALL:
            number = _SMALL[name]
            if last and not (last >= 100 or (20 <= last < 100 and number < 10)):
                return None
            group, last = group + number, number
        elif name in ("hundred", "dozen"):
            last = 100 if name == "hundred" else 12
            group = (group or 1) * last
        elif name in SCALES:
            total += (group or 1) * SCALES[name]
            group, last = 0, SCALES[name]
        else:
            return None
    return Decimal(total + group)


def plain(number: Decimal) -> str:
    """The number as a decimal without exponent and without zeros at the end of its fraction."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
