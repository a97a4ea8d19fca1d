"""A page that a test has opened in the browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page


@dataclass
class Visited:
    """A page in the browser, and everything that went wrong on it."""

    page: Page
    faults: list[str] = field(default_factory=list)


Visit = Callable[..., Visited]
Pair = tuple[str, str]  # the site on the disk, and on the web
Addresses = tuple[str, ...]
