"""What holds of every comparison: both sides have words, and the order of the articles decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from compare.comparing import compared
from explainer.compare import RULES
from explainer.model import Disagreement

SOURCES = (
    "{Danish|Harbour Minister} [Ada Moreau] opposed the trip of [Bo Lind].",
    "{Danish|Harbour Minister} [Bo Lind] spoke. ((meeting, happened, 2031-05-04: [Ada Moreau] met [Cem Aydin].))",
    "{former|Danish|Harbour Minister} [Ada Moreau] reportedly opposed the visit of [Bo Lind].",
    "((meeting, denied: [Ada Moreau] met [Cem Aydin].)) [Ada Moreau] spoke.",
    "((meeting, happened, 2031-05-05: [Cem Aydin] met [Ada Moreau].)) {Mayor} [Cem Aydin] spoke.",
)


def corpus(numbers: Sequence[int]) -> str:
    return "\n".join(f"source{number}\n  {SOURCES[number]}" for number in numbers)


def sides(found: Disagreement) -> tuple[str, frozenset[tuple[str, frozenset[str]]]]:
    return found.id, frozenset((side.label, frozenset(e.quote for e in side.evidence)) for side in found.sides)


@given(st.permutations(range(len(SOURCES))))
def test_the_order_of_the_articles_decides_nothing(order: list[int]) -> None:
    found, other = compared(corpus(order)), compared(corpus(sorted(order)))
    assert {sides(item) for item in found.disagreements} == {sides(item) for item in other.disagreements}
    assert {item.id for item in found.corroborations} == {item.id for item in other.corroborations}


@given(st.lists(st.sampled_from(range(len(SOURCES))), unique=True, min_size=1))
def test_sides_and_sources(numbers: list[int]) -> None:
    graph = compared(corpus(numbers))
    for clash in graph.disagreements:
        assert len(clash.sides) > 1
        assert all(side.evidence for side in clash.sides)
    for same in graph.corroborations:
        assert len({words.source for words in same.evidence}) > 1
    ids = [item.id for item in (*graph.disagreements, *graph.corroborations)]
    assert len(ids) == len(set(ids))


def test_every_rule_has_a_name_of_its_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert {rule.kind for rule in RULES} == {"disagreement", "corroboration"}
