"""How right the program is on labelled articles may rise and does not fall."""

from __future__ import annotations

import pytest

from scoring.report import read_floors, risen, value
from scoring.sets import KINDS, SEEN, SETS, labelled, measure
from scoring.spans import find, focused
from scoring.tally import Tally

FLOORS = read_floors()


@pytest.mark.parametrize("name", SEEN)
def test_no_score_falls_below_its_floor(name: str) -> None:
    if not labelled(name):
        pytest.skip("the labelled articles have given way to a story of somebody's own")
    scores = {kind: value(kind, tally) for kind, tally in measure(name).items()}
    assert scores.keys() == FLOORS[name].keys(), "every kind that is labelled has a floor in tests/gold/floors.toml"
    fallen = [
        f"{kind} fell to {score:.3f}, below its floor {FLOORS[name][kind]:.2f}: "
        f"`make score SET={name} MISSES='{kind}'` shows what is missed"
        for kind, score in scores.items()
        if score < FLOORS[name][kind]
    ]
    assert fallen == []


def test_a_score_well_above_its_floor_is_told_of() -> None:
    risen_one, steady = Tally(right=9, found=10, met=9, wanted=10), Tally(right=8, found=10, met=8, wanted=10)
    floors = {"people": 0.80, "places": 0.78}
    (said,) = risen({"people": risen_one, "places": steady}, floors)
    assert said.startswith("people rose to 0.900, well above its floor 0.80: `make score KEEP=yes`")


def test_the_articles_kept_aside_have_no_floor() -> None:
    """A floor would make somebody look at what is wrong in them."""
    assert set(FLOORS) == set(SEEN)
    assert set(SETS) - set(SEEN) == {"aside"}


def test_a_third_of_our_own_articles_is_kept_aside() -> None:
    seen, aside = len(labelled("articles")), len(labelled("aside"))
    assert seen + aside >= 15
    assert 3 * aside >= 0.9 * (seen + aside)


@pytest.mark.parametrize("name", ("articles", "aside"))
def test_every_label_of_ours_stands_in_its_article(name: str) -> None:
    """A label whose words are not there could never be met."""
    from scoring.article import source_of

    absent = []
    for labels in labelled(name):
        passages = source_of(labels.text).passages
        words = [wording for label, wordings, _ in labels.names() if not label.doubtful for wording in wordings]
        words += [label.field(0) for kind in ("figures", "dates") for label in labels.of(kind)]
        words += [label.field(1) for label in labels.of("events")] + [
            label.field(2) for label in labels.of("statements")
        ]
        absent += [
            f"{labels.text.name}: {one}"
            for one in words
            if not (focused(passages, one, any_case=True) or find(passages, one))
        ]
    assert absent == []


def test_precision_and_recall_are_counted_apart() -> None:
    tally = Tally()
    tally.offer(True, "found and right")
    tally.offer(False, "found and wrong")
    tally.want(True, "wanted and found")
    tally.want(True, "wanted and found")
    tally.want(False, "wanted and missed")
    assert (tally.precision, tally.recall) == (1 / 2, 2 / 3)
    assert tally.f1 == pytest.approx(4 / 7)
    assert tally.misses == ["wrong   found and wrong", "missed  wanted and missed"]


def test_every_kind_is_measured_somewhere() -> None:
    assert {kind for kinds in FLOORS.values() for kind in kinds} == set(KINDS)
