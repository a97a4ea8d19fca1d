"""Names joined by arcs: every pair has its line, no label lies on another, and one article more shuffles nothing."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from explainer.present.pictures.arcs import Pair, arcs
from explainer.present.pictures.fan import fan
from explainer.present.pictures.rows import ROW, level
from explainer.present.views import ArcsView

TARGET = 24  # pixels: what can be hit with a finger
NAMES = {f"person-{letter}": f"{letter.upper()}da Moreau" for letter in "abcdefghijklmnopqrst"}
pairs = st.dictionaries(
    st.sampled_from(list(combinations(sorted(NAMES), 2))), st.integers(min_value=1, max_value=40), min_size=1
)


def drawn(shared: dict[Pair, int]) -> ArcsView:
    return arcs("picture", "Who", "Who with whom.", shared, NAMES, {})


def heights(shared: dict[Pair, int]) -> dict[str, int]:
    return {node.link.text: node.y for node in drawn(shared).nodes}


def test_two_names_and_the_line_between_them() -> None:
    picture = drawn({("person-a", "person-c"): 5})
    assert [(node.link.text, node.y) for node in picture.nodes] == [("Ada Moreau", 14), ("Cda Moreau", 42)]
    assert [(line.top, line.bottom, line.level) for line in picture.lines] == [(14, 42, 3)]
    assert [node.lines for node in picture.nodes] == [("picture-0-1",), ("picture-0-1",)]


def test_the_steps_of_how_often() -> None:
    assert [level(number) for number in (1, 2, 3, 4, 7, 8, 15, 16, 400)] == [1, 2, 2, 3, 3, 4, 4, 5, 5]


def test_a_long_name_is_cut_and_kept_whole_beside() -> None:
    long = "The Society of the Friends of the Aldmoor Harbour Ferry"
    picture = arcs("picture", "Who", "Who with whom.", {("a", "b"): 1}, {"a": long, "b": "Bo Lind"}, {})
    assert [(node.link.text, node.whole) for node in picture.nodes] == [("Bo Lind", ""), ("The Society of the…", long)]


@given(pairs)
def test_no_label_lies_on_another_and_every_one_can_be_hit(shared: dict[Pair, int]) -> None:
    places = sorted(heights(shared).values())
    assert all(below - above >= TARGET for above, below in pairwise(places))
    assert places[0] >= TARGET / 2
    assert places[-1] <= drawn(shared).height - TARGET / 2


@given(pairs)
def test_every_pair_is_a_line_between_its_names(shared: dict[Pair, int]) -> None:
    place = heights(shared)
    ends = {tuple(sorted(place[NAMES[each]] for each in pair)) for pair in shared}
    assert {(line.top, line.bottom) for line in drawn(shared).lines} == ends
    assert len(drawn(shared).lines) == len(shared)
    assert all(0 < line.swing <= 100 for line in drawn(shared).lines)


@given(pairs, st.randoms())
def test_the_order_in_which_pairs_are_found_decides_nothing(shared: dict[Pair, int], chance: object) -> None:
    shuffled = list(shared.items())
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert drawn(dict(shuffled)) == drawn(shared)


@given(pairs, pairs)
def test_one_article_more_never_changes_the_order_and_moves_a_name_by_the_newcomers_at_most(
    shared: dict[Pair, int], article: dict[Pair, int]
) -> None:
    before = heights(shared)
    after = heights(shared | article)
    newcomers = len(after) - len(before)
    assert [name for name in after if name in before] == list(before)
    assert all(0 <= after[name] - place <= newcomers * ROW for name, place in before.items())


@given(st.sets(st.sampled_from(sorted(NAMES)), max_size=12), st.sets(st.sampled_from(sorted(NAMES)), min_size=1))
def test_the_sides_of_a_fan_are_lists_in_the_middle_of_its_height(left: set[str], right: set[str]) -> None:
    sides = dict.fromkeys(sorted(left), 1), dict.fromkeys(sorted(right), 2)
    picture = fan("Who", "Who with whom.", "Bo Lind", sides, NAMES, {})
    for spokes in (picture.left, picture.right):
        assert all(below.y - above.y >= TARGET for above, below in pairwise(spokes))
        assert not spokes or spokes[0].y + spokes[-1].y in range(picture.height - 1, picture.height + 2)
    assert {spoke.link.text for spoke in picture.left} == {NAMES[each] for each in left}
