"""The page of figures: like beside like, a sentence once with all its numbers, and little things behind the others."""

from __future__ import annotations

from dataclasses import replace

from explainer.model import Article
from explainer.present.figures import figures
from explainer.present.views import CountedView, FiguresPage
from present.shelves import shelved
from resolve.story import story

FLOOD = """
north 2031-05-04
    The flood left ~30|people~ dead and ~120|houses~ ruined. It took ~2|bridges~ too.
    They had ~400|houses~ and ~9|dogs~, and ~6|kilometres~ of road.
south 2031-05-06
    It left ~31|people~ dead and ~70|people~ hurt.
"""


def page(text: str) -> FiguresPage:
    (one,) = figures(shelved(*map(_with_units, story(text))))
    return one


def _with_units(article: Article) -> Article:
    """What is counted is the unit, as where the program finds figures."""
    counted = tuple(replace(one, unit=one.subject) for one in article.findings.figures)
    return replace(article, findings=replace(article.findings, figures=counted))


def amounts(counted: tuple[CountedView, ...]) -> list[list[str]]:
    return [[figure.amount for figure in one.figures] for one in counted]


def test_like_stands_beside_like_and_low_counts_of_things_apart() -> None:
    assert [(title, amounts(high), amounts(low)) for title, high, low in page(FLOOD).groups] == [
        ("People", [["30 people"], ["31 people", "70 people"]], []),
        ("Measures", [["6 kilometres"]], []),
        ("Other things", [["120 houses"], ["400 houses", "9 dogs"]], [["2 bridges"]]),
    ]


def test_low_counts_are_not_hidden_behind_nothing() -> None:
    ((title, high, low),) = page("north\n    ~2|bridges~ fell.").groups
    assert (title, amounts(high), low) == ("Other things", [["2 bridges"]], ())


def test_what_is_counted_does_not_begin_with_the_unit_again() -> None:
    (article,) = story("north\n    The ~30|people were hurt~.")
    (figure,) = article.findings.figures
    held = replace(article, findings=replace(article.findings, figures=(replace(figure, unit="people"),)))
    (one,) = figures(shelved(held))
    ((counted,),) = [high for _, high, _ in one.groups]
    assert [(each.amount, each.subject) for each in counted.figures] == [("30 people", "were hurt")]


def test_a_sentence_stands_once_with_its_numbers_set_off_and_its_source() -> None:
    people = page(FLOOD).groups[0][1][1]
    words = people.quotation.segments
    assert "".join(segment.text for segment in words) == "It left 31 people dead and 70 people hurt."
    assert [segment.text for segment in words if any(tag.kind == "said" for tag in segment.opens)] == [
        "31 people",
        "70 people",
    ]
    assert people.quotation.source is not None
    assert people.quotation.source.href == "sources/south.html"
