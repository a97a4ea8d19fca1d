"""What an editor decides about names overrules the rules."""

from pathlib import Path

import pytest

from explainer.present.languages import wording
from explainer.present.method import decision_line
from explainer.resolve import Known, Rulings, read_rulings
from resolve.story import because, names, who

TWO = """
north
    [Ada Moreau] met [Jon Lind]. [Moreau > Ada Moreau] left.
south
    [Ada Moreau] met [The Admiral].
"""


def read(tmp_path: Path, text: str) -> tuple[Rulings, list[str]]:
    path = tmp_path / "rulings.toml"
    path.write_text(text, encoding="utf-8")
    rulings, notices = read_rulings(path, "content/rulings.toml")
    return rulings, [str(notice) for notice in notices]


def ruled(tmp_path: Path, ruling: str) -> Rulings:
    rulings, notices = read(tmp_path, ruling)
    assert notices == []
    return rulings


def test_no_file_is_no_rulings(tmp_path: Path) -> None:
    assert read_rulings(tmp_path / "none.toml", "none.toml") == (Rulings(), ())


def test_same(tmp_path: Path) -> None:
    found = who(TWO, ruled(tmp_path, '\n[[same]]\nnames = ["Jon Lind", "The Admiral"]'))
    assert "Jon Lind = The Admiral (north south)" in names(found) or "The Admiral = Jon Lind (north south)" in names(
        found
    )
    assert because(found) == ["Jon Lind = The Admiral: content/rulings.toml:2"]


def test_different_beats_every_rule_and_same(tmp_path: Path) -> None:
    found = who(
        "north\n    [Ada K. Moreau] spoke.\nsouth\n    [Ada Moreau] spoke.",
        ruled(
            tmp_path,
            '[[different]]\nnames = ["Ada Moreau", "Ada K. Moreau"]\n[[same]]\nnames = ["Ada Moreau", "Ada K. Moreau"]',
        ),
    )
    assert names(found) == ["Ada K. Moreau (north)", "Ada Moreau (south)"]
    assert because(found) == ["Ada K. Moreau ≠ Ada Moreau: content/rulings.toml:1"]
    assert [(n.line, n.level) for n in found.notices] == [(3, "error")]


def test_different_within_one_article_undoes_what_the_article_ties(tmp_path: Path) -> None:
    found = who(TWO, ruled(tmp_path, '[[different]]\nnames = ["Moreau", "Ada Moreau"]\nsource = "north"'))
    assert {"Ada Moreau (north south)", "Moreau (north)"} <= set(names(found))


def test_one_name_that_means_somebody_else_in_one_article(tmp_path: Path) -> None:
    found = who(TWO, ruled(tmp_path, '[[different]]\nnames = ["Ada Moreau"]\nsource = "south"'))
    assert {"Ada Moreau = Moreau (north)", "Ada Moreau (south)"} <= set(names(found))
    assert len({entity.id for entity in found.entities}) == len(found.entities)


def test_ignore(tmp_path: Path) -> None:
    found = who(TWO, ruled(tmp_path, '[[ignore]]\nname = "The Admiral"'))
    assert names(found) == ["Ada Moreau = Moreau (north south)", "Jon Lind (north)"]


def test_call(tmp_path: Path) -> None:
    ruling = '[[call]]\nname = "The Admiral"\nas = "Admiral Rask"\nkind = "organisation"\nid = "admiral"'
    found = who(TWO, ruled(tmp_path, ruling))
    (admiral,) = (entity for entity in found.entities if entity.id == "admiral")
    assert (admiral.name, admiral.kind, admiral.other_names) == ("Admiral Rask", "organisation", ("The Admiral",))


@pytest.mark.parametrize(
    ("ruling", "said"),
    [
        ('[[call]]\nname = "The Admiral"\nkind = "organisation"', "is an organisation"),
        ('[[call]]\nname = "The Admiral"\nas = "Admiral Rask"', "goes by “Admiral Rask”"),
        ('[[ignore]]\nname = "The Admiral"', "is no name"),
    ],
)
def test_a_ruling_about_one_name_says_what_it_is(tmp_path: Path, ruling: str, said: str) -> None:
    (given,) = who(TWO, ruled(tmp_path, ruling)).decisions
    assert decision_line(wording("en")[0], given) == ("The Admiral", "", said, "content/rulings.toml:1")


