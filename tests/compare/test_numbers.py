"""One thing counted differently, as far as rounding, bounds and time do not explain it."""

from __future__ import annotations

import pytest

from compare.comparing import disagreements

FIRE = "In the [#Old Mill] of [#Harbour Works], ~{0}|people were killed~, [Ada Moreau] and [#Port Watch] said."


def told(left: str, right: str) -> list[str]:
    return disagreements(f"first\n  {FIRE.format(left)}\nsecond\n  {FIRE.format(right)}\n")


def test_two_tolls_of_one_fire() -> None:
    shared = "ada-moreau"
    assert told("12", "17") == [f"figure-people-killed-{shared}: 12 (first) | 17 (second)"]


@pytest.mark.parametrize(("left", "right"), [("12", "12"), ("3000", "3127"), ("30000", "31200")])
def test_equal_but_for_rounding(left: str, right: str) -> None:
    assert told(left, right) == []


def test_different_fires() -> None:
    other = "At the [#Sugar Store], ~17|people were killed~, [Cem Aydin] said."
    assert disagreements(f"first\n  {FIRE.format('12')}\nsecond\n  {other}\n") == []


def test_a_rate_and_a_total() -> None:
    left, right = FIRE.replace("people were killed", "tonnes per day"), FIRE.replace("people were killed", "tonnes")
    assert disagreements(f"first\n  {left.format('12')}\nsecond\n  {right.format('17')}\n") == []


def test_different_harms() -> None:
    other = FIRE.format("17").replace("killed", "injured")
    assert disagreements(f"first\n  {FIRE.format('12')}\nsecond\n  {other}\n") == []


def test_a_number_counts_what_the_nearest_word_says() -> None:
    both = "In the [#Old Mill] of [#Harbour Works], [Ada Moreau] said, {0} were killed, ~40|people were injured~."
    found = disagreements(f"first\n  {both.format('~12|people~')}\nsecond\n  {both.format('~17|people~')}\n")
    assert [line.split(": ")[1] for line in found] == ["12 (first) | 17 (second)"]


def test_tolls_grow_with_the_days() -> None:
    text = f"first 2031-05-04\n  {FIRE.format('12')}\nsecond 2031-05-07\n  {FIRE.format('17')}\n"
    assert disagreements(text) == []


def test_a_source_with_several_tolls_is_not_compared() -> None:
    text = f"first\n  {FIRE.format('12')} {FIRE.format('15')}\nsecond\n  {FIRE.format('17')}\n"
    assert disagreements(text) == []
