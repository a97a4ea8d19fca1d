"""Figures: who gives which number for what."""

from __future__ import annotations

from ..model import Figure
from .desk import Desk
from .heads import collection, head
from .shelf import Shelf
from .timeline import span
from .views import FiguresPage, FigureView

ADDRESS = "figures.html"
INTRO = "Every number that a source gives for something, in its own words, with who says so according to the source."


def figures(shelf: Shelf) -> FiguresPage:
    """All figures, source by source."""
    desk = Desk(shelf, ADDRESS, "Figures")
    return FiguresPage(
        head=head(shelf, "Figures", INTRO, ADDRESS, "figures", structured=collection("Figures")),
        title="Figures",
        intro=INTRO,
        groups=tuple(
            (ref, tuple(_figure(desk, figure) for figure in found))
            for source, ref in shelf.refs.items()
            if (found := shelf.findings(source).figures)
        ),
    )


def _figure(desk: Desk, figure: Figure) -> FigureView:
    number = f"{int(figure.value):,}" if figure.value.lstrip("-").isdigit() else figure.value
    unit = figure.unit if figure.unit != figure.subject else ""
    return FigureView(
        amount=" ".join(part for part in (figure.comparator, number, unit) if part),
        subject=figure.subject,
        claimant=figure.attribution.words.quote if figure.attribution else "",
        when=span(figure.when) if figure.when else "",
        quotation=desk.quotation(figure.evidence, "figure"),
    )
