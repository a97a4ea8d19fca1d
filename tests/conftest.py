"""The real project, built once as an editor builds it, for every test that looks at whole pages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from hostile import hostile_articles, hostile_commentary
from projects import Build, Project

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parents[1]


def build_site(output: Path, cache: Path, fatal: str, address: str = "", language: str = "en") -> None:
    """Builds this project into `output`, as strictly as `fatal` says, for the web when `address` is given.

    What the editor's own builds remember is neither used nor changed.
    """
    settings = [f"EXPLAINER_CACHE={json.dumps(str(cache))}", f"DEFAULT_LANG={json.dumps(language)}"]
    options = ["--fatal", fatal, "-o", str(output), "-e", *settings]
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
    """The folder of the site as `make publish SITEURL=https://news.example/repo/` builds it: browsers show a slash."""
    output = tmp_path_factory.mktemp("published") / "output"
    build_site(output, cache, "warnings", "https://news.example/repo/")
    return output


@pytest.fixture(scope="session")
def hebrew_site(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    """The folder of the site with its interface in Hebrew, the articles and what editors wrote in English."""
    output = tmp_path_factory.mktemp("hebrew") / "output"
    build_site(output, cache, "errors", language="he")
    return output


@pytest.fixture(scope="session")
def among_hostile_articles(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """An invented story published among articles that nobody would want."""
    return hostile_articles(tmp_path_factory.mktemp("articles")).build(address="https://news.example/repo")


@pytest.fixture(scope="session")
def among_hostile_commentary(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The invented story published with commentary that does all it can."""
    return hostile_commentary(tmp_path_factory.mktemp("commentary")).build(address="https://news.example/repo")


@pytest.fixture(scope="session")
def remembered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of a build of the invented story, so that not every test reads it anew."""
    project = Project(tmp_path_factory.mktemp("read"))
    assert project.build().code == 0
    return project.root / ".cache"


@pytest.fixture
def project(tmp_path: Path, remembered: Path) -> Project:
    """The invented story in a folder of its own, its articles read before."""
    project = Project(tmp_path / "project")
    shutil.copytree(remembered, project.root / ".cache")
    return project
