"""Deaths told without a verb of dying. The article of the examples is of Tuesday, 12 March 2019."""

from collections.abc import Callable

import pytest

from explainer.analyse.dates import dates
from explainer.analyse.events import events, scenes
from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions

Read = Callable[..., Parsed]


def dead(parsed: Parsed) -> list[tuple[str, list[str]]]:
    """The words of each event, and whom it names."""
    named = mentions(parsed)
    found = events(scenes(parsed, named, dates(parsed)), (), named)
    return [(event.evidence.quote, [who.words.quote for who in event.participants]) for event in found]


@pytest.mark.parametrize(
    ("text", "words", "people"),
    [
        ("Among the dead were Ada Lind and Bo Holm.", "the dead were Ada Lind and Bo Holm", ["Ada Lind", "Bo Holm"]),
        ("Ada Lind was among those killed.", "Ada Lind was among those killed", ["Ada Lind"]),
        ("The dead include Ada Lind.", "The dead include Ada Lind", ["Ada Lind"]),
        ("The body of Ada Lind was found near Oslo.", "The body of Ada Lind was found near Oslo", ["Ada Lind"]),
        ("Ada Lind's body was recovered on Monday.", "Ada Lind's body was recovered on Monday", ["Ada Lind"]),
        ("The fire claimed the life of Ada Lind.", "The fire claimed the life of Ada Lind", ["Ada Lind"]),
        ("Ada Lind succumbed to her injuries.", "Ada Lind succumbed to her injuries", ["Ada Lind"]),
        ("Ada Lind was pronounced dead on Monday.", "Ada Lind was pronounced dead on Monday", ["Ada Lind"]),
    ],
)
def test_a_death_in_other_words(article: Read, text: str, words: str, people: list[str]) -> None:
    assert dead(article(text, date="2019-03-12")) == [(words, people)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind was not among the dead.",
        "Bo Holm may be among the dead.",
        "Bo Holm claimed that Ada Lind was among the dead.",
        "Among the dead was a friend of Ada Lind.",
        "The body of Ada Lind's brother was found near Oslo.",
        "His body was found near Oslo.",
        "Critics found Ada Lind's body of work too small.",
        "Ada Lind succumbed to pressure.",
        "Ada Lind was among the guests.",
        "Among the guests was Ada Lind.",
        "Among those invited was Ada Lind.",
        "The guests include Ada Lind.",
        "Is Ada Lind among the dead?",
        "The body of Ada Lind was not found.",
        "A letter of Ada Lind was found in Oslo.",
        "Police found Ada Lind in Oslo.",
        "The office claimed the attention of Ada Lind.",
        "The office has claimed Ada Lind.",
        "If Ada Lind is among the dead, Bo Holm will speak.",
    ],
)
def test_nobody_is_dead_who_is_not_said_to_be(article: Read, text: str) -> None:
    assert dead(article(text, date="2019-03-12")) == []
