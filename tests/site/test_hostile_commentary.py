"""Commentary is trusted for its words, not for markup, paths or links; what is held back is in no byte of the site."""

from __future__ import annotations

import re

import pytest

from explainer.present.site import OWN
from hostile import HELD_BACK, SAID
from projects import Build
from purity import active_content, is_xml


@pytest.fixture
def site(among_hostile_commentary: Build) -> dict[str, bytes]:
    return among_hostile_commentary.site


def test_the_site_is_built_and_every_fault_named(among_hostile_commentary: Build) -> None:
    assert among_hostile_commentary.code == 0
    assert "Traceback" not in among_hostile_commentary.err
    for named in (
        "content/commentary/bomb.md:2: ",
        "content/commentary/passwd.md: it is a link",
        "content/commentary/picture.md: it is a PNG file",
        "content/commentary/tag.md:2: ",
        "content/commentary/unknown.md:4: there is no key “save_as”",
        "content/nowhere: there is no such section",
        "content/pages/glossary.md: the site has a page glossary.html of its own",
        "content/people/con.md: “con” cannot be part of an address",
        "content/people/index.md: “index” cannot be part of an address",
        "content/commentary/essay.md:5: the address “people/nobody.html” cannot be linked",
        "content/commentary/essay.md:5: “[[nobody]]” leads nowhere",
        "content/disagreements/nested.md:4: “[[x]]” is no citation of exact words",
        "content/rulings.toml: there is no ruling called “foo”",
    ):
        assert f"error: {named}" in among_hostile_commentary.err


def test_every_page_that_the_program_makes_is_kept_from_editors(site: dict[str, bytes]) -> None:
    made = {path.removesuffix(".html") for path in site if path.endswith(".html") and "/" not in path}
    assert made - {"about", "method"} <= OWN


def test_the_method_page_lists_every_fault_once(site: dict[str, bytes]) -> None:
    listed = re.findall(r"<li>(content/.*?)</li>", site["method.html"].decode())
    assert any(notice.startswith("content/pages/method.md:4: ") for notice in listed)
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("word", SAID)
def test_the_words_of_what_can_be_used_are_printed(site: dict[str, bytes], word: str) -> None:
    assert any(word.encode() in data for data in site.values())


def test_nothing_on_a_page_can_run_load_or_deceive(site: dict[str, bytes]) -> None:
    for path, page in site.items():
        if path.endswith(".html"):
            assert list(active_content(page.decode())) == [], path
    assert is_xml(site["feed.xml"])


def test_drafts_comments_and_unknown_keys_are_in_no_byte(among_hostile_commentary: Build) -> None:
    assert [path for path, data in among_hostile_commentary.site.items() if HELD_BACK.encode() in data] == []


def test_no_path_of_this_machine_is_in_any_byte(
    among_hostile_commentary: Build, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = str(tmp_path_factory.getbasetemp()).encode()
    assert [path for path, data in among_hostile_commentary.site.items() if place in data] == []


def test_no_file_stands_where_an_editor_asked_for_it(site: dict[str, bytes]) -> None:
    assert [path for path in site if "evil" in path] == []
