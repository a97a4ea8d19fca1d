"""Sentences of several sources side by side: what nobody but a reader can compare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ..analyse.numerals import NUMBER, value
from ..analyse.time.calendar import WEEKDAYS
from ..compare import Group
from ..ingest.dates import MONTHS
from ..model import Evidence, message
from .desk import Desk
from .heads import SIDE_BY_SIDE, collection, head, navigation, said
from .parting import Cut, cuts
from .shelf import Shelf
from .views import Quotation, SideBySidePage

FOLDER = "side-by-side/"
INTRO = message(
    "Sentences of different sources that have words and names in common. Whether they tell the same thing, and tell it "
    "alike, the program does not know: compare them yourself. Where they part in numbers or days, these are set off."
)
_NUMBER = re.compile(rf"(?<!\d[.,])(?:{NUMBER})(?![.,]?\d)", re.IGNORECASE)  # no part of one in another form
_DAY = re.compile(rf"\b(?:{'|'.join((*map(str.capitalize, WEEKDAYS), *MONTHS))})\b")
_LATEST = 24  # groups on the first page of a long list


def side_by_side(shelf: Shelf) -> Iterator[SideBySidePage]:
    """All of them; of very many those of the latest sources, and all on pages for the years."""

    def day(group: Group) -> str | None:
        return shelf.sources[group[0].source].date

    every = shelf.graph.beside
    for cut in cuts(shelf.wording, every, day, _LATEST, FOLDER):
        yield _page(shelf, cut)


def _page(shelf: Shelf, cut: Cut[Group]) -> SideBySidePage:
    link, intro = said(shelf.wording, SIDE_BY_SIDE), shelf.wording.say(INTRO)
    title, address, desk = link.text, link.href, Desk(shelf, link.href, link.text)
    above = dict(navigation(shelf)).get("differences")
    if cut.part is not None:
        above, address = link, cut.part.href
        title = shelf.wording.gettext("%(title)s: %(part)s", title=title, part=cut.part.text)
    by_source: dict[str, list[Group]] = {}
    for group in cut.held:
        by_source.setdefault(group[0].source, []).append(group)
    return SideBySidePage(
        head=head(shelf, title, intro, address, "differences", above=above, structured=collection(title)),
        title=title,
        intro=intro if cut.part is None else "",
        groups=tuple(
            (shelf.refs[source], tuple(_sentences(desk, group) for group in held)) for source, held in by_source.items()
        ),
        parts=cut.parts,
        note=cut.note,
    )


def _sentences(desk: Desk, group: Group) -> tuple[Quotation, ...]:
    """The sentences of a group; what only one has of numbers and days is set off where another has some of its own."""
    own = [tuple(_own(desk, words, group)) for words in group]
    part = sum(map(bool, own)) > 1
    return tuple(
        desk.quotation(words, "comparison", said=apart if part else (), named=True)
        for words, apart in zip(group, own, strict=True)
    )


def _own(desk: Desk, words: Evidence, group: Group) -> Iterator[Evidence]:
    """The numbers, weekdays and months of a sentence that no other of its group has."""
    others = {told for other in group if other != words for told, _, _ in _values(other.quote)}
    passage = desk.shelf.sources[words.source].passages[words.passage]
    for told, start, end in _values(words.quote):
        if told not in others:
            yield passage.cite(words.start + start, words.start + end)


def _values(text: str) -> Iterator[tuple[Decimal | str, int, int]]:
    """What a text has of numbers, as values, and of weekdays and months, each with where it stands."""
    for found in _NUMBER.finditer(text):
        if found[0].casefold() != "one":  # mostly no number: "one of them", "the last one"
            number = value(found[0])
            yield found[0] if number is None else number, *found.span()
    for found in _DAY.finditer(text):
        yield found[0], *found.span()
