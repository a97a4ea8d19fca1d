"""The keys that front matter may hold, section by section, and the check of their values."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from datetime import date

from ..frontmatter import Field, Value
from ..ingest.cleaning import one_line
from ..model import Notice
from .entry import Section

_ALL = ("summary", "author", "date", "status")

KEYS: Mapping[Section, tuple[str, ...]] = {
    "home": ("title", *_ALL),
    "people": ("name", "other_names", *_ALL),
    "organisations": ("name", "other_names", *_ALL),
    "places": ("name", "other_names", *_ALL),
    "topics": ("title", "words", "entities", *_ALL),
    "glossary": ("term", "other_names", *_ALL),
    "sources": ("name", *_ALL),
    "commentary": ("title", *_ALL),
    "pages": ("title", *_ALL),
    "disagreements": ("title", "kind", "sides", "ruling", *_ALL),
}
"""What each section takes. `status` is `published` (which need not be written) or `draft`."""

HEADINGS = ("title", "name", "term")
LISTS = ("other_names", "words", "entities")
TOGETHER = ("kind", "sides")  # what makes a difference, read in `added.py`
STATUSES = ("published", "draft")
RULINGS = ("dismissed", "confirmed")

_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def is_held_back(fields: Mapping[str, Field]) -> bool:
    """Whether the file says, in whatever way, that it is a draft.

    "Status: Draft" and "draft: true" count as well as `status: draft`: a slip of the pen must not publish a draft.
    """
    for key, field in fields.items():
        if "draft" in key.casefold() and field.value not in ("", "false", "no"):
            return True
        if _is_like_status(key) and "draft" in str(field.value).casefold():
            return True
    return False


def check(section: Section, fields: Mapping[str, Field], path: str) -> tuple[dict[str, Value], tuple[Notice, ...]]:
    """The values that can be used, and an error for each that cannot. A list comes out as a tuple of text."""
    values: dict[str, Value] = {}
    notices: list[Notice] = []
    for written, field in fields.items():
        key = written.casefold()
        if key not in KEYS[section]:
            cure = _known(key, section)
            notices.append(
                Notice(path, field.line, f"there is no key “{written}” here", "it was ignored", cure, "error")
            )
        elif wrong := _fault(key, field.value):
            found, cure = wrong
            notices.append(Notice(path, field.line, found, "it was ignored", cure, "error"))
        elif key in values:
            found = f"“{written}” stands here a second time"
            notices.append(Notice(path, field.line, found, "it was ignored", "keep one", "error"))
        elif field.value:
            values[key] = (field.value,) if key in LISTS and isinstance(field.value, str) else field.value
    return values, tuple(notices)


def unusable_status(fields: Mapping[str, Field], path: str) -> Notice | None:
    """An error when it cannot be told whether the file may be published; it must then be left out."""
    for key, field in fields.items():
        if not _is_like_status(key) or (key.casefold() == "status" and str(field.value).casefold() in ("", *STATUSES)):
            continue
        found = f"“{key}: {_shown(field.value)}” does not say whether this may be published"
        return Notice(path, field.line, found, "the file was left out", f"write {_either('status: ')}", "error")
    return None


def _is_like_status(key: str) -> bool:
    return bool(difflib.get_close_matches(key.casefold(), ("status",), 1, 0.75))


def _fault(key: str, value: Value) -> tuple[str, str] | None:
    if key in TOGETHER:
        return None
    if key in LISTS:
        if isinstance(value, str) or (isinstance(value, tuple) and all(isinstance(part, str) for part in value)):
            return None
        return f"“{key}” is not a list of words", f"write {key}: [first, second]"
    if not isinstance(value, str):
        return f"“{key}” is not a line of text", f"write {key}: and the words in quotation marks"
    if key == "ruling" and value not in RULINGS:
        return f"“ruling” is “{_shown(value)}”", f"write {_either('ruling: ', RULINGS)}"
    if key == "date" and value and not _is_date(value):
        return f"“date” is “{_shown(value)}”, which is not a date", "write year, month and day, such as 2024-03-05"
    return None


def _is_date(value: str) -> bool:
    try:
        return bool(_ISO_DATE.fullmatch(value) and date.fromisoformat(value))
    except ValueError:
        return False


def _known(key: str, section: Section) -> str:
    if (section, key) == ("commentary", "entities"):
        return "link to whom it is about in the text: [[name]]"
    own = next((name for name in HEADINGS if name in KEYS[section]), None)
    near = [own] if own and key in HEADINGS else difflib.get_close_matches(key, KEYS[section], 1)
    if near:
        return f"did you mean “{near[0]}”?"
    return f"the keys here are {', '.join(KEYS[section])}"


def _either(prefix: str, words: tuple[str, ...] = STATUSES) -> str:
    return " or ".join(f"“{prefix}{word}”" for word in words)


def _shown(value: Value) -> str:
    text = one_line(str(value))
    return text if len(text) <= 40 else f"{text[:39]}…"
