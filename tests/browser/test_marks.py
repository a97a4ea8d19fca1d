"""A mark leads to the very words it stands beside, and they are lit up where they stand."""

from __future__ import annotations

from playwright.sync_api import Page
from visits import Addresses, Pair, Visit

LIT = """() => {
  const target = document.querySelector(':target');
  if (!target) return null;
  const box = target.getBoundingClientRect();
  return {
    text: (target.querySelector('.text') || target).textContent,
    lit: getComputedStyle(target).backgroundColor !== getComputedStyle(target.parentElement).backgroundColor,
    inView: box.bottom > 0 && box.top < innerHeight,
  };
}"""


def follow(page: Page, number: int) -> tuple[str, dict[str, object] | None]:
    """The words of a quotation, and what its mark lights up."""
    quotation = page.locator("figure.quotation").nth(number)
    words = quotation.locator(".words").text_content() or ""
    page.goto(quotation.locator("a.mark").evaluate("mark => mark.href"))
    return words, page.evaluate(LIT)


def test_following_a_mark_lights_up_its_words(visit: Visit, places: Pair, kinds: Addresses) -> None:
    followed = 0
    for place in places:
        for address in kinds:
            page = visit(place + address).page
            for number in range(min(3, page.locator("figure.quotation").count())):
                words, target = follow(page, number)
                assert target, f"{address}: the mark of {words!r} leads nowhere"
                # Where two findings overlap, the first piece of the words carries the address.
                assert words.startswith(str(target["text"])), address
                assert target["lit"], address
                assert target["inView"], address
                followed += 1
                page.goto(place + address)
    assert followed > 5
