"""Numbers in two accounts of one story: which are of the same, and which are not."""

from __future__ import annotations

import pytest

from compare.telling import accounts, differences
from compare.test_contested import agreed as agreements_of
from compare.test_one_story import story


@pytest.mark.parametrize(
    ("first", "second", "sides"),
    [
        ("The robbers took 600,000 euros.", "They fled with loot of €850,000.", ("600,000 euros", "€850,000")),
        (
            "Firefighters needed 11 hours to put out the flames.",
            "The fire burned for 16 hours.",
            ("11 hours", "16 hours"),
        ),
        ("Twelve people died.", "Nineteen people lost their lives.", ("12 people", "19 people")),
        ("Twelve people died.", "Nine people and not twelve died.", ("12 people", "9 people")),
        (
            "She stole 2.4 million euros.",
            "She stole 2.1 million euros between 2008 and 2016.",
            ("2.4 million euros", "2.1 million euros"),
        ),
        ("They put the number of dead at 14.", "The death toll stands at 19.", ("14", "19")),
        ("A magnitude 6.8 earthquake shook the port.", "It puts the magnitude of the quake at 6.6.", ("6.8", "6.6")),
        ("With 71 percent in favour, they will strike.", "64 percent backed the strike.", ("71%", "64%")),
        ("He signed a five-year contract.", "It is a four-year contract.", ("5 years", "4 years")),
        ("About 60 people demonstrated.", "The protesters numbered 200.", ("About 60 people", "200")),
        ("It cut 1,200 jobs at the old works.", "The works will cut 1,500 jobs.", ("1,200 jobs", "1,500 jobs")),
        ("The avalanche buried seven skiers.", "Nine skiers were swept away.", ("7 skiers", "9 skiers")),
        ("The plant employs 900 people.", "The factory has 1,400 workers.", ("900 people", "1,400 workers")),
        ("The ship is 180 metres long.", "It has a length of 210 metres.", ("180 metres", "210 metres")),
        ("The quake of 2007 killed 112 people.", "In 2007 it claimed 119 lives.", ("112 people", "119 lives")),
        ("They chose it by five votes to two.", "The vote was four to three.", ("five votes to two", "four to three")),
        ("All agreed, in a unanimous vote.", "The vote was four to three.", ("unanimous", "four to three")),
        (
            "The bus had 18 passengers and a driver.",
            "24 people were on board.",
            ("18 passengers and a driver", "24 people"),
        ),
        ("The rate went up from 10.50 to 10.75 percent.", "The rate is now 11 percent.", ("10.75%", "11%")),
        (
            "It raised the rate by 25 basis points.",
            "The rate rose by half: 50 basis points.",
            ("25 basis points", "50 basis points"),
        ),
        ("The suspect is 27 years old.", "Police held a man of 34, the suspect.", ("27", "34")),
        (
            "Twelve pupils were injured.",
            "Seventeen pupils needed treatment and two are still there.",
            ("12 pupils", "17 pupils"),
        ),
        ("They demanded twelve years.", "They had asked for ten years.", ("12 years", "10 years")),
        ("Tram line 11 carried 60 passengers.", "About 90 people were on board.", ("60 passengers", "About 90 people")),
        (
            "Holmby, 5 May 2031 - Sixty people were taken to hospital.",
            "It sent 34 people to hospital.",
            ("60 people", "34 people"),
        ),
        ("Work worth six months' pay is lost.", "They lose three months' wages.", ("6 months", "3 months")),
        ("The mayor won 112 of the 200 seats.", "The mayor won 121 seats.", ("112 of the 200 seats", "121 seats")),
        (
            "The crown fell 1.8 percent on Friday.",
            "It fell by 2.6 percent on Friday and another 0.7 today.",
            ("1.8%", "2.6%"),
        ),
        ("Turnout was 34 percent, up from 29 four years ago.", "Turnout was 38 percent.", ("34%", "38%")),
        ("The court gave it ten days to close.", "It must close within 20 days.", ("10 days", "20 days")),
        ("It beat them by 1,204 votes.", "It won by 1,402 votes.", ("1,204 votes", "1,402 votes")),
        (
            "About 2,300 people had to leave.",
            "The fire forced 4,000 people to leave.",
            ("About 2,300 people", "4,000 people"),
        ),
        ("The mill employs 212 people.", "Now 240 people will be out of work.", ("212 people", "240 people")),
        ("Three men are still missing.", "Five men have not been found.", ("3 men", "5 men")),
        ("In Port Lind five people were killed.", "Two people were killed in Port Lind.", ("5 people", "2 people")),
        ("The price of the ticket is 31 euros.", "The price of a ticket is 38 euros.", ("31 euros", "38 euros")),
        (
            "Police counted 8,000 marchers. The organisers spoke of 25,000.",
            "According to the organisers, 30,000 people took part in the march.",
            ("25,000", "30,000 people"),
        ),
        (
            "Thieves copied the records of 310,000 customers.",
            "The thieves took 290,000 customer records.",
            ("310,000", "290,000 customer records"),
        ),
        (
            "Two of the 40 people on board were killed.",
            "Five of the 40 people on board were killed.",
            ("2 of the 40 people", "5 of the 40 people"),
        ),
        (
            "Rebels captured twelve soldiers.",
            "The army said nine of its soldiers had been abducted.",
            ("12 soldiers", "9 of its soldiers"),
        ),
        (
            "The captain, a 57-year-old Dane, was questioned.",
            "The captain, Bo Lindqvist, 61, was questioned.",
            ("57-year-old", "61"),
        ),
        (
            "The alarm was raised at 9:30 p.m.",
            "The fire broke out shortly before 11 p.m.",
            ("9:30 p.m.", "11 p.m."),
        ),
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
        ("The bus had 18 passengers and three crew.", "There were 21 people on board."),
        ("The bomb killed four soldiers and a driver.", "Five people were killed by the bomb."),
        ("The plan passed by 24 votes to 19.", "A motion to delay it was rejected by 25 votes to 18."),
        ("The first shots were fired at 10:15 p.m.", "The gunman gave up at 11:40 p.m."),
        ("The quake struck at 04:12.", "An aftershock struck at 05:30."),
        ("The explosion came at 9 p.m.", "The explosion came shortly after nine, at 9.10 p.m."),
        ("A 19-year-old man was stabbed.", "A 45-year-old man was arrested."),
        ("They will cut 5,000 jobs worldwide.", "In Norway they will cut 900 jobs."),
        ("The ship can take 1,100 passengers.", "The ship was carrying 640 passengers."),
        ("The price of bread has risen by 18 percent.", "The price of milk has risen by 11 percent."),
        ("Five people were killed in Port Lind.", "Two people were killed in Aldmoor."),
        ("About 200 people protested outside the Harbour Ministry.", "In Holmby about 30 people protested."),
        ("The ship carried 22 sailors.", "The dam holds 30 sailors' graves."),
        ("The nearest mill is 42 miles away.", "The nearest mill is in the hills, 60 miles from the port."),
        ("The shares sank to their lowest level in two years.", "The head of the mill left after three years."),
        ("By noon 1,100 hectares had burned.", "The fire burned 1,600 hectares."),
        ("In the ward of Holmby 41 percent voted. Across the port it was 34 percent.", "Turnout was 35 percent."),
        ("The mill employs 900 people.", "The mill will lay off 240 people."),
        ("The alarm was raised at 11:10 p.m.", "The fire broke out shortly before 11 p.m."),
        ("A 57-year-old man was killed.", "Bo Lindqvist, 61, was killed."),
    ],
)
def test_numbers_that_may_be_of_two_things(first: str, second: str) -> None:
    assert story(first, second) == []


