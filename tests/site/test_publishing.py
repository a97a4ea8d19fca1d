"""What only a published site has: whole addresses, for those who find it from outside."""

from __future__ import annotations

from pathlib import Path

import lxml.html

ADDRESS = "https://news.example/repo/"


def test_every_page_says_where_it_stands_on_the_web(published_site: Path) -> None:
    for path in sorted(published_site.rglob("*.html")):
        if path.name != "404.html":
            said = lxml.html.document_fromstring(path.read_bytes()).xpath("//link[@rel='canonical']/@href")
            address = ADDRESS + path.relative_to(published_site).as_posix()
            assert said in ([address], [address.removesuffix("index.html")])


def test_the_missing_page_starts_every_address_at_the_sites_own_path(published_site: Path) -> None:
    page = lxml.html.document_fromstring((published_site / "404.html").read_bytes())
    inside = [value for value in page.xpath("//@href | //@src") if not value.startswith(("#", "data:", "https:"))]
    assert inside
    assert [value for value in inside if not value.startswith("/repo/")] == []


def test_a_site_on_a_disk_names_no_address_on_the_web(built_site: Path) -> None:
    for path in sorted(built_site.rglob("*.html")):
        assert lxml.html.document_fromstring(path.read_bytes()).xpath("//link[@rel='canonical']") == [], path.name
