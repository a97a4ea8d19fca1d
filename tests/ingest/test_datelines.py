"""The dateline of a report gives its day, and no words of its sentences."""

from __future__ import annotations

import pytest

from explainer.analyse.language import load, parse
from explainer.ingest import Limits, RawFile, read_article
from explainer.ingest.datelines import dateline, standing_dateline


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("LISBON, 4 March 2031 - The council voted.", "2031-03-04"),
        ("Lisbon, March 4, 2031 (Harbour News) -- The council voted.", "2031-03-04"),
        ("PORT ELLERY, March 4 (Harbour News) - The council voted.", None),
        ("KYIV, Ukraine (AP) — The council voted.", None),
        ("LISBON — The council voted.", None),
        ("LISBON - The council voted.", None),
    ],
)
def test_a_dateline_ends_where_the_report_begins(text: str, day: str | None) -> None:
    found = dateline(text)
    assert found is not None
    assert text[found.end :] == "The council voted."
    assert found.date == day


@pytest.mark.parametrize(
    "text",
    [
        "Lisbon - the town on the river - voted.",
        "On 4 March 2031 - a Tuesday - the council voted.",
        "U.S. – Norwegian Partnership",
        "The council (in a statement) - voted.",
        "LISBON, 40 March 2031, was no day.",
    ],
)
def test_the_beginning_of_a_sentence_is_none(text: str) -> None:
    assert dateline(text) is None


def source(text: str) -> tuple[str | None, str]:
    found, _ = read_article(RawFile("a.txt", "a", text.encode(), None, "0"), Limits())
    assert found is not None
    return found.date, found.passages[-1].text


def test_the_day_of_the_dateline_is_that_of_the_article_and_its_words_stay() -> None:
    words = "LISBON, 4 March 2031 - The council of Lisbon voted on Monday to close the old harbour for good."
    assert source(f"Council closes harbour\n\n{words}\n") == ("2031-03-04", words)


def test_a_date_that_the_article_prints_by_itself_goes_before() -> None:
    words = "LISBON, 4 March 2031 - The council of Lisbon voted on Monday to close the old harbour for good."
    assert source(f"Council closes harbour\n\n6 March 2031\n\n{words}\n")[0] == "2031-03-06"


def test_the_report_is_a_sentence_of_its_own() -> None:
    words = "LISBON, 4 March 2031 - Mayor Ada Lind held talks with Bo Holm of the union."
    found, _ = read_article(RawFile("a.txt", "a", f"Talks on harbour\n\n{words}\n".encode(), None, "0"), Limits())
    assert found is not None
    parsed = next(parse(load(), (found,)))
    assert [sentence.text for sentence in parsed.docs[-1].sents][-1].startswith("Mayor Ada Lind held")


@pytest.mark.parametrize(
    "line",
    [
        "Lisbon, 4 March 2031",
        "LISBON, Tuesday, March 4, 2031 (Harbour News)",
        "Aldmoor and Port Ellery, 4 March 2031",
        "Bank of Aldmoor, 4th March 2031",
        "Ferry Lines Ltd., 4 March 2031, 14:00",
        "Aldmoor, Westmark, March 4, 2031",
    ],
)
def test_a_line_of_its_own_with_a_name_and_a_date_dates_the_article(line: str) -> None:
    words = "The council of Lisbon voted on Monday to close the old harbour for good."
    assert standing_dateline(line) == "2031-03-04"
    assert source(f"Council closes harbour\n\n{line}\n\n{words}\n") == ("2031-03-04", words)


@pytest.mark.parametrize(
    "line",
    [
        "Lisbon 4 March 2031",
        "He was born in Lisbon, 4 March 2031",
        "Lisbon, 4 March",
        "The fire, 4 March 2031: what we know",
        "Lisbon, 40 March 2031",
    ],
)
def test_other_lines_with_a_date_are_none(line: str) -> None:
    assert standing_dateline(line) is None


def test_lines_that_head_parts_of_a_chronology_date_nothing() -> None:
    words = "The council of Lisbon voted on Monday to close the old harbour for good."
    text = f"How the harbour was closed\n\nLisbon, 4 March 2031\n\n{words}\n\nPorto, 9 May 2031\n\n{words}\n"
    assert source(text)[0] is None
