"""Who says what where the parse loses its way, in headlines, by nouns and adjectives, and in the passive."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.language import load, parse
from explainer.analyse.names import mentions
from explainer.analyse.statements import statements
from explainer.model import Mention, Passage, Source, Statement

Said = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The National Ferry Centre (NFC) reported Ferry Lena in the Norby Sound had run aground.",
            "The National Ferry Centre",
            "Ferry Lena in the Norby Sound had run aground",
        ),
        (
            "The harbour office said several acres of marsh burned before the flames were out.",
            "The harbour office",
            "several acres of marsh burned before the flames were out",
        ),
        (
            "The fire service indicated on Facebook the young girl was badly hurt.",
            "The fire service",
            "the young girl was badly hurt",
        ),
        (
            "The Herald also cited Ada Lind, chief of the agency, as saying the men were linked to the fire.",
            "Ada Lind",
            "the men were linked to the fire",
        ),
        (
            "The council claims to have planted over 30 million trees.",
            "The council",
            "to have planted over 30 million trees",
        ),
        (
            "The chief, Ada Lind, was adamant that the bridge would open.",
            "The chief, Ada Lind",
            "the bridge would open",
        ),
        (
            "The man is believed by police to have left the country.",
            "police",
            "to have left the country",
        ),
        (
            "More than 60% of the residents said they would move.",
            "More than 60% of the residents",
            "they would move",
        ),
    ],
)
def test_a_clause_is_read_from_its_words(said: Said, text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


def test_the_noun_before_a_verb_speaks_not_the_subject_of_the_clause_before(said: Said) -> None:
    text = (
        "Although winds are weak, the ferry office has issued a flood warning covering an area from Oslo, Norway, to "
        "Bergen and other forecasters predicted a storm surge of two metres."
    )
    assert not [one for one in said(text) if "ferry office" in one[0] and "surge" in one[1]]


def test_a_source_named_by_a_source_says_it_too(said: Said) -> None:
    found = said("According to the Norby Herald, quoting the North Bank, the ferry has been sold.")
    assert ("the North Bank", "the ferry has been sold") in found


@pytest.mark.parametrize(
    "text",
    [
        "The council announced with regret the fire burned by the harbour.",
        "According to official statements, Lind, now in Norby, is to go on with her work.",
    ],
)
def test_no_clause_is_made_of_an_object_and_no_speaker_of_a_subject(said: Said, text: str) -> None:
    assert not [one for one in said(text) if "Lind" in one[0] or "burned" in one[1]]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Harbour to close for a year, say officials", [("officials", "Harbour to close for a year")]),
        ("Ferry ran aground twice, police confirm", [("police", "Ferry ran aground twice")]),
        ("Study: sea rising faster than expected", [("Study", "sea rising faster than expected")]),
        ("Scientist claims college imprisoned her", [("Scientist", "college imprisoned her")]),
        ("Harbour fire: ferry engine found", []),
        ("Council reports losses, no officials say why", []),
    ],
)
def test_headlines(title: str, expected: list[tuple[str, str]]) -> None:
    found, _ = in_headline(title)
    assert [(one.speaker.words.quote if one.speaker else "-", one.content.quote) for one in found] == expected


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Ada Lind says the harbour is unsafe", "Ada Lind"),
        ("Harbour unsafe for years, says mayor Ada Lind", "Ada Lind"),
        ("Bank of Norby says the harbour is unsafe", "Bank of Norby"),
        ("Critics of Ada Lind say the harbour is unsafe", None),
        ("Harbour unsafe for years, lawyers for Ada Lind say", None),
        ("Peter Berg and Ada Lind say the harbour is unsafe", None),
    ],
)
def test_who_is_named_within_the_speaker_of_a_headline_does_not_speak(title: str, named: str | None) -> None:
    (found,), known = in_headline(title)
    assert found.speaker is not None
    assert (None if found.speaker.mention is None else known[found.speaker.mention].name) == named


def in_headline(title: str) -> tuple[tuple[Statement, ...], tuple[Mention, ...]]:
    """The statements and the mentions of an article that is a title alone."""
    source = Source(
        "a", "a.txt", title, None, None, None, None, None, "en", "full", (), (Passage("a", 0, "title", title),)
    )
    parsed = next(parse(load(), [source]))
    named = mentions(parsed)
    return statements(parsed, named), named
