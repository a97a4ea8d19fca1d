"""The first use on a page of a term that the glossary explains."""

from __future__ import annotations

import pytest

from explainer.model import Passage, Source
from explainer.present.cutting import Spanned
from explainer.present.explained import first_uses, term_uses
from explainer.present.terms import GlossaryTerm
from explainer.present.views import Tag

TERMS = (
    GlossaryTerm("quorum", "quorum", (), (), None),
    GlossaryTerm("aid", "AID", (), (), None),
    GlossaryTerm("harbour-board", "harbour board", ("the board of the port",), (), None),
    GlossaryTerm("board", "board", (), (), None),
)


def uses(text: str) -> list[tuple[str, str]]:
    passage = Passage("ferry", 0, "paragraph", text)
    source = Source("ferry", "", "", None, None, None, None, None, "en", "full", (), (passage,))
    found = term_uses(TERMS, [source]).get(("ferry", 0), ())
    return [(text[use.start : use.end], use.tag.href) for use in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Quorum was there.", [("Quorum", "quorum")]),
        ("Two quorums, a quorum", [("quorum", "quorum")]),
        ("AID sent aid.", [("AID", "aid")]),
        ("The harbour board and a board", [("harbour board", "harbour-board"), ("board", "board")]),
        ("The board of the port met", [("The board of the port", "harbour-board")]),
        ("Nothing of the kind", []),
    ],
)
def test_these_words_are_terms(text: str, expected: list[tuple[str, str]]) -> None:
    assert uses(text) == [(words, f"glossary.html#{term}") for words, term in expected]


def test_only_the_first_use_leads_to_the_glossary_and_none_inside_a_link() -> None:
    once, again = (Spanned(at, at + 6, Tag("term", href="glossary.html#quorum")) for at in (10, 30))
    met: set[str] = set()
    assert list(first_uses([once, again], [Spanned(8, 12, Tag("link"))], met)) == [again]
    assert list(first_uses([once, again], [], met)) == []
