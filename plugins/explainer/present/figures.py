"""Figures: who gives which number for what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..compare.written import written
from ..model import Figure, message
from .desk import Desk
from .heads import collection, head
from .parting import LONG, by_day, latest, latest_of, ways
from .shelf import Shelf
from .timeline import span
from .views import FiguresPage, FigureView, Link

ADDRESS, FOLDER = "figures.html", "figures/"
_LATEST = 24  # figures on the first page of a long list
INTRO = message(
    "Numbers that the program found in the sources, in their own words, with who says so according to the source."
)


def figures(shelf: Shelf) -> Iterator[FiguresPage]:
    """All figures, source by source; of very many those of the latest sources, and all on pages for the years."""

    def day(found: tuple[str, Figure]) -> str | None:
        return shelf.sources[found[0]].date

    every = [(source, figure) for source in shelf.refs for figure in shelf.findings(source).figures]
    if len(every) <= LONG:
        yield _page(shelf, every)
        return
    years = by_day(shelf.wording, every, day)
    parts = ways(years, shelf.wording, FOLDER)
    yield _page(shelf, latest(every, day, _LATEST), parts, note=latest_of(shelf.wording, _LATEST, len(every)))
    for (_part, held), way in zip(years, parts, strict=True):
        yield _page(shelf, held, parts, way)


def _page(
    shelf: Shelf,
    held: Sequence[tuple[str, Figure]],
    parts: tuple[Link, ...] = (),
    part: Link | None = None,
    note: str = "",
) -> FiguresPage:
    title, intro = shelf.wording.gettext("Figures"), shelf.wording.say(INTRO)
    desk, above, address = Desk(shelf, ADDRESS, title), None, ADDRESS
    if part is not None:
        above, address = Link(title, ADDRESS), part.href
        title = shelf.wording.gettext("%(title)s: %(part)s", title=title, part=part.text)
    by_source: dict[str, list[FigureView]] = {}
    for source, figure in held:
        by_source.setdefault(source, []).append(_figure(desk, figure))
    return FiguresPage(
        head=head(shelf, title, intro, address, "figures", above=above, structured=collection(title)),
        title=title,
        intro=intro if part is None else "",
        groups=tuple((shelf.refs[source], tuple(views)) for source, views in by_source.items()),
        parts=parts,
        note=note,
    )


def _figure(desk: Desk, figure: Figure) -> FigureView:
    amount = written(figure)
    return FigureView(
        amount=amount,
        subject="" if amount.casefold().endswith(f" {figure.subject}".casefold()) else figure.subject,
        claimant=figure.attribution.words.quote if figure.attribution else "",
        when=span(desk.shelf.wording, figure.when) if figure.when else "",
        quotation=desk.in_sentence(figure.evidence, "figure"),
    )
