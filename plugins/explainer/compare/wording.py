"""Words in running text: looked for whole, in any case, with the endings of English plurals and verbs, or without."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ..analyse.lexicon import words

_ENDING = "(?:[’']s|s|es|ed|ing)?"
NOT = re.compile(r"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot)\b|n[’']t\b", re.IGNORECASE)
MONTH = (  # a pattern, written out or short
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\b"
)
WEEKDAY = r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
DATE = rf"\b(?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}})\b"
_SHORT = 4  # letters: endings of shorter words are part of them
_LONGEST = 90  # characters of a quotation in a title
_TELLING = 3  # letters of a word that tells something, at least


def all_words(entry: str) -> Callable[[str], bool]:
    """Whether a text holds all the wordings that ` + ` joins in an entry.

    >>> found = all_words("harbour toll + strik*")
    >>> found("A striker spoke of Harbour tolls."), found("No strike over the toll.")
    (True, False)
    """
    wordings = [_pattern(part) for part in entry.split(" + ") if part.strip(" *")]

    def found(text: str) -> bool:
        return bool(wordings) and all(wording.search(text) for wording in wordings)

    return found


def shortened(quote: str) -> str:
    """The beginning of a quotation for a title, white space folded, with a sign where words are left out."""
    text = " ".join(quote.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0].rstrip(',;:')} …"


def telling(text: str) -> tuple[str, ...]:
    """The stems of the words of a text that tell something, in its order: those that do more than join.

    >>> telling("They closed both of the old harbours.")
    ('clos', 'old', 'harbour')
    """
    joining, found = words("joining_words"), re.findall(r"[^\W\d_]+", text.casefold())
    return tuple([stem(word) for word in found if len(word) >= _TELLING and word not in joining])


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without its English endings, doubled letters made single.

    >>> {stem(word) for word in ("oppose", "opposed", "opposing", "opposes")}
    {'opos'}
    """
    plain = re.sub(r"[’']s?$", "", word.casefold())
    plain = re.sub(r"ies$", "y", plain) if len(plain) > _SHORT else plain
    plain = re.sub(r"(?<=[^s])s$", "", plain)
    plain = re.sub(r"(?:ied|y|ing|ed|e)$", "", plain) if len(plain) > _SHORT else plain
    return re.sub(r"(.)\1", r"\1", plain)


def _pattern(wording: str) -> re.Pattern[str]:
    *before, last = wording.split()
    return re.compile(r"[\s-]+".join([*map(_whole, before), _inflected(last)]), re.IGNORECASE)


def _whole(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"


def _inflected(word: str) -> str:
    if word.endswith("*"):
        return rf"(?<!\w){re.escape(word.rstrip('*'))}"
    if word.endswith("y"):
        stem = rf"{re.escape(word[:-1])}(?:y(?:[’']s|s|ed|ing)?|ies|ied)"
    elif word.endswith("e"):
        stem = rf"{re.escape(word[:-1])}(?:e(?:[’']s|s|d)?|ing)"
    else:
        stem = rf"{re.escape(word)}{_ENDING}"
    return rf"(?<!\w){stem}(?!\w)"
