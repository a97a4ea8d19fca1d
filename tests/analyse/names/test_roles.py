"""Which offices and titles an article gives to its people."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Held = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian Prime Minister Astrid Lund spoke.", ["Astrid Lund: Prime Minister (Norwegian)"]),
        ("Norway's Harbour Council member Astrid Lund spoke.", ["Astrid Lund: Harbour Council member (Norway)"]),
        ("They met ex-minister Astrid Lund in Oslo.", ["Astrid Lund: former minister"]),
        ("Astrid Lund, the minister of works, resigned.", ["Astrid Lund: minister of works"]),
        ("Astrid Lund, a former mayor of Bergen, resigned.", ["Astrid Lund: former mayor of Bergen (Bergen)"]),
        ("Astrid Lund, then the mayor of Bergen, opened the bridge.", []),
        (
            "Astrid Lund is a member of the Harbour Council.",
            ["Astrid Lund: member of the Harbour Council (Harbour Council)"],
        ),
        ("The mayor of Bergen, Astrid Lund, resigned.", ["Astrid Lund: mayor of Bergen (Bergen)"]),
        (
            "Former Norwegian Defence Minister and member of the Harbour Council Astrid Lund spoke.",
            [
                "Astrid Lund: former Defence Minister (Norwegian)",
                "Astrid Lund: member of the Harbour Council (Harbour Council)",
            ],
        ),
    ],
)
def test_roles_the_words_give(held: Held, text: str, expected: list[str]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Astrid Lund was the mayor of Bergen from 1990 to 1999.", "Astrid Lund: former mayor of Bergen (Bergen)"),
        ("Astrid Lund served as minister of works.", "Astrid Lund: former minister of works"),
        ("Astrid Lund has been the chief of police since May.", "Astrid Lund: chief of police"),
    ],
)
def test_the_tense_of_a_verb_says_whether_a_role_is_held(held: Held, text: str, expected: str) -> None:
    assert held(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Bank of Norway governor Astrid Lund.", ["Astrid Lund: Bank of Norway governor (Bank of Norway)"]),
        ("They met House of Deputies Speaker Astrid Lund.", ["Astrid Lund: House of Deputies Speaker"]),
        ("They met Harbour Front chairwoman Astrid Lund.", ["Astrid Lund: Harbour Front chairwoman (Harbour Front)"]),
        (
            "The director of Amnesty International Man-kei Tam said in a statement that it was wrong.",
            ["Man-kei Tam: director of Amnesty International (Amnesty International)"],
        ),
    ],
)
def test_the_name_of_a_body_before_a_title_is_taken_whole(held: Held, text: str, expected: list[str]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met candidate former mayor Astrid Lund.", ["Astrid Lund: candidate", "Astrid Lund: former mayor"]),
        ("They met Liberal hopeful former Vice President Astrid Lund.", ["Astrid Lund: former Vice President"]),
        ("They met former 2020 presidential candidate Astrid Lund.", ["Astrid Lund: former presidential candidate"]),
        ("They met Norwegian former minister Astrid Lund.", ["Astrid Lund: former minister (Norwegian)"]),
        ("Former Berg adviser Astrid Lund spoke.", ["Astrid Lund: former adviser"]),
        (
            "The former Kari Berg adviser and retired general Astrid Lund spoke.",
            ["Astrid Lund: former adviser", "Astrid Lund: former general"],
        ),
    ],
)
def test_what_stands_before_former_is_not_over_with_it(held: Held, text: str, expected: list[str]) -> None:
    assert sorted(held(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The founder came with his son, Emil Lund.", []),
        ("They spoke to Emil Lund, a son of the founder.", ["Emil Lund: son of the founder"]),
    ],
)
def test_to_be_a_son_is_a_role_where_the_words_say_whose(held: Held, text: str, expected: list[str]) -> None:
    assert held(text) == expected


def test_what_somebody_is_reported_to_have_been_is_left_open(held: Held) -> None:
    assert held("Walter Brandt said that Astrid Lund was the mayor of Bergen.") == []


def test_one_office_may_have_two_fields(held: Held) -> None:
    assert held("Norway's interior and overseas minister Astrid Lund spoke.") == [
        "Astrid Lund: interior and overseas minister (Norway)"
    ]


def test_the_body_after_a_title_in_a_list_is_whose_it_is(held: Held) -> None:
    assert held("Astrid Lund, Director, Harbour Council.") == ["Astrid Lund: Director (Harbour Council)"]


def test_an_envoy_does_not_hold_the_office_of_the_sender(held: Held) -> None:
    assert held("He met President Jon Berg's envoy to the Balkans Walter Brandt.") == [
        "Jon Berg: President",
        "Walter Brandt: envoy to the Balkans (President Jon Berg)",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lund, President and CEO, Harbour Council",
            ["Ada Lund: CEO (Harbour Council)", "Ada Lund: President (Harbour Council)"],
        ),
        ("Ada Lund, the mayor and founder of the club, left.", ["Ada Lund: founder of the club", "Ada Lund: mayor"]),
        ("Ada Lund, the mayor and councillors left.", ["Ada Lund: mayor"]),
        ("Ada Lund, President and Director-Counsel, Harbour Council", ["Ada Lund: President"]),
        ("Ada Lund, the mayor and head of the council Jon Berg met.", ["Ada Lund: mayor"]),
    ],
)
def test_two_roles_behind_a_name_are_both_its_bearers(held: Held, text: str, expected: list[str]) -> None:
    assert sorted(held(text)) == expected


def test_an_assistant_has_an_office_too(held: Held) -> None:
    assert held("Ada Lund, Deputy Assistant to the Mayor for Harbours, left.") == [
        "Ada Lund: Deputy Assistant to the Mayor for Harbours"
    ]


def test_a_title_of_several_is_that_of_all_in_the_list(held: Held) -> None:
    titles = held("It was signed by Senators Ada Lund, Jon Berg, and Walter Brandt.")
    assert sorted(titles) == ["Ada Lund: Senators", "Jon Berg: Senators", "Walter Brandt: Senators"]
    titles = held("On the advice of Ministers Ada Lund and Jon Berg, Walter Brandt left.")
    assert sorted(titles) == ["Ada Lund: Ministers", "Jon Berg: Ministers"]


def test_a_title_in_a_list_is_not_that_of_the_name_before_it(held: Held) -> None:
    titles = held("She met Mayor Anna Berg, Director of Public Safety Haines, and Senator Ada Lund.")
    assert sorted(titles) == ["Ada Lund: Senator", "Anna Berg: Mayor"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Sunday Presidents Ada Lund and Jon Berg met.", ["Ada Lund: Presidents", "Jon Berg: Presidents"]),
        ("That is why last month Senator Ada Lund and I called on firms.", ["Ada Lund: Senator"]),
        ("Her fellow Republican Senator Ada Lund left.", ["Ada Lund: Republican Senator"]),
        ("Ada Lund, Deputy White House Counsel, met with Jon Berg.", []),
    ],
)
def test_what_else_stands_before_a_title_is_no_part_of_it(held: Held, text: str, expected: list[str]) -> None:
    assert sorted(held(text)) == expected


def test_partners_named_after_a_comma_share_the_role(held: Held) -> None:
    assert held("She was held back by her coalition partners, Jon Berg and Walter Brandt.") == [
        "Jon Berg: coalition partners",
        "Walter Brandt: coalition partners",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Astrid Lund may become the next prime minister.",
        "Many see Astrid Lund as the new prime minister.",
        "Astrid Lund is not a member of the council.",
        "Astrid Lund wants to be the mayor of Bergen.",
        "Astrid Lund, 45, lives in Bergen.",
        "Astrid Lund, Mayor Jon Berg and others were there.",
    ],
)
def test_speculation_denial_and_lists_give_no_role(held: Held, text: str) -> None:
    assert not [line for line in held(text) if line.startswith("Astrid Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "The party chose Bo Holm for president and then Ada Lund for mayor.",
        "Ada Lund, whose daughter lives in Oslo, spoke.",
        "Norway will host Ada Lund in May.",
        "Acting through his lawyers, Bo Holm denied it.",
        "Police held Bo Holm, and an unnamed third officer, on Monday.",
        "Reporters met the Head of the Office of the President of Norway Ada Lund.",
    ],
)
def test_an_office_beside_a_name_is_not_always_its_bearers(held: Held, text: str) -> None:
    assert held(text) == []


def test_an_adviser_does_not_hold_the_office_advised(held: Held) -> None:
    found = held("National Security Advisor to the Vice President Bo Holm spoke in Oslo.")
    assert not [line for line in found if line.startswith("Bo Holm: Vice President")]


def test_kinship_does_not_end(held: Held) -> None:
    assert not [line for line in held("Bo Holm was the brother of the mayor.") if "former" in line]


@pytest.mark.parametrize(
    "text",
    [
        "The next mayor, Astrid Lund, spoke.",
        "They met incoming mayor Astrid Lund.",
        "Per Berg left, and then Secretary Astrid Lund followed.",
    ],
)
def test_an_office_not_yet_held_or_anothers_is_no_role(held: Held, text: str) -> None:
    assert not [role for role in held(text) if "Astrid Lund" in role]


def test_who_is_advised_holds_the_office_that_stands_before_the_name(held: Held) -> None:
    found = held("Kari Berg, formerly adviser for U.S. Senator Astrid Lund, left.")
    assert [role for role in found if "Astrid Lund" in role] == ["Astrid Lund: Senator (U.S.)"]


def test_justice_may_be_what_a_secretary_is_for(held: Held) -> None:
    assert held("Secretary of Justice Lena Orvik spoke.") == ["Lena Orvik: Secretary of Justice"]
    assert held("Justice Lena Orvik spoke.") == ["Lena Orvik: Justice"]


def test_a_relative_of_somebody_with_an_office_is_not_the_one_who_holds_it(held: Held) -> None:
    assert held("They met the daughter of the late Captain Lena Orvik.") == ["Lena Orvik: former Captain"]


def test_office_of_several_before_another_office_is_not_the_next_ones(held: Held) -> None:
    assert held("The mayor's lawyers and Harbour Captain Walter Brandt met.") == ["Walter Brandt: Harbour Captain"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Astrid Lund, who was mayor until last year, spoke.", ["Astrid Lund: former mayor"]),
        ("Astrid Lund, who stepped down as mayor in April, spoke.", ["Astrid Lund: former mayor"]),
        ("Astrid Lund, who stepped down as mayor on Monday, spoke.", []),
    ],
)
def test_an_office_is_over_by_what_stands_behind_it(held: Held, text: str, expected: list[str]) -> None:
    assert held(text) == expected
