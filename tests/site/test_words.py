"""The promise to readers, on the pages themselves: the words beside a mark are the words at the place it leads to."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html

HERE = "\ue000"


def words_from(source: lxml.html.HtmlElement, place: str) -> str:
    """The text of a passage: all of it when `place` is the passage's own, else from the evidence at `place` on."""
    target = source.get_element_by_id(place)
    start = next(iter(target.find_class("text")), target)
    text = next(each for each in (start, *start.iterancestors()) if {"text", "passage"} & set(each.classes))
    plain = start.text
    start.text = HERE + (plain or "")
    found = text.text_content().partition(HERE)[2]
    start.text = plain
    return str(found)


def test_the_words_beside_a_mark_stand_where_it_leads(built_site: Path) -> None:
    sources: dict[Path, lxml.html.HtmlElement] = {}
    checked = 0
    for path in sorted(built_site.rglob("*.html")):
        for quotation in lxml.html.document_fromstring(path.read_bytes()).xpath(
            "//*[span[@class='words']][not(ancestor::template)]"
        ):
            words = quotation.xpath("string(span[@class='words'])")
            for mark in quotation.xpath("a[@class='mark']/@href"):
                link = urlsplit(mark)
                file = (path.parent / unquote(link.path)).resolve()
                if file not in sources:
                    sources[file] = lxml.html.document_fromstring(file.read_bytes())
                assert words_from(sources[file], unquote(link.fragment)).startswith(words), (path.name, mark)
                checked += 1
    assert checked > 20
