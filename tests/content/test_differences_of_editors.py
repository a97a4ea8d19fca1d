"""The front matter of a difference that editors add: what is read, and what is said where that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.content.reader import read_content

HEAD = "title: How many came\nkind: figure\n"
FIRST = """'[[source:report#4 "some 400 people"]]'"""
SECOND = """'[[source:letter#2 "barely two hundred"]]'"""
BOTH = f"sides:\n  - {FIRST}\n  - {SECOND}\n"
NOT_READ = "is no citation of exact words; the difference was not added; put each in single quotation marks"


def written(folder: Path, front_matter: str, name: str = "hall") -> Path:
    file = folder / "content" / "disagreements" / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{front_matter}---\nThe hall has 350 seats.\n", "utf-8")
    return folder / "content"


def test_sides_are_citations_or_lists_of_them(tmp_path: Path) -> None:
    third = """'[[source:leaflet#title "200 at meeting"]]'"""
    ((entry,), notices) = read_content(written(tmp_path, f"{HEAD}sides:\n  - {FIRST}\n  - [{SECOND}, {third}]\n"))
    assert notices == ()
    assert entry.difference is not None
    assert (entry.difference.id, entry.difference.title, entry.difference.kind) == ("hall", "How many came", "figure")
    assert [[str(citation) for citation in side] for side in entry.difference.sides] == [
        ['[[source:report#4 "some 400 people"]]'],
        ['[[source:letter#2 "barely two hundred"]]', '[[source:leaflet#title "200 at meeting"]]'],
    ]


@pytest.mark.parametrize(
    ("front_matter", "message"),
    [
        (f"kind: figure\n{BOTH}", "3: there is no “title”; the difference was not added; write a heading"),
        (
            f"title: A\n{BOTH}",
            "3: there is no “kind”; the difference was not added; write one of role, office, figure,",
        ),
        (f"title: A\nkind: number\n{BOTH}", "3: “kind” is “number”; the difference was not added; write one of role,"),
        (f"title: A\nkind: [date, place]\n{BOTH}", "3: “kind” is “[date, place]”; the difference was not added;"),
        (f"{HEAD}ruling: confirmed\n{BOTH}", "4: “ruling” has no place beside “sides”; the difference was not added;"),
        (f"{HEAD}sides:\n  - {FIRST}\n", "4: “sides” is not a list of two or more; the difference was not added;"),
        (f"{HEAD}sides: {FIRST}\n", "4: “sides” is not a list of two or more; the difference was not added; begin"),
        (f"{HEAD}sides:\n  one: {FIRST}\n  two: {SECOND}\n", "4: “sides” is not a list of two or more; the difference"),
        (f"{HEAD}sides:\n  - {FIRST}\n  - []\n", "4: a side has no citation; the difference was not added; put each"),
        (f"{HEAD}sides:\n  - {FIRST}\n  - '[[source:letter#2]]'\n", f"4: “[[source:letter#2]]” {NOT_READ}"),
        (f"{HEAD}sides:\n  - {FIRST}\n  - '[[Ada Moreau]]'\n", f"4: “[[Ada Moreau]]” {NOT_READ}"),
        (f"{HEAD}sides:\n  - {FIRST}\n  - 200\n", f"4: “200” {NOT_READ}"),
        (
            f'{HEAD}sides:\n  - {FIRST}\n  - [[source:letter#2 "barely two hundred"]]\n',
            f'4: “[source:letter#2 "barely two hundred"]” {NOT_READ}',
        ),
        (
            f"""{HEAD}sides:\n  - {FIRST}\n  - '[[source:letter#2 "barely"|few]]'\n""",
            f'4: “[[source:letter#2 "barely"|few]]” {NOT_READ}',
        ),
        (
            f"{HEAD}sides:\n  - {FIRST}\n  - [{', '.join([SECOND] * 3_000)}]\n",
            "2: the front matter is longer than 65,536 bytes; the file was left out; move the text below the block",
        ),
        (
            f"{HEAD}sides:\n  - {FIRST}\n  - [{', '.join(['x'] * 9_999)}]\n",
            "4: there are 10,000 citations; the difference was not added; cite 24 at most",
        ),
    ],
)
def test_a_fault_is_named_and_nothing_is_shown(tmp_path: Path, front_matter: str, message: str) -> None:
    entries, notices = read_content(written(tmp_path, front_matter))
    assert entries == ()
    (said,) = notices
    assert said.level == "error"
    assert str(said).startswith(f"content/disagreements/hall.md:{message}")


def test_without_sides_it_is_a_text_on_a_difference_that_was_found(tmp_path: Path) -> None:
    ((entry,), notices) = read_content(written(tmp_path, HEAD))
    assert entry.difference is None
    assert [str(notice) for notice in notices] == [
        f"content/disagreements/hall.md:{line}: “{key}” stands here without “sides”; it was ignored; "
        "write the “sides” of a difference, or take it out"
        for line, key in ((2, "title"), (3, "kind"))
    ]


@pytest.mark.parametrize("name", ["agreements", "search-box", "same-figure-people-injured-40"])
def test_the_name_of_a_place_of_the_page_is_no_name(tmp_path: Path, name: str) -> None:
    entries, (notice,) = read_content(written(tmp_path, HEAD + BOTH, name))
    assert (entries, notice.found) == ((), f"the page keeps the name “{name}” for itself")


VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=20) | st.sampled_from([FIRST.strip("'"), "[[source:a"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(front_matter=st.fixed_dictionaries({}, optional=dict.fromkeys(("title", "kind", "sides", "ruling"), VALUES)))
@settings(max_examples=150)
def test_whatever_stands_there_is_read_or_told(
    front_matter: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = yaml.safe_dump(front_matter, allow_unicode=True)
    entries, notices = read_content(written(tmp_path_factory.mktemp("any"), text))
    assert entries or any(notice.level == "error" for notice in notices)
