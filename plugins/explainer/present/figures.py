"""Figures: who gives which number for what."""

from __future__ import annotations

from decimal import Decimal

from ..model import Figure, message
from .desk import Desk
from .heads import collection, head
from .shelf import Shelf
from .timeline import span
from .views import FiguresPage, FigureView

ADDRESS = "figures.html"
_MONEY = tuple("$€£¥₹₪₩₽")
_TIMES = ("second", "minute", "hour", "day", "week", "month", "year")
INTRO = message(
    "Every number that a source gives for something, in its own words, with who says so according to the source."
)


def figures(shelf: Shelf) -> FiguresPage:
    """All figures, source by source."""
    title, intro = shelf.wording.gettext("Figures"), shelf.wording.say(INTRO)
    desk = Desk(shelf, ADDRESS, title)
    return FiguresPage(
        head=head(shelf, title, intro, ADDRESS, "figures", structured=collection(title)),
        title=title,
        intro=intro,
        groups=tuple(
            (ref, tuple(_figure(desk, figure) for figure in found))
            for source, ref in shelf.refs.items()
            if (found := shelf.findings(source).figures)
        ),
    )


def _figure(desk: Desk, figure: Figure) -> FigureView:
    return FigureView(
        amount=_amount(figure),
        subject=figure.subject,
        claimant=figure.attribution.words.quote if figure.attribution else "",
        when=span(desk.shelf.wording, figure.when) if figure.when else "",
        quotation=desk.quotation(figure.evidence, "figure"),
        language=desk.shelf.foreign(figure.evidence.source),
    )


def _amount(figure: Figure) -> str:
    """The number with its unit: "more than 30,000 people", "US$100 million", "6 weeks", "12 %"."""
    number = _number(figure.value)
    if figure.unit[-1:] in _MONEY:
        amount = figure.unit + number
    elif figure.unit.isupper() and figure.rule == "money":
        amount = f"{figure.unit} {number}"  # "EUR 300"
    elif figure.unit in _TIMES and figure.value != "1":
        amount = f"{number} {figure.unit}s"
    else:
        amount = f"{number} {figure.unit}"
    return f"{figure.comparator or ''} {amount}".strip()


def _number(value: str) -> str:
    """A decimal to read: "30,000", "100 million", "3.8 billion"."""
    number = Decimal(value)
    for size, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        scaled = (number / size).normalize()
        if abs(scaled) >= 1 and scaled == round(scaled, 2):
            return f"{scaled:f} {word}"
    return f"{number:,}"
