"""The Chromium that the browser tests drive: found on this machine, or installed by `make test`.

`CHROME=/path/to/chrome` names one; otherwise an installed Chromium or Chrome is used. Run as a program, it makes sure
that there is one and says which; when none can be had it ends with 1, so that a test run is never quietly smaller.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def executable() -> str | None:
    """The browser to start, or None when this machine has none."""
    if named := os.environ.get("CHROME"):
        return shutil.which(named)
    installed = [found for name in NAMES if (found := shutil.which(name))]
    return next(iter([*installed, *filter(os.path.exists, MACOS), *playwrights_own()]), None)


def playwrights_own() -> list[str]:
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return [own] if Path(own).exists() else []


def ways_to_install() -> Iterator[list[list[str]]]:
    """The commands that may bring one, the system's own packages first."""
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if shutil.which("apt-get") and subprocess.run([*root, "true"], check=False, capture_output=True).returncode == 0:
        get = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
        yield [[*get, "update"], [*get, "install", "--no-install-recommends", "chromium", "fonts-liberation"]]
    yield [[sys.executable, "-m", "playwright", "install", "chromium"]]


def main() -> int:
    if "CHROME" in os.environ and executable() is None:
        print(f"CHROME={os.environ['CHROME']}: no such program", file=sys.stderr)
        return 1
    for commands in () if executable() else ways_to_install():
        for command in commands:
            print("No Chromium here. Running:", " ".join(command), flush=True)
            if subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode:
                break
        if executable():
            break
    if (found := executable()) is None:
        print("The browser tests need Chromium or Chrome: install one, or name it: make test CHROME=/path/to/chrome")
        return 1
    print(f"Browser tests use {found}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
