"""Who holds an office, who held it, and how a name is spelled: where sources differ, and where they only seem to."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from compare.comparing import compared, disagreements
from explainer.compare import compare
from explainer.model import Article
from explainer.resolve import Ruling, Rulings, resolve
from resolve.story import story


def test_two_holders_of_one_office() -> None:
    assert disagreements("""
first
  {Danish|Harbour Minister} [Ada Moreau] spoke.
second
  {Denmark's|Minister of the Harbour} [Bo Lind] spoke.
""") == ["office-harbour-minister-denmark: Ada Moreau (first) | Bo Lind (second)"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Danish|Harbour Minister", "Harbour Minister of Denmark"),
        ("U.S.|Attorney General", "Attorney General of the United States"),
        ("Aldmoor|Mayor", "Mayor of Aldmoor"),
        ("Upper House|Speaker of the Upper House", "Speaker of the Upper House"),
    ],
)
def test_the_question_names_the_office_as_a_reader_would(written: str, shown: str) -> None:
    told = "first\n  {{{0}}} [Ada Moreau] spoke.\nsecond\n  {{{0}}} [Bo Lind] spoke.\n"
    assert [found.title for found in compared(told.format(written)).disagreements] == [f"Who is called {shown}"]


def test_the_former_holder_of_a_disputed_office_is_one_of_its_sides() -> None:
    assert disagreements("""
first
  {Danish|Harbour Minister} [Ada Moreau] spoke.
second
  {former|Danish|Harbour Minister} [Ada Moreau] spoke.
third
  {Danish|Harbour Minister} [Bo Lind] spoke.
""") == ["office-harbour-minister-denmark: Ada Moreau (first) | Ada Moreau, formerly (second) | Bo Lind (third)"]


def test_one_title_in_two_countries_is_no_disagreement() -> None:
    assert (
        disagreements("""
first
  {Danish|Harbour Minister} [Ada Moreau] spoke.
second
  {Norwegian|Harbour Minister} [Bo Lind] spoke.
""")
        == []
    )


def test_an_office_without_its_country_is_compared_with_nothing() -> None:
    text = """
first
  {Harbour Minister} [Ada Moreau] spoke.
second
  {Danish|Harbour Minister} [Bo Lind] spoke.
"""
    assert disagreements(text) == []
    told = "third\n  {Danish|Harbour Minister} [Ada Moreau] spoke.\n"
    assert disagreements(text + told) == [
        "office-harbour-minister-denmark: Ada Moreau (first third) | Bo Lind (second)"
    ]


def test_a_mayor_needs_a_town_and_a_vice_president_a_country() -> None:
    both = "first\n  {{{0}}} [Ada Moreau] spoke.\nsecond\n  {{{0}}} [Bo Lind] spoke.\n"
    assert disagreements(both.format("Danish|Mayor")) == []
    assert len(disagreements(both.format("Aldmoor|Mayor"))) == 1
    assert disagreements(both.format("Harbour Works|Vice President")) == []
    assert len(disagreements(both.format("Danish|Vice President"))) == 1


def test_many_people_are_spokesmen_and_members() -> None:
    assert (
        disagreements("""
first
  {Danish|spokesman} [Ada Moreau] and {Danish|Minister} [Cem Aydin] spoke.
second
  {Danish|spokesman} [Bo Lind] and {Danish|Minister} [Dora Kiss] spoke.
""")
        == []
    )


def test_a_successor_is_no_disagreement() -> None:
    assert (
        disagreements("""
first 2031-01-04
  {Danish|Harbour Minister} [Ada Moreau] spoke.
second 2031-05-04
  {Danish|Harbour Minister} [Bo Lind] spoke.
""")
        == []
    )


def test_a_source_that_names_both_tells_of_a_change() -> None:
    assert disagreements("""
first
  {Danish|Harbour Minister} [Ada Moreau] spoke.
second
  {Danish|Harbour Minister} [Bo Lind] spoke. {former|Danish|Harbour Minister} [Ada Moreau] did not.
""") == ["role-ada-moreau-harbour-minister: Harbour Minister (first) | former Harbour Minister (second)"]


def test_former_or_current() -> None:
    assert disagreements("""
first 2031-05-01
  {former|Harbour Minister} [Ada Moreau] spoke.
second 2031-05-04
  {Danish|Harbour Minister} [Ada Moreau] spoke.
""") == ["role-ada-moreau-harbour-minister: Harbour Minister (second) | former Harbour Minister (first)"]


def test_former_and_current_in_one_source_is_a_courtesy() -> None:
    assert (
        disagreements("""
first
  {former|Mayor} [Ada Moreau] spoke. {Mayor} [Ada Moreau] was tired.
second
  {Mayor} [Ada Moreau] spoke.
""")
        == []
    )


def test_spellings_of_a_name() -> None:
    assert disagreements("""
first
  {Harbour Minister} [Tomasz Wielgorsky] spoke.
second
  {Harbour Minister} [Tomasz Wielgorski] spoke.
""") == ["name-tomasz-wielgorski: Tomasz Wielgorski (second) | Tomasz Wielgorsky (first)"]


def test_whom_an_editor_keeps_apart_are_not_one_person_spelt_in_two_ways() -> None:
    text = """
north
    {prime minister} [Josef Molina] is 61.
south
    {prime minister} [Joseph Molina], 60, spoke.
"""
    apart = Ruling(action="different", names=("Josef Molina", "Joseph Molina"), path="content/rulings.toml")
    articles = story(text)
    assert disagreed(articles, Rulings()) == {"name-joseph-molina", "figure-age-joseph-molina"}
    assert disagreed(articles, Rulings((apart,))) == set()


def disagreed(articles: Sequence[Article], rulings: Rulings) -> set[str]:
    """The ids of what is found to differ under an editor's rulings."""
    return {found.id for found in compare(articles, resolve(articles, rulings, ()), ())[0].disagreements}


def test_an_office_told_of_a_year_long_ago_is_of_then() -> None:
    told = """
first 2031-01-04
  {Danish|Harbour Minister} [Ada Moreau] spoke.
second 2031-01-05
  He was the brother of {Danish|Harbour Minister} [Bo Lind], who died in %s.
"""
    assert disagreements(told % "1963") == []
    assert disagreements(told % "2031") != []
