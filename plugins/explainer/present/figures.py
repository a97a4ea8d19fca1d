"""Figures: who gives which number for what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ..compare.written import written
from ..model import Evidence, Figure, message
from .counted import TITLES, Kind, kind_of
from .desk import Desk
from .heads import collection, head
from .parting import Cut, cuts
from .shelf import Shelf
from .timeline import span
from .views import CountedView, FiguresPage, FigureView, Link
from .wording import dotted

ADDRESS, FOLDER = "figures.html", "figures/"
_LOW = 10  # counts of things below this
_LATEST = 24  # figures on the first page of a long list
Group = tuple[str, tuple[CountedView, ...], tuple[CountedView, ...]]
INTRO = message(
    "Numbers that the program found in the sources, in their own words, with who says so according to the source."
)


def figures(shelf: Shelf) -> Iterator[FiguresPage]:
    """All figures; of very many those of the latest sources, and all on pages for the years."""

    def day(found: tuple[str, Figure]) -> str | None:
        return shelf.sources[found[0]].date

    every = [(source, figure) for source in shelf.refs for figure in shelf.findings(source).figures]
    for cut in cuts(shelf.wording, every, day, _LATEST, FOLDER):
        yield _page(shelf, cut)


def _page(shelf: Shelf, cut: Cut[tuple[str, Figure]]) -> FiguresPage:
    title, intro = shelf.wording.gettext("Figures"), shelf.wording.say(INTRO)
    desk, above, address = Desk(shelf, ADDRESS, title), None, ADDRESS
    if cut.part is not None:
        above, address = Link(title, ADDRESS), cut.part.href
        title = shelf.wording.gettext("%(title)s: %(part)s", title=title, part=cut.part.text)
    return FiguresPage(
        head=head(shelf, title, intro, address, "figures", above=above, structured=collection(title)),
        title=title,
        intro=intro if cut.part is None else "",
        groups=tuple(_groups(desk, [figure for _, figure in cut.held])),
        parts=cut.parts,
        note=cut.note,
    )


def _groups(desk: Desk, held: Sequence[Figure]) -> Iterator[Group]:
    """Figures by what they count, those of one sentence together; low counts, which tell little, behind the others."""
    for kind, title in TITLES.items():
        sentences: dict[Evidence, list[Figure]] = {}
        for figure in held:
            if kind_of(figure) == kind:
                sentences.setdefault(desk.sentence(figure.evidence), []).append(figure)
        views = [(_counted(desk, words, figures), _is_low(kind, figures)) for words, figures in sentences.items()]
        high, low = (tuple(view for view, is_low in views if is_low == apart) for apart in (False, True))
        if views:
            yield (desk.shelf.wording.say(title), *((high, low) if high else (low, ())))


def _is_low(kind: Kind, figures: Sequence[Figure]) -> bool:
    return kind == "thing" and all(abs(Decimal(figure.value)) < _LOW for figure in figures)


def _counted(desk: Desk, words: Evidence, figures: Sequence[Figure]) -> CountedView:
    every = [(figure, _told(desk, figure)) for figure in figures]
    shared = every[0][1] if len({told for _, told in every}) == 1 else ()
    said = tuple(figure.evidence for figure in figures)
    return CountedView(
        figures=tuple(_figure(figure, () if shared else told) for figure, told in every),
        quotation=desk.quotation(words, "figure", via=dotted(*shared), said=said, named=True),
        language=desk.shelf.foreign(words.source),
    )


def _told(desk: Desk, figure: Figure) -> tuple[str, ...]:
    """Who says so, and as of when, where the source tells."""
    _, wording = desk.shelf.wording.gettext, desk.shelf.wording
    who = _("said by “%(who)s”", who=figure.attribution.words.quote) if figure.attribution else ""
    when = _("as of %(day)s", day=span(wording, figure.when)) if figure.when else ""
    return tuple(each for each in (who, when) if each)


def _figure(figure: Figure, told: tuple[str, ...]) -> FigureView:
    amount = written(figure)
    repeats = amount.casefold().endswith(f" {figure.subject}".casefold())
    return FigureView(amount, "" if repeats else figure.subject.removeprefix(f"{figure.unit} "), told)
