"""What a browser has to load before a reader sees a page: of a site of this size no more than 100 kB beyond the words
of the articles, nothing packed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, join, normpath

import lxml.html

MOST = 100_000  # bytes
WORDS = './/*[contains(concat(" ", @class, " "), " words ") or contains(concat(" ", @class, " "), " text ")]'


def weights(site: Path) -> Iterator[tuple[int, str]]:
    """Of every page: its bytes and those of the style sheets and scripts that it loads, without the sources' words."""
    for path in sorted(site.rglob("*.html")):
        if path.name == "404.html":  # the frame alone, with addresses for any depth
            continue
        address, written = path.relative_to(site).as_posix(), path.read_bytes()
        page = lxml.html.fromstring(written.decode())
        loaded = {
            normpath(join(dirname(address), link))
            for link in page.xpath("//link[@rel='stylesheet']/@href | //script/@src")
        }
        words = sum(len(" ".join(quoted.text_content().split()).encode()) for quoted in page.xpath(WORDS))
        assert loaded, address
        yield len(written) + sum((site / each).stat().st_size for each in loaded) - words, address


def test_no_page_weighs_more_than_100_kb(published_site: Path) -> None:
    assert [(weight, page) for weight, page in weights(published_site) if weight > MOST] == []
