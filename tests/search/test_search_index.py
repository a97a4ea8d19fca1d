"""The index of a built site: every word of every passage that is shown leads to it, and to nothing that is not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import lxml.html
import pytest
from lookup import parts, passages_with

from explainer.present.search.words import words
from projects import STORY, Project

Site = dict[str, bytes]
WEATHER = "The weather over the harbour was fine.\n"


@pytest.fixture(scope="module")
def before_and_after(tmp_path_factory: pytest.TempPathFactory, remembered: Path) -> tuple[Site, Site]:
    """The invented story, and the same after an afternoon's work of its editors."""
    project = Project(tmp_path_factory.mktemp("indexed") / "project")
    shutil.copytree(remembered, project.root / ".cache")
    before = project.build().site
    project.write("seeds/ferry.txt", STORY["seeds/ferry.txt"] + "\n" + WEATHER)
    project.write("seeds/ferry.toml", 'rights = "excerpt"\n')
    project.write("seeds/council.toml", 'rights = "link"\n')
    project.write("content/people/ines-corvo.md", "---\nname: Ines Corvo\nother_names: [The Ferrywoman]\n---\nShe.\n")
    project.write("content/commentary/secret.md", "---\ntitle: Zanzibar\nstatus: draft\n---\nNot yet.\n")
    after = project.build()
    assert after.code == 0, after.err
    return before, after.site


def test_every_word_of_every_passage_finds_that_passage(before_and_after: tuple[Site, Site]) -> None:
    site, _ = before_and_after
    index, sources = parts(site), json.loads(site["data/explainer.json"])["sources"]
    texts = [passage["text"] for source in sources for passage in source["passages"]]
    assert len(texts) == index["index"]["passages"] > 5
    for text in texts:
        for word in words(text):
            assert text in passages_with(index, word), word


def test_of_an_article_that_may_be_quoted_only_what_is_used_is_found(before_and_after: tuple[Site, Site]) -> None:
    index = parts(before_and_after[1])
    assert passages_with(index, "weather") == set()
    assert any("The boats are old" in text for text in passages_with(index, "boat"))


def test_an_article_that_may_only_be_linked_is_found_by_its_headline_alone(
    before_and_after: tuple[Site, Site],
) -> None:
    before, after = (passages_with(parts(site), "council") for site in before_and_after)
    assert any("7 to 4" in text for text in before)
    assert after == {"Council votes on the ferry"}


def test_a_name_that_an_editor_lists_finds_a_person(before_and_after: tuple[Site, Site]) -> None:
    index = parts(before_and_after[1])
    records = [record for name, part in index.items() if name[:2] == "n-" for record in part]
    assert any(record[0] == "Ines Corvo" and "The Ferrywoman" in record[5:] for record in records)


def test_what_editors_change_in_one_article_changes_no_passage_of_another(before_and_after: tuple[Site, Site]) -> None:
    before, after = before_and_after
    union = [name for name, content in before.items() if name.startswith("search/p-") and b"Union calls" in content]
    assert union
    assert all(before[name] == after[name] for name in union)


def test_nothing_that_is_hidden_is_in_the_index(before_and_after: tuple[Site, Site]) -> None:
    hidden = (b"anzibar", WEATHER.strip().encode(), b"7 to 4", b"/project/")
    for name, content in before_and_after[1].items():
        if name.startswith("search/"):
            assert not any(words in content for words in hidden), name


def test_a_name_is_found_with_the_counts_of_its_page(before_and_after: tuple[Site, Site]) -> None:
    site, _ = before_and_after
    found = [entry for name, held in parts(site).items() if name.startswith("n-") for entry in held]
    people = {href: note for _, href, kind, note, *_ in found if kind == "person" and href.startswith("people/")}
    assert people
    for href, note in people.items():
        sources, mentions = note.split("\u00a0· ")
        page = lxml.html.fromstring(site[href].decode())
        numbers = [" ".join(each.text_content().split()) for each in page.xpath("//ul[@class='numbers']/li")]
        assert numbers[:2] == [sources, mentions]
