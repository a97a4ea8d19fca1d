"""What a link leads to is shown beside it: on hover, on focus, on touch-and-hold; Escape closes, nothing moves."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, Page, expect
from visits import Pair, Visit

SOURCE = "index.html"


def first_link(page: Page) -> Locator:
    return page.locator("main a[href*='people/']:not([href$='index.html'])").first


def card(page: Page) -> Locator:
    return page.locator("div.preview")


def test_a_card_comes_on_hover_stays_under_the_pointer_and_moves_nothing(visit: Visit, places: Pair) -> None:
    for place in places:
        opened = visit(place + SOURCE)
        page = opened.page
        link = first_link(page)
        link.scroll_into_view_if_needed()
        before = page.evaluate("[document.body.scrollHeight, scrollY]")
        link.hover()
        expect(card(page)).to_be_visible()
        assert link.inner_text() in card(page).inner_text()
        assert page.evaluate("[document.body.scrollHeight, scrollY]") == before
        card(page).hover()
        page.wait_for_timeout(500)
        expect(card(page)).to_be_visible()
        page.mouse.move(1, 1)
        expect(card(page)).to_have_count(0)
        assert opened.faults == []


def test_the_keyboard_gets_the_same_and_escape_closes_it(visit: Visit, places: Pair) -> None:
    page = visit(places[0] + SOURCE).page
    link = first_link(page)
    for _ in range(60):
        page.keyboard.press("Tab")
        if link.evaluate("link => link === document.activeElement"):
            break
    expect(card(page)).to_be_visible()
    assert link.get_attribute("aria-describedby") == card(page).get_attribute("id")
    expect(page.locator("p[aria-live]")).to_contain_text(link.inner_text())
    page.keyboard.press("Escape")
    expect(card(page)).to_have_count(0)
    assert link.evaluate("link => link === document.activeElement")


def test_the_card_of_a_mark_shows_the_words_that_the_mark_leads_to(visit: Visit, places: Pair) -> None:
    page = visit(places[0] + SOURCE).page
    quotation = page.locator("figure.quotation:has(a.mark)").first
    quotation.locator("a.mark").hover()
    expect(card(page)).to_be_visible()
    shown = quotation.locator(".words").inner_text()
    assert re.sub(r"\s+", " ", shown) in re.sub(r"\s+", " ", card(page).inner_text())


def test_touch_and_hold_shows_the_card_and_a_tap_follows_the_link(chromium: Browser, places: Pair) -> None:
    context = chromium.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 700})
    page = context.new_page()
    page.goto(places[0] + SOURCE)
    link = first_link(page)
    link.scroll_into_view_if_needed()
    box = link.bounding_box()
    assert box
    touch = context.new_cdp_session(page)
    point = {"x": box["x"] + 5, "y": box["y"] + 5}
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    page.wait_for_timeout(700)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    expect(card(page)).to_be_visible()
    assert page.url == places[0] + SOURCE
    link.tap()
    page.wait_for_url("**/people/*.html")
    context.close()


def test_without_javascript_there_is_nothing_but_the_link(visit: Visit, places: Pair) -> None:
    page = visit(places[0] + SOURCE, java_script_enabled=False).page
    first_link(page).hover()
    page.wait_for_timeout(600)
    assert card(page).count() == 0
