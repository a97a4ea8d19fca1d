"""The pages can be read on any width, in the dark, by keyboard, and without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from visits import Addresses, Pair, Visit


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_page_is_wider_than_the_window(visit: Visit, places: Pair, kinds: Addresses, width: int) -> None:
    excess = {}
    for address in kinds:
        page = visit(places[0] + address, width=width).page
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        if wider := page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"):
            excess[address] = wider
    assert excess == {}


def test_the_skip_link_is_first_and_leads_to_the_text(visit: Visit, places: Pair, kinds: Addresses) -> None:
    for address in kinds:
        page = visit(places[0] + address).page
        page.keyboard.press("Tab")
        skip = page.locator(":focus")
        assert (skip.get_attribute("href") or "").startswith("#"), address
        box = skip.bounding_box()
        assert box, address
        assert box["x"] >= 0, address
        assert box["y"] >= 0, address
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.matches('main')"), address


SEEN = """() => {
  const focused = document.activeElement, style = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const ring = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
  const inside = box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  return focused === document.body ? null : {what: focused.outerHTML.slice(0, 120), seen: ring && inside};
}"""


def stops(page: Page, most: int) -> list[dict[str, object]]:
    """What Tab reaches, at most so many, each with whether a reader sees where they are."""
    reached = []
    for _ in range(most):
        page.keyboard.press("Tab")
        page.wait_for_timeout(20)  # the skip link may move into view
        if (stop := page.evaluate(SEEN)) is None:
            break
        reached.append(stop)
    return reached


def test_focus_can_be_seen_at_every_stop(visit: Visit, places: Pair, kinds: Addresses) -> None:
    for address in kinds:
        reached = stops(visit(places[0] + address).page, 15)
        assert len(reached) > 1, address
        assert [stop["what"] for stop in reached if not stop["seen"]] == [], address


def test_every_word_is_there_without_javascript(visit: Visit, places: Pair, kinds: Addresses) -> None:
    for address in kinds:
        with_script = visit(places[0] + address).page.locator("main").inner_text()
        without = visit(places[0] + address, java_script_enabled=False).page.locator("main").inner_text()
        assert len(without) > 40, address
        missing = set(with_script.splitlines()) - set(without.splitlines())
        # A search form is of no use without JavaScript; what else is there must be there for all.
        assert not missing or address == "search.html", (address, missing)


SHADES = """() => {
  const light = color => { const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
  const style = getComputedStyle(document.body), ink = light(style.color), paper = light(style.backgroundColor);
  return {paper, contrast: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05), set: style.backgroundColor};
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_scheme_has_its_own_paper_and_readable_ink(
    visit: Visit, places: Pair, kinds: Addresses, scheme: str
) -> None:
    for address in kinds:
        shades = visit(places[0] + address, color_scheme=scheme).page.evaluate(SHADES)
        assert shades["set"] != "rgba(0, 0, 0, 0)", f"{address}: body has no background of its own"
        assert (shades["paper"] < 0.1) if scheme == "dark" else (shades["paper"] > 0.8), address
        assert shades["contrast"] >= 7, address


def test_paper_stays_white_in_print(visit: Visit, places: Pair) -> None:
    page = visit(places[0] + "index.html", color_scheme="dark").page
    page.emulate_media(media="print", color_scheme="dark")
    shades = page.evaluate(SHADES)
    page.emulate_media(media="screen", color_scheme="dark")  # other tests use the same window
    assert shades["paper"] > 0.8
