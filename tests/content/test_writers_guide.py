"""The guide for writers says everything that the reader takes, and its examples do what it says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from explainer.content.entry import Section
from explainer.content.keys import KEYS, STATUSES
from explainer.content.reader import HOME, RULINGS, read_content
from explainer.resolve.rulings import Rulings, read_rulings

GUIDE = (Path(__file__).parents[2] / "docs" / "writers.md").read_text(encoding="utf-8")


def table_after(heading: str) -> list[list[str]]:
    """The rows of the first table after a line that begins so."""
    rows = re.search(r"^\|.*?(?=\n\n)", GUIDE[GUIDE.index(heading) :], re.DOTALL | re.MULTILINE)
    assert rows
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[0].split("\n")]


@pytest.mark.parametrize("section", get_args(Section))
def test_the_table_of_keys_is_what_the_reader_takes(section: Section) -> None:
    heads, _, *rows = table_after("## The head of a file")
    column = next(n for n, head in enumerate(heads) if section in head.split(", "))
    assert {row[0].strip("`") for row in rows if row[column] == "yes"} == set(KEYS[section])


@pytest.mark.parametrize(
    "name", [f"content/{s}/" for s in get_args(Section) if s != "home"] + [HOME, RULINGS, *STATUSES]
)
def test_every_place_and_status_is_named(name: str) -> None:
    assert f"`{name}" in GUIDE or f"`content/{name}" in GUIDE


def test_the_example_of_a_file_is_read_without_a_message(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    example = re.search(r"```\n(---\n.*?)```", GUIDE, re.DOTALL)
    assert example
    (tmp_path / "people" / "mara.md").write_text(example[1], encoding="utf-8")
    ((entry,), notices) = read_content(tmp_path)
    assert (entry.title, notices) == ("Mara Lindqvist", ())


def rulings(action: str, folder: Path) -> Rulings:
    """The rulings of the example that begins with one of this sort, which is read without a message."""
    example = re.search(rf"```toml\n(\[\[{action}.*?)```", GUIDE, re.DOTALL)
    assert example
    (folder / "rulings.toml").write_text(example[1], encoding="utf-8")
    found, notices = read_rulings(folder / "rulings.toml", "content/rulings.toml")
    assert notices == ()
    return found


def test_the_example_of_rulings_about_names(tmp_path: Path) -> None:
    found = rulings("same", tmp_path).rulings
    assert [ruling.action for ruling in found] == ["same", "different", "ignore", "call"]


def test_the_example_of_a_statement_given_to_another(tmp_path: Path) -> None:
    (one,) = rulings("said", tmp_path).said
    assert (one.source, one.paragraph, one.by) == ("report", 4, "Jonas Lind")


def test_the_example_of_a_finding_taken_out(tmp_path: Path) -> None:
    (one,) = rulings("remove", tmp_path).removals
    assert (one.source, one.paragraph, one.kind) == ("report", 4, "statement")
