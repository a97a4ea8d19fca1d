"""Differences that editors add: beside those found, never twice, and never without the words standing there."""

from __future__ import annotations

import pytest

from explainer.compare import EditorDifference, Graph, compare
from explainer.model import ClashKind, Notice
from explainer.resolve import Rulings, resolve
from explainer.resolve.citations import Citation
from resolve.story import story

TOLL = "In the [#Old Mill] of [#Harbour Works], ~{}|people were killed~, [Ada Moreau] and [#Port Watch] said."
HURT = "In the [#Old Mill] of [#Harbour Works], ~40|people were injured~."
FIRE = f"""
first
  {TOLL.format(12)} It was a clear night. {HURT}
second
  {TOLL.format(17)} It rained all night. {HURT}
secondary
  {TOLL.format(17)} It rained a lot.
"""
BOTH = ("second", "secondary")
FOUND = "figure-people-killed-ada-moreau"


def added(*sides: str | list[str], kind: ClashKind = "status", name: str = "fire") -> tuple[Graph, list[str]]:
    """What a comparison with this difference of the editors finds, and what is said of it; a side is "first: clear"."""
    cited = [[Citation(*_parts(one)) for one in ([side] if isinstance(side, str) else side)] for side in sides]
    own = EditorDifference(name, "What night it was", kind, tuple(map(tuple, cited)), "content/fire.md", 4)
    articles = story(FIRE)
    graph, notices = compare(articles, resolve(articles, Rulings(), ()), (), editor_differences=[own])
    return graph, [_said(notice) for notice in notices]


def _parts(written: str) -> tuple[str, str, str]:
    source, _, words = written.partition(": ")
    return source, "1", words


def _said(notice: Notice) -> str:
    assert notice.level == "error"
    return str(notice)


def not_added(found: str, cure: str) -> str:
    return f"content/fire.md:4: {found}; the difference was not added; {cure}"


def ids(graph: Graph) -> list[str]:
    return [found.id for found in graph.disagreements]


def test_it_stands_before_those_that_are_found() -> None:
    graph, said = added("first: clear", ["second: rained", "secondary: rained"])
    assert said == []
    assert ids(graph) == ["fire", FOUND]
    own = graph.disagreements[0]
    assert (own.title, own.kind, own.because) == ("What night it was", "status", "content/fire.md:4")
    assert [(side.label, [(words.source, words.quote) for words in side.evidence]) for side in own.sides] == [
        ("clear", [("first", "clear")]),
        ("rained", [("second", "rained"), ("secondary", "rained")]),
    ]


@pytest.mark.parametrize(
    ("sides", "found", "cure"),
    [
        (
            ("first: dark", "second: rained"),
            '“[[source:first#1 "dark"]]” leads nowhere',
            "the words “dark” do not stand in passage 1 of first; copy them from the article's page",
        ),
        (
            ("first: clear", "third: rained"),
            '“[[source:third#1 "rained"]]” leads nowhere',
            "no source has the id “third”; copy the citation from the article's page",
        ),
        (
            ("first: clear", "sec: rained"),
            '“[[source:sec#1 "rained"]]” leads nowhere',
            "“sec” begins the ids of 2 sources; write more of it",
        ),
        (
            ("first: clear", "fir: In the Old Mill"),
            "all sides are of one source",
            "cite a second source, or write of it in commentary",
        ),
        (
            ("first: clear", "second: 7 people were killed"),
            '“[[source:second#1 "7 people were killed"]]” begins or ends within a word',
            "cite whole words",
        ),
        (
            ("first: clear night", ["second: rained", "first: a clear"]),
            "the same words are on two sides",
            "cite them on one of them",
        ),
    ],
)
def test_what_cannot_be_cited_is_not_added(sides: tuple[str, ...], found: str, cure: str) -> None:
    graph, said = added(*sides)
    assert said == [not_added(found, cure)]
    assert ids(graph) == [FOUND]


def test_whole_words_are_meant_before_parts_of_others() -> None:
    graph, said = added("first: a", "second: rained")
    assert said == []
    (words,) = graph.disagreements[0].sides[0].evidence
    assert graph.articles[0].source.passages[0].text[words.start :].startswith("a clear night")


def test_every_citation_that_leads_nowhere_is_named() -> None:
    assert len(added("first: dark", ["second: dark", "third: dark"])[1]) == 3


def test_what_the_program_found_is_not_added_again() -> None:
    graph, said = added("first: 12", "second: 17", kind="figure")
    assert ids(graph) == [FOUND]
    cure = f"move your text to {FOUND}.md without “title”, “kind” and “sides”, and take this file away"
    assert said == [not_added(f"the program has found this difference itself, as “{FOUND}”", cure)]


@pytest.mark.parametrize(
    ("sides", "kind", "is_found"),
    [
        (("first: 12 people", "secondary: 17 people were killed"), "figure", True),
        (("first: 12 people were killed", [f"{one}: 17 people were killed" for one in BOTH]), "status", True),
        (("first: 12 people", "second: 17"), "status", False),
        (("second: 17", "secondary: 17 people"), "figure", False),
        (("first: 12", "second: 17", "secondary: Old Mill"), "figure", False),
        (("first: 12", "second: rained"), "figure", False),
    ],
)
def test_the_same_is_what_has_the_words_on_the_sides(
    sides: tuple[str | list[str], ...], kind: ClashKind, is_found: bool
) -> None:
    assert (ids(added(*sides, kind=kind)[0]) == [FOUND]) == is_found


def test_the_id_of_one_that_was_found_is_taken() -> None:
    graph, said = added("first: clear", "second: rained", name=FOUND)
    assert ids(graph) == [FOUND]
    cure = "give the file another name or, if this is the same difference, take “title”, “kind” and “sides” out"
    assert said == [not_added(f"the program found a difference that has the id “{FOUND}”", cure)]


def test_what_editors_see_differ_is_no_agreement() -> None:
    hurt = "40 people were injured"
    agreed = [
        [found.kind for found in added(*sides, kind="figure")[0].corroborations]
        for sides in (("first: clear", "second: rained"), (f"first: {hurt}", f"second: {hurt}"))
    ]
    assert agreed == [["figure"], []]
