"""A difference that editors add stands where others do, says that it is theirs, and goes when its words go."""

from __future__ import annotations

import json
import re

import pytest
from bs4 import BeautifulSoup

from explainer.content.added import AGREEMENT, ANCHORS
from projects import ROOT, Project

GUIDE = (ROOT / "docs" / "writers.md").read_text("utf-8")
EXAMPLE = re.search(r"```\n(---\ntitle: How many sat in the hall\n.*?)```", GUIDE, re.DOTALL)
ARTICLES = {
    "seeds/report.txt": (
        "Crowded hall hears plan for the harbour\n\n"
        "ALDMOOR, 4 March 2031 - Residents of Aldmoor filled the town hall on Tuesday to hear of the new harbour.\n\n"
        "“We will build it with you,” Mayor Mara Lindqvist told the meeting. She was cheered.\n\n"
        "Port director Jonas Lind said that the toll would stay as it is until summer.\n\n"
        "The hall was full, and some 400 people followed the debate for three hours. Mayor Mara Lindqvist left early.\n"
    ),
    "seeds/letter.txt": (
        "A letter on the harbour meeting\n\n"
        "On Tuesday the town of Aldmoor met in its hall about the harbour. Mayor Mara Lindqvist spoke first.\n\n"
        "It was a cold evening, and barely two hundred had come. Deputy mayor Mara Lindqvist stayed until the end.\n"
    ),
    "seeds/leaflet.txt": (
        "200 at meeting of the harbour friends\n\n"
        "The friends of the harbour thank all who came to the town hall of Aldmoor on Tuesday.\n"
    ),
}
OFFICE = """---
title: What Lindqvist is
kind: role
sides:
  - '[[source:report#4 "Mayor Mara Lindqvist"]]'
  - '[[source:letter#2 "Deputy mayor Mara Lindqvist stayed"]]'
---
Xylophoneword
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Three articles on a meeting, with the difference that the guide for writers shows."""
    assert EXAMPLE
    return Project(
        tmp_path_factory.mktemp("town") / "project", ARTICLES | {"content/disagreements/hall.md": EXAMPLE[1]}
    )


def page(site: dict[str, bytes], path: str) -> BeautifulSoup:
    return BeautifulSoup(site[path], "html.parser")


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def test_the_example_of_the_guide_is_shown_as_the_editors_with_the_sources_own_words(town: Project) -> None:
    build = town.build("--fatal", "errors")
    assert (build.code, "0 errors · 0 warnings" in build.out) == (0, True)
    differences = page(build.site, "differences.html")
    found = differences.find(id="hall")
    assert found.find_parent("section").h2.get_text() == "How many"
    assert found.h3.find(class_="label").get_text() == "Added by the editors"
    assert "How many sat in the hall" in found.h3.get_text()
    sides = found.find_all(class_="side")
    assert [side.find(class_="side-label").get_text() for side in sides] == ["some 400 people", "barely two hundred"]
    quoted = [[said.get_text() for said in side.find_all(class_="said")] for side in sides]
    assert quoted == [["some 400 people"], ["barely two hundred", "200 at meeting"]]
    marks = [mark["href"].partition("#")[0] for mark in found.find_all(class_="mark")]
    assert marks == ["sources/report.html", "sources/letter.html", "sources/leaflet.html"]
    assert "The hall has 350 seats." in found.find(class_="commentary").get_text()
    for address in ("index.html", "sources/report.html", "sources/letter.html", "sources/leaflet.html"):
        link = page(build.site, address).find("a", href=re.compile(r"differences\.html#hall$"))
        assert "Added by the editors" in link.find_parent("li").get_text(), address
    (data,) = json.loads(build.site["data/explainer.json"])["disagreements"]
    assert {key: data[key] for key in ("id", "kind", "subject", "title", "ruling", "because")} == {
        "id": "hall",
        "kind": "figure",
        "subject": None,
        "title": "How many sat in the hall",
        "ruling": None,
        "because": "content/disagreements/hall.md:4",
    }
    assert [side["label"] for side in data["sides"]] == ["some 400 people", "barely two hundred"]
    places = {place["id"] for place in differences.find_all(id=True)} - {"hall"}
    own = {place for place in places if not place.startswith(AGREEMENT)}
    assert own <= {*ANCHORS}, "an editor's file could bear the name of a place of the page"


def test_only_the_pages_that_it_concerns_are_written_and_it_can_be_taken_back(town: Project) -> None:
    before = town.build().site
    town.write("content/disagreements/office.md", OFFICE)
    build = town.build()
    assert {path for path in changed(before, build.site) if not path.startswith(("data", "previews/"))} == {
        "differences.html",
        "index.html",
        "people/index.html",
        "people/mara-lindqvist.html",
        "sources/letter.html",
        "sources/report.html",
        "statements.html",
    }
    profile = page(build.site, "people/mara-lindqvist.html")
    assert [heading.get_text() for heading in profile.find_all(class_="added")] == [
        "Added by the editors What Lindqvist is"
    ]
    assert "Mayor (sources differ)" in profile.find(class_="card-roles").get_text()
    (town.root / "content/disagreements/office.md").unlink()
    assert changed(before, town.build().site) == set()


def test_where_its_words_no_longer_stand_it_is_on_no_page_and_a_strict_build_fails(town: Project) -> None:
    town.write("content/disagreements/office.md", OFFICE.replace("stayed", "left"))
    build = town.build("--fatal", "errors")
    (town.root / "content/disagreements/office.md").unlink()
    assert (build.code, build.err.count("content/disagreements/")) == (1, 1)
    assert (
        'content/disagreements/office.md:4: “[[source:letter#2 "Deputy mayor Mara Lindqvist left"]]” leads nowhere; '
        "the difference was not added; the words “Deputy mayor Mara Lindqvist left” do not stand in passage 2 of letter"
    ) in build.err
    assert [path for path, text in build.site.items() if b"What Lindqvist is" in text or b"Xylophone" in text] == []
