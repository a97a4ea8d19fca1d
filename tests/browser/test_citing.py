"""A reader takes a link to a paragraph and a citation with them, with and without a script."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect
from visits import Pair, Visit


@pytest.fixture
def source(kinds: tuple[str, ...]) -> str:
    return next(address for address in kinds if address.startswith("sources/") and "index" not in address)


def number(page: Page) -> Locator:
    return page.locator(".passages .passage:has(p.text) > .number").nth(1)


def field(page: Page, name: str) -> str:
    return page.locator(f"div.citation [data-part={name}]").input_value()


def test_the_number_of_a_paragraph_gives_a_link_and_a_citation(visit: Visit, places: Pair, source: str) -> None:
    for place in places:
        opened = visit(place + source)
        page = opened.page
        number(page).click()
        expect(page.locator("div.citation")).to_have_count(1)
        passage = number(page).get_attribute("href")
        label = number(page).inner_text()
        assert field(page, "link") == place + source + str(passage)
        assert field(page, "citation").endswith(f", {label}, {place}{source}{passage}")
        assert re.fullmatch(rf"\[\[source:\w+#{label.removeprefix('¶ ')}\]\]", field(page, "code"))
        page.keyboard.press("Escape")
        expect(page.locator("div.citation")).to_have_count(0)
        assert opened.faults == []


def test_words_that_are_selected_are_cited_with_it(visit: Visit, places: Pair, source: str) -> None:
    page = visit(places[0] + source).page
    text = number(page).locator("xpath=..").locator(".text")
    text.evaluate(r"""text => {
      const range = document.createRange(), node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();
      const start = node.data.search(/\w{4}/);
      range.setStart(node, start);
      range.setEnd(node, start + 4);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    }""")
    words = page.evaluate("String(getSelection()).trim()")
    number(page).focus()
    page.keyboard.press("Enter")
    assert field(page, "citation").startswith(f"“{words}” (")
    assert field(page, "code").endswith(f' "{words}"]]')


def test_the_keyboard_copies_and_closes(visit: Visit, places: Pair, source: str) -> None:
    page = visit(places[1] + source).page
    number(page).focus()
    page.keyboard.press("Enter")
    copy = page.locator("div.citation [data-copy]").first
    copy.focus()
    page.keyboard.press("Enter")
    expect(page.locator("div.citation [role=status]")).to_have_text(re.compile("Copied|Selected"))
    page.locator("div.citation [data-close]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("div.citation")).to_have_count(0)
    assert number(page).evaluate("number => number === document.activeElement")


def test_without_a_script_the_number_is_the_link_and_the_citation_of_the_source_is_there(
    visit: Visit, places: Pair, source: str
) -> None:
    page = visit(places[0] + source, java_script_enabled=False).page
    number(page).click()
    assert page.url.endswith(str(number(page).get_attribute("href")))
    expect(page.locator(".citing .words")).to_contain_text("“")


def test_it_fits_a_phone(visit: Visit, places: Pair, source: str) -> None:
    page = visit(places[0] + source, width=320).page
    number(page).click()
    expect(page.locator("div.citation")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
