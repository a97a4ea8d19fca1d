"""A name is a person's when the text treats it as one; a noun beside it may say that it is a place or a body."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Named = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "The fire began in a parked Velmo Zafira on the second floor.",
        "Tourists admired Haghia Zoeva again.",
    ],
)
def test_a_name_of_which_nothing_is_said_that_is_said_of_people_is_no_person(named: Named, text: str) -> None:
    assert not [line for line in named(text) if line.startswith("person")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The sailor was identified as Jaypee Galvora by the coast guard.", "Jaypee Galvora"),
        ("One activist, Nurkan Litonov, left the hall.", "Nurkan Litonov"),
        ("He left in favour of his elected successor, Evariste Ndayimo.", "Evariste Ndayimo"),
    ],
)
def test_an_act_a_role_or_a_country_makes_it_one(named: Named, text: str, name: str) -> None:
    assert f"person: {name}" in named(text)


def test_a_first_name_alone_is_a_person_where_it_never_is_anything_else(named: Named) -> None:
    found = named("My friend Doris and I went to the harbour.", "Doris said that she was tired.")
    assert found.count("person: Doris") == 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They came from the village of Polangudo on foot.", "Polangudo"),
        ("A bomb went off in Belvara Wardo province.", "Belvara Wardo"),
        ("The plane came down near Winsor Lakes, Connecticut, at noon.", "Winsor Lakes"),
    ],
)
def test_a_noun_or_the_state_behind_a_comma_makes_a_place(named: Named, text: str, place: str) -> None:
    assert f"place: {place}" in named(text)


def test_a_noun_before_a_name_makes_a_body(named: Named) -> None:
    assert "organisation: Sidlow Astin" in named("The board asked the law firm Sidlow Astin for its view.")
