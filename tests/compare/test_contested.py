"""What two accounts of one story answer differently: when, where, by what, by whom, how old, in whose words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.comparing import agreements
from compare.test_one_story import NEWS, story
from explainer.compare import compare
from explainer.resolve import Rulings, resolve
from resolve.story import story as corpus


def agreed(first: str, second: str) -> list[str]:
    """The agreements of two sources of one story that tell this."""
    other = "There came [Cem Aydin] for [#Port Watch], and [Ada Moreau] for [#Harbour Works]."
    return agreements(f"first 2031-05-04\n  {NEWS}\n  {first}\nsecond 2031-05-04\n  {other}\n  {second}\n")


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "The strike at [#Harbour Works] begins on Friday.",
            "Port men start their strike at [#Harbour Works] on Saturday.",
            "date-of-begin-harbour-works-strik: Friday (first) | Saturday (second)",
        ),
        (
            "The ferry left the quay of the old harbour at 5 a.m. in fog.",
            "The ferry left the quay of the old harbour at 7 a.m. in fog.",
            "date-of-fer-fog-harbour-left-old-quay: 5 a.m. (first) | 7 a.m. (second)",
        ),
        (
            "The van was found burning north of the harbour.",
            "The burning van was found south of the harbour.",
            "place-of-burn-found-harbour-van: north (first) | south (second)",
        ),
        (
            "They met after nine days of talks.",
            "The talks, which were held in the harbour, took two weeks.",
            "figure-time-talks: 9 days (first) | 2 weeks (second)",
        ),
        ("[Bo Lind], 41, left.", "[Bo Lind], who was 43, left.", "figure-age-bo-lind: 41 (first) | 43 (second)"),
        (
            "[Bo Lind], 41, joined in 2007.",
            "[Bo Lind] came first. The 43-year-old sang.",
            "figure-age-bo-lind: 41 (first) | 43 (second)",
        ),
        (
            "[Bo Lind], 41, left.",
            "The harbour thanked [Bo Lind] on Friday. “I slept,” the 43-year-old said.",
            "figure-age-bo-lind: 41 (first) | 43 (second)",
        ),
        (
            "{Judge} [Bo Lind] led the talks.",
            "The talks, which were chaired by the old judge [Eva Berg], failed.",
            "attribution-did-lead-talk: Bo Lind (first) | Eva Berg (second)",
        ),
        (
            '[Bo Lind] said "Nobody told us that it would burn."',
            '[Eva Berg] said "Nobody told us that it would burn."',
            "attribution-said-nobody-told-us-that-it-would-burn: Bo Lind (first) | Eva Berg (second)",
        ),
        (
            "[Bo Lind] took part in the talks about the harbour.",
            "[Bo Lind], the mayor, did not take part in the talks.",
            "status-denied-bo-lind-part-take-talk: told (first) | denied (second)",
        ),
        (
            "Police have arrested a former clerk of the harbour.",
            "Nobody has been arrested.",
            "figure-nobody-people-detained: nobody (second) | somebody (first)",
        ),
        (
            "{treasurer} [Bo Lind] spoke.",
            "{chairman} [Bo Lind] spoke.",
            "role-bo-lind-chair-treasurer: treasurer (first) | chairman (second)",
        ),
        (
            "[Keith Ballantyne] left.",
            "[Keith Ballantine] spoke.",
            "name-keith-ballantine: Keith Ballantine (second) | Keith Ballantyne (first)",
        ),
    ],
)
def test_one_question_and_two_answers(first: str, second: str, found: str) -> None:
    assert story(first, second) == [found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The strike begins on Friday.", "[Bo Lind] said on Saturday that the strike begins."),
        ("The strike begins on Friday.", "The strike begins on Friday, and not on Saturday."),
        ("The strike begins on Friday.", "The strike begins on Friday. The strike begins on Saturday in the north."),
        ("They met after two weeks of talks.", "The talks took 13 days."),
        ("They met after nine days of talks.", "The strike took two weeks."),
        ("[Bo Lind], 41, left.", "[Bo Lind], then 23, left."),
        ("[Bo Lind], 41, left.", "In 1998 [Bo Lind], 23, left."),
        ("[Bo Lind], 41, left.", "A thief saw [Bo Lind]. The 23-year-old left."),
        ("[Bo Lind], 41, left.", "[Eva Berg] saw [Bo Lind], and he saw her. A man left. The 43-year-old sang."),
        ("[Bo Lind], 41, left.", "[Eva Berg], 43, left."),
        ("[Bo Lind] led the talks.", "[Eva Berg] led the delegation."),
        ("[Bo Lind] led the talks.", "[Eva Berg] led the talks after [Bo Lind] led the talks."),
        ('[Bo Lind] said "We do not know."', '[Eva Berg] said "We do not know."'),
        ("[Bo Lind] will take part in the talks.", "[Bo Lind] has not yet taken part in the talks."),
        ("Police have arrested a clerk.", "It is unclear whether nobody has been arrested."),
        ("[Karl Ballantyne] left.", "[Keith Ballantine] spoke."),
    ],
)
def test_what_may_be_two_things(first: str, second: str) -> None:
    assert story(first, second) == []


def test_the_same_number_of_one_thing() -> None:
    assert agreed("The ferry carried ~212|passengers~.", "The ferry left with ~212|passengers~.") == [
        "same-figure-passenger-aboard-212 (first second)"
    ]
    assert agreed("The ferry carried ~7|crates~.", "The hotel received ~7|crates~.") == []


def test_the_same_words_quoted() -> None:
    quoted = 'said "The harbour closes today."'
    assert agreed(f"[Bo Lind] {quoted}", f"[Bo Lind] {quoted}") == ["same-statement-bo-lind (first second)"]


def test_what_befell_the_same_person() -> None:
    assert harmed("The flood killed [Bo Lind]", "[Bo Lind] was killed") == ["same-deed-bo-lind-die"]
    assert harmed("[Bo Lind] killed a thief", "[Bo Lind] was killed") == []
    assert harmed("The flood killed [Bo Lind]", "Police arrested [Bo Lind]") == []


def harmed(first: str, second: str) -> list[str]:
    """The agreements about what befell somebody of two sources that tell this."""
    articles = [
        replace(
            article,
            findings=replace(
                article.findings, events=tuple(replace(event, rule="harmed") for event in article.findings.events)
            ),
        )
        for article in corpus(f"first\n  ((attack, happened: {first}.))\nsecond\n  ((attack, happened: {second}.))\n")
    ]
    return [found.id for found in compare(articles, resolve(articles, Rulings(), ()), ())[0].corroborations]


def test_one_publisher_counts_once() -> None:
    given = "{Mayor} [Bo Lind] spoke."
    first, second = (
        replace(article, source=replace(article.source, publisher="Port News"))
        for article in corpus(f"first\n  {given}\nsecond\n  {given}\n")
    )
    other = replace(second, source=replace(second.source, publisher="Quay News"))
    kept = [
        len(compare(pair, resolve(pair, Rulings(), ()), ())[0].corroborations)
        for pair in ((first, second), (first, other))
    ]
    assert kept == [0, 1]
