"""Citations of the sources by editors: which source, which passage of it, which exact words in that."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..model import NUMBERED, Evidence, Passage, Source
from .exact import places, whole_words


@dataclass(frozen=True, slots=True)
class Citation:
    """A source by the beginning of its id; `place` is "", a paragraph's number as printed, "title" or "caption";
    `words` are "" or stand there, quotation marks and white space alike.

    >>> print(Citation("report", "4", "the exact words"))
    [[source:report#4 "the exact words"]]
    """

    source: str
    place: str = ""
    words: str = ""

    def __str__(self) -> str:
        place = f"#{self.place}" if self.place else ""
        words = f' "{self.words}"' if self.words else ""
        return f"[[source:{self.source}{place}{words}]]"


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a citation leads nowhere, in words for the editor."""

    reason: str


def find(sources: Mapping[str, Source], citation: Citation) -> Source | Passage | Evidence | Missing:
    """What is cited: a source, or a passage where there is a place, or words where there are any, whole ones first.

    Args:
        sources: the sources by id.
        citation: what an editor wrote.
    """
    known, place, words = citation.source, citation.place, citation.words
    ids = [known] if known in sources else [one for one in sources if one.startswith(known)]
    if len(ids) > 1:
        return Missing(f"“{known}” begins the ids of {len(ids)} sources; write more of it")
    if not ids:
        near = difflib.get_close_matches(known, list(sources), 1, 0.5)
        hint = f"the nearest is “{near[0]}”" if near else "copy the citation from the article's page"
        return Missing(f"no source has the id “{known}”; {hint}")
    source = sources[ids[0]]
    if not place and not words:
        return source
    passages = [passage for names, passage in _named(source) if not place or place in names]
    if not passages:
        last = sum(passage.kind in NUMBERED for passage in source.passages)
        return Missing(f"the source {source.id} has no passage “{place}”; its paragraphs are 1 to {last}")
    if not words:
        return passages[0]
    found = (
        passage.cite(*span)
        for look in (whole_words, places)
        for passage in passages
        for span in look(words, passage.text)
    )
    where = f"passage {place} of " if place else ""
    missing = Missing(f"the words “{words}” do not stand in {where}{source.id}; copy them from the article's page")
    return next(found, missing)


def _named(source: Source) -> Iterator[tuple[tuple[str, ...], Passage]]:
    """The passages with what each may be cited by: its kind, and the number that is printed beside it."""
    number = 0
    for passage in source.passages:
        number += passage.kind in NUMBERED
        yield (passage.kind, str(number)) if passage.kind in NUMBERED else (passage.kind,), passage
