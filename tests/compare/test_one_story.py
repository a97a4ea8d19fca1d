"""What two accounts of one story differ in: numbers, how far a thing is known, what is denied, what befell somebody."""

from __future__ import annotations

import pytest

from compare.comparing import disagreements

NEWS = "[Ada Moreau] of [#Harbour Works] and [Cem Aydin] of [#Port Watch] spoke."


def story(first: str, second: str, days: tuple[str, str] = ("2031-05-04", "2031-05-05")) -> list[str]:
    """The disagreements of two sources that name the same people, and tell this."""
    return disagreements(f"first {days[0]}\n  {NEWS}\n  {first}\nsecond {days[1]}\n  {NEWS}\n  {second}\n")


def test_two_counts_of_one_thing() -> None:
    assert story("~212|passengers~ were on board.", "It carried ~231|passengers~.") == [
        "figure-passenger-aboard: 212 (first) | 231 (second)"
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("~3|crews~ came.", "They paid ~5|crews~."),  # small numbers, and nothing else in common
        ("~200|crates~ left.", "~900|crates~ left."),  # too far apart to be one count
        ("In 2019 it carried ~212|passengers~.", "It carried ~231|passengers~."),  # another year
        ("~212|passengers~ and later ~240|passengers~ came.", "It carried ~231|passengers~."),  # several
    ],
)
def test_two_counts_that_may_be_of_two_things(left: str, right: str) -> None:
    assert story(left, right) == []


def test_another_story_in_which_the_same_is_counted() -> None:
    first, second = "It carried ~212|passengers~.", "It carried ~231|passengers~."
    assert disagreements(f"first\n  [Ada Moreau] spoke. {first}\nsecond\n  [Bo Lind] spoke. {second}\n") == []


def test_a_day_of_change_makes_nobody_hold_an_office_still() -> None:
    assert story("{Harbour Chief} [Bo Lind] resigned.", "{former|Harbour Chief} [Bo Lind] spoke.") == []
    assert story("{Harbour Chief} [Bo Lind] sang.", "{former|Harbour Chief} [Bo Lind] spoke.") == [
        "role-bo-lind-chief-harbour: Harbour Chief (first) | former Harbour Chief (second)"
    ]


def test_a_title_kept_for_life() -> None:
    assert story("{General} [Bo Lind] sang.", "{former|General} [Bo Lind] spoke.") == []


def test_a_name_spelt_differently_in_both_parts() -> None:
    assert story("{Captain} [Jorun Halvik] left.", "{Captain} [Jorunn Hallvik] left.") == [
        "name-jorun-halvik: Jorun Halvik (first) | Jorunn Hallvik (second)"
    ]
    assert story("{Captain} [Jorun Halvik] left.", "{Cook} [Jorunn Hallvik] left.") == []
    assert story("{Captain} [Public License] left.", "{Captain} [Public Licensed] left.") == []
    assert story("{Captain} [Anna Halvik] left.", "{Captain} [Alfred Halvik] left.") == []


def test_a_body_named_in_short() -> None:
    both = ("{Lind|chairman} [Bo Dahl] spoke.", "{Lind Shipping|chairman} [Eva Berg] spoke.")
    assert story(*both) == ["office-chair-lind-shipping: Bo Dahl (first) | Eva Berg (second)"]


def test_an_office_within_the_name_of_another() -> None:
    within = "Head of the Office of the {Danish|Harbour Minister} [Bo Lind] spoke."
    assert story(within, "{Danish|Harbour Minister} [Eva Berg] spoke.") == []


def test_a_meeting_that_a_sentence_denies() -> None:
    met = "((meeting, happened, 2031-05-03: [Bo Lind] met [Eva Berg].))"
    assert story(met, "No meeting between [Bo Lind] and [Eva Berg] took place.") == [
        "status-meeting-bo-lind-eva-berg: denied (second) | happened (first)"
    ]
    assert story(met, "{Mayor} [Eva Berg] is well. [Bo Lind] never met the mayor.") == [
        "status-meeting-bo-lind-eva-berg: denied (second) | happened (first)"
    ]
    assert story(met, "It is unclear whether no meeting between [Bo Lind] and [Eva Berg] took place.") == []


def test_a_visit_to_a_holder_of_an_office_is_called_off() -> None:
    met = "((meeting, happened, 2031-05-03: {Danish|Harbour Minister} [Bo Lind] met [Ada Moreau].))"
    off = "((meeting, cancelled: {Danish|Harbour Minister} [Bo Lind] was to be met.))"
    assert story(met, off) == ["status-meeting-ada-moreau-bo-lind: cancelled (second) | happened (first)"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("~212|passengers~ were on board.", "It carried ~231|passengers~."),
        ("{Danish|Harbour Minister} [Bo Lind] spoke.", "{Danish|Harbour Minister} [Eva Berg] spoke."),
        ("{Captain} [Jorun Halvik] left.", "{Captain} [Jorunn Hallvik] left."),
        ("((meeting, happened: [Bo Lind] met [Eva Berg].))", "((meeting, denied: [Bo Lind] met [Eva Berg].))"),
    ],
)
def test_an_article_more_changes_no_id(first: str, second: str) -> None:
    """An editor's note stands beside the id."""
    told = f"first 2031-05-04\n  {NEWS}\n  {first}\nsecond 2031-05-05\n  {NEWS}\n  {second}\n"
    (before,) = disagreements(told)
    for more in (first, second, "[Ada Moreau] met [Bo Lind] and [Eva Berg] in [@Aldmoor] on Monday."):
        (after,) = disagreements(f"{told}third 2031-05-05\n  {NEWS}\n  {more}\n")
        assert after.split(":")[0] == before.split(":")[0]


def test_one_meeting_in_two_towns() -> None:
    there = "((meeting, happened, 2031-05-03: [Bo Lind] met [Eva Berg] in [@{}].))"
    assert story(there.format("Aldmoor"), there.format("Brenna")) == [
        "place-meeting-bo-lind-eva-berg: Aldmoor (first) | Brenna (second)"
    ]
    assert story(there.format("Aldmoor"), there.format("Brenna Castle")) == []
    assert story(there.format("Aldmoor"), there.format("Brenna") + " [@Brenna], [@Aldmoor], is old.") == []


def test_nobody_and_some() -> None:
    some = "~12|people were injured~ on board."
    assert story(some, "Nobody was injured.") == ["figure-nobody-people-injured: nobody (second) | 12 (first)"]
    assert story(some, "There were no injuries.") == ["figure-nobody-people-injured: nobody (second) | 12 (first)"]


@pytest.mark.parametrize(
    "other",
    [
        "Nobody was killed.",
        "Nobody else was injured.",
        "It is unclear whether nobody was injured.",
        "Nobody saw who was injured.",
    ],
)
def test_nobody_else(other: str) -> None:
    assert story("~12|people were injured~ on board.", other) == []
