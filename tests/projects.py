"""A small invented project in a folder of its own, built by the real command in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

STORY = {
    "seeds/ferry.txt": (
        "Port Ellery ferry to stop running in May\n\n"
        "PORT ELLERY, 4 March 2031 - The harbour ferry will stop running in May, Mayor Ines Corvo said on Tuesday.\n\n"
        "“The boats are old and the money is gone,” Corvo told reporters at the town hall in Port Ellery.\n\n"
        "The Harbour Workers Union (HWU) said it would fight the plan. Union president Tomas Lindahl said that 120 "
        "people would lose their work.\n"
    ),
    "seeds/council.md": (
        "# Council votes on the ferry\n\n"
        "The council of Port Ellery voted 7 to 4 on Wednesday to end the harbour ferry, the town said.\n\n"
        "Mayor Ines Corvo said the vote was “a sad day for the harbour”. Tomas Lindahl, president of the Harbour "
        "Workers Union, called the vote a mistake.\n"
    ),
    "seeds/union.html": (
        "<!doctype html><html lang=en><head><title>Union calls for talks on ferry</title></head><body><article>"
        "<h1>Union calls for talks on ferry</h1>"
        "<p>The Harbour Workers Union wants talks with Mayor Ines Corvo, its president Tomas Lindahl said.</p>"
        "<p>“Nobody has asked the people who take the boat,” Lindahl said in a speech at the pier in Port Ellery.</p>"
        "<p>Corvo said she would meet the union on Monday. The mayor did not say whether the ferry could stay.</p>"
        "</article></body></html>"
    ),
    "content/people/ines-corvo.md": "---\nname: Ines Corvo\nsummary: Mayor of Port Ellery\n---\nShe grew up here.\n",
    "content/pages/about.md": "---\ntitle: About\n---\nA site about a ferry.\n",
}


@dataclass(frozen=True)
class Build:
    """How a build ended. `loaded` are the names of the modules that it imported."""

    code: int
    out: str
    err: str
    loaded: frozenset[str]
    site: dict[str, bytes]


class Project:
    """The program, the theme and the settings of this repository with articles and commentary of a test's own."""

    def __init__(self, root: Path, files: Mapping[str, str | bytes] = STORY) -> None:
        self.root = root
        root.mkdir(exist_ok=True)
        for part in ("plugins", "theme"):
            shutil.copytree(ROOT / part, root / part)
        shutil.copy(ROOT / "pelican.conf.py", root)
        for folder in ("seeds", "content", "output"):
            (root / folder).mkdir()
        for path, text in files.items():
            self.write(path, text)

    def write(self, path: str, text: str | bytes) -> None:
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())

    def ruled(self, ruling: str) -> Build:
        """Builds with an editor's ruling, strictly: a ruling without effect fails."""
        self.write("content/rulings.toml", ruling)
        return self.build("--fatal", "errors")

    def command(self, *options: str) -> list[str]:
        return [sys.executable, "-m", "pelican", "-s", str(self.root / "pelican.conf.py"), *options]

    def build(self, *options: str, address: str = "", cwd: Path | None = None, **environment: str) -> Build:
        """Builds with these options of the command; `setting(...)` makes one."""
        python, *rest = self.command(*options)
        done = subprocess.run(
            [python, "-X", "importtime", *rest],
            cwd=cwd or self.root,
            env=os.environ | {"SITEURL": address, "PYTHONDONTWRITEBYTECODE": "1"} | environment,
            capture_output=True,
            check=False,
        )
        lines = done.stderr.decode("utf-8", "replace").splitlines()
        imports = [line for line in lines if line.startswith("import time:")]
        return Build(
            done.returncode,
            done.stdout.decode("utf-8", "replace"),
            "\n".join(line for line in lines if not line.startswith("import time:")),
            frozenset(line.rpartition("|")[2].strip() for line in imports),
            tree(self.root / "output"),
        )


def setting(name: str, value: object) -> tuple[str, str]:
    """The command's options that give a setting another value."""
    return "-e", f"{name}={json.dumps(value)}"


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, links not followed."""
    return {
        path.relative_to(folder).as_posix(): b"link" if path.is_symlink() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }
