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
