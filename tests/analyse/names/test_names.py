"""Who and what an article names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Named = Callable[..., list[str]]


def test_a_surname_stands_for_the_full_name(named: Named) -> None:
    assert named("Prime Minister Astrid Lund arrived in Oslo.", "Lund said the talks went well.") == [
        "person: Astrid Lund",
        "place: Oslo",
        "person: Lund = Astrid Lund",
    ]


@pytest.mark.parametrize("sign", ["'", "’", "‘"])
def test_a_title_is_no_part_of_the_name_and_neither_is_a_possessive(named: Named, sign: str) -> None:
    assert "person: Lund = Astrid Lund" in named("Minister Astrid Lund spoke.", f"Mrs. Lund{sign}s visit ended.")
    assert "person: Lund = Astrid Lund" in named("Minister Astrid Lund spoke.", f"It was Minister Lund{sign}s visit.")


def test_a_title_makes_a_person_of_a_single_word(named: Named) -> None:
    assert "person: Okonjo" in named("That is a question for Mr. Okonjo.")


def test_a_given_name_stands_for_the_only_bearer(named: Named) -> None:
    found = named("Security adviser Walter Brandt spoke.", "Both Walter and the others will talk to them.")
    assert "person: Walter = Walter Brandt" in found


@pytest.mark.parametrize("name", ["Itzik Bar-Lev", "Jan van der Meer", "Ahmed al-Rashidi", "Paulo da Costa"])
def test_names_with_particles_and_hyphens_stay_whole(named: Named, name: str) -> None:
    assert f"person: {name}" in named(f"The minister met President {name} yesterday in Vienna.")


@pytest.mark.parametrize("name", ["Joost van der Meer", "Jurre von Tessen", "Hadi bin Rashad"])
def test_particles_make_a_person_of_rare_names(named: Named, name: str) -> None:
    assert f"person: {name}" in named(f"A spokesman for the insurer, {name}, denied this.")


def test_two_people_of_one_surname_stay_apart(named: Named) -> None:
    found = named("Peter Vance and Laura Vance, both doctors, live in Dublin.", "Vance declined to comment.")
    assert "person: Vance" in found


def test_a_polite_title_tells_two_people_of_one_surname_apart(named: Named) -> None:
    found = named("Mr. Peter Vance and Mrs. Laura Vance live in Dublin.", "Mrs. Vance declined to comment.")
    assert found[-1] == "person: Vance = Laura Vance"


def test_a_leaders_administration_is_a_body(named: Named) -> None:
    found = named("President Astrid Lund spoke.", "The Lund administration was disappointed.")
    assert "organisation: Lund administration" in found


def test_nationalities_are_no_names(named: Named) -> None:
    assert named("Norwegian officials and the Swedish army said little.") == []


@pytest.mark.parametrize("land", ["Norway", "Vermont"])
def test_a_senator_from_a_country_or_state_is_not_named_after_it(named: Named, land: str) -> None:
    assert named(f"The senator from {land} Bernie Berg has won.") == [f"place: {land}", "person: Bernie Berg"]


def test_what_a_leader_does_in_a_headline_is_no_part_of_the_name(named: Named) -> None:
    assert "person: Lund" in named("Statement from President Lund Commemorating 100 Years of Trade")


def test_countries_are_places_whatever_stands_around_them(named: Named) -> None:
    assert named("Its visit to the U.S. and the UK angered Norway.") == ["place: U.S.", "place: UK", "place: Norway"]


def test_a_party_named_beside_the_word_is_a_body(named: Named) -> None:
    assert "organisation: New Harvest" in named("New Harvest party leader Astrid Lund arrived on Monday.")


@pytest.mark.parametrize(
    "text",
    [
        "According to reports, the visit was cancelled on Monday.",
        "MS. ANSWER: Thank you very much for that.",
        "Unsanctioned Trip Sparks Controversy",
        "The Ever Forward left the harbour on Tuesday.",
    ],
)
def test_what_is_nobody_becomes_nobody(named: Named, text: str) -> None:
    assert not [line for line in named(text) if line.startswith("person")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was a blow to Prime Minister Astrid Lund, who left.", "Astrid Lund"),
        ("They met the Minister of Foreign Affairs Walter Brandt in Oslo.", "Walter Brandt"),
        ("National Security Adviser Maria Torres, 61, resigned.", "Maria Torres"),
    ],
)
def test_no_title_stays_in_a_name(named: Named, text: str, name: str) -> None:
    assert [line for line in named(text) if line.startswith("person")] == [f"person: {name}"]


@pytest.mark.parametrize("after", [", 41, from Bergen", ", the mayor of Bergen", ", who lives in Bergen"])
def test_what_can_only_be_said_of_a_person_makes_one(named: Named, after: str) -> None:
    assert "person: Rivka Stonebridge" in named(f"It was signed by Rivka Stonebridge{after}, on Monday.")


def test_who_speaks_is_a_person_though_a_town_has_the_name(named: Named) -> None:
    found = named("Valborg Paris said she was held on the ship.", "Paris told the court of it.")
    assert [line for line in found if "Paris" in line] == [
        "person: Valborg Paris",
        "person: she = Valborg Paris",
        "person: Paris = Valborg Paris",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Administration wants the bill.",
        "They began at 11:19 A.M. on Monday.",
        "The Chief Programme Officer spoke.",
    ],
)
def test_common_words_and_products_are_no_names(named: Named, text: str) -> None:
    assert named(text) == []


def test_a_relative_of_the_office_holder_is_somebody_else(named: Named) -> None:
    found = named("President Lund will travel on Monday.", "First Lady Astrid Lund follows.", "Lund spoke.")
    assert [line for line in found if line.startswith("person")] == [
        "person: Lund",
        "person: Astrid Lund",
        "person: Lund",
    ]


def test_a_body_does_not_swallow_a_person(named: Named) -> None:
    found = named("Department of Energy Secretary Astrid Lund spoke.")
    assert "person: Astrid Lund" in found


def test_a_title_alone_stands_for_its_only_holder(named: Named) -> None:
    found = named("Vice President Maria Torres spoke.", "The Vice President will write to them.")
    assert found[-1] == "person: Vice President = Maria Torres"


@pytest.mark.parametrize(
    "text",
    [
        "They require every minister to ask the vice president.",
        "She wants to be a vice president.",
        "Many see Brandt as the new vice president.",
        "The Swedish vice president declined.",
        "The former vice president declined.",
    ],
)
def test_a_title_that_may_mean_another_stands_for_nobody(named: Named, text: str) -> None:
    assert "vice president = Maria Torres" not in " ".join(named("Norwegian Vice President Maria Torres spoke.", text))


def test_he_is_the_subject_of_the_sentence_before(named: Named) -> None:
    found = named("Walter Brandt met Maria Torres in Vienna.", "On Tuesday he will leave.")
    assert found[-1] == "person: he = Walter Brandt"


def test_before_the_subject_of_its_sentence_a_pronoun_may_be_the_subject(named: Named) -> None:
    first = "Maria Torres lost on Monday.", "She left.", "Before she ended her campaign, Berta Brandt led the polls."
    assert [line for line in named(" ".join(first)) if "=" in line] == ["person: She = Maria Torres"]
    assert "person: she = Maria Torres" in named("Maria Torres lost.", "Before she left, Torres spoke.")


def test_she_is_not_a_man(named: Named) -> None:
    found = named("Mr. Walter Brandt met Mrs. Maria Torres in Vienna.", "She praised the talks.")
    assert found[-1] == "person: She = Maria Torres"


def test_his_is_the_only_person_of_the_sentence(named: Named) -> None:
    found = named("Walter Brandt opened his office in Vienna on Monday.")
    assert "person: his = Walter Brandt" in found


def test_what_the_article_tells_later_counts_for_what_it_says_before(named: Named) -> None:
    found = named(
        "Maria Torres met Walter Brandt in Vienna.",
        "The talks with her were long.",
        "Walter Brandt then left. He was tired.",
        "Maria Torres stayed. She was not.",
    )
    assert "person: her = Maria Torres" in found


def test_a_pronoun_inside_a_quotation_stays_open(named: Named) -> None:
    found = named('Walter Brandt said: "Ask the driver whether he agrees."')
    assert found == ["person: Walter Brandt"]


def test_a_first_name_makes_a_person_of_what_follows_it(named: Named) -> None:
    found = named("Officials said the bridge might fall.", "Astrid Haagenrud of Rogaland Fire and Rescue agreed.")
    assert "person: Astrid Haagenrud" in found


@pytest.mark.parametrize("text", ["A veteran named Wong spoke in the park.", "They met a woman named Oduya in May."])
def test_who_is_named_is_a_person(named: Named, text: str) -> None:
    assert [line for line in named(text) if line in ("person: Wong", "person: Oduya")]


def test_a_longer_title_is_not_cut_into_a_name(named: Named) -> None:
    found = named("Principal Deputy Harbour Security Advisor Walter Brandt met the mayor.")
    assert [line for line in found if line.startswith("person")] == ["person: Walter Brandt"]


def test_a_label_in_capitals_is_the_person_that_the_article_names(named: Named) -> None:
    found = named("Minister Astrid Lund took questions.", "MS. LUND: Good morning to all of you.")
    assert found[-1] == "person: LUND = Astrid Lund"


def test_who_labels_the_turns_of_an_interview_is_a_person(named: Named) -> None:
    found = named("Oyvor Halsnes: We built it in a year.", "Was it hard?", "Oyvor Halsnes: It was.")
    assert found.count("person: Oyvor Halsnes") == 2


@pytest.mark.parametrize("name", ["Pohjola People's Party", "Pohjola Farmers' Union"])
def test_a_body_of_people_keeps_its_possessive(named: Named, name: str) -> None:
    found = named(f"The chancellor of the {name} resigned on Monday.")
    assert not [line for line in found if line.endswith((" People", " Farmers"))]


def test_in_speech_a_pronoun_is_tied_only_near_a_name_that_tells(named: Named) -> None:
    found = named(
        "Minister Lund of Norway and Mr. Walter Brandt took questions.",
        "MINISTER LUND: Thank you. Everyone saw the ships.",
        "Yesterday the harbour was closed. He wanted it so.",
    )
    assert not [line for line in found if line.startswith("person: He")]


@pytest.mark.parametrize("name", ["Bill Hartmann", "Christian Sorel", "April Vinter", "June Talbot", "Bernard Read"])
def test_people_may_be_called_like_months_laws_and_verbs(named: Named, name: str) -> None:
    assert f"person: {name}" in " ".join(named(f"The mayor, {name}, said no.", f"{name} came from Oslo."))


@pytest.mark.parametrize(
    "text",
    ["In June Talbot left.", "The Bill Committee met.", "Last April Vinter won.", "The Christian Aid group came."],
)
def test_months_laws_and_faiths_begin_no_name(named: Named, text: str) -> None:
    assert not [line for line in named(text) if line.startswith("person")]


def test_nobody_is_meant_by_a_title_long_before_the_name(named: Named) -> None:
    found = named(
        "The president sent me here.", "It rained.", "We waited.", "President Lena Orvik came. The president left."
    )
    assert [line for line in found if "resident" in line] == ["person: president = Lena Orvik"]


def test_a_name_that_goes_on_is_one_name(named: Named) -> None:
    found = named("Minister Karl Luka Orvik died.", "Karl Luka was 68.", "Luka had been ill.", "Orvik is mourned.")
    assert found[1:] == [
        "person: Karl Luka = Karl Luka Orvik",
        "person: Luka = Karl Luka Orvik",
        "person: Orvik = Karl Luka Orvik",
    ]
