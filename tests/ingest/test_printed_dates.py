"""Printed dates: read when they can only mean one day."""

from __future__ import annotations

import pytest

from explainer.ingest.dates import leading_date, printed_date, read_date


@pytest.mark.parametrize(
    "printed",
    [
        "Thursday, May 4, 2023",
        "4 May 2023",
        "May 4th, 2023 10:15 AM EDT",
        "2023-05-04T10:15:00Z",
        "Published: 04 May 2023, 10:15",
        "Last updated on May 4, 2023",
    ],
)
def test_a_block_that_is_a_date(printed: str) -> None:
    found = printed_date(printed)
    assert found is not None
    assert found[0] == "2023-05-04"


@pytest.mark.parametrize(
    "text", ["May 4, 2023 was a Thursday", "In May 2023", "Section 2023-05", "May 40, 2023 and on"]
)
def test_a_block_that_is_more_than_a_date(text: str) -> None:
    assert printed_date(text) is None


def test_a_date_that_can_be_read_in_two_ways_is_not_read() -> None:
    assert printed_date("04/05/2023") == (None, False)
    assert printed_date("25/05/2023") == ("2023-05-25", False)


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert read_date("2023-02-30") is None


@pytest.mark.parametrize("text", ["Thursday, May 4, 2023 The crews came home.", "Published 2023-05-04 The crews came."])
def test_a_date_that_runs_into_the_text(text: str) -> None:
    found = leading_date(text)
    assert found is not None
    assert text[found[1] :].startswith("The crews")


@pytest.mark.parametrize("text", ["Thursday, May 4, 2023 was cold.", "May 4, 2023 The crews", "2023-05-04 is the day"])
def test_a_date_that_may_belong_to_the_sentence_stays(text: str) -> None:
    assert leading_date(text) is None
