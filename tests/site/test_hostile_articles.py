"""Third-party articles are not trusted: what is bad is left out or made harmless, and the rest is published."""

from __future__ import annotations

import re

import lxml.html
import msgspec
import pytest

from explainer.present.datafile import DataFile
from hostile import LEFT_OUT, SHOWN, TOLD
from projects import STORY, Build
from purity import active_content, is_xml

RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


@pytest.fixture
def site(among_hostile_articles: Build) -> dict[str, bytes]:
    return among_hostile_articles.site


def source_pages(site: dict[str, bytes]) -> list[bytes]:
    return [page for path, page in site.items() if path.startswith("sources/") and path != "sources/index.html"]


def test_bad_articles_do_not_stop_the_build(among_hostile_articles: Build) -> None:
    assert among_hostile_articles.code == 0
    assert "Traceback" not in among_hostile_articles.err


@pytest.mark.parametrize("path", [*LEFT_OUT, "seeds/dangling.txt", "seeds/link.txt", "seeds/loop"])
def test_what_is_left_out_is_named_in_one_line_with_reason_and_cure(among_hostile_articles: Build, path: str) -> None:
    lines = [line for line in among_hostile_articles.err.splitlines() if f"{path}: " in line]
    assert len(lines) == 1, lines
    assert re.fullmatch(rf"warning: {re.escape(path)}: [^;]+; left out; .+", lines[0])


def test_every_other_article_is_published_with_its_text(site: dict[str, bytes]) -> None:
    texts = [lxml.html.document_fromstring(page).find("body").text_content() for page in source_pages(site)]
    for path, (word, _) in SHOWN.items():
        assert [text for text in texts if f"{word} begins this paragraph" in text], path


@pytest.mark.parametrize("path", [path for path in STORY if path.startswith("seeds")])
def test_the_good_articles_are_there(site: dict[str, bytes], path: str) -> None:
    name = path.removeprefix("seeds/").rpartition(".")[0]
    assert f"sources/{name}.html" in site


def test_articles_that_differ_in_letter_case_alone_have_a_page_each(site: dict[str, bytes]) -> None:
    assert len([path for path in site if path.startswith("sources/twin-")]) == 2
    assert len({path.casefold() for path in site}) == len(site)


def test_every_name_can_be_held_by_every_disk_and_server(site: dict[str, bytes]) -> None:
    for path in set(site) - {".nojekyll"}:
        for part in path.split("/"):
            assert re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,119}", part), path
            assert not RESERVED.fullmatch(part), path


def test_nothing_on_a_page_can_run_load_or_deceive(site: dict[str, bytes]) -> None:
    for path, page in site.items():
        if path.endswith(".html"):
            assert list(active_content(page.decode())) == [], path


def test_template_language_in_an_article_is_text(site: dict[str, bytes]) -> None:
    assert b"{{ 7*7 }} {% raw %}" in site["sources/plain.html"]


def test_what_is_outside_the_folder_is_not_read(site: dict[str, bytes]) -> None:
    assert not any(b"Outsideword" in data for data in site.values())


@pytest.mark.parametrize("path", TOLD)
def test_wrong_facts_beside_an_article_are_named(among_hostile_articles: Build, path: str) -> None:
    assert f"{path}: " in among_hostile_articles.err


def test_feed_map_and_data_can_be_read(site: dict[str, bytes]) -> None:
    assert is_xml(site["feed.xml"])
    assert is_xml(site["sitemap.xml"])
    assert len(msgspec.json.decode(site["data/explainer.json"], type=DataFile).sources) == len(source_pages(site))
