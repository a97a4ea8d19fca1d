"""An editor gives a name that the program did not find; the articles are not read again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explainer.model import Article, Who
from explainer.resolve import Known, put_in, read_rulings, resolve
from resolve.story import cited, story

HARBOUR = """
north-report
    {Mayor} [Ada Moreau] asked Lind to wait. Lindberg did not.
    Mr. Lind said that he would.
    [Jon Lind-Olsen] came.
north-letter
    Erik Lind wrote to [@Aldmoor].
"""
FIND = '[[find]]\nname = "Lind"\nkind = "person"\n'


def given(tmp_path: Path, text: str, articles: tuple[Article, ...] = story(HARBOUR)) -> tuple[list[str], list[str]]:
    """The entities, each with the passages that name it, after these rulings; and what there is to say of these."""
    path = tmp_path / "rulings.toml"
    path.write_text(text, encoding="utf-8")
    rulings, faults = read_rulings(path, "content/rulings.toml")
    completed, notices = put_in(articles, rulings.missed)
    resolution = resolve(completed, rulings, ())
    mentions = {article.source.id: article.findings.mentions for article in completed}
    shown = [
        f"{one.kind} {one.name}: "
        + " ".join(f"{source}#{mentions[source][number].evidence.passage}" for source, number in one.mentions)
        for one in resolution.entities
    ]
    return shown, [str(notice) for notice in (*faults, *notices, *resolution.notices)]


def test_a_name_is_found_as_a_whole_word_where_no_other_name_stands(tmp_path: Path) -> None:
    entities, notices = given(tmp_path, FIND)
    assert "person Lind: north-letter#0 north-report#0 north-report#1" in entities
    assert "person Jon Lind-Olsen: north-report#2" in entities
    assert notices == []


def test_a_source_restricts_it_to_one_article(tmp_path: Path) -> None:
    entities, _ = given(tmp_path, FIND + 'source = "north-letter"\n')
    assert "person Lind: north-letter#0" in entities


def test_two_of_one_name_are_kept_apart_by_a_ruling(tmp_path: Path) -> None:
    entities, notices = given(tmp_path, FIND + '[[different]]\nnames = ["Lind"]\nsource = "north-letter"\n')
    assert {"person Lind: north-letter#0", "person Lind: north-report#0 north-report#1"} <= set(entities)
    assert notices == []


def test_of_two_given_names_the_longer_is_taken(tmp_path: Path) -> None:
    entities, _ = given(tmp_path, FIND + '[[find]]\nname = "Erik Lind"\nkind = "person"\n')
    assert "person Erik Lind: north-letter#0" in entities


def test_a_file_about_somebody_takes_in_the_name(tmp_path: Path) -> None:
    path = tmp_path / "rulings.toml"
    path.write_text(FIND, encoding="utf-8")
    rulings, _ = read_rulings(path, "content/rulings.toml")
    completed, _ = put_in(story(HARBOUR), rulings.missed)
    page = Known("erik-lind", "person", "Erik Lind", ("Lind",), "content/people/erik-lind.md")
    resolution = resolve(completed, rulings, [page])
    (lind,) = (one for one in resolution.entities if one.id == "erik-lind")
    assert (len(lind.mentions), resolution.notices) == (3, ())


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (Known("aldmoor", "place", "Aldmoor", (), "content/places/aldmoor.md"), ["Aldmoor"]),
        (Known("erik-lind", "person", "Erik Lind", (), "content/people/erik-lind.md"), ["Erik Lind"]),
        (Known("lind", "person", "Lind", (), "content/people/lind.md"), []),
        (Known("union", "organisation", "union", (), "content/organisations/union.md"), []),
    ],
)
def test_the_name_of_a_page_is_found_wherever_it_stands_for_itself(page: Known, found: list[str]) -> None:
    articles = story(
        "north\n    Erik Lind, Lind and the union left Aldmoor; the Aldmoor Star and New Aldmoor stayed.\n"
    )
    (completed,), notices = put_in(articles, (), [page])
    assert [mention.name for mention in completed.findings.mentions] == found
    assert notices == ()


def test_what_was_found_stays_and_what_is_said_under_the_name_is_known(tmp_path: Path) -> None:
    articles = story('south\n    [Ada Moreau] said "We wait."\n')
    (article,) = articles
    path = tmp_path / "rulings.toml"
    path.write_text('[[find]]\nname = "We"\nkind = "organisation"\n', encoding="utf-8")
    (completed,), _ = put_in(articles, read_rulings(path, "content/rulings.toml")[0].missed)
    assert completed.findings.mentions[: len(article.findings.mentions)] == article.findings.mentions
    assert completed.findings.statements == article.findings.statements


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("her brother Lind", True),
        ("his younger sister Lind", True),
        ("Captain Lind", True),
        ("her plan for Lind", False),
    ],
)
def test_kin_who_are_named_behind_whose_kin_they_are_speak(tmp_path: Path, words: str, known: bool) -> None:
    (article,) = story(f'south\n    [Ada Moreau] said "We wait." So did {words}.\n')
    passage, (statement,) = article.source.passages[0], article.findings.statements
    speaker = Who(cited(passage, words), None)
    spoken = replace(article, findings=replace(article.findings, statements=(replace(statement, speaker=speaker),)))
    path = tmp_path / "rulings.toml"
    path.write_text(FIND, encoding="utf-8")
    (completed,), _ = put_in((spoken,), read_rulings(path, "content/rulings.toml")[0].missed)
    (told,) = completed.findings.statements
    assert told.speaker is not None
    assert (told.speaker.mention is not None) == known


def test_a_ruling_that_adds_nothing_is_reported(tmp_path: Path) -> None:
    _, notices = given(
        tmp_path,
        '[[find]]\nname = "Ada"\nkind = "person"\n'
        '[[find]]\nname = "Holm"\nkind = "person"\n'
        '[[find]]\nname = "Lind"\nkind = "person"\nsource = "south"\n'
        '[[find]]\nname = "Lind"\nkind = "boat"\n'
        '[[find]]\nname = "Lind"\n',
    )
    assert {notice.split(";")[0] for notice in notices} == {
        "content/rulings.toml:1: the words “Ada” stand within names that the program found",
        "content/rulings.toml:4: the words “Holm” stand in no article",
        "content/rulings.toml:7: no article has the id “south”",
        "content/rulings.toml:11: `kind` is “boat”",
        "content/rulings.toml:14: [[find]] has no `kind`",
    }
