"""The page of who said what."""

from __future__ import annotations

from dataclasses import dataclass

from .parts import Head, Link, Quotation, SourceGroup


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """A speaker with what they said: `shown` at once, `folded` on demand; `rest` leads to all of it, or counts what
    is not listed.
    """

    link: Link
    roles: tuple[Link, ...]
    count: str
    shown: tuple[Quotation, ...]
    folded: tuple[Quotation, ...] = ()
    rest: Link | None = None


@dataclass(frozen=True, slots=True)
class StatementsPage:
    """Speakers in groups (heading, speakers), then what is said by nobody who is named, source by source."""

    head: Head
    title: str
    intro: str
    groups: tuple[tuple[str, tuple[SpeakerView, ...]], ...]
    unnamed: tuple[SourceGroup, ...] = ()
    parts: tuple[Link, ...] = ()
