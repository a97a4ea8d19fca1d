"""What the readers of the several file kinds hand on: blocks of text, in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..model import Dropped, PassageKind


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a file. `kind` is what the file's own markup makes of it, None where there is no markup.

    `text` is cleaned and folded to one line; `line` is where it begins in the file, counted from 1.
    """

    text: str
    line: int | None = None
    kind: PassageKind | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article beside its text; None and empty where nobody said so."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    date: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as read, before its blocks are told apart. `remarks` are (line, found, done) for notices."""

    blocks: tuple[Block, ...]
    facts: Facts = Facts()
    dropped: tuple[Dropped, ...] = ()
    remarks: tuple[tuple[int | None, str, str], ...] = field(default=())
