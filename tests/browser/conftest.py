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
from playwright.sync_api import Browser, Route, sync_playwright
from subpath import served
from visits import Visit, Visited


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
def places(built_site: Path, served_site: str) -> tuple[str, str]:
    """Where the site is: on the disk, and on the web."""
    return built_site.as_uri() + "/", served_site


@pytest.fixture(scope="session")
def kinds(built_site: Path) -> tuple[str, ...]:
    """The address of the longest page of each kind in each folder, from the site's root."""
    longest: dict[tuple[str, str], str] = {}
    for path in sorted(built_site.rglob("*.html"), key=lambda path: path.stat().st_size):
        address = path.relative_to(built_site)
        body = lxml.html.fromstring(path.read_bytes()).find("body")
        if address.name != "404.html" and body is not None:
            longest[str(address.parent), body.get("class", "")] = address.as_posix()
    return tuple(sorted(longest.values()))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    found = executable()
    assert found, "no Chromium on this machine: `make test` installs one"
    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
    sandbox = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=[*quiet, *sandbox])
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, places: tuple[str, str]) -> Iterator[Visit]:
    """Opens an address: `visit(address, width=320, color_scheme="dark", java_script_enabled=False)`."""
    opened = []

    def go(address: str, width: int = 1280, also: str = "", **context_options: Any) -> Visited:
        context = chromium.new_context(viewport={"width": width, "height": 800}, **context_options)
        opened.append(context)
        visited = Visited(context.new_page())
        allowed = tuple(filter(None, (*places, also, "data:")))

        def admit(route: Route) -> None:
            if route.request.url.startswith(allowed):
                route.continue_()
            else:
                visited.faults.append(f"asks for {route.request.url}")
                route.abort()

        context.route("**/*", admit)
        page = visited.page
        page.on("console", lambda said: visited.faults.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: visited.faults.append(str(error)))
        page.on("requestfailed", lambda request: visited.faults.append(f"failed: {request.url}"))
        page.add_init_script(
            "document.addEventListener('securitypolicyviolation',"
            " e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))"
        )
        page.goto(address)
        page.wait_for_load_state("load")
        return visited

    yield go
    for context in opened:
        context.close()
