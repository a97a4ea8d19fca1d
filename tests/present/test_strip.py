"""The strip of time: a day is a block on its day, a month a bar as wide as the month; what has no date is counted."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from explainer.present.pictures.strip import MOST_MONTHS, Scale, Stretch, pieces, strip
from explainer.present.stretches import drawn
from explainer.present.views import EventView
from explainer.present.wording import Wording

MARCH, MAY = (date(2031, 3, 1), date(2031, 3, 31)), (date(2031, 5, 1), date(2031, 5, 31))


def event(first: str = "", last: str = "", *, sure: bool = True) -> EventView:
    return EventView("e", "", first, "", "", "Meeting", "", (), (), last=last or first, sure=sure)


def test_months_in_which_nothing_happens_are_left_out() -> None:
    assert pieces([(date(2031, 3, 4), date(2031, 3, 4)), MAY]) == (MARCH, MAY)


def test_a_year_asks_for_no_months_of_its_own_where_some_of_it_are_shown() -> None:
    year = date(2031, 1, 1), date(2031, 12, 31)
    assert pieces([MARCH, year]) == (MARCH,)
    assert pieces([MARCH, (date(1990, 1, 1), date(1990, 12, 31))]) == ((date(1990, 1, 1), date(1990, 12, 31)), MARCH)


def test_many_months_become_years() -> None:
    days = [date(2010 + number // 12, number % 12 + 1, 5) for number in range(0, 5 * (MOST_MONTHS + 1), 5)]
    assert pieces([(day, day) for day in days])[0] == (date(2010, 1, 1), date(2010, 12, 31))


def test_a_day_is_a_block_and_a_month_a_bar_as_wide_as_the_month() -> None:
    marks, base, height = strip(Scale([MARCH, MAY]), [date(2031, 3, 1), date(2031, 3, 1)], [MAY])
    block, bar = marks
    assert (block.kind, block.x, block.y + block.height) == ("day", "0.00%", base)
    assert (bar.kind, bar.x, bar.width) == ("open", "50.70%", "49.30%")
    assert base < bar.y < bar.y + bar.height <= height


def test_what_is_said_under_the_strip() -> None:
    picture = drawn(Wording(), [event("2031-03-04"), event("2031-03-01", "2031-03-31"), event("2031-05-06"), event()])
    assert picture is not None
    assert picture.caption.endswith("1 event without a date is not drawn.")
    assert [[words for words, _ in tick.lines] for tick in picture.ticks] == [["Mar", "2031"], ["May"]]
    assert [mark.kind for mark in picture.marks] == ["day", "day", "open"]


def names(*stretches: tuple[str, str]) -> list[str]:
    picture = drawn(Wording(), [event(first, last) for first, last in stretches])
    assert picture is not None
    return [" ".join(words for words, _ in tick.lines) for tick in picture.ticks]


def test_a_piece_is_called_by_all_that_it_covers() -> None:
    march, long, years = ("2031-03-04", "2031-03-04"), ("2033-04-01", "2033-08-31"), ("1990-01-01", "2005-12-31")
    assert names(years, march, long) == ["1990– 2005", "Mar 2031", "Apr–Aug 2033"]


def test_no_month_goes_without_its_name_and_the_names_have_room() -> None:
    months = [f"2031-{month:02}-04" for month in range(1, 12, 2)] + [f"2032-{month:02}-04" for month in range(2, 12)]
    picture = drawn(Wording(), [event(day) for day in months])
    assert picture is not None
    assert len(picture.ticks) == len(months) == MOST_MONTHS
    places = [(tick.lines[0][1], float(tick.at[:-1]) - (15 if tick.ends else 0)) for tick in picture.ticks]
    assert all(other - one >= 14.99 for (lane, one), (same, other) in combinations(sorted(places), 2) if lane == same)
    assert max(at + 15 for _, at in places) <= 100.01
    assert max(y for tick in picture.ticks for _, y in tick.lines) < picture.height


def test_about_a_day_is_not_that_day() -> None:
    picture = drawn(Wording(), [event("2031-03-04", sure=False), event("2031-03-05"), event("2031-03-06")])
    assert picture is not None
    assert [mark.kind for mark in picture.marks] == ["day", "day", "open"]


def test_two_dates_are_read_faster_than_looked_at() -> None:
    assert drawn(Wording(), [event("2031-03-04"), event("2031-03-05"), event()]) is None


days = st.dates(min_value=date(1000, 1, 1), max_value=date(9999, 12, 31))
stretches = st.builds(
    lambda first, length: (first, min(first, date.max - timedelta(length)) + timedelta(length)),
    days,
    st.integers(min_value=0, max_value=5000),
)


@given(st.lists(days, min_size=1, max_size=30), st.lists(stretches, max_size=10))
def test_every_event_is_on_the_strip_and_days_are_in_order(on_days: list[date], spread: list[Stretch]) -> None:
    scale = Scale(pieces([*((day, day) for day in on_days), *spread]))
    marks, base, height = strip(scale, on_days, spread)
    for mark in marks:
        assert 0 <= float(mark.x[:-1]) <= 100
        assert 0 < float(mark.width[:-1]) <= 100.01
        assert 0 <= mark.y < mark.y + mark.height <= height
        assert (mark.kind == "day") == (mark.y + mark.height <= base)
    places = [scale.column(day) for day in sorted(on_days)]
    assert places == sorted(places)
    assert all(scale.begin(first) <= scale.end(last) for first, last in spread)
