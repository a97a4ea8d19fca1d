"""What an article says somebody said, written short enough to read in a table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions
from explainer.analyse.statements import statements
from explainer.model import Mention, Statement

Said = Callable[..., list[tuple[str, str]]]


@pytest.fixture(scope="session")
def found(article: Callable[..., Parsed]) -> Callable[..., tuple[tuple[Statement, ...], tuple[Mention, ...]]]:
    """The statements of an article's paragraphs, with its mentions."""

    def read(*paragraphs: str) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
        parsed = article(*paragraphs)
        named = mentions(parsed)
        return statements(parsed, named), named

    return read


@pytest.fixture(scope="session")
def said(found: Callable[..., tuple[tuple[Statement, ...], tuple[Mention, ...]]]) -> Said:
    """The speaker's words ("-" for nobody) and the content of each statement."""

    def read(*paragraphs: str) -> list[tuple[str, str]]:
        statements_, _ = found(*paragraphs)
        return [(s.speaker.words.quote if s.speaker else "-", s.content.quote) for s in statements_]

    return read
