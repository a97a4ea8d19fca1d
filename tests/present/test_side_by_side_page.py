"""The page of sentences side by side: under the first of their sources, and with what they part in set off."""

from __future__ import annotations

from dataclasses import replace

from explainer.present.differences import differences
from explainer.present.shelf import Shelf
from explainer.present.side_by_side import side_by_side
from explainer.present.views import Quotation
from present.shelves import shelf_of

WHO = "[Ada Lind], [Bo Berg] and [Cem Aydin] spoke."


def shelf_with(*told: str) -> Shelf:
    return shelf_of("\n".join(f"s{n} 2031-05-04\n    {WHO}\n    {text}" for n, text in enumerate(told)))


def groups(*told: str) -> list[tuple[Quotation, ...]]:
    (page,) = side_by_side(shelf_with(*told))
    return [group for _, found in page.groups for group in found]


def set_off(quotation: Quotation) -> list[str]:
    return [segment.text for segment in quotation.segments if any(tag.kind == "said" for tag in segment.opens)]


def test_sentences_stand_with_their_marks_and_sources() -> None:
    (group,) = groups("The old harbour crane fell on Monday.", "The crane of the old harbour fell.")
    assert [(quote.source.href, quote.mark.label) for quote in group if quote.source] == [
        ("sources/s0.html", "¶ 2"),
        ("sources/s1.html", "¶ 2"),
    ]


def test_numbers_and_days_in_which_they_part_are_set_off() -> None:
    (group,) = groups(
        "The plan for the old harbour crane, with three maps, is from Monday, the second of two.",
        "Two men know the plan for a crane in the old harbour, from a Tuesday in May.",
    )
    assert [set_off(quote) for quote in group] == [["three", "Monday"], ["Tuesday", "May"]]


def test_a_number_that_only_one_tells_is_no_parting() -> None:
    (group,) = groups("The old harbour crane fell on 12 men.", "The crane of the old harbour fell.")
    assert [set_off(quote) for quote in group] == [[], []]


def test_a_number_in_figures_is_the_same_in_words() -> None:
    (group,) = groups("Zero of 4 harbour cranes fell in Poland.", "Of five harbour cranes in Poland 0 fell.")
    assert [set_off(quote) for quote in group] == [["4"], ["five"]]


def test_one_is_mostly_no_number() -> None:
    (group,) = groups("One of 4 harbour cranes fell in Poland.", "Of five harbour cranes in Poland 0 fell.")
    assert [set_off(quote) for quote in group] == [["4"], ["five", "0"]]


def test_no_part_of_a_number_is_set_off() -> None:
    (group,) = groups("The harbour crane of 3,5 tons fell.", "The harbour crane of 4,5 tons fell on 1,400 men.")
    assert [set_off(quote) for quote in group] == [[], []]


def test_the_page_on_which_sources_are_compared_leads_there() -> None:
    shelf = shelf_with("The old harbour crane fell.", "The crane of the old harbour fell.")
    link = differences(shelf).more
    assert link is not None
    assert link.href == "side-by-side.html"
    assert differences(shelf_of("north\n    [Ada Lind] spoke.")).more is None


def test_the_way_back_leads_to_that_page_where_there_is_one() -> None:
    told = ("The old harbour crane fell.", "The crane of the old harbour fell.")
    office = "{Harbour Minister} [Ada Moreau] came."
    for shelf, crumbs in (
        (shelf_with(*told), ["Home"]),
        (shelf_with(*(f"{one}\n    {office}" for one in told)), ["Home", "What several sources tell"]),
    ):
        (page,) = side_by_side(shelf)
        assert [link.text for link in page.head.crumbs] == crumbs


def test_very_many_stand_by_year() -> None:
    shelf = shelf_with("The old harbour crane fell.", "The crane of the old harbour fell.")
    shelf = replace(shelf, graph=replace(shelf.graph, beside=250 * shelf.graph.beside))
    first, *years = side_by_side(shelf)
    assert [page.head.address for page in years] == ["side-by-side/2031.html"]
    assert first.note.startswith("Shown are the latest 24 of ")
