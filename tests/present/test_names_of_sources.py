"""A page of a source says where its name is from, unless that is the headline above."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from explainer.content.entry import Entry
from explainer.model import Passage
from explainer.present.sources import source_page
from present.shelves import shelved
from resolve.story import story

NAMED = Entry("sources", "north", "content/sources/north.md", "The ferry", None, None, None, (), (), (), "", 1)


@pytest.mark.parametrize(
    ("headline", "entries", "said"),
    [
        ("Ferry to stop", (), []),
        ("Ferry to stop", (NAMED,), [("Called here", "The ferry")]),
        (None, (NAMED,), [("Headline", "none in the file; the name is the editors’")]),
        (None, (), [("Headline", "none in the file; shown are its opening words")]),
    ],
)
def test_where_the_name_of_a_source_is_from(
    headline: str | None, entries: tuple[Entry, ...], said: list[tuple[str, str]]
) -> None:
    assert [fact for fact in facts_of(entries, title=headline) if fact[0] not in ("Publisher", "Date", "File")] == said


def facts_of(entries: tuple[Entry, ...] = (), **given: Any) -> list[tuple[str, str]]:
    """What the page says of a source of which this is known."""
    (article,) = story("north\n    {Mayor} [Ada Moreau] came.\n")
    told = shelved(replace(article, source=replace(article.source, **given)), entries=entries)
    return [fact[:2] for fact in source_page(told, told.sources["north"], None).facts]


def test_what_the_editors_give_is_marked_as_theirs() -> None:
    facts = facts_of(
        title="The ferry",
        publisher="The Post",
        date="2031-05-04",
        authors=("Ada Berg",),
        passages=(Passage("north", 0, "title", "Ferry to stop"),),
        by_editor=("title", "publisher", "date", "authors"),
    )
    assert facts[:4] == [
        ("Called here", "The ferry (given by the editors)"),
        ("Publisher", "The Post (given by the editors)"),
        ("Date", "4\u00a0May\u00a02031 (given by the editors)"),
        ("By", "Ada Berg (given by the editors)"),
    ]


def test_a_name_that_the_editors_give_stands_for_a_headline_that_is_not_there() -> None:
    facts = facts_of(title="The ferry", by_editor=("title",))
    assert facts[0] == ("Headline", "none in the file; the name is the editors’")
