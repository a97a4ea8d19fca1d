"""What an editor is told to write instead: something alike that is there, as it is written, or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.content.entry import Entry
from explainer.content.markdown import Missing
from explainer.present.commentary import DeskLinks
from explainer.present.desk import Desk
from explainer.present.differences import differences
from present.shelves import shelf_of

TWO = """
first
  {Harbour Minister} [Tomasz Wielgorsky] spoke.
second
  {Harbour Minister} [Tomasz Wielgorski] spoke.
"""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Tomasz Wielgorskii", "Tomasz Wielgorski"),
        ("tomasz-wielgorskii", "tomasz-wielgorski"),
        ("people/tomasz-wielgorskii", "people/tomasz-wielgorski"),
        ("Ada Moreau", None),
    ],
)
def test_a_dead_link_is_answered_with_the_name_as_it_is_written(written: str, meant: str | None) -> None:
    assert DeskLinks(Desk(shelf_of(TWO), "index.html")).nearest(written) == meant


def test_words_that_do_not_stand_there_are_to_be_copied() -> None:
    missing = DeskLinks(Desk(shelf_of(TWO), "index.html")).passage("first", "1", "sang")
    assert missing == Missing("the words “sang” do not stand in passage 1 of first; copy them from the article's page")


@pytest.mark.parametrize(
    ("named", "cure"),
    [
        ("name-tomasz-wielgorsk", "did you mean “name-tomasz-wielgorski”?"),
        ("name-tomasz-wielgorski-spelt", "did you mean “name-tomasz-wielgorski”?"),
        ("figure-tomasz-wielgorski", "take the file away if the sources no longer differ"),
        ("name-thomas-berg", "take the file away if the sources no longer differ"),
    ],
)
def test_a_note_on_a_difference_that_is_gone(named: str, cure: str) -> None:
    path = f"content/disagreements/{named}.md"
    note = Entry("disagreements", named, path, None, None, None, None, (), (), (), "", 1)
    shelf = replace(shelf_of(TWO), entries={("disagreements", named): note})
    differences(shelf)
    assert [(notice.path, notice.cure) for notice in shelf.register.notices] == [(path, cure)]