def test_a_page_without_a_name_is_called_as_the_articles_call_it() -> None:
    found = who(TWO, known=(Known("jon-lind", "person", "", (), "content/people/jon-lind.md"),))
    (lind,) = (entity for entity in found.entities if entity.id == "jon-lind")
    assert lind.name == "Jon Lind"


IGNORED = '[[ignore]]\nname = "Harbour Fair"'


def test_a_ruling_that_matches_nothing_is_reported(tmp_path: Path) -> None:
    found = who(TWO, ruled(tmp_path, '\n\n[[ignore]]\nname = "J Lind"'))
    (notice,) = found.notices
    assert str(notice).split("; ") == [
        "content/rulings.toml:3: the program found no “J Lind” in the articles",
        "the ruling has no effect",
        "perhaps “Jon Lind” was meant",
    ]


def test_a_name_that_need_not_be_put_aside_is_no_error(tmp_path: Path) -> None:
    (notice,) = who("north\n    [Jon Lind] came to the Harbour Fair.\n", ruled(tmp_path, IGNORED)).notices
    assert (notice.level, notice.found) == ("note", "the program takes “Harbour Fair” for no name")


def test_what_is_wrong_with_the_file_is_said_with_its_line(tmp_path: Path) -> None:
    rulings, notices = read(
        tmp_path,
        '[[smae]]\nnames = ["A", "B"]\n[[same]]\nname = "A"\n[[call]]\nname = "A"\nkind = "persn"\n'
        '[[ignore]]\nname = 3\n[[same]]\nnames = ["A"]\n[[different]]\nnames = ["A", "B"]\n',
    )
    assert notices == [
        "content/rulings.toml:1: there is no ruling called “smae”; it was left out; perhaps “same” was meant",
        "content/rulings.toml:3: [[same]] has no key “name”; the ruling was left out; perhaps “names” was meant",
        "content/rulings.toml:10: `names` holds one name; the ruling was left out; give every name it speaks of",
        "content/rulings.toml:5: `kind` is “persn”; the ruling was left out; perhaps “person” was meant",
        'content/rulings.toml:8: `name` is not a text; the ruling was left out; write name = "..."',
    ]
    assert [(ruling.action, ruling.line) for ruling in rulings.rulings] == [("different", 12)]


def test_a_file_that_is_not_toml_is_said_to_be_so(tmp_path: Path) -> None:
    rulings, notices = read(tmp_path, '[[same]]\nnames = ["A"')
    assert rulings == Rulings()
    assert "not readable as TOML" in notices[0]


def test_an_editors_file_names_an_entity_and_gathers_its_names() -> None:
    page = Known("admiral", "person", "Jon Lind", ("The Admiral", "Jonny"), "content/people/admiral.md")
    found = who(TWO, known=(page,))
    (admiral,) = (entity for entity in found.entities if entity.id == "admiral")
    assert (admiral.name, admiral.other_names) == ("Jon Lind", ("The Admiral", "Jonny"))
    assert because(found) == ["Jon Lind = The Admiral: content/people/admiral.md"]


def test_an_editors_file_about_nobody_is_reported() -> None:
    found = who(TWO, known=(Known("jo-lind", "person", "Jo Lind", (), "content/people/jo-lind.md"),))
    assert [(n.path, n.level, n.cure) for n in found.notices] == [
        ("content/people/jo-lind.md", "error", "perhaps “Jon Lind” was meant")
    ]


def test_two_files_are_two_entities_even_where_a_rule_would_join_them() -> None:
    found = who(
        "north\n    [Ada K. Moreau] spoke.\nsouth\n    [Ada Moreau] spoke.",
        known=(
            Known("ada", "person", "Ada Moreau", (), "content/people/ada.md"),
            Known("ada-k", "person", "Ada K. Moreau", (), "content/people/ada-k.md"),
        ),
    )
    assert [entity.id for entity in found.entities] == ["ada", "ada-k"]
