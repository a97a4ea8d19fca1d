"""What the theme promises of every page, shown on a small invented site (`bridge_site`)."""

from __future__ import annotations

import json
import re
from gettext import NullTranslations
from itertools import pairwise
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from bridge_pages import BARE, FULL, Sheet
from bridge_site import BARE_SITE, NASTY, SITE
from bs4 import BeautifulSoup, Tag

from explainer.present.views import EventView, Segment, SiteView
from explainer.templates import environment

THEME = Path(__file__).parents[2] / "theme"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
    " connect-src 'self'; base-uri 'none'; form-action 'self'"
)
jinja = environment([THEME / "templates"], NullTranslations())


def markup(sheet: Sheet, site: SiteView = SITE) -> str:
    return jinja.get_template(sheet.template).render(site=site, page=sheet.page, root=sheet.root)


def read(sheet: Sheet, site: SiteView = SITE) -> BeautifulSoup:
    return BeautifulSoup(markup(sheet, site), "html.parser")


def full(name: str) -> BeautifulSoup:
    return read(next(sheet for sheet in FULL if sheet.template == name))


every_page = pytest.mark.parametrize(
    "soup",
    [
        *(pytest.param(read(sheet), id=sheet.template) for sheet in FULL),
        *(pytest.param(read(sheet, BARE_SITE), id=f"bare {sheet.template}") for sheet in BARE),
    ],
)


@every_page
def test_security_policy_comes_before_anything_that_could_load(soup: BeautifulSoup) -> None:
    first, second = soup.head.find_all(True, recursive=False)[:2]
    assert first["charset"] == "utf-8"
    assert second["content"] == POLICY


@every_page
def test_nothing_runs_or_loads_but_the_sites_own_files(soup: BeautifulSoup) -> None:
    for element in soup.find_all(True):
        assert not [name for name in element.attrs if name.startswith("on") or name == "style"], element
        assert element.name not in {"style", "iframe", "object", "base"}
        if element.name == "script":
            assert element.get("type") == "application/ld+json" or element.has_attr("defer")
        if element.name in {"script", "img"} or (element.name == "link" and element["rel"] == ["stylesheet"]):
            assert "//" not in element.get("src", element.get("href", ""))


@every_page
def test_every_link_names_a_file_and_those_that_leave_the_site_say_so(soup: BeautifulSoup) -> None:
    for link in soup.find_all("a"):
        target = link["href"]
        if target.startswith("http"):
            assert link["rel"] == ["noopener", "noreferrer"]
        elif not target.startswith("#"):
            assert re.search(r"[^/]\.(html|json|xml)(#.+)?$", target), target


