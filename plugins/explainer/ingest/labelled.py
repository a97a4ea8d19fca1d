"""What a file says of its article in lines with a label: in front matter, or at the head of a plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from . import shapes
from .blocks import Facts
from .cleaning import fold, one_line
from .dates import read_date
from .urls import web_address

HEAD = "facts of the article"
_WITHHELD = ("embargo", "embargoed", "embargo_until", "draft")
_TITLES = ("title", "headline")
_DATES = ("date", "published", "datepublished")
_LINE = re.compile(r"\s*([A-Z][A-Za-z]*(?:[ _-][A-Za-z]+)?)\s*:\s+(\S.*)")


class WithheldError(ValueError):
    """The file says of itself that it is not to be published; the message says how."""


def head_lines(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """The labels in small letters with what stands behind them, and how many lines there are before the text.

    There is a head only where the file begins with two such lines or more, of which one gives the title.
    """
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    given: dict[str, str] = {}
    end = start
    while end < len(lines) and (match := _LINE.fullmatch(lines[end])):
        given.setdefault(match[1].lower().replace(" ", "_"), fold(match[2]))
        end += 1
    return (given, end) if len(given) > 1 and not given.keys().isdisjoint(_TITLES) else ({}, 0)


def read_facts(labelled: Mapping[str, object]) -> Facts:
    """The facts that labels in small letters give.

    Raises:
        WithheldError: when they mark the article as a draft or under embargo.
    """
    for key in _WITHHELD:
        if key in labelled and str(labelled[key]).lower() not in ("false", "no", "", "0"):
            raise WithheldError(f"its head says {key}")
    if str(labelled.get("status", "published")).lower() in ("draft", "hidden"):
        raise WithheldError(f"its head says status: {labelled['status']}")

    return Facts(
        title=_fact(labelled, *_TITLES),
        publisher=_fact(labelled, "publisher", "source", "site", "site_name"),
        url=web_address(_fact(labelled, "url", "link", "canonical", "canonical_url")),
        date=read_date(_fact(labelled, *_DATES) or ""),
        language=_fact(labelled, "language", "lang"),
        authors=_authors(next((labelled[name] for name in ("authors", "author", "by") if name in labelled), ())),
    )


def unread(labelled: Mapping[str, object], line: int | None = None) -> Iterator[tuple[int | None, str, str]]:
    """A remark on a date that cannot be read for certain, with the line on which it stands."""
    given = _fact(labelled, *_DATES)
    if given and not read_date(given):
        yield line, f"the date “{given[:40]}” cannot be read for certain", "it was passed over"


def _fact(labelled: Mapping[str, object], *names: str) -> str | None:
    found = (labelled.get(name) for name in names)
    return next((one_line(value) for value in found if isinstance(value, str) and value.strip()), None)


def _authors(given: object) -> tuple[str, ...]:
    if isinstance(given, str):
        return shapes.byline(f"By {given}") or tuple(filter(None, [one_line(given)]))
    names = given if isinstance(given, tuple) else ()
    return tuple(one_line(name) for name in names if isinstance(name, str) and name.strip())
