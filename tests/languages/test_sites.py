"""Whole builds in each language: the interface is in it, and the words of sources say which language they are in."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import catalogues
import pytest
from babel.messages.pofile import write_po
from bs4 import BeautifulSoup, NavigableString, Tag

from explainer.present.languages import languages
from projects import STORY, Build, Project, setting


def soup(build: Build, address: str) -> BeautifulSoup:
    return BeautifulSoup(build.site[address].decode(), "html.parser")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory, remembered: Path) -> dict[str, Build]:
    """The invented story in every language; a page with a dead link would end the build."""
    project = Project(tmp_path_factory.mktemp("languages"))
    shutil.copytree(remembered, project.root / ".cache")
    project.write("content/commentary/boats.md", "---\ntitle: Boats\ndate: 2031-03-04\n---\nOld ones.\n")
    return {
        language: project.build(*setting("DEFAULT_LANG", language), address="https://news.example/repo")
        for language in languages()
    }


@pytest.mark.parametrize("language", languages())
def test_a_site_says_which_language_it_is_in(sites: dict[str, Build], language: str) -> None:
    built = sites[language]
    assert (built.code, built.err) == (0, built.err if "warning" not in built.err else "")
    for address in (address for address in built.site if address.endswith(".html")):
        html = soup(built, address).html
        assert (html["lang"], html["dir"]) == (language, "rtl" if language == "he" else "ltr"), address
    assert f'xml:lang="{language}"' in built.site["feed.xml"].decode()
    linked = json.loads(soup(built, "index.html").find("script", type="application/ld+json").string)
    assert linked["inLanguage"] == language


@pytest.mark.parametrize(
    ("language", "day", "counted", "heading"),
    [
        ("en", "4 March 2031", "1 source · 1 mention", "What it is about"),
        ("de", "4. März 2031", "1 Quelle · 1 Nennung", "Worum es geht"),
        ("fr", "4 mars 2031", "1 source · 1 mention", "De quoi il s’agit"),
        ("he", "4 במרץ 2031", "מקור אחד · אזכור אחד", "במה מדובר"),
    ],
)
def test_dates_numbers_and_plurals_are_those_of_the_language(
    sites: dict[str, Build], language: str, day: str, counted: str, heading: str
) -> None:
    essays, bodies, home = (
        soup(sites[language], address).get_text()
        for address in ("commentary/index.html", "organisations/index.html", "index.html")
    )
    assert day.replace(" ", "\u00a0") in essays
    assert counted.replace(" ·", "\u00a0·") in bodies
    assert heading in home


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_words_of_a_source_in_another_language_say_so(sites: dict[str, Build], language: str) -> None:
    source = next(address for address in sites[language].site if re.fullmatch(r"sources/ferry.*\.html", address))
    page = soup(sites[language], source)
    texts = [page.h1, *page.select(".passage .text")]
    assert {(text["lang"], text["dir"]) for text in texts} == {("en", "ltr")}
    assert all(language_of(text) == language for text in page.select(".passage summary, .facts dt"))
    person = soup(sites[language], "people/ines-corvo.html")
    assert {language_of(words) for words in person.select(".quotation .words")} == {"en"}
    assert {language_of(mark) for mark in person.select(".quotation .mark")} == {language}
    assert {language_of(title) for title in person.select("cite a, .group-head a")} == {"en"}


def test_words_of_a_source_in_the_language_of_the_site_carry_no_mark_of_it(sites: dict[str, Build]) -> None:
    for address, html in sites["en"].site.items():
        if address.endswith(".html"):
            assert len(re.findall(rb'\slang="', html)) == 1, address


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_a_column_has_its_name_in_the_language_of_the_site_also_where_its_cells_are_english(
    sites: dict[str, Build], language: str
) -> None:
    rules = soup(sites[language], "method.html").find("table")
    assert rules is not None and rules.find("div", lang="en") is not None
    for cell in rules.find_all("td"):
        assert cell["data-column"] and not cell.has_attr("lang")


def test_the_data_file_is_the_same_in_every_language(sites: dict[str, Build]) -> None:
    files = [json.loads(built.site["data/explainer.json"]) for built in sites.values()]
    for file in files:
        file.pop("site")
    assert all(one == other for one, other in pairwise(files))


def test_a_language_without_a_catalogue_is_english_and_says_so(project: Project) -> None:
    built = project.build(*setting("DEFAULT_LANG", "tlh"))
    assert built.code == 0
    assert (
        "warning: DEFAULT_LANG: the program has no words in the language “tlh”; the site's own words are in English"
        in built.err
    )
    assert soup(built, "index.html").html["lang"] == "en"


def test_english_loads_no_catalogue(project: Project) -> None:
    assert not any(name.split(".")[0] == "babel" and "messages" in name for name in project.build().loaded)


def test_nothing_is_said_that_the_catalogues_do_not_know(project: Project) -> None:
    """With a catalogue that puts brackets around everything, what stands outside of them are the words of others."""
    strange = catalogues.extracted()
    for entry in (entry for entry in strange if entry.id):
        words = entry.id if isinstance(entry.id, tuple) else (entry.id,)
        said = tuple(bracketed(one) for one in words)
        entry.string = said if entry.pluralizable else said[0]
    with (project.root / "plugins/explainer/languages/de.po").open("wb") as file:
        write_po(file, strange)
    built = project.build(*setting("DEFAULT_LANG", "de"))
    assert built.code == 0, built.err
    known = set(re.findall(r"\w+", " ".join([*map(str, STORY.values()), *STORY, names(project)])))
    for address in (address for address in built.site if address.endswith(".html")):
        strays = {word for text in spoken(soup(built, address)) for word in re.findall(r"[^\W\d_]{2,}", outside(text))}
        assert strays - known == set(), address


def bracketed(text: str) -> str:
    """A text with all of it in brackets but its tags."""
    return re.sub(r"[^<>]+(?=<|$)", r"⟦\g<0>⟧", text)


def names(project: Project) -> str:
    """What is in English on every site, or a name: the site's own title, months as dates have them, file names."""
    conf = (project.root / "pelican.conf.py").read_text("utf-8")
    return conf + " März json schema explainer"


def spoken(page: BeautifulSoup) -> Iterator[str]:
    """What a page shows and what it says to those who hear it, but for what is marked as of another language."""
    for element in page.find_all(True):
        if element.name not in ("script", "style", "meta", "link", "html") and language_of(element) != "en":
            yield from (
                str(text) for text in element.find_all(string=True, recursive=False) if type(text) is NavigableString
            )
            yield from (
                str(element[name]) for name in ("aria-label", "placeholder", "title", "alt") if element.has_attr(name)
            )
            yield from (
                str(value) for name, value in element.attrs.items() if name.startswith("data-") and " " in value
            )


def outside(text: str) -> str:
    """A text without what is in brackets."""
    depth, rest, text = 0, [], re.sub(r"\{\w+\}", "", text)
    for letter in text:
        depth += letter == "⟦"
        if not depth:
            rest.append(letter)
        depth -= letter == "⟧"
    return "".join(rest)


def language_of(element: Tag) -> str:
    holder = element if element.has_attr("lang") else element.find_parent(lang=True)
    return str(holder["lang"]) if holder else ""
