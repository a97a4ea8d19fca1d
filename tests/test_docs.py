"""The documents name what there is: commands, files and settings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explainer.config import KNOWN, PREFIX

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def prose() -> str:
    return "\n".join(document.read_text("utf-8") for document in DOCUMENTS)


def test_every_command_of_the_makefile_is_described() -> None:
    assert {target for target in TARGETS if f"make {target}" not in prose()} == set()


def test_every_command_that_is_described_exists() -> None:
    assert set(re.findall(r"`make ([a-z]+)", prose())) <= TARGETS


def test_pelican_is_never_shown_without_its_settings() -> None:
    """A bare `pelican` finds no settings here, builds a default blog in their place, and reports success."""
    commands = re.findall(r"^\s*(?:\S*[/\\])?pelican\b.*$", prose(), re.MULTILINE)
    assert [line for line in commands if re.match(r"\S*pelican(\s+-|\s*$)", line.strip()) and "-s " not in line] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    text = re.sub(r"```.*?```|`[^`\n]+`", "", document.read_text("utf-8"), flags=re.DOTALL)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, fragment = link.partition("#")
        if re.match(r"[a-z]+:", link):
            continue
        file = document.parent / path if path else document
        assert file.exists(), link
        if fragment:
            headings = re.findall(r"^#+ (.+)$", file.read_text("utf-8"), re.MULTILINE)
            anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
            assert fragment in anchors, link


@pytest.mark.parametrize("setting", KNOWN)
def test_every_setting_is_documented(setting: str) -> None:
    assert f"`{PREFIX}{setting}`" in (ROOT / "docs" / "publishers.md").read_text("utf-8")
