"""The program's parts know each other in one direction only, and stay small enough to be read."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from explainer.cache import CODE

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "plugins" / "explainer"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Each part may import those before it, and itself.
ORDER = (
    "model",
    "fingerprint",
    "sealed",
    "kept",
    "lock",
    "limits",
    "garbage",
    "frontmatter",
    "ingest",
    "config",
    "analyse",
    "resolve",
    "compare",
    "content",
    "present",
    "cache",
    "readings",
    "pipeline",
    "styles",
    "templates",
    "writer",
    "ledger",
    "rendering",
    "build",
    "plugin",
    "__main__",
    "preview",
    "serve",
    "takeaway",
)


def part(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(module: Path) -> set[str]:
    """The full names of the modules that a file imports, wherever in it."""
    inside = ("explainer", *module.relative_to(PACKAGE).with_suffix("").parts)
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(inside[: -node.level]) if node.level else ""
            base = ".".join(filter(None, (above, node.module)))
            names |= {base} if node.module else {f"{base}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_parts_import_in_one_direction(module: Path) -> None:
    if part(module) != "__init__":
        earlier = ORDER[: ORDER.index(part(module)) + 1]
        ours = {name for name in imported(module) if name.startswith("explainer.")}
        assert {name for name in ours if name.split(".")[1] not in earlier} == set()


def test_an_article_is_read_with_nothing_that_the_cache_does_not_look_at() -> None:
    looked_at = {name.removesuffix(".py") for name in CODE}
    reading = [module for module in MODULES if part(module) in looked_at]
    assert {name.split(".")[1] for module in reading for name in imported(module) if "explainer." in name} <= looked_at


def test_only_the_plugin_module_knows_pelican() -> None:
    knowing = {part(module) for module in MODULES if any(name.split(".")[0] == "pelican" for name in imported(module))}
    assert knowing <= {"plugin"}


def test_the_package_is_imported_under_one_name() -> None:
    """Imported by two names, one record would be two different classes."""
    for module in MODULES:
        text = module.read_text("utf-8")
        assert not re.search(r"^\s*(from|import) (plugins|explainer|pelican\.plugins)\b", text, re.MULTILINE), (
            module.name
        )


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    lengths = {module.relative_to(ROOT).as_posix(): len(module.read_text("utf-8").splitlines()) for module in MODULES}
    assert {name: length for name, length in lengths.items() if length > 300} == {}


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        module for module in MODULES if (text := module.read_text("utf-8")) and not ast.get_docstring(ast.parse(text))
    ]
    assert silent == []


def test_the_project_needs_nothing_outside_its_folder() -> None:
    kinds = {".py", ".html", ".css", ".js", ".md", ".toml", ".yml", ".lock", ""}
    for folder in ("plugins", "theme", "content", "tests", "docs", ".github", ".ci"):
        for file in (ROOT / folder).rglob("*"):
            if file.is_file() and file.suffix in kinds and file != Path(__file__):
                outside = re.findall(r"(?<![\w.])/(?:root|home|Users|tmp|srv)/\w", file.read_text("utf-8", "replace"))
                assert outside == [], file.relative_to(ROOT)
