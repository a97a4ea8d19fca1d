"""A page of a source says where its name is from, unless that is the headline above."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.comparing import compare
from explainer.content.entry import Entry
from explainer.present.shelf import shelf
from explainer.present.sources import source_page
from explainer.resolve import Rulings, resolve
from present.shelves import shelf_of
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
    (article,) = story("north\n    {Mayor} [Ada Moreau] came.\n")
    articles = (replace(article, source=replace(article.source, title=headline)),)
    told = shelf(shelf_of("").config, compare(articles, resolve(articles, Rulings(), ()), ())[0], entries)
    facts = [fact[:2] for fact in source_page(told, told.sources["north"], None).facts]
    assert [fact for fact in facts if fact[0] not in ("Publisher", "Date", "File")] == said
