"""Many keys in small files: every key in one of them, where the list of beginnings says, and little moves."""

from __future__ import annotations

import json
from bisect import bisect_right
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st
from lookup import postings

from explainer.present.checks import NAME
from explainer.present.scripts import script
from explainer.present.search.postings import MOST, encode, levels, within
from explainer.present.search.shards import cut_by_beginning, file_name, order
from explainer.present.search.slots import slots

KEYS = st.dictionaries(st.text("abc\u05d0\u6771\U00020000", min_size=1, max_size=8), st.integers(1, 40), max_size=60)


@given(KEYS)
def test_a_key_lies_in_the_file_with_the_last_beginning_before_it(sizes: dict[str, int]) -> None:
    cut = cut_by_beginning(sizes, 60)
    beginnings = [order(beginning) for beginning, _ in cut]
    assert beginnings == sorted(set(beginnings))
    assert sorted(key for _, keys in cut for key in keys) == sorted(sizes)
    for number, (_, keys) in enumerate(cut):
        assert all(bisect_right(beginnings, order(key)) - 1 == number for key in keys)
        assert sum(sizes[key] for key in keys) <= 60 or len(keys) == 1


@given(KEYS)
def test_every_file_has_a_name_of_its_own_that_every_disk_can_hold(sizes: dict[str, int]) -> None:
    names = [file_name("w", beginning) for beginning, _ in cut_by_beginning(sizes, 20)]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(NAME.fullmatch(f"{name}.js") for name in names)


def test_a_new_key_leaves_most_files_as_they_were() -> None:
    sizes = {f"{one}{two}{three}": 10 for one in "abcdefgh" for two in "abcdefgh" for three in "abcdefgh"}
    before = dict(cut_by_beginning(sizes, 400))
    after = dict(cut_by_beginning(sizes | {"dbb": 10}, 400))
    assert len([name for name in before if before[name] != after.get(name)]) <= 2 < len(before)


POSTINGS = st.sets(st.tuples(st.integers(0, 5000), st.integers(0, 300)), min_size=1, max_size=80)


@given(POSTINGS, st.integers(0, 7))
def test_postings_can_be_read_back(places: set[tuple[int, int]], level: int) -> None:
    expected = [(slot, number, level) for slot, number in sorted(places)]
    assert postings(encode(_by_source(expected))) == (0, expected)


def _by_source(places: list[tuple[int, int, int]]) -> list[tuple[int, str]]:
    grouped = groupby(places, key=lambda place: place[0])
    return [(slot, within((number, level) for _, number, level in inside)) for slot, inside in grouped]


def test_of_a_word_that_is_everywhere_the_weightiest_places_are_kept_and_their_number_is_told() -> None:
    everywhere = [(slot, 0, 7 if slot % 2 else 1) for slot in range(2 * MOST)]
    said, kept = postings(encode(_by_source(everywhere)))
    assert said == 2 * MOST
    assert kept == [posting for posting in everywhere if posting[2] == 7]


def test_a_word_weighs_more_where_it_is_repeated_and_where_little_else_is_said() -> None:
    assert levels(["boat"] * 3 + ["net"], 16)["boat"] > levels(["boat", "net"], 16)["boat"]
    assert levels(["boat", "net"], 16)["boat"] > levels(["boat", *"abcdefghijklmnopqrstuvwxyz"], 16)["boat"]


def test_a_new_source_leaves_the_numbers_of_the_others() -> None:
    before = slots(f"story-{number}" for number in range(40))
    after = slots(f"story-{number}" for number in range(41))
    assert len(set(after.values())) == 41
    assert sum(before[source] != after[source] for source in before) <= 1


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_script_hands_over_what_it_was_given_and_cannot_be_ended_from_within(text: str) -> None:
    written = script("take", "x", [text, "</script>\u2028"]).decode()
    assert "<" not in written
    assert "\u2028" not in written
    assert json.loads(written.removeprefix('take("x",').removesuffix(")\n"))[0] == text
