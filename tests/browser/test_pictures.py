"""Pictures in the browser: names can be read and hit at every width, the keyboard reaches them in order."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from visits import Pair, Visit

PICTURE = "svg.picture[role=group]"
NAMES = """() => [...document.querySelectorAll('svg.picture[role=group] text')].map(text => {
  const { left, right, top, bottom } = text.getBoundingClientRect();
  const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().d;
  return { name: text.textContent, left, right, top, bottom, size };
}).filter(box => box.right > box.left)"""
TARGETS = """() => [...document.querySelectorAll('svg.picture[role=group] a rect')].map(rect => {
  const { width, height } = rect.getBoundingClientRect();
  return Math.min(width, height);
}).filter(size => size)"""

FARTHEST = """() => Math.max(...[...document.querySelectorAll('.strip :is(rect, text)')]
  .map(mark => mark.getBoundingClientRect().right))"""


@pytest.fixture
def together(built_site: Path) -> str:
    """The address of the page of who is named together, which a story of few names has not."""
    if not (built_site / "together.html").exists():
        pytest.skip("in this story nobody is named with others often enough")
    return "together.html"


def overlapping(page: Page) -> list[tuple[str, str]]:
    boxes = page.evaluate(NAMES)
    return [
        (one["name"], other["name"])
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
        if one["left"] < other["right"] - 0.5
        and other["left"] < one["right"] - 0.5
        and one["top"] < other["bottom"] - 0.5
        and other["top"] < one["bottom"] - 0.5
    ]


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_names_can_be_read_and_hit(visit: Visit, places: Pair, built_site: Path, together: str, width: int) -> None:
    profile = next(
        page for page in sorted(built_site.glob("people/*.html")) if 'class="fan"' in page.read_text("utf-8")
    )
    for address in (together, profile.relative_to(built_site).as_posix()):
        opened = visit(places[0] + address, width=width)
        boxes = opened.page.evaluate(NAMES)
        assert boxes or (address != together and width == 320), "only a fan gives way to the list"
        assert overlapping(opened.page) == []
        assert [box for box in boxes if box["left"] < 0 or box["right"] > width or box["size"] < 12] == []
        assert [size for size in opened.page.evaluate(TARGETS) if size < 24] == []
        assert opened.faults == []


def test_the_keyboard_goes_down_the_names_and_leads_to_the_page(visit: Visit, places: Pair, together: str) -> None:
    for place in places:
        opened = visit(place + together)
        links = opened.page.locator(PICTURE).first.locator("a")
        links.first.focus()
        heights = []
        for number in range(links.count()):
            focused = opened.page.locator(":focus")
            assert focused.text_content() == links.nth(number).text_content()
            assert focused.locator("+ .own use").first.is_visible(), "its lines stand out"
            heights.append(int(focused.locator("circle").get_attribute("cy") or 0))
            opened.page.keyboard.press("Tab")
        assert heights == sorted(heights)
        links.first.focus()
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_url("**/people/*.html")
        assert opened.faults == []


def test_a_picture_is_printed(visit: Visit, places: Pair, together: str) -> None:
    page = visit(places[0] + together).page
    page.emulate_media(media="print")
    visible = page.locator(PICTURE).first.is_visible()
    page.emulate_media(media="screen")  # other tests use the same window
    assert visible


def test_the_strip_of_time_is_never_wider_than_the_page(visit: Visit, places: Pair) -> None:
    for width in (320, 1280):
        page = visit(places[0] + "timeline.html", width=width).page
        assert page.evaluate(FARTHEST) <= width


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_a_stretch_of_days_stays_in_its_column(visit: Visit, places: Pair, width: int) -> None:
    page = visit(places[0] + "timeline.html", width=width).page
    inside = page.locator("time").first.evaluate("""time => {
      time.textContent = '30\u00a0December\u00a02030 to 5\u00a0January\u00a02031';
      return time.getBoundingClientRect().right <= time.closest('.event-when').getBoundingClientRect().right;
    }""")
    assert inside
