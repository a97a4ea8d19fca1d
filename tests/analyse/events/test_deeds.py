"""Deaths, killings, crashes, arrests, elections, marches, matches, and what is done on a day.

The article of the examples is of Tuesday, 12 March 2019.
"""

from collections.abc import Callable

import pytest

from explainer.analyse.dates import dates
from explainer.analyse.events import events, scenes
from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions
from explainer.model import Event

Read = Callable[..., Parsed]


def found(parsed: Parsed) -> tuple[Event, ...]:
    return events(scenes(parsed, named := mentions(parsed), dates(parsed)), (), named)


@pytest.mark.parametrize(
    ("text", "kind", "people", "place", "day"),
    [
        ("Poet Ada Lind died on Saturday in Oslo.", "other", ["Poet Ada Lind"], "Oslo", "2019-03-09"),
        ("Ada Lind was born in Oslo on 3 May 1951.", "other", ["Ada Lind"], "Oslo", "1951-05-03"),
        ("Ada Lind was shot by a soldier in Oslo.", "attack", ["a soldier", "Ada Lind"], "Oslo", None),
        ("On Sunday a man came and began to stab people.", "attack", ["a man", "people"], None, "2019-03-10"),
        ("Rebels shot down a helicopter near Oslo.", "attack", ["Rebels"], "Oslo", None),
        ("Police fired at protesters in Oslo yesterday.", "attack", ["Police"], "Oslo", "2019-03-11"),
        ("Norway fired missiles on Sunday.", "attack", ["Norway"], None, "2019-03-10"),
        ("A bomb exploded in Oslo on Monday.", "attack", [], "Oslo", "2019-03-11"),
        ("A bus carrying students crashed near Oslo on Monday.", "other", [], "Oslo", "2019-03-11"),
        ("An earthquake struck Oslo on Monday.", "other", [], "Oslo", "2019-03-11"),
        ("Bo Holm was killed in a car crash on Monday.", "other", ["Bo Holm"], None, "2019-03-11"),
        ("The police arrested Bo Holm on Monday.", "other", ["The police", "Bo Holm"], None, "2019-03-11"),
        ("Bo Holm was sentenced to life in prison.", "other", ["Bo Holm"], None, None),
        ("On Monday a court in Oslo ruled that the tax was void.", "other", ["a court"], None, "2019-03-11"),
        ("Ada Lind was elected mayor in 2011.", "vote", ["Ada Lind"], None, "2011-01-01"),
        ("Bo Holm was shot and killed in Oslo.", "attack", ["Bo Holm"], "Oslo", None),
        ("Bo Holm pleaded guilty on Monday.", "other", ["Bo Holm"], None, "2019-03-11"),
        ("Ada Lind resigned on Monday.", "other", ["Ada Lind"], None, "2019-03-11"),
        ("Ada Lind was sworn in as mayor on Monday.", "other", ["Ada Lind"], None, "2019-03-11"),
        ("Hundreds of people marched in Oslo yesterday.", "other", ["Hundreds of people"], "Oslo", "2019-03-11"),
        ("Norway defeated Sweden on Saturday.", "other", ["Norway", "Sweden"], None, "2019-03-09"),
        ("Ada Lind, first elected in 2008, is a poet.", "vote", ["Ada Lind"], None, "2008-01-01"),
        ("Bo Holm graduated in 1978.", "other", ["Bo Holm"], None, "1978-01-01"),
        ("Norway arrested 33 sailors.", "other", ["Norway", "33 sailors"], None, None),
        ("Ada Lind renamed the ship on Monday.", "other", ["Ada Lind"], None, "2019-03-11"),
        ("Norway banned the airline on Monday.", "other", ["Norway"], None, "2019-03-11"),
    ],
)
def test_what_a_verb_tells_by_itself(
    article: Read, text: str, kind: str, people: list[str], place: str | None, day: str | None
) -> None:
    (event,) = found(article(text, date="2019-03-12"))
    assert (event.kind, event.status) == (kind, "happened")
    assert [who.words.quote for who in event.participants] == people
    assert (event.place and event.place.words.quote) == place
    assert (event.when and event.when.first) == day


def test_an_attack_that_is_only_claimed_is_none(article: Read) -> None:
    assert found(article("Ada Lind claimed that rebels have attacked Oslo.", date="2019-03-12")) == ()


def test_a_day_told_first_holds_for_all_that_is_joined_to_it(article: Read) -> None:
    shot, fled = found(article("On Sunday Bo Holm shot Ada Lind in Oslo and left Norway.", date="2019-03-12"))
    assert shot.when == fled.when
    assert shot.when is not None


@pytest.mark.parametrize(
    "text",
    [
        "Police said that Bo Holm shot Ada Lind.",
        "Bo Holm allegedly shot Ada Lind in Oslo.",
        "Friends claim that Ada Lind was poisoned.",
        "Bo Holm is accused of killing Ada Lind.",
        "Bo Holm could be arrested on Monday.",
        "Ada Lind mourned, hearing her son had been convicted.",
    ],
)
def test_nobody_is_blamed_for_what_is_only_said(article: Read, text: str) -> None:
    assert found(article(text, date="2019-03-12")) == ()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A former adviser for President Ada Lind was arrested.", "A former adviser for President Ada Lind"),
        ("The son of Ada Lind was arrested in Oslo.", "The son of Ada Lind"),
        ("Ada Lind's brother was arrested in Oslo.", "Ada Lind's brother"),
        ("The Ada Lind campaign was fined on Monday.", "The Ada Lind campaign"),
    ],
)
def test_nobody_is_taken_for_somebody_near_them(article: Read, text: str, who: str) -> None:
    for event in found(article(text, date="2019-03-12")):
        assert [(party.words.quote, party.mention) for party in event.participants] == [(who, None)]


def test_an_office_goes_with_the_name_behind_it(article: Read) -> None:
    (event,) = found(article("Secretary of State Ada Lind resigned on Monday.", date="2019-03-12"))
    assert [who.mention for who in event.participants] == [0]


def test_words_in_quotation_marks_are_not_cut_in_two(article: Read) -> None:
    (event,) = found(article('Ada Lind "left Oslo on Monday in haste".', date="2019-03-12"))
    assert event.evidence.quote == 'Ada Lind "left Oslo on Monday in haste"'


def test_that_somebody_died_or_was_convicted_is_told_of_names_only(article: Read) -> None:
    parsed = article("Ada Lind mourned Bo Holm. He was convicted on Monday. She died in Oslo.", date="2019-03-12")
    told = found(parsed)
    assert [event.rule for event in told] == ["tried", "died"]
    assert [who.mention for event in told for who in event.participants] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "The company launched a satellite.",
        "The firm released a statement on Monday.",
        "Crime is killing the town.",
        "Ada Lind wrote a letter to the Oslo Herald, published on Monday.",
        "Ada Lind collapsed the tent.",
        "Ada Lind returned the flag to Oslo.",
        "Ada Lind fought hard to open the port by 2011.",
    ],
)
def test_what_is_told_without_day_or_name_is_no_event(article: Read, text: str) -> None:
    assert found(article(text, date="2019-03-12")) == ()


def test_talks_held_on_a_day_are_a_meeting(article: Read) -> None:
    told = found(article("Minister Ada Lind held talks with President Bo Holm in Oslo on Monday.", date="2019-03-12"))
    assert [(event.kind, len(event.participants)) for event in told] == [("meeting", 2)]
