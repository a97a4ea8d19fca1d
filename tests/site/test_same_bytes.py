"""The same input makes the same bytes, wherever, whenever and in whatever order the files came."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from projects import STORY, Build, Project

SURROUNDINGS = {"PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "C"}


def test_another_machine_builds_the_same_site(remembered: Path, tmp_path: Path) -> None:
    here = remembered.parent / "output"
    there = Project(tmp_path / "a folder with a longer name", dict(reversed(STORY.items())))
    for number, path in enumerate(sorted(there.root.rglob("*"))):
        os.utime(path, (number * 1e6, number * 1e6))
    cold = there.build(cwd=tmp_path, **SURROUNDINGS)
    assert cold.site == {path.relative_to(here).as_posix(): path.read_bytes() for path in files(here)}
    shutil.rmtree(there.root / "output")
    warm = there.build(PYTHONHASHSEED="8", PYTHONIOENCODING="ascii")
    assert "0 articles read anew" in warm.out
    assert said(warm) == said(cold)
    assert warm.site == cold.site


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def said(build: Build) -> list[str]:
    """What a build says of its input; `·` is spelt out where a terminal cannot show it."""
    return [line.replace("\\xb7", "·") for line in build.out.splitlines() if line.startswith(("Built", "Notices"))]
