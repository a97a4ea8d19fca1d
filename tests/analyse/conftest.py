"""Short articles, read with the real language model."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.language import Parsed, load, parse
from explainer.model import Passage, Source


@pytest.fixture(scope="session")
def article() -> Callable[..., Parsed]:
    """Makes and parses an article: its paragraphs, and its ISO date where it has one."""
    nlp = load()

    def made(*paragraphs: str, date: str | None = None) -> Parsed:
        passages = tuple(Passage("a", index, "paragraph", text) for index, text in enumerate(paragraphs))
        origin = "file" if date else None
        source = Source("a", "a.txt", "", None, None, None, date, origin, "en", "full", (), passages)
        return next(parse(nlp, [source]))

    return made