@every_page
def test_fragments_of_the_same_page_exist_and_ids_are_unique(soup: BeautifulSoup) -> None:
    ids = [element["id"] for element in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert "" not in ids
    inside = {link["href"][1:] for link in soup.find_all("a", href=re.compile("^#"))}
    assert inside <= set(ids)


@every_page
def test_headings_descend_one_level_at_a_time(soup: BeautifulSoup) -> None:
    levels = [int(heading.name[1]) for heading in soup.find_all(re.compile("^h[1-6]$"))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(following - level <= 1 for level, following in pairwise(levels))


@every_page
def test_skip_link_is_first_and_landmarks_have_names(soup: BeautifulSoup) -> None:
    first = soup.body.find("a")
    assert first["href"] == f"#{soup.main['id']}"
    names = [element["aria-label"] for element in soup.find_all("nav")]
    assert len(names) == len(set(names))
    for region in soup.find_all(attrs={"role": "region"}):
        assert region["aria-label"]
        assert region["tabindex"] == "0"


@every_page
def test_no_list_or_section_is_printed_empty(soup: BeautifulSoup) -> None:
    for element in soup.main.find_all(["ul", "ol", "dl", "section", "nav", "tbody", "p"]):
        filled_by_script = element.has_attr("data-list") or element.find_parent("template")
        assert filled_by_script or element.get_text(strip=True), element


@pytest.mark.parametrize("sheet", FULL, ids=lambda sheet: sheet.template)
def test_links_are_relative_to_the_page_so_that_they_work_from_a_disk(sheet: Sheet) -> None:
    soup = read(sheet)
    styles = [link["href"] for link in soup.find_all("link", rel="stylesheet")]
    base = "/bridge/" if sheet.path == "404.html" else ""
    reached = [path.removeprefix(base) if base else normpath(join(dirname(sheet.path), path)) for path in styles]
    assert reached == list(SITE.stylesheets)
    if base:
        assert all(link["href"].startswith((base, "#")) for link in soup.find_all("a"))


@pytest.mark.parametrize("sheet", FULL, ids=lambda sheet: sheet.template)
def test_text_from_outside_stays_text(sheet: Sheet) -> None:
    html = markup(sheet)
    assert "<b>&" not in html
    soup = read(sheet)
    structured = json.loads(soup.find("script", type="application/ld+json").string)
    assert structured["name"].endswith(NASTY)
    assert soup.find("b", string=re.compile("raw")) is None


@pytest.mark.parametrize("name", ["profile.html", "topic.html", "glossary.html", "source.html", "home.html"])
def test_every_page_with_quotations_or_notes_labels_the_editors_voice(name: str) -> None:
    notes = full(name).find_all(class_="commentary")
    assert notes
    for note in notes:
        assert note["role"] == "note"
        assert note.find(class_="label").get_text() == note["aria-label"]


def test_words_are_printed_exactly_with_no_space_between_segments() -> None:
    page = next(sheet.page for sheet in FULL if sheet.template == "source.html")
    soup = full("source.html")
    for passage in page.passages:
        place = soup.find(id=passage.id)
        text = place if place.name == "h1" else place.find(class_="text")
        assert text.get_text() == "".join(segment.text for segment in passage.segments)


@pytest.mark.parametrize("trim", [True, False])
def test_words_are_exact_whatever_the_engine_does_about_blocks(trim: bool) -> None:
    loose = jinja.overlay(trim_blocks=trim, lstrip_blocks=trim)
    words = loose.from_string('{% from "parts/words.html" import words with context %}{{ words(segments) }}')
    segments = (Segment((), " a ", ()), Segment((), "b", ()), Segment((), "\n{{ c }}", ()))
    assert words.render(segments=segments, root="", site=SITE) == " a b\n{{ c }}"


def test_evidence_is_an_anchor_and_a_piece_of_it_reopened_has_no_second_id() -> None:
    soup = full("source.html")
    outer = soup.find(id="p2-0-25")
    assert outer.get_text() == "City engineer Ines Corvo,"
    assert outer.find(id="p2-14-24").find("a")["href"] == "../people/ines-corvo.html"
    assert not soup.find(id="p4").find(class_="evidence").has_attr("id")


def test_a_quotation_says_what_was_said_who_reports_it_and_where_it_stands() -> None:
    quotation = full("profile.html").select_one("#said ~ .group .quotation")
    assert isinstance(quotation, Tag)
    assert quotation.find(class_="said").get_text() == "“The piers are sound; it is the money that is cracked,”"
    mark = quotation.find(class_="mark")
    assert mark["href"] == "../sources/courier.html#p3"
    assert mark.get_text() == "¶ 3"
    assert mark["aria-label"] == "paragraph 3 of Board Votes to Rebuild the Old Bridge"
    assert [remark.get_text() for remark in quotation.find_all(class_="remark")] == [
        "in quotation marks",
        "as reported by the Valley Post",
    ]


def test_words_cut_out_of_a_sentence_show_that_they_were_cut() -> None:
    cut = full("profile.html").select_one("#said ~ .group .quotation:has(.cut)")
    assert isinstance(cut, Tag)
    assert cut.blockquote.p.get_text().startswith("…\u00a0the engineer added")
    assert [part.get_text() for part in cut.find_all(class_="cut")] == ["…\u00a0", "\u00a0…"]


def test_a_quotation_in_another_language_says_so() -> None:
    foreign = full("glossary.html").find("p", lang="fr")
    assert foreign["dir"] == "ltr"
    assert foreign.find(class_="mark").parent["lang"] == "en"


def test_a_text_says_its_day_in_words_and_for_machines() -> None:
    time = full("text.html").find("time")
    assert (time["datetime"], time.get_text()) == ("2019-06-01", "1 June 2019")


@pytest.mark.parametrize(("words", "said"), [("Monday", "4 May 2031 “Monday”"), ("", "4 May 2031")])
def test_the_words_for_a_day_stand_beside_it(words: str, said: str) -> None:
    event = EventView("e", "4 May 2031", "2031-05-04", "May 2031", words, "Meeting", "", (), ())
    macro = jinja.from_string('{% from "parts/comparison.html" import event with context %}{{ event(item) }}')
    soup = BeautifulSoup(macro.render(item=event, root="", site=SITE), "html.parser")
    assert soup.find(class_="event-when").get_text() == said


def test_a_passage_links_to_itself_and_to_the_pages_that_use_it() -> None:
    passage = full("source.html").find(id="p2")
    assert passage.find(class_="number")["href"] == "#p2"
    assert passage.find(class_="uses").find("a")["href"] == "../people/ines-corvo.html"


def test_the_section_of_a_page_is_marked_in_the_navigation() -> None:
    current = full("profile.html").find("nav", attrs={"aria-label": "Sections"}).find(attrs={"aria-current": True})
    assert current.get_text() == "People"
    assert full("list.html").find(attrs={"aria-current": "page"}).get_text() == "People"


def test_no_rule_of_the_stylesheets_reaches_outside_and_they_stay_small() -> None:
    sheets = [path.read_text(encoding="utf-8") for path in sorted((THEME / "static").glob("*.css"))]
    assert sum(map(len, sheets)) < 29_000
    assert not any("//" in sheet or "@import" in sheet for sheet in sheets)


def test_a_long_section_leads_to_the_pages_with_all_of_it() -> None:
    rest = full("profile.html").find("nav", attrs={"aria-label": "Statements by Ines Corvo"})
    assert rest.find("p").get_text() == "Shown are 24 of 90. All of them:"
    assert [(link["href"], link.get_text(" ", strip=True)) for link in rest("a")] == [
        ("../p/s-2018.html", "2018 30"),
        ("../p/s-2019.html", "2019 60"),
    ]


def test_a_section_that_goes_on_on_one_page_leads_there_by_its_name() -> None:
    rest = full("profile.html").find("p", class_="rest")
    assert rest.get_text() == "Shown are 8 of 12. Statements about Ines Corvo"
    assert rest.a["href"] == "../p/a.html"


def test_the_pages_of_a_list_say_which_of_them_this_is() -> None:
    parts = full("continued.html").find("nav", class_="letters")
    assert [link.get_text(" ", strip=True) for link in parts("a", attrs={"aria-current": "page"})] == ["2019"]
