"""What a publisher's rights keep back is in no byte of the site: neither pages, nor search, nor data."""

from __future__ import annotations

import pytest

from projects import STORY, Project

WITHHELD = "The weather over the bay stayed calm and grey all week long"
SET_ASIDE = "Sign up for our newsletter about the harbour"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The invented story with one article of which only excerpts may be shown."""
    article = STORY["seeds/ferry.txt"] + f"\n{WITHHELD}.\n\n{SET_ASIDE}\n"
    files = STORY | {"seeds/ferry.txt": article, "seeds/ferry.toml": 'rights = "excerpt"\n'}
    return Project(tmp_path_factory.mktemp("rights") / "project", files).build().site


def test_a_paragraph_that_nothing_quotes_is_nowhere(site: dict[str, bytes]) -> None:
    assert [path for path, data in site.items() if b"weather over the bay" in data] == []


def test_what_was_set_aside_from_it_is_nowhere(site: dict[str, bytes]) -> None:
    assert [path for path, data in site.items() if SET_ASIDE.encode() in data] == []


def test_what_is_quoted_is_there_with_its_words(site: dict[str, bytes]) -> None:
    assert b"The boats are old and the money is gone" in site["sources/ferry.html"]
    assert b"The boats are old and the money is gone" in site["data/explainer.json"]
