"""A window of the browser, and everything that goes wrong in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Page, Request

POLICY = """document.addEventListener('securitypolicyviolation',
  event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))"""


@dataclass
class Visited:
    """The page that is open, and its faults since it was asked for."""

    page: Page
    faults: list[str] = field(default_factory=list)
    place: str = ""

    def watch(self) -> None:
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("request", self.see)
        self.page.on("requestfailed", lambda request: self.faults.append(f"failed: {request.url}"))
        self.page.add_init_script(POLICY)

    def hear(self, said: ConsoleMessage) -> None:
        if said.type in ("error", "warning"):
            self.faults.append(said.text)

    def see(self, request: Request) -> None:
        if not request.url.startswith((self.place, "data:")):
            self.faults.append(f"asks for {request.url}")

    def at(self, address: str) -> Visited:
        """The window after it has opened the address; what lies on the same host, or the same disk, is at home."""
        self.page.goto("about:blank")
        self.faults = []
        self.place = address.partition("/repo/")[0] + "/repo/" if "/repo/" in address else "file:///"
        self.page.goto(address)
        return self


Visit = Callable[..., Visited]
Pair = tuple[str, str]  # the site on the disk, and on the web
Addresses = tuple[str, ...]
