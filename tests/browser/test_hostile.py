"""No text of an article or an editor runs in a browser, even on pages whose policy was taken away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from projects import Build

POLICY = re.compile(rb"<meta[^>]*Content-Security-Policy[^>]*>", re.IGNORECASE)


@pytest.mark.parametrize("fixture", ["among_hostile_articles", "among_hostile_commentary"])
def test_nothing_runs_without_the_policy(
    fixture: str, request: pytest.FixtureRequest, chromium: Browser, tmp_path: Path
) -> None:
    build: Build = request.getfixturevalue(fixture)
    pages = []
    for path, data in build.site.items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(POLICY.sub(b"", data) if path.endswith(".html") else data)
        pages += [place] if path.endswith(".html") and POLICY.search(data) else []
    assert pages
    context = chromium.new_context(offline=True)
    tab = context.new_page()
    for place in pages:
        tab.goto(place.as_uri())
        for link in tab.get_by_role("link", name="press", exact=True).all():
            link.click()
        assert tab.evaluate("window.__hit") is None, place.name
        assert tab.url.startswith(tmp_path.as_uri()), place.name
    context.close()


def test_a_citation_holds_what_a_headline_and_a_passage_say_in_braces(
    among_hostile_articles: Build, chromium: Browser, tmp_path: Path
) -> None:
    for path, data in among_hostile_articles.site.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    tab = chromium.new_page()
    tab.goto((tmp_path / "sources/braces.html").as_uri())
    passage = tab.locator(".passage", has_text="{citation} $& $`").last
    passage.locator(".text").select_text()
    passage.locator(".number").click()
    cited = tab.locator("textarea[data-part=citation]").input_value()
    tab.close()
    assert cited.startswith("“{citation} $& $` {words}” (")
    assert "Xrayword {place} $& {link} {words} {citation}" in cited
    assert re.search(r", ¶ \d+, https://news\.example/repo/sources/braces\.html#p\d+\)$", cited)
