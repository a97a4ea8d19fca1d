"""What a source says a term means, in its own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.definitions import definitions
from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions
from explainer.analyse.phrases import phrases


@pytest.mark.parametrize(
    ("text", "kind", "term", "meaning"),
    [
        ("The Northern Fishing Board (NFB) met.", "acronym", "NFB", "Northern Fishing Board"),
        ("They signed the “Northern Fishing Agreement” (NFA).", "acronym", "NFA", "Northern Fishing Agreement"),
        ("The Equal Eastern Port Council (EEPC) met.", "acronym", "EEPC", "Equal Eastern Port Council"),
        ("We fund training and teaching aid (TTA) there.", "acronym", "TTA", "training and teaching aid"),
        ("The NFB (Northern Fishing Board) met.", "acronym", "NFB", "Northern Fishing Board"),
        ("The Northern Fishing Board or NFB met.", "acronym", "NFB", "Northern Fishing Board"),
        (
            "The Organisation of Nordic Ports (ONP) met.",
            "acronym",
            "ONP",
            "Organisation of Nordic Ports",
        ),
        ("They paid the toll, or harbour fee, for years.", "explicit", "toll", "harbour fee"),
        ("They feared cold winters (i.e. winters below zero).", "explicit", "cold winters", "winters below zero"),
        (
            "Bergen, the second-largest city in Norway, was quiet.",
            "appositive",
            "Bergen",
            "the second-largest city in Norway",
        ),
        (
            "The Harbour Council is a body of eleven elected members.",
            "explicit",
            "Harbour Council",
            "a body of eleven elected members",
        ),
        (
            "They met in the legislature of Norway, the Storting Council, on Monday.",
            "appositive",
            "Storting Council",
            "the legislature of Norway",
        ),
        ("Bergen, Norway's second city, was quiet.", "appositive", "Bergen", "Norway's second city"),
        (
            "The Harbour Council, a body of members from Norway, Sweden and Denmark, met.",
            "appositive",
            "Harbour Council",
            "a body of members from Norway, Sweden and Denmark",
        ),
        ("They ran a training programme called “Tide 2026” there.", "explicit", "Tide 2026", "a training programme"),
        (
            "Tolling is the process by which a bridge, old or new, is paid for by those who cross it.",
            "explicit",
            "Tolling",
            "the process by which a bridge, old or new, is paid for by those who cross it",
        ),
        ("They signed a truce known as the Spring Accord.", "explicit", "Spring Accord", "a truce"),
        ("The term “bycatch” refers to fish caught by accident.", "explicit", "bycatch", "fish caught by accident"),
    ],
)
def test_a_term_and_its_meaning(article: Callable[..., Parsed], text: str, kind: str, term: str, meaning: str) -> None:
    parsed = article(text)
    found = definitions(parsed, mentions(parsed))
    assert [(d.kind, d.term.quote, d.meaning.quote) for d in found] == [(kind, term, meaning)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind, the mayor of Bergen, spoke first.",
        "The strike is a disaster for the town.",
        "The ship (built in 1999) was sold.",
        "It is a small boat.",
        "Bergen, once the capital, was quiet.",
        "Bergen, 73 km away, was quiet.",
        "Bergen, its busiest port, was quiet.",
        "Bergen, the city, was quiet.",
        "Norway stands for the protection of the sea.",
        "Norway is a nation that will endure.",
        "We visited Bergen, a town we love.",
        "Bergen is a wonderful town.",
        "Bergen is an important port.",
        "It is a thing called drift.",
        "They saw a phenomenon called drift.",
        "They met four schools called Lantern.",
        "They met the guest Ada Lind, called the Heron.",
        "They praised the deal with Norway, which requires a vote.",
        "The Spring Accord, a similar truce in the north, held.",
        "Before the opening of the Harbour Council, the shooting of a seal in Bergen led to protests.",
        "The Harbour Council, monthly grants and loans were named.",
        "The members of the Harbour Council, which include 20 Swedes, met.",
        "Interviewer: is there a town that you like?",
        "Harbour Board Director (HB) Lind spoke.",
        "In the capital of Norway, the Harbour Council, which met, voted.",
        "The list covers Norway, Sweden, Denmark and parts of Finland.",
    ],
)
def test_people_judgements_and_lists_are_no_definitions(article: Callable[..., Parsed], text: str) -> None:
    parsed = article(text)
    assert definitions(parsed, mentions(parsed)) == ()


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The Northern Fishing Board (NFB) met.", "Northern Fishing Board (NFB)"),
        (
            'She broke the harbour rules, which "require every captain to give notice." He left.',
            'harbour rules, which "require every captain to give notice."',
        ),
    ],
)
def test_what_is_shown_closes_its_marks_and_brackets(article: Callable[..., Parsed], text: str, evidence: str) -> None:
    parsed = article(text)
    assert [found.evidence.quote for found in definitions(parsed, mentions(parsed))] == [evidence]


def test_phrases_are_subjects_without_names_articles_or_dates(article: Callable[..., Parsed]) -> None:
    parsed = article("On Monday the humanitarian aid reached Bergen. Ada Lind spoke of fishing quotas.")
    keys = {phrase.key for phrase in phrases(parsed, mentions(parsed))}
    assert {"humanitarian aid", "fishing quota"} <= keys
    assert not any(word in key for key in keys for word in ("monday", "bergen", "lind", "the "))


def test_how_the_press_is_told_and_by_whom_is_no_subject(article: Callable[..., Parsed]) -> None:
    parsed = article("At a press conference the chief executive defended press freedom and the harbour conference.")
    keys = {phrase.key for phrase in phrases(parsed, mentions(parsed))}
    assert {"press freedom", "harbour conference"} <= keys
    assert not {"press conference", "chief executive"} & keys


def test_what_something_is_to_another_is_told_apart(article: Callable[..., Parsed]) -> None:
    parsed = article("Norway, its closest ally in the north, refused.")
    found = definitions(parsed, mentions(parsed))
    assert [(d.rule, d.meaning.quote) for d in found] == [("relation", "its closest ally in the north")]
