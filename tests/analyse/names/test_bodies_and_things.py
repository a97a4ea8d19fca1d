"""What is printed as a body: its whole name, and nothing that is a place, a scheme or a product."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Named = Callable[..., list[str]]


@pytest.mark.parametrize(
    "body",
    [
        "Aldmoor House of Representatives",
        "Westmark Court of Justice",
        "Harbour Council of Ministers",
        "Westmark Department of Veterans Affairs",
        "Aldmoor Committee to Protect Sailors",
        "Westmark Centre for Harbour Studies",
        "Aldmoor Centre for Rowing and Sailing",
        "Westmark Corps of Engineers",
    ],
)
def test_name_of_a_body_is_whole(named: Named, body: str) -> None:
    assert f"organisation: {body}" in named(f"On Friday the {body} said that it would sue.")


def test_two_houses_of_one_parliament_are_two_bodies(named: Named) -> None:
    found = named("The Senate and House of Representatives met.")
    assert found == ["organisation: Senate", "organisation: House of Representatives"]


def test_former_is_no_part_of_a_body(named: Named) -> None:
    assert "organisation: Harbour Agency" in named("Former Harbour Agency director Ada Lund came.")


def test_adjective_names_no_body(named: Named) -> None:
    assert named("The Presidential race is open.") == []


def test_member_named_behind_a_house_is_no_part_of_it(named: Named) -> None:
    found = named("The bill came from Member of the House of Representatives Ada Lund.")
    assert "organisation: House of Representatives" in found
    assert "person: Ada Lund" in found


@pytest.mark.parametrize("scheme", ["Medicare", "Social Security"])
def test_scheme_is_no_body(named: Named, scheme: str) -> None:
    assert not any(scheme in line for line in named(f"The senator wants to cut {scheme} for everybody."))


def test_product_with_its_number_is_no_body(named: Named) -> None:
    assert "organisation: Titan 4" not in named("The Rondo Heavy 4 and the Titan 4 were shown on Friday.")


def test_station_with_its_number_is_one(named: Named) -> None:
    assert "organisation: Channel 4" in named("They saw it on Channel 4.")


def test_marks_of_a_template_are_no_name(named: Named) -> None:
    found = named("The ruling was published on Monday. ((es))Spanish language: \u200d[S]e concluye que la ley no vale.")
    assert not any("((" in line or "[" in line for line in found)


def test_two_places_are_no_body(named: Named) -> None:
    found = named("The pipe ends the isolation of Crete and Cyprus, and the ships lie between Crete and Cyprus.")
    assert "organisation: Crete and Cyprus" not in found


def test_short_word_for_an_embassy_names_none(named: Named) -> None:
    assert "organisation: Embassy" not in named("Guards fired at the crowd. The Embassy was closed on Friday.")


def test_party_of_a_creed_is_named_whole(named: Named) -> None:
    found = named("In 1997 she ran for president on the Liberal Party of Kenya ticket.")
    assert "organisation: Liberal Party of Kenya" in found


def test_what_a_country_backs_is_not_its_name(named: Named) -> None:
    found = named("Attacks by Iran\u2011backed militia groups followed.")
    assert not any(line.startswith("organisation") for line in found)


def test_verb_before_a_body_is_no_part_of_it(named: Named) -> None:
    assert "organisation: Proroguing Parliament" not in named("Proroguing Parliament is the way of doing this.")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Loki Torrick, a site that tracks links to files, was sued. Loki Torrick had grown.", "Loki Torrick"),
        ("Doug Lund of Brask Marine, a firm specialising in ships, told us so.", "Brask Marine"),
        ("Tim Lund is President of Margaret Mary Health, a community hospital in Aldmoor.", "Margaret Mary Health"),
        (
            "Zara Lund spoke of her organisation Faithless Brask. Faithless Brask helps. I like Faithless Brask.",
            "Faithless Brask",
        ),
    ],
)
def test_body_is_told_by_the_sort_that_explains_it(named: Callable[..., list[str]], text: str, body: str) -> None:
    assert {line.split(": ")[0] for line in named(text) if line.split(": ")[1] == body} == {"organisation"}


def test_who_works_for_a_sort_of_body_is_none(named: Callable[..., list[str]]) -> None:
    found = named("Ada Lund, a charity worker, met Brask Holm, a company director.")
    assert found == ["person: Ada Lund", "person: Brask Holm"]


@pytest.mark.parametrize(
    "text",
    [
        "They look forward to the launch of the Gandhi-King Development Foundation.",
        "We announced the African Leader Summit during the talks.",
        "Karen Lund, Vice Chair, Communications Advisor NCBCP/BWR, came.",
        "Governor Lund met the team in Remarks by Governor Tim WalzAfter Greeting.",
    ],
)
def test_behind_an_office_stands_not_always_a_name(named: Callable[..., list[str]], text: str) -> None:
    people = {line.split(": ")[1] for line in named(text) if line.startswith("person")}
    assert people <= {"Karen Lund", "Lund", "Tim"}
