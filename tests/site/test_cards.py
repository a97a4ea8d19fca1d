"""A link's card says what the page it leads to says, and every page that can have a card has one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import lxml.html


def cards(site: Path) -> dict[str, dict[str, object]]:
    """What the cards say, by the name of the page or term."""
    found = {}
    for path in sorted((site / "previews").rglob("*.js")):
        call = re.fullmatch(r'explainerPreview\("(.+?)",(.*)\)\n', path.read_text("utf-8"), re.DOTALL)
        assert call, path
        assert path == site / "previews" / f"{call[1]}.js"
        found[call[1]] = json.loads(call[2])
    return found


def test_a_card_says_what_its_page_says(built_site: Path) -> None:
    for name, card in cards(built_site).items():
        page = "glossary.html" if name.startswith("glossary/") else f"{name}.html"
        text = lxml.html.fromstring((built_site / page).read_bytes()).text_content()
        for key in ("words", "source"):
            assert str(card.get(key, "")).strip("“”").removesuffix("…") in text, (name, key)
        for _, words in dict(card.get("passages", {})).values():
            assert words in text, name


def test_every_page_and_term_that_is_linked_to_has_a_card(built_site: Path) -> None:
    folders = ("people", "organisations", "places", "topics", "sources")
    pages = {
        path.relative_to(built_site).as_posix().removesuffix(".html")
        for folder in folders
        for path in (built_site / folder).glob("*.html")
        if path.stem != "index"
    }
    terms = lxml.html.fromstring((built_site / "glossary.html").read_bytes()).xpath("//section[@class='term']/@id")
    assert set(cards(built_site)) == pages | {f"glossary/{term}" for term in terms}
