"""Searching in a real browser, from a disk and under a sub-path on the web."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from subpath import served
from visits import Pair, Visit, Visited

from explainer.present.search.words import words
from projects import Project

CASES = (Path(__file__).parents[1] / "search" / "words.txt").read_text("utf-8").splitlines()

HEARD = """() => {
  const status = document.querySelector('[role=status]');
  window.heard = [];
  new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
}"""


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory, remembered: Path) -> Iterator[Pair]:
    """The invented story with other names, accents and a script without spaces: on a disk, and under /repo/."""
    project = Project(tmp_path_factory.mktemp("searched") / "project")
    shutil.copytree(remembered, project.root / ".cache")
    project.write("content/people/ines-corvo.md", "---\nname: Ines Corvo\nother_names: [La Ferrywoman]\n---\nShe.\n")
    project.write("content/glossary/hwu.md", "---\nterm: HWU\nsummary: A union of dockers\n---\nA union.\n")
    project.write(
        "seeds/café.txt", "Café owners fear the end\n\nThe Café Zoë sold 1,200 cups. “我们爱渡轮”, a guest wrote.\n"
    )
    built = project.build()
    assert built.code == 0, built.err
    with served(project.root / "output") as address:
        yield (project.root / "output").as_uri() + "/", address


def typed(visited: Visited, query: str) -> Locator:
    """What stands below the box once a query was typed and answered."""
    page = visited.page
    page.keyboard.press("/")
    page.keyboard.type(query)
    expect(page.get_by_role("status")).not_to_be_empty()
    page.wait_for_timeout(300)
    return page.locator("[data-panel]")


def results(page: Page) -> list[str]:
    expect(page.get_by_role("status")).not_to_have_text("Searching …")
    return page.locator("[data-list=passages] .words").all_inner_texts()


def test_nothing_of_the_index_is_loaded_until_the_box_is_used(visit: Visit, searched: Pair) -> None:
    for place in searched:
        opened = visit(place + "people/index.html")
        asked: list[str] = []
        opened.page.on("request", lambda request: asked.append(request.url))  # noqa: B023
        opened.page.mouse.wheel(0, 500)
        opened.page.wait_for_timeout(200)
        assert [url for url in asked if url.endswith(".js")] == []
        typed(opened, "ferry")
        assert any("/search/" in url for url in asked)
        assert opened.faults == []


def test_a_name_and_the_words_of_the_sources_are_found_while_one_types(visit: Visit, searched: Pair) -> None:
    for place in searched:
        opened = visit(place + "people/index.html")
        panel = typed(opened, "corv")
        assert panel.locator("[data-list=names] a").first.inner_text().startswith("Ines Corvo")
        assert "Corvo" in panel.locator("mark").all_inner_texts()
        assert "By name: 1" in opened.page.get_by_role("status").inner_text()
        opened.page.keyboard.press("ArrowDown")
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_url("**/people/ines-corvo.html")
        assert opened.faults == []


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("ferrywoman", "Ines Corvo"),
        ("Crovo", "Ines Corvo"),
        ("lindhal tomas", "Tomas Lindahl"),
        ("harbor workers", "Harbour Workers Union"),
        ("hwu", "HWU"),
    ],
)
def test_another_name_or_a_slip_finds_the_same(visit: Visit, searched: Pair, query: str, name: str) -> None:
    panel = typed(visit(searched[0] + "index.html"), query)
    assert any(name in found for found in panel.locator("[data-list=names] a").all_inner_texts())


@pytest.mark.parametrize(
    ("query", "words_of_the_source"),
    [
        ("cafe zoe", "The Café Zoë"),
        ("CAFÉS", "Café owners"),
        ("boat", "The boats are old"),
        ("1200", "1,200 cups"),
        ("渡轮", "我们爱渡轮"),
        ("mony gone", "the money is gone"),
        ('"sad day for the harbour"', "a sad day for the harbour"),
    ],
)
def test_case_accents_plurals_and_slips_do_not_matter(
    visit: Visit, searched: Pair, query: str, words_of_the_source: str
) -> None:
    page = visit(searched[0] + "search.html").page
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    expect(page.locator("[data-list=passages] mark").first).to_be_visible()
    assert words_of_the_source in results(page)[0]


def test_the_page_of_results_answers_while_one_types_and_says_so_once(visit: Visit, searched: Pair) -> None:
    for place in searched:
        page = visit(place + "search.html").page
        page.evaluate(HEARD)
        box = page.locator("main [name=q]")
        for letter in "ferry":
            box.press_sequentially(letter)
            page.wait_for_timeout(250)
        expect(page.locator("[data-list=passages] .words").first).to_contain_text("ferry")
        assert page.url.endswith("search.html?q=ferry")
        page.wait_for_timeout(1200)
        assert [text[:8] for text in page.evaluate("heard")] == ["By name:"]
        box.fill("")
        expect(page.locator("[data-list=passages]")).to_be_hidden()
        expect(page.get_by_role("status")).to_be_empty()


def test_words_in_quotation_marks_must_stand_together(visit: Visit, searched: Pair) -> None:
    for place in searched:
        loose = visit(place + "search.html?q=day+sad").page
        expect(loose.locator("[data-list=passages] mark").first).to_be_visible()
        phrase = visit(place + "search.html?q=%22day+sad%22").page
        expect(phrase.get_by_role("status")).to_contain_text("Nothing found")
        assert results(phrase) == []


def test_results_can_be_narrowed_to_a_source_and_a_kind(visit: Visit, searched: Pair) -> None:
    for place in searched:
        page = visit(place + "search.html?q=corvo").page
        expect(page.locator("[data-list=passages] mark").first).to_be_visible()
        everywhere = len(results(page))
        option = page.get_by_role("option", name="Union calls")
        page.get_by_role("combobox", name="Source").select_option(option.get_attribute("value"))
        expect(page.locator("[data-list=passages] li")).not_to_have_count(everywhere)
        assert set(page.locator("cite").all_inner_texts()) == {"Union calls for talks on ferry"}
        assert "source=" in page.url
        page.get_by_role("combobox", name="Source").select_option("")
        page.get_by_role("combobox", name="Kind").select_option("person")
        expect(page.locator("[data-list=passages] li")).to_have_count(0)
        assert page.locator("[data-list=names] a").all_inner_texts() == ["Ines Corvo"]


def test_a_result_opens_its_passage_lit_up(visit: Visit, searched: Pair) -> None:
    for place in searched:
        opened = visit(place + "search.html?q=money")
        opened.page.locator("[data-list=passages] a.mark").first.click()
        opened.page.wait_for_url("**/sources/*.html#p*")
        assert "money is gone" in opened.page.locator(":target").inner_text()
        assert opened.faults == []


def test_escape_closes_and_empties(visit: Visit, searched: Pair) -> None:
    page = visit(searched[0] + "people/index.html").page
    panel = typed(visit(searched[0] + "people/index.html"), "ferry")
    assert panel.is_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert panel.is_hidden()
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.press("Escape")
    assert page.locator("input[name=q]").input_value() == ""


def test_enter_leads_to_all_results(visit: Visit, searched: Pair) -> None:
    for place in searched:
        opened = visit(place + "people/index.html")
        opened.page.keyboard.press("/")
        opened.page.keyboard.type("ferry")
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_url("**/search.html?q=ferry")
        expect(opened.page.locator("[data-list=passages] mark").first).to_be_visible()


def test_without_javascript_the_box_leads_to_the_lists(visit: Visit, searched: Pair) -> None:
    for place in searched:
        opened = visit(place + "people/index.html", java_script_enabled=False)
        opened.page.locator("input[name=q]").fill("ferry")
        opened.page.get_by_role("button", name="Search").click()
        opened.page.wait_for_url("**/search.html?q=ferry")
        opened.page.locator("main").get_by_role("link", name="People").click()
        opened.page.wait_for_url("**/people/index.html")


def test_what_is_typed_is_never_markup(visit: Visit, searched: Pair) -> None:
    hostile = "<img src=x onerror=alert(1)>ferry&quot;"
    opened = visit(searched[0] + "people/index.html")
    typed(opened, hostile)
    assert opened.page.locator("form img").count() == 0
    assert opened.faults == []


def test_the_browser_finds_the_same_words_as_the_program(visit: Visit, searched: Pair) -> None:
    opened = visit(searched[0] + "search.html?q=x")
    expect(opened.page.get_by_role("status")).to_contain_text("Nothing found")
    for line in CASES:
        found = opened.page.evaluate("text => explainerSearch.words(text).map(word => word.term)", line)
        assert found == words(line)
