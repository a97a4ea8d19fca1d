"""The guide for writers says everything that the reader takes, and its examples do what it says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from explainer.content.entry import Section
from explainer.content.keys import KEYS, STATUSES
from explainer.content.reader import HOME, RULINGS, read_content
from explainer.resolve.rulings import read_rulings

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


def test_the_example_of_rulings_is_read_without_a_message(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(\[\[same.*?)```", GUIDE, re.DOTALL)
    assert example
    (tmp_path / "rulings.toml").write_text(example[1], encoding="utf-8")
    rulings, notices = read_rulings(tmp_path / "rulings.toml", "content/rulings.toml")
    assert ([ruling.action for ruling in rulings.rulings], notices) == (["same", "different", "ignore", "call"], ())


def test_the_example_of_a_statement_given_to_another_is_read_without_a_message(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(\[\[said.*?)```", GUIDE, re.DOTALL)
    assert example
    (tmp_path / "rulings.toml").write_text(example[1], encoding="utf-8")
    rulings, notices = read_rulings(tmp_path / "rulings.toml", "content/rulings.toml")
    assert ([(one.source, one.paragraph, one.by) for one in rulings.said], notices) == (
        [("report", 4, "Jonas Lind")],
        (),
    )


def test_the_example_of_a_finding_taken_out_is_read_without_a_message(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(\[\[remove.*?)```", GUIDE, re.DOTALL)
    assert example
    (tmp_path / "rulings.toml").write_text(example[1], encoding="utf-8")
    rulings, notices = read_rulings(tmp_path / "rulings.toml", "content/rulings.toml")
    assert ([(one.source, one.paragraph, one.kind) for one in rulings.removals], notices) == (
        [("report", 4, "statement")],
        (),
    )
