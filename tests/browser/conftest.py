"""A real Chromium and the built site in the two places where it must work: opened from a disk, and under a sub-path.

The browser reaches nothing but those two: what asks for more is stopped and remembered.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from chromium import executable
from playwright.sync_api import Browser, sync_playwright
from subpath import served
from visits import Addresses, Pair, Visit, Visited


@pytest.fixture(scope="session")
def served_site(built_site: Path) -> Iterator[str]:
    """The address of the built site under /repo/."""
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def served_publication(published_site: Path) -> Iterator[str]:
    """The address of the published site under /repo/, the sub-path it was published for."""
    with served(published_site) as address:
        yield address


@pytest.fixture(scope="session")
def places(built_site: Path, served_site: str) -> Pair:
    """Where the site is: on the disk, and on the web."""
    return built_site.as_uri() + "/", served_site


@pytest.fixture(scope="session")
def kinds(built_site: Path) -> Addresses:
    """The longest page made from each template, by its address from the site's root."""
    longest: dict[str, str] = {}
    for path in sorted(built_site.rglob("*.html"), key=lambda path: path.stat().st_size):
        body = lxml.html.fromstring(path.read_bytes()).find("body")
        if path.name != "404.html" and body is not None:
            longest[body.get("class", "")] = path.relative_to(built_site).as_posix()
    return tuple(sorted(longest.values()))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    found = executable()
    assert found, "no Chromium on this machine: `make test` installs one"
    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
    closed = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    sandbox = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=[*quiet, *closed, *sandbox])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def windows() -> dict[str, Visited]:
    """The windows that are open, by how they were set up; they close with the browser."""
    return {}


@pytest.fixture
def visit(chromium: Browser, windows: dict[str, Visited]) -> Visit:
    """Opens an address: `visit(address, width=320, color_scheme="dark", java_script_enabled=False)`."""

    def go(address: str, width: int = 1280, **options: Any) -> Visited:
        asked = repr((width, sorted(options.items())))
        if asked not in windows:
            context = chromium.new_context(viewport={"width": width, "height": 800}, **options)
            windows[asked] = Visited(context.new_page())
            windows[asked].watch()
        return windows[asked].at(address)

    return go
