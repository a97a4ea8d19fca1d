"""A person's name within the name of something else, or of somebody else, is not that person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    "thing",
    [
        "We will pass the Ada Lund Harbour Safety Act before the summer.",
        "They call the bill “The Open Harbour: Ada B. Lund Act” and will pass it.",
        "The crew of the MV Ada Lund rescued nine people on Friday.",
        "Their ship was called MV Professor Ada Lund until Friday.",
    ],
)
def test_what_is_named_after_somebody_is_not_the_person(named: Lines, thing: str) -> None:
    found = named("Mayor Ada Lund opened the harbour on Monday. Lund thanked the workers.", thing)
    assert found == ["person: Ada Lund", "person: Lund = Ada Lund"]


def test_administration_of_a_leader_is_a_body_still(named: Lines) -> None:
    found = named("President Ada Lund won on Monday.", "The Lund Administration will close the harbour.")
    assert "organisation: Lund Administration" in found


def test_first_name_before_a_correction_in_brackets_is_nobody_else(named: Lines, held: Lines) -> None:
    text = "I thank Senator John Brask, Whip John [Jim] Lund and Representative Ada Berg."
    assert named(text) == ["person: John Brask", "person: Ada Berg"]
    assert held(text) == ["John Brask: Senator", "Ada Berg: Representative"]


def test_nickname_in_quotation_marks_stands_within_a_name(named: Lines) -> None:
    found = named(
        "We pray for Congresswoman Mary Brask on the death of her husband, Eugene “Buzzy” Brask, in Norway.",
        "God bless Eugene “Buzzy” Brask. Earlier, Eugene Brask had been a pilot.",
    )
    assert found.count("person: Eugene “Buzzy” Brask") == 2
    assert "person: Brask = Mary Brask" not in found


def test_who_has_a_nickname_is_called_by_it(named: Lines) -> None:
    found = named('Sergeant Matiu "Matt" Brask was shot on Friday.', "Police said Matt Brask died. Brask was 54.")
    assert 'person: Matt Brask = Matiu "Matt" Brask' in found


def test_surname_with_a_particle_opens_a_sentence_with_a_capital(named: Lines) -> None:
    found = named("Leon van Brask, a farmer, was hurt on Monday.", "Van Brask was seventy years old.")
    assert "person: Van Brask = Leon van Brask" in found


def test_list_of_a_body_that_only_has_a_country_in_its_name_is_not_the_country(article: Callable[..., object]) -> None:
    from explainer.analyse.names import mentions
    from explainer.analyse.roles import roles

    parsed = article("Glynda Brask, President, Higher Walls for Norway", "Ada Lund, Director, Harbour Council")
    found = roles(parsed, mentions(parsed))  # type: ignore[arg-type]
    told = {role.organisation.words.quote: role.organisation.mention for role in found if role.organisation}
    assert told["Higher Walls for Norway"] is None
    assert told["Harbour Council"] is not None


def test_nationality_of_a_country_that_is_also_a_state_elsewhere(named: Lines, held: Lines) -> None:
    text = "Georgian energy minister Nino Brask said on Friday that the pipe was closed."
    assert named(text) == ["person: Nino Brask"]
    assert held(text) == ["Nino Brask: energy minister (Georgian)"]


def test_hall_named_after_somebody_is_a_body(named: Lines) -> None:
    found = named("They met on Monday at the Ada B. Lund Community Center in Aldmoor.")
    assert [line for line in found if "Lund" in line] == ["organisation: Ada B. Lund Community Center"]


def test_surname_behind_another_first_name_is_a_namesake(named: Lines) -> None:
    found = named("Congresswoman Mary Brask came on Monday.", "Brask spoke of Eugene Brask and wept.")
    assert "person: Brask = Mary Brask" in found
    assert "person: Eugene Brask" in found


def test_offices_of_a_list_are_nobody(named: Lines) -> None:
    text = "I called the director of the bureau, the secretary of Homeland Security, the attorney general, and others."
    assert not [line for line in named(text) if line.startswith("person")]
