"""Who speaks how much in a source."""

from __future__ import annotations

from dataclasses import replace

from explainer.model import Passage, Statement
from explainer.present.desk import Desk
from explainer.present.speech import amounts, speech
from explainer.present.views import SpeechView
from present.shelves import shelf_of
from resolve.story import cited

PORT = """
north
    [Ada Moreau] said "We wait for the ferry." and [Jon Lind] said "No."
    [Ada Moreau] said "It is late."
"""


def rows(text: str) -> tuple[SpeechView, ...]:
    shelf = shelf_of(text)
    return speech(Desk(shelf, "sources/north.html"), shelf.sources["north"])


def test_most_words_first_with_their_number_and_the_statements() -> None:
    first, second = rows(PORT)
    assert (first.link.text, first.quoted, first.reported) == ("Ada Moreau", "8 words quoted", "")
    assert (first.count, [mark.label for mark in first.marks]) == ("2 statements", ["¶ 1", "¶ 2"])
    assert (second.link.text, second.quoted) == ("Jon Lind", "1 word quoted")


def test_bars_are_shares_of_the_widest() -> None:
    assert [(row.quoted_share, row.reported_share) for row in rows(PORT)] == [(100, 0), (12, 0)]


def test_a_source_without_statements_has_no_rows() -> None:
    assert rows("north\n    [Ada Moreau] came.") == ()


def test_what_is_quoted_within_a_report_is_quoted_of_whoever_is_nearest() -> None:
    """The notation of these corpora holds no report within a report: the statements are put together by hand."""
    text = "The paper said that Ada Moreau called the ferry “a very sad sight” on Monday."
    passage = Passage("north", 0, "paragraph", text)
    outer = _statement(passage, "that Ada Moreau called the ferry “a very sad sight” on Monday")
    inner = _statement(passage, "the ferry “a very sad sight”")
    source = replace(shelf_of(PORT).sources["north"], passages=(passage,))
    assert amounts(source, {"paper": [outer], "ada-moreau": [inner]}) == {"paper": (0, 12), "ada-moreau": (4, 2)}


def _statement(passage: Passage, content: str) -> Statement:
    words = cited(passage, content)
    return Statement(words, None, words, "mixed", words, (), "said")
