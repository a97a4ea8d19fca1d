"""The passages that can be found: those that the site shows, in files that a result needs one of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Passage, Source
from ..shelf import Shelf, passage_anchor
from ..sources import shown

TOGETHER = 16  # most passages of a file; a passage's number is the file's times this, plus its place there
_SIZE = 4_000  # characters of a file, where its passages are short enough


@dataclass(frozen=True, slots=True)
class Found:
    """A passage with its number in its source."""

    number: int
    passage: Passage


def findable(shelf: Shelf, source: Source) -> Iterator[Found]:
    """The passages of a source that its page shows, numbered."""
    file, place, size = 0, 0, 0
    for passage in source.passages:
        if not shown(source, passage, (source.id, passage.index) in shelf.register.uses):
            continue
        if place == TOGETHER or (place and size + len(passage.text) > _SIZE):
            file, place, size = file + 1, 0, 0
        yield Found(file * TOGETHER + place, passage)
        place, size = place + 1, size + len(passage.text)


def texts(shelf: Shelf, source: Source, found: list[Found]) -> Iterator[tuple[int, dict[str, object]]]:
    """The files of a source: number, and how the source is named with the passages of that file."""
    ref = shelf.refs[source.id]
    title = shelf.wording.quoted(ref.title) if ref.opening else ref.title
    for file in dict.fromkeys(each.number // TOGETHER for each in found):
        inside = [each.passage for each in found if each.number // TOGETHER == file]
        yield (
            file,
            {
                "title": title,
                "detail": ref.detail,
                "href": ref.href,
                "language": shelf.foreign(source.id),
                "passages": [
                    (passage_anchor(passage.index), *shelf.place(source.id, passage.index), passage.text)
                    for passage in inside
                ],
            },
        )
