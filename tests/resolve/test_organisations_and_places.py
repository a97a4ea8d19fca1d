"""Which names of organisations and places stand for one."""

import pytest

from resolve.story import because, names, who


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        ("#The Port Council", "#Port Council", "same name"),
        ("#Aldmoor's Health Ministry", "#Aldmoor Health Ministry", "same name"),
        ("#Aldmoor Health Ministry", "#Health Ministry of Aldmoor", "spelling or word order"),
        ("#Ministry of Defence", "#Defense Ministry", "spelling or word order"),
        ("#Reformists", "#Reformist", "spelling or word order"),
        ("@US", "@U.S.", "same name"),
        ("@United States", "@US", "known by several names"),
        ("#UN Security Council", "#United Nations Security Council", "known by several names"),
        ("@Britain", "@UK", "known by several names"),
        ("@Aldmoor", "@Aldmoor, Westmark", "qualified place"),
    ],
)
def test_one_body_or_place(left: str, right: str, rule: str) -> None:
    found = who(f"north\n    [{left}] spoke.\nsouth\n    [{right}] spoke.")
    assert len(found.entities) == 1
    assert [decision.because for decision in found.decisions] == [rule]


@pytest.mark.parametrize(
    ("left", "right"),
    [("#Port Council", "#Fort Council"), ("#Time", "#Times"), ("#Aldmoor University", "#University of Aldmoor")],
)
def test_two_bodies(left: str, right: str) -> None:
    assert len(who(f"north\n    [{left}] spoke.\nsouth\n    [{right}] spoke.").entities) == 2


def test_a_place_in_capitals_is_called_as_it_is_written_elsewhere() -> None:
    found = who("north\n    [@ALDMOOR] and [@ALDMOOR] were dry.\n    It rained in [@Aldmoor].")
    assert [entity.name for entity in found.entities] == ["Aldmoor"]


def test_a_country_is_called_by_its_usual_name() -> None:
    (country,) = who("north\n    [@U.S.] and [@U.S.] and [@USA]").entities
    assert (country.id, country.name, country.other_names) == ("united-states", "United States", ("U.S.", "USA"))


def test_an_acronym_that_one_article_explains_is_known_in_all() -> None:
    found = who("""
north
    The [#Port Pilots Union (PPU)] spoke.
south
    [#PPU] spoke.
""")
    assert names(found) == ["Port Pilots Union = PPU (north south)"]
    assert [term.name for term in found.terms] == ["PPU"]


def test_an_acronym_explained_in_two_ways_holds_only_where_it_is_explained() -> None:
    found = who("""
north
    The [#Port Pilots Union (PPU)] spoke.
south
    The [#Paper Printers Union (PPU)] spoke.
west
    [#PPU] spoke.
""")
    assert names(found) == ["PPU (west)", "Paper Printers Union = PPU (south)", "Port Pilots Union = PPU (north)"]


def test_the_end_of_a_longer_name_in_the_same_article() -> None:
    found = who("""
north
    The [#Aldmoor Port Council] met. The [#Port Council] rose.
""")
    assert because(found) == ["Aldmoor Port Council = Port Council: without its beginning"]


def test_a_party_without_the_word_that_says_so_in_the_same_company() -> None:
    found = who("""
north
    [Ada Moreau] met [Jon Lind] of [#Harbour Union].
south
    [Ada Moreau] met [Jon Lind] of [#Harbour Union Party].
""")
    assert because(found) == ["Harbour Union = Harbour Union Party: without its type"]


def test_names_run_together_are_not_taken_apart() -> None:
    found = who("north\n    [#Pilots and Port Council] spoke. [#Port Council] rose.")
    assert len(found.entities) == 2


def test_two_places_of_one_name_stay_apart_from_the_plain_name() -> None:
    found = who("""
north
    [@Aldmoor, Westmark] slept.
south
    [@Aldmoor, Eastmark] slept.
west
    [@Aldmoor] slept.
""")
    assert len(found.entities) == 3


def test_a_country_keeps_the_name_that_the_sources_spell_out() -> None:
    (country,) = who("north\n    [@Burma] and [@Burma]").entities
    assert country.name == "Burma"


def test_what_most_articles_call_a_person_is_no_term() -> None:
    found = who("north\n    The [#Port Pilots Union (PPU)] spoke.\nsouth\n    [PPU] met [PPU].\nwest\n    [PPU] left.")
    assert found.terms == ()
