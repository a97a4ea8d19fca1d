"""The columns of the coverage table are headed by whole headlines where there is room, else by cut ones that say so."""

from __future__ import annotations

from explainer.present.coverage import coverage
from present.shelves import shelf_of

OPENING = "{Mayor} [Ada Moreau] told the council that the harbour would stay open all through the winter"
WORDS = "Mayor Ada Moreau told the council that the harbour would stay open all through the winter"


def headlines(sources: int) -> set[str]:
    page = coverage(shelf_of("".join(f"paper-{n}\n    {OPENING}\n" for n in range(sources))))
    assert page.many == (sources > 8)
    return {source.title for source in page.sources}


def test_few_columns_have_their_headlines_whole() -> None:
    assert headlines(8) == {WORDS}


def test_a_headline_that_is_cut_says_so() -> None:
    assert headlines(9) == {"Mayor Ada Moreau told the council that the harbour would…"}
