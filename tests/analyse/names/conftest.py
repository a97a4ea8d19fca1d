"""A reading of a short article in words an editor can check."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions
from explainer.analyse.roles import roles


@pytest.fixture
def named(article: Callable[..., Parsed]) -> Callable[..., list[str]]:
    """Each mention of an article as "kind: words", with " = fuller name" where it stands for one."""

    def lines(*paragraphs: str) -> list[str]:
        found = mentions(article(*paragraphs))
        return [
            f"{mention.kind}: {mention.evidence.quote}"
            + (f" = {found[mention.refers].name}" if mention.refers is not None else "")
            for mention in found
        ]

    return lines


@pytest.fixture
def held(article: Callable[..., Parsed]) -> Callable[..., list[str]]:
    """Each role of an article as "holder: former? title (whose)"."""

    def lines(*paragraphs: str) -> list[str]:
        parsed = article(*paragraphs)
        found = mentions(parsed)
        told = []
        for role in roles(parsed, found):
            holder = found[role.holder]
            fuller = found[holder.refers].name if holder.refers is not None else holder.name
            whose = f" ({role.organisation.words.quote})" if role.organisation else ""
            told.append(f"{fuller}: {'former ' if role.former else ''}{role.title}{whose}")
        return told

    return lines
