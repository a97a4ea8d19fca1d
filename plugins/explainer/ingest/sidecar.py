"""What the editor knows of an article: STEM.toml beside it. The editor's word goes before the file's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast, get_args

from ..limits import Limits
from ..model import Notice, Rights
from .cleaning import one_line
from .tags import language_tag
from .urls import web_address

_TEXTS = ("title", "publisher", "language")
_KEYS = (*_TEXTS, "date", "url", "authors", "rights")


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The facts an editor gives; None and empty where the editor gives none."""

    title: str | None = None
    publisher: str | None = None
    date: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    rights: Rights | None = None

    @property
    def named(self) -> tuple[str, ...]:
        """Which of the facts that a page prints the editor gives."""
        return tuple(name for name in ("title", "publisher", "url", "date", "authors") if getattr(self, name))


def read_sidecar(data: bytes, path: str, limits: Limits) -> tuple[Sidecar, tuple[Notice, ...]]:
    """The facts in a sidecar's bytes, and a notice at `path` for everything in it that cannot be used."""
    try:
        keys = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else f"not valid TOML ({one_line(str(error))})"
        return Sidecar(), (Notice(path, None, reason, "nothing of it is used", "correct the file", "error"),)
    notices: list[Notice] = []

    def wrong(found: str, cure: str) -> None:
        notices.append(Notice(path, None, found, "not used", cure, "error"))

    facts: dict[str, object] = {}
    for key, value in keys.items():
        if key not in _KEYS:
            wrong(f"the key {one_line(key)[:40]!r} is not known", f"use {', '.join(_KEYS)}")
            continue
        try:
            facts[key] = _fact(key, value, limits)
        except ValueError as error:
            wrong(f"{key} {error.args[0]}", error.args[1])
    given = Sidecar(
        title=cast("str | None", facts.get("title")),
        publisher=cast("str | None", facts.get("publisher")),
        date=cast("str | None", facts.get("date")),
        url=cast("str | None", facts.get("url")),
        authors=cast("tuple[str, ...]", facts.get("authors", ())),
        language=cast("str | None", facts.get("language")),
        rights=cast("Rights | None", facts.get("rights")),
    )
    return given, tuple(notices)


def _fact(key: str, value: object, limits: Limits) -> object:
    """The value of a key in its proper form.

    Raises:
        ValueError: with what is wrong and what would cure it.
    """
    match key, value:
        case "date", datetime():
            return value.date().isoformat()
        case "date", date():
            return value.isoformat()
        case "date", str():
            try:
                return date.fromisoformat(value.strip()).isoformat()
            except ValueError:
                raise ValueError("is not a date", "write it as 2024-03-05") from None
        case "date", _:
            raise ValueError("is not a date", "write it as 2024-03-05")
        case "authors", list() if all(isinstance(name, str) and one_line(name) for name in value):
            return tuple(one_line(name) for name in value)
        case "authors", _:
            raise ValueError("is not a list of names", 'write authors = ["First Name"]')
        case _, str() if not one_line(value):
            raise ValueError("is empty", "fill it in or remove it")
        case "url", str() if address := web_address(one_line(value)):
            return address
        case "url", _:
            raise ValueError("is not an address", "write it as https://...")
        case "language", str() if tag := language_tag(one_line(value)):
            return tag
        case "language", _:
            raise ValueError("is not the tag of a language", "write it as en or de-AT")
        case "rights", str() if value in get_args(Rights):
            return value
        case "rights", _:
            raise ValueError("is none of its choices", f"write one of {', '.join(get_args(Rights))}")
        case "title", str() if len(one_line(value)) > limits.title:
            raise ValueError(f"is longer than {limits.title} characters", "shorten it")
        case _, str():
            return one_line(value)
    raise ValueError("is not text", "put it in quotation marks")
