"""Numbers with what they count: what is a figure, and what only looks like one."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.analyse.dates import dates
from explainer.analyse.figures import RULES, figures
from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions
from explainer.analyse.numerals import plain, value
from explainer.analyse.statements import statements
from explainer.model import Figure

Read = Callable[..., Parsed]


def found(parsed: Parsed) -> tuple[Figure, ...]:
    named = mentions(parsed)
    return figures(parsed, dates(parsed), statements(parsed, named), named)


@pytest.mark.parametrize(
    ("text", "comparator", "number", "unit", "subject"),
    [
        ("The flood drove out more than 1,200 families.", "more than", "1200", "families", "families"),
        ("At least 33,000 people were killed there.", "At least", "33000", "people", "people were killed"),
        ("About 1.5 million voters stayed home.", "About", "1500000", "voters", "voters"),
        ("After three inconclusive elections, they gave up.", None, "3", "elections", "inconclusive elections"),
        ("They sent two dozen trucks of flour.", None, "24", "trucks", "trucks of flour"),
        ("Half a million tourists came.", None, "500000", "tourists", "tourists"),
        ("A quarter million tourists came.", None, "250000", "tourists", "tourists"),
        ("A quarter of a million tourists came.", None, "250000", "tourists", "tourists"),
        ("Three quarters of a million trees fell.", None, "750000", "trees", "trees"),
        ("Parliament approved $3.8 billion in farm aid.", None, "3800000000", "$", "farm aid"),
        ("The town bought a €20m ferry.", None, "20000000", "€", "ferry"),
        ("Some 55 percent of voters agreed.", "Some", "55", "%", "voters"),
        ("Inflation fell to 3.5%.", None, "3.5", "%", "Inflation"),
        ("Both sides kept a six-week truce.", None, "6", "week", "truce"),
        ("The storm killed at least 12.", "at least", "12", "", "killed"),
        ("The envoy claimed 190 were dead.", None, "190", "", "were dead"),
        ("The death toll rose to 300 on Monday.", None, "300", "toll", "The death toll"),
        ("The number of cases exceeded 100.", "exceeded", "100", "number", "The number of cases"),
        ("They voted in May, and 67% came out against.", None, "67", "%", "came out against"),
        ("Only two of five ferries are safe.", "Only", "2", "ferries", "ferries"),
        ("It was the first dry day in six weeks of rain.", None, "6", "weeks", "weeks of rain"),
        ("The ship is 300 metres long.", None, "300", "metres", "The ship"),
        ("The storm had winds of 120 miles per hour (195 kph).", None, "120", "miles per hour", "winds"),
        ("The firm made a loss of A$5 million.", None, "5000000", "A$", "loss"),
        ("They paid 24 million pounds for the ferry.", None, "24000000", "pounds", "the ferry"),
        ("The group spent nearly $100 million to win.", "nearly", "100000000", "$", "spent"),
        ("The drug reduced deaths by 15%.", None, "15", "%", "deaths"),
        ("Inflation has been below 4 percent.", "below", "4", "%", "Inflation"),
        ("Losses exceeded $5 million.", "exceeded", "5000000", "$", "Losses"),
        ("About 70 percent belong to the Harbour party.", "About", "70", "%", "belong to the Harbour party"),
        ("Three sailors on the ferry died.", None, "3", "sailors", "sailors on the ferry died"),
        (
            "The 19 passengers on board were all killed.",
            None,
            "19",
            "passengers",
            "passengers on board were all killed",
        ),
        (
            "At least 20 people have been confirmed killed.",
            "At least",
            "20",
            "people",
            "people have been confirmed killed",
        ),
        ("They made 57 million barrels of per-day oil.", None, "57000000", "barrels", "barrels"),
        ("It received 78 co-petitioners.", None, "78", "co-petitioners", "co-petitioners"),
    ],
)
def test_a_number_with_what_it_counts(
    article: Read, text: str, comparator: str | None, number: str, unit: str, subject: str
) -> None:
    figure = found(article(text))[0]
    assert (figure.comparator, figure.value, figure.unit, figure.subject) == (comparator, number, unit, subject)
    assert figure.evidence.quote in text
    assert figure.rule in {rule.name for rule in RULES}


@pytest.mark.parametrize(
    "text",
    [
        "She is 42 years old.",
        "The 15-year-old boy ran.",
        "Her 11-month daughter slept.",
        "It began on 4 March 2018 at 8 p.m.",
        "They landed in a Boeing 737.",
        "Covid-19 and the G7 were discussed.",
        "Article 5 was invoked for the 3rd time.",
        "The visitors won 3-1.",
        "The two leaders shook hands.",
        "One man spoke.",
        "She waited for three days.",
        "It will end in six months.",
        "In the end 12 killed themselves.",
        "Call 555-0142 for help.",
        "Between US$300 and 400 billion was lost.",
        "Two or three houses burned.",
        "Between 10 and 20 percent of voters stayed away.",
        "About 1,000 to 1,500 people came.",
        "The bill passed 52 to 48.",
        "Several hundred people marched, and tens of thousands of others watched.",
        "It took two and a half years of work.",
        "One and a quarter million ships sank.",
        "The Harbour Protection Act, 1972 lists gulls as a protected species.",
        "The firm had a quarter of the million customers.",
        "Twelve or more people died.",
        "300+ homes burned.",
        "One in three women agreed.",
        "They won 22 points to 10.",
        "Hunger would grow by either 49 percent or by 27 percent.",
        "The vaccine is for children under 5 years of age.",
        "It is 10 times the mass of a whale, and lies within 50 miles of the shore.",
        "They lost 17 out of 18 districts.",
        "A thousand questions fill our minds.",
        "The plan of “one land, two courts” failed.",
        "The town lies 73 km (45 miles) north of Bergen.",
        "He was chosen in the 2020 harbour election.",
        "The Harbour Act, 1972 lists ferries as ships.",
        "Prices rose from 3 percent to 5 percent.",
        "The shop sells two 12-roll packs.",
        "The ferry had two others.",
        "The plan costs between US$300 and 400 billion.",
    ],
)
def test_numbers_that_are_no_figures(article: Read, text: str) -> None:
    assert found(article(text)) == ()


def test_a_second_number_of_people_is_a_figure_of_its_own(article: Read) -> None:
    text = "In Westmark more than 30,000 sailors were killed and 70,000 injured in the storm."
    assert [(figure.value, figure.evidence.quote) for figure in found(article(text))][1:] == [
        ("70000", "70,000 injured")
    ]


def test_a_figure_belongs_to_whoever_states_it(article: Read) -> None:
    (figure,) = found(article("More than 300 houses burned, according to the Fire Ministry."))
    assert figure.attribution is not None
    assert figure.attribution.words.quote == "the Fire Ministry"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Disease Centre reported a total of 567 cases.", "The Disease Centre"),
        ("At least 567 cases were reported by the Disease Centre.", "the Disease Centre"),
        ("The police counted 240 marchers.", "The police"),
        ("What the union put at 300 people marched to the harbour.", "the union"),
        ("What organisers estimated at 300 people marched to the harbour.", "organisers"),
        ("The death tolls, provided by officials to journalists, exceeded 100.", "officials"),
        ("Figures from the ministry show 300 deaths.", "Figures from the ministry"),
    ],
)
def test_a_figure_belongs_to_whoever_reports_it(article: Read, text: str, who: str) -> None:
    (figure,) = found(article(text))
    assert figure.attribution is not None
    assert figure.attribution.words.quote == who


def test_who_makes_something_does_not_report_its_number(article: Read) -> None:
    assert [figure.attribution for figure in found(article("The band recorded 40 albums."))] == [None]


def test_a_figure_that_nobody_gives_belongs_to_nobody(article: Read) -> None:
    (figure,) = found(article("No candidate said that 300 dealers were there."))
    assert figure.attribution is None


def test_a_figure_in_the_writers_own_voice_belongs_to_nobody(article: Read) -> None:
    (figure,) = found(article("More than 300 houses burned."))
    assert figure.attribution is None


def test_a_figure_has_the_date_of_its_own_clause(article: Read) -> None:
    (figure,) = found(article("On May 3, 2018 the storm destroyed 300 houses."))
    assert figure.when is not None
    assert figure.when.first == "2018-05-03"


@given(st.integers(0, 10**15 - 1))
def test_a_number_in_figures_is_read_back(number: int) -> None:
    assert value(f"{number:,}") == value(str(number)) == number


@given(st.decimals(0, 10**12, places=4))
def test_a_value_is_printed_without_exponent(number: Decimal) -> None:
    assert Decimal(plain(number)) == number
    assert "E" not in plain(number)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twenty-five", 25),
        ("one hundred and twenty", 120),
        ("two hundred thousand", 200_000),
        ("a dozen", 12),
        ("3.8 billion", 3_800_000_000),
        ("twenty thirty", None),
        ("five six", None),
    ],
)
def test_numbers_in_words(words: str, number: int | None) -> None:
    assert value(words) == number
