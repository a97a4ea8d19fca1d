"""Who speaks how much in a source."""

from __future__ import annotations

from explainer.present.desk import Desk
from explainer.present.speech import speech
from explainer.present.views import SpeechView
from present.shelves import shelf_of

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
