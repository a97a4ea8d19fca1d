"""What looks like the name of a body or a person and is a sign or a place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Named = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will cost EUR 40 million, or NOK 450 million.",
        "The race was won by Astrid Lund (NOR) on Monday.",
        "The aircraft, 5H-ABC, landed late.",
    ],
)
def test_signs_of_money_countries_and_aircraft_are_no_bodies(named: Named, text: str) -> None:
    assert [line for line in named(text) if line.startswith("organisation")] == []


def test_the_sign_of_a_party_is_a_body(named: Named) -> None:
    assert "organisation: SPD" in named("The SPD won. The race was won by Astrid Lund (SPD) on Monday.")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They sailed to Cabo Rondo on Monday.", "Cabo Rondo"),
        ("The mayor of Vila Rondo, Astrid Lund, resigned.", "Vila Rondo"),
    ],
)
def test_places_that_look_like_people(named: Named, text: str, place: str) -> None:
    assert f"place: {place}" in named(text)


def test_behind_the_mayor_of_a_town_stands_no_place(named: Named) -> None:
    found = named("The mayor of Batumi, Tamaz Shonia, gave her a painting of the harbour.")
    assert "place: Tamaz Shonia" not in found


def test_the_dateline_names_a_place_and_so_do_its_words_elsewhere(named: Named) -> None:
    found = named("PORT ELLERY (Harbour News) - The council voted.", "Many left Port Ellery, and Ellery slept.")
    assert [line for line in found if line.startswith("place")] == ["place: PORT ELLERY", "place: Port Ellery"]


def test_a_word_before_a_dash_is_no_place(named: Named) -> None:
    assert named("UPDATE - The council voted.") == []


def test_town_before_its_country_is_a_place_where_no_preposition_says_so(named: Callable[..., list[str]]) -> None:
    assert "place: White Brastad" in named("The bridge was shut. White Brastad, Norway, was closed.")
