"""Offices that a comma, "is" or nothing at all parts from the name behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Held = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister of justice, Astrid Lund, spoke.", ["Astrid Lund: minister of justice"]),
        ("It is late, said the head surgeon of the clinic, Astrid Lund.", ["Astrid Lund: head surgeon of the clinic"]),
        ("The guests were a priest and a member of parliament, Astrid Lund.", ["Astrid Lund: member of parliament"]),
        ("Our chairwoman, Ms. Astrid Lund, is away.", ["Astrid Lund: chairwoman"]),
        ("The skipper, 45-year-old Astrid Lund, swam.", ["Astrid Lund: skipper"]),
        ("According to the harbour mayor, Astrid Lund, nobody came.", ["Astrid Lund: harbour mayor"]),
        ("Speaking to reporters, the head of the clinic, Astrid Lund, wept.", ["Astrid Lund: head of the clinic"]),
        ("The head of the clinic, Mayor Astrid Lund, wept.", ["Astrid Lund: head of the clinic", "Astrid Lund: Mayor"]),
    ],
)
def test_a_comma_ends_the_office_of_the_name_behind_it(held: Held, text: str, expected: list[str]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The company, Lund said, was late. Astrid Lund left.",
        "The mayor, Lund and Berg, came. Astrid Lund and Walter Berg left.",
        "They met the mayor, Astrid Lund, and Walter Berg.",
        "We thank the head of the clinic, Mrs Astrid Lund and all others.",
        "The former head of the clinic, Astrid Lund, spoke.",
        "A spokesman for the minister, Astrid Lund, said so.",
        "The mother of the girl, Astrid Lund, wept.",
        "After meeting the head of the clinic, Astrid Lund, 41, left.",
        "“We must ask the head of the clinic, Astrid Lund,” he said.",
        "The Institute of Sea and Shore's director, Dr. Astrid Lund, said so.",
    ],
)
def test_whose_the_office_is_must_be_sure(held: Held, text: str) -> None:
    assert [role for role in held(text) if role.startswith("Astrid Lund")] == []


def test_in_a_list_an_office_is_of_the_one_before_it(held: Held) -> None:
    assert held("Walter Brandt, the warden of the jail, Astrid Lund, and others came.") == [
        "Walter Brandt: warden of the jail"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The new interior minister is Astrid Lund.", ["Astrid Lund: interior minister"]),
        ("The best player is Astrid Lund.", []),
        ("The next mayor is Astrid Lund.", []),
        ("The mayor is not Astrid Lund.", []),
        ("The mayor is Astrid Lund's brother.", []),
        ("He asked whether the mayor is Astrid Lund.", []),
    ],
)
def test_who_the_holder_of_an_office_is(held: Held, text: str, expected: list[str]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of the airline Astrid Lund said so.", ["Astrid Lund: President of the airline"]),
        ("They went to the president of the airline Astrid Lund founded.", []),
        ("He was president of the airline Astrid Lund founded.", []),
    ],
)
def test_an_office_without_an_article_may_name_its_body(held: Held, text: str, expected: list[str]) -> None:
    assert held(text) == expected


def test_what_somebody_heads_is_taken_whole(held: Held) -> None:
    assert held("Astrid Lund, who heads the governing body, spoke.") == ["Astrid Lund: heads the governing body"]


@pytest.mark.parametrize("office", ["Chief Arbiter", "Chaplain", "Vice-captain", "Harbourmaster", "Headmistress"])
def test_offices_of_sport_church_ships_and_schools(held: Held, office: str) -> None:
    assert held(f"{office} Astrid Lund spoke.") == [f"Astrid Lund: {office}"]
