"""What the theme makes of pictures: named, with links that can be read, and nothing that only a browser could place."""

from __future__ import annotations

from gettext import NullTranslations
from pathlib import Path

import pytest
from bridge_pages import FULL
from bridge_site import SITE
from bs4 import BeautifulSoup, Tag

from explainer.templates import environment

jinja = environment([Path(__file__).parents[2] / "theme" / "templates"], NullTranslations())


def read(name: str) -> BeautifulSoup:
    sheet = next(sheet for sheet in FULL if sheet.template == name)
    return BeautifulSoup(jinja.get_template(name).render(site=SITE, page=sheet.page, root=sheet.root), "html.parser")


def pictures(name: str) -> list[Tag]:
    """The pictures of a page; those within pictures are parts of these."""
    return [svg for svg in read(name).find_all("svg") if svg.find_parent("svg") is None]


@pytest.mark.parametrize("name", ["together.html", "profile.html"])
def test_a_picture_with_links_is_a_group_with_a_name_and_a_description(name: str) -> None:
    (picture,) = pictures(name)
    title, description = (picture.find(id=each) for each in picture["aria-labelledby"].split())
    assert picture["role"] == "group"
    assert (title.name, description.name) == ("title", "desc")
    assert title.get_text() and description.get_text()
    assert all(link.get_text(strip=True) and link["href"] for link in picture.find_all("a"))
    assert not [hidden for hidden in picture.find_all(attrs={"aria-hidden": "true"}) if hidden.find("a")]


@pytest.mark.parametrize("name", ["timeline.html", "source.html"])
def test_a_picture_without_links_is_hidden_for_what_stands_beside_it_says_the_same(name: str) -> None:
    assert pictures(name)
    for picture in pictures(name):
        assert picture["aria-hidden"] == "true"
        assert picture.find("a") is None


def test_every_line_is_drawn_once_and_again_for_both_its_ends() -> None:
    (picture,) = pictures("together.html")
    lines = [path["id"] for path in picture.find_all("path")]
    again = [use["href"].removeprefix("#") for use in picture.find_all("use")]
    assert sorted(again) == sorted(lines * 2)


def test_who_has_no_page_is_no_link() -> None:
    (picture,) = pictures("profile.html")
    assert [link.find("text").get_text() for link in picture.find_all("a")] == ["Tobias Renn"]
    assert "Adela Marsh" in [text.get_text() for text in picture.find_all("text")]


def test_a_name_that_is_cut_is_whole_in_its_title() -> None:
    cut = next(text for text in pictures("profile.html")[0].find_all("text") if text.find("title"))
    assert cut.find("title").get_text().startswith("Bridge Works Board <b>")


def test_shades_are_told_in_words_too() -> None:
    soup = read("coverage.html")
    assert "16+" in soup.find(class_="shades").get_text()
    cell, empty = soup.find("tbody").find_all("td")
    assert (cell["class"], cell.get_text()) == (["shade", "level-3"], "55 passages, first paragraph 1")
    assert empty.get_text() == "·none"
