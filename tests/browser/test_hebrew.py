"""The interface in Hebrew: laid out from right to left, while the English of the articles runs from left to right."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator
from visits import Addresses, Visit


@pytest.fixture
def hebrew(hebrew_site: Path) -> str:
    """The address of the site on the disk."""
    return hebrew_site.as_uri() + "/"


def left(element: Locator) -> float:
    box = element.bounding_box()
    assert box
    return box["x"]


def test_no_page_is_wider_than_the_narrowest_window(visit: Visit, hebrew: str, kinds: Addresses) -> None:
    excess = {}
    for address in kinds:
        page = visit(hebrew + address, width=320).page
        assert page.evaluate("document.documentElement.dir") == "rtl"
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        if wider := page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"):
            excess[address] = wider
    assert excess == {}


def test_the_masthead_is_mirrored(visit: Visit, hebrew: str, built_site: Path) -> None:
    sides = {}
    for place in (built_site.as_uri() + "/", hebrew):
        page = visit(place + "people/index.html").page
        sides[place] = left(page.locator(".brand")) < left(page.locator(".masthead form"))
        sections = page.locator(".sections a")
        assert (left(sections.first) < left(sections.last)) == sides[place]
    assert list(sides.values()) == [True, False]


def test_a_quotation_runs_from_left_to_right_with_its_rule_on_the_right(visit: Visit, hebrew_site: Path) -> None:
    mains = {page: page.read_text("utf-8").partition("<main")[2] for page in sorted(hebrew_site.glob("*/*.html"))}
    page = visit(
        next(page for page, main in mains.items() if "<blockquote" in main.partition("</main>")[0]).as_uri()
    ).page
    quoted = page.locator("main .quotation").first
    assert quoted.locator("blockquote p").evaluate("each => getComputedStyle(each).direction") == "ltr"
    widths = quoted.evaluate(
        "each => [getComputedStyle(each).borderLeftWidth, getComputedStyle(each).borderRightWidth]"
    )
    assert float(widths[0].removesuffix("px")) < float(widths[1].removesuffix("px"))


def test_the_search_answers_in_hebrew(visit: Visit, hebrew: str, hebrew_site: Path) -> None:
    source = json.loads((hebrew_site / "data/explainer.json").read_text("utf-8"))["sources"][0]
    word = max(re.findall("[a-z]+", source["passages"][-1]["text"]), key=len)
    window = visit(f"{hebrew}search.html?q={word}")
    found = window.page.locator(".search-status")
    window.page.locator("[data-list=passages] li").first.wait_for()
    assert "בטקסט של המקורות" in found.inner_text()
    assert window.page.locator("[data-list=passages] .words").first.get_attribute("lang") == "en"
    assert window.faults == []