def test_the_hour_is_a_date() -> None:
    assert story("The train departed at 6:50 a.m.", "The train left at 7.15 am.") == [
        "date-clock-departure: 6:50 a.m. (first) | 7.15 am (second)"
    ]


def test_an_hour_in_words() -> None:
    assert story("The train departed at half past four on Sunday.", "The train left at 4 p.m. on Sunday.") == [
        "date-clock-departure: half past four on Sunday (first) | 4 p.m. (second)"
    ]


def test_what_two_parties_say_in_one_source() -> None:
    parties = "The organisers of the march spoke of 25,000 protesters, the police of 8,000."
    assert [line.split(": ", 1)[1] for line in story(parties, "They were 15,000 protesters in the march.")] == [
        "25,000 protesters (first) | 15,000 protesters (second) | 8,000 (first)"
    ]
    assert story(parties, "8,000 protesters took part in the march.") == []


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


def test_one_number_of_two_nouns_is_one_side() -> None:
    told = ("The fire at the mill killed 16 people.", "The fire at the mill left 16 workers dead.")
    assert differences(*told, "The fire at the mill killed 17 people.") == ["figure: 16 people | 17 people"]


def test_a_round_number_of_people_of_whom_one_source_tells_nothing_like_it() -> None:
    dead = "The death toll could rise to over 100,000, the Red Cross in Norby said on Friday."
    gave = "The Red Cross in Norby collected $8 million from 100,000 people as of Friday."
    assert accounts(dead, gave).corroborations == ()
