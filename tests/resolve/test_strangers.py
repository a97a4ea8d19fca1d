"""An editor's file gathers the names of one person; a slip in it does not make one of two."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explainer.resolve import Known, Rulings, read_rulings
from resolve.story import names, who

TWO = """
north
    [Ada Moreau] met [Jon Lind]. [Moreau > Ada Moreau] left.
south
    [Ada Moreau] spoke. So did [Bibi]. [The Admiral] left with [Ada Berg].
"""


def page(*other_names: str) -> tuple[Known, ...]:
    return (Known("ada-moreau", "person", "", other_names, "content/people/ada-moreau.md"),)


def test_the_full_name_of_somebody_else_is_refused() -> None:
    found = who(TWO, known=page("Jon Lind"))
    assert {"Ada Moreau = Moreau (north south)", "Jon Lind (north)"} <= set(names(found))
    (notice,) = found.notices
    assert (notice.path, notice.level) == ("content/people/ada-moreau.md", "error")
    assert (
        notice.found == "the other name “Jon Lind” is the full name of somebody else in the articles than “Ada Moreau”"
    )
    assert 'under [[same]] in rulings.toml: names = ["Ada Moreau", "Jon Lind"]' in notice.cure


@pytest.mark.parametrize("alias", ["Bibi", "The Admiral", "Ada Berg", "the mayor"])
def test_a_nickname_an_office_and_an_earlier_surname_join(alias: str) -> None:
    found = who(TWO, known=page(alias))
    assert found.notices == ()
    (ada,) = (entity for entity in found.entities if entity.id == "ada-moreau")
    assert alias in ada.other_names


def test_a_ruling_makes_one_of_two_full_names(tmp_path: Path) -> None:
    path = tmp_path / "rulings.toml"
    path.write_text('[[same]]\nnames = ["Ada Moreau", "Jon Lind"]\n', "utf-8")
    shown = replace(page("Jon Lind")[0], name="Ada Q. Moreau")
    found = who(TWO, read_rulings(path, "content/rulings.toml")[0], (shown,))
    assert found.notices == ()
    (ada,) = (entity for entity in found.entities if entity.id == "ada-moreau")
    assert {source for source, _ in ada.mentions} == {"north", "south"}
    assert "Jon Lind" in ada.other_names


def test_the_name_of_a_file_leads_to_somebody_where_its_name_to_show_stands_in_no_article() -> None:
    shown = Known("jon-lind", "person", "Jon A. Lind", (), "content/people/jon-lind.md")
    found = who(TWO, Rulings(), (shown,))
    (lind,) = (entity for entity in found.entities if entity.id == "jon-lind")
    assert (lind.name, lind.other_names, found.notices) == ("Jon A. Lind", ("Jon Lind",), ())


def test_nor_does_such_a_file_take_somebody_elses_name() -> None:
    shown = Known("jon-lind", "person", "Jon A. Lind", ("Ada Moreau",), "content/people/jon-lind.md")
    found = who(TWO, Rulings(), (shown,))
    assert {"Ada Moreau = Moreau (north south)", "Jon A. Lind = Jon Lind (north)"} <= set(names(found))
    assert [notice.level for notice in found.notices] == ["error"]


def test_a_surname_as_the_name_of_a_file_is_not_taken_for_whoever_bears_it() -> None:
    shown = Known("moreau", "person", "Zoe Moreau", (), "content/people/moreau.md")
    found = who(TWO, Rulings(), (shown,))
    assert "moreau" not in {entity.id for entity in found.entities}
    assert [notice.done for notice in found.notices] == ["the file adds to no page"]


def test_of_two_files_with_one_name_the_second_is_told_which_has_it() -> None:
    files = tuple(Known(one, "person", "Jon Lind", (), f"content/people/{one}.md") for one in ("jon", "lind"))
    (notice,) = who(TWO, known=files).notices
    assert str(notice).startswith(
        "content/people/lind.md: the name “Jon Lind” is also given to “content/people/jon.md”"
    )
