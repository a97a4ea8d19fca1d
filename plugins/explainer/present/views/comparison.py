"""What sets sources side by side: events, differences, agreements, figures, coverage, and their sentences."""

from __future__ import annotations

from dataclasses import dataclass

from .parts import AppearanceView, Commentary, Head, Link, Mark, Quotation, SourceRef


@dataclass(frozen=True, slots=True)
class EventView:
    """Something that happened or is planned.

    `when` is the program's reading of the words ("4 March 2024"), `words` the sources' own where they say it in another
    way ("Monday"), `iso` the first day, `last` the last that may be meant, `period` the heading under which it stands;
    all "" where the sources give no date that can be placed. `sure` is False for a day that is given as "about" one.
    """

    id: str
    when: str
    iso: str
    period: str
    words: str
    kind: str
    status: str
    people: tuple[Link, ...]
    quotations: tuple[Quotation, ...]
    language: str = ""
    last: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class SideView:
    """One side of a disagreement: what it amounts to in a few neutral words, and the sources' own words."""

    label: str
    quotations: tuple[Quotation, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class DifferenceView:
    """A place where sources differ, all sides next to each other, no verdict. `ruling` is what an editor decided
    ("Dismissed by the editors"), or ""; `added` says that the editors added it, with a title in their words, or "".
    """

    id: str
    title: str
    kind: str
    subject: Link | None
    sides: tuple[SideView, ...]
    ruling: str
    commentary: Commentary | None
    added: str = ""


@dataclass(frozen=True, slots=True)
class AgreementView:
    """What two or more sources tell, each in its own words; `status` says of an event how they tell it ("planned")."""

    id: str
    title: str
    subject: Link | None
    count: str
    quotations: tuple[Quotation, ...]
    status: str = ""


@dataclass(frozen=True, slots=True)
class TitleView:
    """What two or more sources call somebody ("Ada Berg: mayor"), with the places, source by source; `more` counts the
    sources that are not listed ("" when all are).
    """

    id: str
    title: str
    subject: Link | None
    count: str
    places: tuple[AppearanceView, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class FigureView:
    """A number as a source gives it, with what it counts; `told` is who says so according to the source, and as of
    when, where that does not hold of all numbers beside it.
    """

    amount: str
    subject: str
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CountedView:
    """The numbers that a sentence gives of one kind, and the sentence."""

    figures: tuple[FigureView, ...]
    quotation: Quotation
    language: str = ""


@dataclass(frozen=True, slots=True)
class CellView:
    """How often one source speaks of something, and where it does first; `count` is "" where it does not. `heard` says
    it in words ("3 passages, first paragraph 2 of Ferry to stop"), `level` in five steps (0: not at all).
    """

    count: str
    mark: Mark | None
    heard: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of the coverage table."""

    link: Link
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class SideBySidePage:
    """Sentences of several sources next to each other, under the first of these sources."""

    head: Head
    title: str
    intro: str
    groups: tuple[tuple[SourceRef, tuple[tuple[Quotation, ...], ...]], ...]
    parts: tuple[Link, ...] = ()
    note: str = ""  # how many are shown of those on the pages `parts`
