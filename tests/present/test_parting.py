"""Where an entry of a long list stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.present.parting import by_day, by_letter, latest
from explainer.present.wording import Wording

days = st.none() | st.dates().map(str)


def keys(entries: list[str | None]) -> list[str]:
    return [part.key for part, _ in by_day(Wording(), entries, lambda day: day)]


def test_entries_stand_by_year_and_those_without_a_day_last() -> None:
    assert keys(["2031-05-04", None, "2030-01-01", "2031-05-03"]) == ["2030", "2031", "undated"]


def test_a_year_that_is_too_long_for_a_page_goes_by_month() -> None:
    assert keys(["2030-01-01", *400 * ["2031-05-04"], "2031-06-01"]) == ["2030", "2031-05", "2031-06"]
    (part, _), *_rest = by_day(Wording(), 400 * ["2031-05-04"], lambda day: day)
    assert part.title == "May 2031"


@given(st.lists(days))
def test_every_entry_stands_once_in_the_order_given(entries: list[str | None]) -> None:
    numbered = list(enumerate(entries))
    parts = [held for _, held in by_day(Wording(), numbered, lambda entry: entry[1])]
    assert sorted(entry for held in parts for entry in held) == numbered
    assert all(list(held) == sorted(held, key=lambda entry: entry[0]) for held in parts)


def test_names_stand_by_letter_without_accents() -> None:
    parts = by_letter(["Zora", "Åse", "amber", "24 Hours"], lambda name: name)
    assert [(part.key, held) for part, held in parts] == [
        ("signs", ("24 Hours",)),
        ("a", ("Åse", "amber")),
        ("z", ("Zora",)),
    ]


def test_the_latest_entries_keep_their_order_and_come_before_those_without_a_day() -> None:
    entries = [None, "2031-05-04", "2030-01-01", "2031-05-03"]
    assert latest(entries, lambda day: day, 2) == ["2031-05-04", "2031-05-03"]
    assert latest(entries, lambda day: day, 4) == entries
