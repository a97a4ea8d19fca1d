"""What the title of an article tells beside its text."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from explainer.analyse.dates import dates
from explainer.analyse.events import events, of_titles, scenes
from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions

Read = Callable[..., Parsed]


def told(article: Read, title: str, text: str) -> list[tuple[int, str]]:
    """The passage and words of each event."""
    parsed = article(title, text, date="2019-03-12")
    first, *rest = parsed.source.passages
    parsed = replace(parsed, source=replace(parsed.source, passages=(replace(first, kind="title"), *rest)))
    named = mentions(parsed)
    found = events(scenes(parsed, named, dates(parsed)), of_titles(parsed, named), named)
    return [(event.evidence.passage, event.evidence.quote) for event in found]


def test_what_only_the_title_tells_of_somebody_is_an_event(article: Read) -> None:
    assert told(article, "Poet Ada Lind dies", "She was a poet.") == [(0, "Poet Ada Lind dies")]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Poet Ada Lind dies in Oslo", "Ada Lind died on Monday."),
        ("Poet Ada Lind shot in Oslo", "Ada Lind was shot on Monday."),
        ("Hotel fire kills seven in Oslo", "It was put out."),
        ("Remarks before a meeting with Ada Lind and Bo Holm", "It was long."),
        ("Did Ada Lind die in Oslo?", "She was a poet."),
    ],
)
def test_a_title_adds_nothing_where_the_text_tells_or_nobody_is_named(article: Read, title: str, text: str) -> None:
    assert all(passage != 0 for passage, _ in told(article, title, text))
