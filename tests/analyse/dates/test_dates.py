"""Which days the words of an article stand for. The article of most examples is of Tuesday, 12 March 2019."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.analyse.dates import RULES, dates
from explainer.analyse.language import Parsed

Read = Callable[..., Parsed]
TUESDAY = "2019-03-12"


def days(parsed: Parsed) -> list[tuple[str, str | None]]:
    """Each expression with its day, or "first/last"; None where it stays open."""
    found = []
    for dated in dates(parsed):
        when = dated.when
        span = None if when is None else when.first if when.first == when.last else f"{when.first}/{when.last}"
        found.append((dated.evidence.quote, span))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge opened on 4 March 2018.", ("4 March 2018", "2018-03-04")),
        ("The bridge opened on Sunday, March 4th, 2018.", ("Sunday, March 4th, 2018", "2018-03-04")),
        ("Updated 2018-03-04 by the desk.", ("2018-03-04", "2018-03-04")),
        ("The bridge opened in May 2018.", ("May 2018", "2018-05-01/2018-05-31")),
        ("The bridge was begun in 1987.", ("1987", "1987-01-01/1987-12-31")),
        ("The fair ran from March 4 to 6, 2018.", ("March 4 to 6, 2018", "2018-03-04/2018-03-06")),
        ("He governed between 1997 and 2001.", ("1997 and 2001", "1997-01-01/2001-12-31")),
        ("The town grew in the 1990s.", ("1990s", "1990-01-01/1999-12-31")),
        ("The town grew in the sixties.", ("sixties", "1960-01-01/1969-12-31")),
        ("The town grew in the 20th century.", ("20th century", "1900-01-01/1999-12-31")),
    ],
)
def test_dates_with_their_year_need_no_date_of_the_article(article: Read, text: str, expected: tuple[str, str]) -> None:
    assert days(article(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council met on Monday.", ("Monday", "2019-03-11")),
        ("The council met on Tuesday.", ("Tuesday", "2019-03-12")),
        ("The council will meet on Monday.", ("Monday", "2019-03-18")),
        ("The council is expected to vote on Tuesday.", ("Tuesday", "2019-03-12")),
        ("The council met last Tuesday.", ("last Tuesday", "2019-03-05")),
        ("The mayor resigned yesterday.", ("yesterday", "2019-03-11")),
        ("The mayor resigns tomorrow.", ("tomorrow", "2019-03-13")),
        ("The mayor resigned last week.", ("last week", "2019-03-04/2019-03-10")),
        ("Ten shops closed in the past year.", ("the past year", "2018-03-12/2019-03-12")),
        ("The mayor resigned two years ago.", ("two years ago", "2017-01-01/2017-12-31")),
        ("The fair will last for the next ten days.", ("the next ten days", "2019-03-12/2019-03-22")),
        ("The vote was moved to March 14.", ("March 14", "2019-03-14")),
        ("The vote was slated for March 14.", ("March 14", "2019-03-14")),
        ("The mayor resigned 24 hours ago.", ("24 hours ago", "2019-03-11")),
        ("The mayor died twenty years ago yesterday.", ("twenty years ago yesterday", "1999-03-11")),
        ("The mayor resigned in June last year.", ("June last year", "2018-06-01/2018-06-30")),
        ("The trial begins two weeks from today.", ("two weeks from today", "2019-03-26")),
        ("The mayor resigned on March 4.", ("March 4", "2019-03-04")),
        ("The mayor resigned on October 7.", ("October 7", "2018-10-07")),
        ("The mayor will resign on October 7.", ("October 7", "2019-10-07")),
        ("The mayor has been ill since November.", ("November", "2018-11-01/2018-11-30")),
        ("After six months of drought, the wells are empty.", ("six months", "2018-09-12/2019-03-12")),
    ],
)
def test_other_dates_are_counted_from_the_date_of_the_article(
    article: Read, text: str, expected: tuple[str, str]
) -> None:
    assert days(article(text, date=TUESDAY)) == [expected]
    assert days(article(text)) == [(expected[0], None)]


@pytest.mark.parametrize(
    "text",
    [
        "The march of the October 7 Movement passed.",  # a name, perhaps many years old
        "The vote was expected on Thursday.",  # the one before or the one to come
        "The vote was to be held on Thursday.",
        "The council will meet next Friday.",  # this week's or the one after
        "The baker was arrested the next day.",  # counted from something else
        "For the next ten days the baker stayed in bed.",
        "Over the last year nine ships called.",  # the past twelve months, the year before, the year that was the last
        "Only nine storms came over the last century.",
        "The budget grew in fiscal 2018.",  # begins on another day in every country
        "Today, about 100,000 islanders speak it.",  # nowadays
        "Children today live longer.",
        '"I warned all of them yesterday, twice," she said.',  # counted from the day she spoke
    ],
)
def test_what_the_article_does_not_settle_stays_open(article: Read, text: str) -> None:
    assert [day for _, day in days(article(text, date=TUESDAY))] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Ten shops closed in the past year and a half.",
        "A reporter of Harbour Today asked.",
        "The baker left on the following Monday.",
        "The council meets on the first Monday of each month.",
        "The game began at six (1500 UTC).",
        "She sings in her sixties.",
        "Ada May resigned over her predecessor's, that is to May's tax deal.",
    ],
)
def test_what_only_looks_like_a_day_is_none(article: Read, text: str) -> None:
    assert days(article(text, date=TUESDAY)) == []


def test_a_full_date_lends_its_year_to_the_days_after_it(article: Read) -> None:
    text = "The strike began on May 3, 2011. On May 9 the miners went back."
    assert days(article(text)) == [("May 3, 2011", "2011-05-03"), ("May 9", "2011-05-09")]


@pytest.mark.parametrize(
    "text",
    [
        "The flood drove out 1846 persons.",
        "They adopted Resolution 1701 without debate.",
        "The recipe is a 2000 year old secret.",
        "She may run.",
        "Troops march in step.",
        "Shops opened early on Black Friday.",
        "They dine together every Monday.",
    ],
)
def test_words_that_only_look_like_dates(article: Read, text: str) -> None:
    assert days(article(text, date=TUESDAY)) == []


def test_numbers_beyond_the_calendar_do_no_harm(article: Read) -> None:
    assert days(article("Mammoths lived here 900 decades ago.", date=TUESDAY)) == [("900 decades ago", None)]


@settings(deadline=None, max_examples=40)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.dates(date(1950, 1, 1), date(2090, 1, 1)))
def test_a_written_date_is_read_back(article: Read, day: date, today: date) -> None:
    parsed = article(f"The bridge opened on {day:%B} {day.day}, {day.year}.", date=today.isoformat())
    assert [found for _, found in days(parsed)] == [day.isoformat()]


def test_every_date_names_a_rule_of_the_method_page(article: Read) -> None:
    text = "On Monday, May 6, 2019 and in 2018, since June, he said; two years ago; last week; the next day."
    assert {dated.rule for dated in dates(article(text))} <= {rule.name for rule in RULES}
