"""Which sections of the site a reader is led to."""

from __future__ import annotations

from dataclasses import replace

from explainer.present.differences import differences
from explainer.present.heads import navigation
from explainer.present.terms import GlossaryTerm
from present.shelves import shelf_of

PORT = shelf_of(
    """
north
    {Mayor} [Ada Moreau] spoke.
"""
)


def test_a_section_that_holds_nothing_is_not_offered() -> None:
    assert [section for section, _ in navigation(PORT)] == ["people", "organisations", "places", "sources"]


def test_what_is_compared_is_called_after_what_it_shows() -> None:
    told = (
        "north\n    {{Danish|Harbour Minister}} [Ada Moreau] spoke.\nsouth\n    {{Danish|Harbour Minister}} [{0}] came."
    )
    for other, title in (("Ada Moreau", "What several sources tell"), ("Jon Lind", "Where sources differ")):
        shelf = shelf_of(told.format(other))
        assert dict(navigation(shelf))["differences"].text == differences(shelf).title == title


def test_the_glossary_is_offered_as_soon_as_a_word_is_explained() -> None:
    explained = replace(PORT, terms=(GlossaryTerm("toll", "Toll", (), (), None, "glossary.html"),))
    assert "glossary" in dict(navigation(explained))
