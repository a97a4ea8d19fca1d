"""Rows of marks and words without end are taken apart in pieces, and the text stays what it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse import findings
from explainer.analyse.language import RUN, Parsed


@pytest.mark.parametrize("run", ["“", '"', "(", "a", "Ines", "日本", "...", "😀"])
def test_a_row_without_a_blank_is_read_as_it_stands(article: Callable[..., Parsed], run: str) -> None:
    text = f"The ferry {run * RUN} sails. Mayor Ines Corvo said so."
    parsed = article(text)
    assert parsed.docs[0].text == text
    assert [mention.name for mention in findings(parsed).mentions][-1:] == ["Ines Corvo"]


def test_a_row_that_ends_a_paragraph_ends_it(article: Callable[..., Parsed]) -> None:
    text = "x" * (3 * RUN)
    assert article(text).docs[0].text == text
