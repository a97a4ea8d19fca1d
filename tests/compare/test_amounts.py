"""Numbers in two accounts of one story: which are of the same, and which are not."""

from __future__ import annotations

import pytest

from compare.test_contested import agreed as agreements_of
from compare.test_one_story import story


@pytest.mark.parametrize(
    ("first", "second", "sides"),
    [
        ("The robbers took 600,000 euros.", "They fled with loot of €850,000.", ("600,000 euros", "850,000 €")),
        (
            "Firefighters needed 11 hours to put out the flames.",
            "The fire burned for 16 hours.",
            ("11 hours", "16 hours"),
        ),
        ("Twelve people died.", "Nineteen people lost their lives.", ("12 people", "19 people")),
        ("They put the number of dead at 14.", "The death toll stands at 19.", ("14", "19")),
        ("A magnitude 6.8 earthquake shook the port.", "It puts the magnitude of the quake at 6.6.", ("6.8", "6.6")),
        ("With 71 percent in favour, they will strike.", "64 percent backed the strike.", ("71 %", "64 %")),
        ("He signed a five-year contract.", "It is a four-year contract.", ("5 year", "4 year")),
        ("About 60 people demonstrated.", "The protesters numbered 200.", ("About 60 people", "200")),
        ("It cut 1,200 jobs at the old works.", "The works will cut 1,500 jobs.", ("1,200 jobs", "1,500 jobs")),
        ("The avalanche buried seven skiers.", "Nine skiers were swept away.", ("7 skiers", "9 skiers")),
        ("The plant employs 900 people.", "The factory has 1,400 workers.", ("900 people", "1,400 workers")),
        ("The ship is 180 metres long.", "It has a length of 210 metres.", ("180 metres", "210 metres")),
        ("The quake of 2007 killed 112 people.", "In 2007 it claimed 119 lives.", ("112 people", "119 lives")),
    ],
)
def test_two_numbers_of_the_same(first: str, second: str, sides: tuple[str, str]) -> None:
    assert [line.split(": ", 1)[1] for line in story(first, second)] == [f"{sides[0]} (first) | {sides[1]} (second)"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Twelve people died.", "Nineteen people were injured."),
        ("Twelve people died.", "About twelve hundred people fled."),
        ("Twelve people died.", "In 1998 a fire killed nine people."),
        ("Twelve people died.", "A fire last year killed nine people."),
        ("Twelve people died.", "Twelve people died, nine of them in the harbour."),
        ("Twelve people died.", "Nine others died later."),
        ("Twelve people died.", "It killed twelve people; an earlier fire killed nine."),
        ("At least 12 people died.", "Fourteen people died."),
        ("The number of evacuees rose to 5,000 from 3,000.", "They evacuated 3,000 people."),
        ("The robbers took 600,000 euros.", "A judge set bail at 20,000 euros."),
        ("The robbers took 600,000 euros.", "The robbers took 500,000 pounds."),
        ("The fire burned for 16 hours.", "The talks went on for 11 hours."),
        ("The stoppage lasted four hours.", "The next stoppage will last six hours."),
        ("He is 41 years old.", "The fire began three days ago."),
        ("The ship lies 30 kilometres off the coast.", "The smoke was seen 50 kilometres away."),
        ("A town of 26,000 people burned.", "It has 31,000 inhabitants, and 26,000 people fled."),
        ("The aftershock had a magnitude of 5.1.", "The earthquake had a magnitude of 6.8."),
        ("Ten soldiers died.", "Twelve children died."),
        ("They pay 9 euros an hour.", "The strike cost them 11 euros."),
        ("Inflation was 4.2 percent in April.", "Inflation had been 4.9 percent in March."),
        ("Shares fell 3 percent.", "Sales fell 8 percent."),
        ("His wife got six years in prison.", "He was sentenced to eight years in prison."),
        ("He was sentenced to eight years in prison.", "The prosecutor asked for 12 years in prison."),
        ("The old bridge is 60 metres long.", "The new bridge is 90 metres long."),
        ("They arrested nine men on Friday and four more on Saturday.", "They arrested 13 men."),
        ("Five people were killed in Port Lind.", "Two people were killed in Aldmoor."),
        ("The ship carried 22 sailors.", "The dam holds 30 sailors' graves."),
    ],
)
def test_numbers_that_may_be_of_two_things(first: str, second: str) -> None:
    assert story(first, second) == []


@pytest.mark.parametrize(
    ("first", "second", "agreed"),
    [
        ("38 flights were dropped.", "In all 38 flights could not be operated.", True),
        ("It offers 3.2 percent.", "What is on offer? 3.2 percent.", True),
        ("It paid 120 million euros for the port.", "The port received 120 million euros.", True),
        ("Three ships left.", "Three ships burned.", False),
        ("It lasted two days.", "The talks took two days.", False),
    ],
)
def test_one_number_in_two_sources(first: str, second: str, *, agreed: bool) -> None:
    assert any(line.startswith("same-figure") for line in agreements_of(first, second)) is agreed
