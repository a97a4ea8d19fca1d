"""Every link of the built site names a file that is there, and a place that is in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest

ADDRESSED = {
    "a": "href",
    "area": "href",
    "link": "href",
    "script": "src",
    "img": "src",
    "source": "src",
    "form": "action",
}


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, lxml.html.HtmlElement]:
    """Every page by its address from the site's root."""
    found = {
        path.relative_to(built_site).as_posix(): lxml.html.document_fromstring(path.read_bytes())
        for path in sorted(built_site.rglob("*.html"))
    }
    assert "index.html" in found
    return found


def addresses(page: lxml.html.HtmlElement) -> Iterator[tuple[str, str]]:
    for element in page.iter(*ADDRESSED):
        if value := element.get(ADDRESSED[element.tag]):
            yield element.tag, value


def faults(site: Path, pages: dict[str, lxml.html.HtmlElement], at: str, value: str) -> str:
    """What is wrong with an address on the page `at`; "" when nothing is."""
    parts = urlsplit(value)
    path, fragment = unquote(parts.path), unquote(parts.fragment)
    file = (site / at).parent / path if path else site / at
    if path.startswith("/"):
        return "starts at the host's root"
    if not file.resolve().is_relative_to(site.resolve()):
        return "leaves the site"
    if file.is_dir():
        return "names a folder, which a disk shows as a listing"
    if not file.is_file():
        return "names no file"
    target = pages.get(file.resolve().relative_to(site.resolve()).as_posix())
    if fragment and (target is None or not target.xpath("//*[@id=$id]", id=fragment)):
        return "names no place in its file"
    return ""


def test_every_link_inside_the_site_arrives(built_site: Path, pages: dict[str, lxml.html.HtmlElement]) -> None:
    broken = [
        f"{at}: {value} {fault}"
        for at, page in pages.items()
        if at != "404.html"
        for _, value in addresses(page)
        if not urlsplit(value).scheme and (fault := faults(built_site, pages, at, value))
    ]
    assert broken == []


def test_nothing_is_loaded_from_elsewhere_and_links_out_are_plain(pages: dict[str, lxml.html.HtmlElement]) -> None:
    for at, page in pages.items():
        for tag, value in addresses(page):
            scheme = urlsplit(value).scheme
            assert not value.startswith("//"), at
            if tag == "a":
                assert scheme in ("", "http", "https", "mailto"), (at, value)
            else:
                assert scheme in ("", "data"), (at, tag, value)
        for link in page.xpath("//a[starts-with(@href, 'http')]"):
            assert {"noopener", "noreferrer"} <= set(link.get("rel", "").split()), (at, link.get("href"))


def test_no_place_has_two_owners(pages: dict[str, lxml.html.HtmlElement]) -> None:
    for at, page in pages.items():
        ids = page.xpath("//@id")
        assert [each for each in set(ids) if ids.count(each) > 1] == [], at


def test_every_page_can_be_reached_from_the_first(pages: dict[str, lxml.html.HtmlElement]) -> None:
    reached, ahead = set(), ["index.html"]
    while ahead:
        if (at := ahead.pop()) not in reached and at in pages:
            reached.add(at)
            links = (urlsplit(value) for tag, value in addresses(pages[at]) if tag == "a")
            ahead += [
                (Path("/") / Path(at).parent / unquote(link.path)).resolve().as_posix().lstrip("/")
                for link in links
                if link.path and not link.scheme
            ]
    assert sorted(set(pages) - reached - {"404.html"}) == []


def test_every_page_keeps_the_rules_of_its_policy(pages: dict[str, lxml.html.HtmlElement]) -> None:
    for at, page in pages.items():
        policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert len(policy) == 1, at
        assert "default-src 'none'" in policy[0], at
        assert page.xpath("//script[not(@src) and not(@type='application/ld+json')]") == [], at
        assert page.xpath("//style | //@style | //@*[starts-with(name(), 'on')]") == [], at
        assert page.xpath("//script[@type='module'] | //*[@integrity] | //*[@crossorigin]") == [], at
