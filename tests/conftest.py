"""The real project, built once as an editor builds it, for every test that looks at whole pages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def build_site(output: Path, cache: Path, fatal: str, address: str = "") -> None:
    """Builds this project into `output`, as strictly as `fatal` says, for the web when `address` is given.

    What the editor's own builds remember is neither used nor changed.
    """
    options = ["--fatal", fatal, "-o", str(output), "-e", f"EXPLAINER_CACHE={json.dumps(str(cache))}"]
    command = [sys.executable, "-m", "pelican", "-s", "pelican.conf.py", *options]
    environment = {**os.environ, "SITEURL": address}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, f"the site was not built:\n{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the builds of this run remember of the articles."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    """The folder of the site as `make site` builds it: to be read, not changed."""
    output = tmp_path_factory.mktemp("site") / "output"
    build_site(output, cache, "errors")
    return output


@pytest.fixture(scope="session")
def published_site(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    """The folder of the site as `make publish SITEURL=https://news.example/repo` builds it."""
    output = tmp_path_factory.mktemp("published") / "output"
    build_site(output, cache, "warnings", "https://news.example/repo")
    return output
