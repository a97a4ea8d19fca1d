"""What has a capital and is nobody, no body and no place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.analyse.vocabulary import given_gender, is_given_name, is_plain

Named = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("On Sunday, New Zealanders turned out to vote.", "Zealander"),
        ("The court upheld a Hong Konger's right to a lawyer.", "Konger"),
        ("Officers met at 0430 UTC in the harbour.", "UTC"),
        ("The committee heard the views of Black and Brown families.", "Black"),
        ("They renewed the U.S.-Norway partnership on Monday.", "U.S.-Norway"),
        ("Our Administration has built three bridges.", "Our Administration"),
        ("She lives in Portland, OR, with two cats.", "OR"),
        ("The ministers signed the Arctic Shipping Convention in May.", "Convention"),
        ("They spoke at the Northern Harbours Summit in May.", "Summit"),
        ("The council praised the Clean Harbours Strategy last week.", "Strategy"),
        ('Mayor Ada Lund said, "I WON THIS ELECTION, BY A LOT!" on the radio.', "LOT"),
        ("AUDIENCE MEMBER: Speak up, please!", "AUDIENCE"),
        ("He received his J.D. from a school in Oslo in 1993.", "J.D."),
    ],
)
def test_hours_peoples_pairs_codes_and_texts_are_no_names(named: Named, text: str, word: str) -> None:
    assert not [line for line in named(text) if word in line.partition(": ")[2]]


def test_a_word_with_a_capital_only_where_a_sentence_begins_names_nothing(named: Named) -> None:
    text = "Hurricanes are storms. Hurricanes classified as major tear off roofs. Bermuda was rarely hit by hurricanes."
    assert named(text) == ["place: Bermuda"]


def test_initials_of_a_thing_name_no_body(named: Named) -> None:
    found = named("Its critics speak of digital rights management (DRM). They call DRM a nuisance.")
    assert not [line for line in found if "DRM" in line]


def test_initials_of_a_body_do(named: Named) -> None:
    found = named("The Norwegian Port Authority (NPA) closed the quay.", "The NPA gave no reason.")
    assert [line for line in found if line.endswith(": NPA")]


def test_everyday_words_are_known_in_all_their_forms() -> None:
    assert all(map(is_plain, ["Solar", "Policies", "Mapped", "Making", "Boxes"]))
    assert not any(map(is_plain, ["Oslo", "Congress", "Walter"]))


@pytest.mark.parametrize(("name", "gender"), [("Walter Brandt", "he"), ("José Vance", "he"), ("Astrid Lund", "she")])
def test_a_first_name_tells_he_or_she(name: str, gender: str) -> None:
    assert is_given_name(name.split()[0])
    assert given_gender(name) == gender


def test_a_name_that_men_and_women_bear_tells_neither() -> None:
    assert is_given_name("Robin")
    assert given_gender("Robin Lund") is None


def test_a_surname_before_a_thing_is_not_the_person(named: Named) -> None:
    found = named("Minister Astrid Lund spoke.", "The Lund cocktail is made of gin.", "The Lund family was there.")
    assert [line for line in found if "Lund" in line] == ["person: Astrid Lund", "person: Lund = Astrid Lund"]


@pytest.mark.parametrize(
    "text",
    [
        "He was flown from Tomsk in Siberia headed for Oslo.",
        "Associates of Lund said he drank tea.",
    ],
)
def test_a_town_with_its_region_and_friends_of_somebody_are_no_body(named: Named, text: str) -> None:
    assert not [line for line in named(text) if line.startswith("organisation")]


def test_what_stands_only_after_in_or_near_is_nobody(named: Named) -> None:
    found = named("The bomb went off in Qoryal Wadeng.", "People in Qoryal Wadeng fled.", "It is near Qoryal Wadeng.")
    assert "person: Qoryal Wadeng" not in found


def test_surnames_of_several_people_are_no_body(named: Named) -> None:
    found = named("Ada Lind and Bo Holm spoke in Oslo.", "Lind and Holm met in Paris on Friday.")
    assert not [line for line in found if line.endswith("Lind and Holm")]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She is a member of the U.S. Harbour Advisory Committee and a sailor.", "Harbour Advisory"),
        ("He attended a unique Pilot Training Program in Oslo.", "Training Program"),
        ("They asked which former Virginia Governor(s) you admire.", "Governor"),
        ("Lena Orvik, President, NPCB, left the room.", "NPCB"),
        ("Secretary May- — Mayorkas came late.", "May-"),
        ("Make Aldmoor a greener city.", "Make"),
    ],
)
def test_what_only_looks_like_a_person_is_none(named: Named, text: str, word: str) -> None:
    assert not [line for line in named(text) if line.startswith("person") and word in line]


def test_a_drink_that_bears_a_surname_is_not_the_person(named: Named) -> None:
    found = named("Minister Astrid Lund spoke.", "I thought I would order a Lund.", "My Lund was sweet. Lund laughed.")
    assert [line for line in found if line.endswith("= Astrid Lund")] == ["person: Lund = Astrid Lund"]
