"""Every kind of page opens from a disk and from a sub-path on the web, asks for nothing else, and breaks no rule."""

from __future__ import annotations

from visits import Addresses, Pair, Visit


def test_every_kind_of_page_opens_without_a_fault(visit: Visit, places: Pair, kinds: Addresses) -> None:
    assert len(kinds) > 5
    found = {
        place + address: opened.faults
        for place in places
        for address in kinds
        if (opened := visit(place + address)).faults
    }
    assert found == {}


def test_a_missing_page_is_whole_at_any_depth(visit: Visit, served_publication: str) -> None:
    opened = visit(served_publication + "people/of/another/year.html")
    expected = "Failed to load resource: the server responded with a status of 404"
    assert [fault for fault in opened.faults if not fault.startswith(expected)] == []
    loaded = opened.page.evaluate("[...document.styleSheets].map(sheet => sheet.href)")
    assert loaded
    assert all(href.startswith(served_publication) for href in loaded)
    opened.page.locator("main a").first.click()
    assert opened.page.locator("h1").count() == 1
    assert opened.page.url.startswith(served_publication)


def test_links_lead_from_page_to_page(visit: Visit, places: Pair) -> None:
    for place in places:
        page = visit(place + "index.html").page
        page.locator("main a").first.click()
        page.wait_for_load_state()
        assert page.url.startswith(place)
        page.locator(".brand").click()
        page.wait_for_load_state()
        assert page.url == place + "index.html"
