"""The promise to readers, on the pages themselves: the words beside a mark are the words at the place it leads to."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html

HERE = "\ue000"


def words_from(source: lxml.html.HtmlElement, place: str) -> str:
    """The text of a passage from `place` to its end."""
    target = source.get_element_by_id(place)
    passage = next(each for each in (target, *target.iterancestors()) if {"text", "passage"} & set(each.classes))
    plain = target.text
    target.text = HERE + (plain or "")
    found = passage.text_content().partition(HERE)[2]
    target.text = plain
    return str(found)


def test_the_words_beside_a_mark_stand_where_it_leads(built_site: Path) -> None:
    sources: dict[Path, lxml.html.HtmlElement] = {}
    checked = 0
    for path in sorted(built_site.rglob("*.html")):
        for quotation in lxml.html.document_fromstring(path.read_bytes()).xpath("//*[span[@class='words']]"):
            words = quotation.xpath("string(span[@class='words'])")
            for mark in quotation.xpath("a[@class='mark']/@href"):
                link = urlsplit(mark)
                file = (path.parent / unquote(link.path)).resolve()
                if file not in sources:
                    sources[file] = lxml.html.document_fromstring(file.read_bytes())
                assert words_from(sources[file], unquote(link.fragment)).startswith(words), (path.name, mark)
                checked += 1
    assert checked > 20
