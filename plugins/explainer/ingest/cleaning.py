"""Taking out of foreign text what cannot be seen or said: control, bidi and zero-width characters."""

from __future__ import annotations

import html
import re
import unicodedata

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def clean(text: str) -> str:
    """The text in NFC with line ends as newlines and without invisible characters; all else as it is."""
    text = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def fold(text: str) -> str:
    """The text on one line: every run of white space, no-break spaces included, becomes one blank."""
    return " ".join(text.split())


def one_line(text: str) -> str:
    """Cleaned and folded: fit for a title, a name, a path in a notice."""
    return fold(clean(text))


def decode_entities(text: str) -> str:
    """Plain text with the character references that web pages leave in it (`&ndash;`) as characters.

    Only references closed by a semicolon count, so that "AT&T" and "a&b" stay as they are.
    """
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)
