"""Markdown in commentary: what each syntax prints, what is refused and in which words, and that nothing gets out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st

from explainer.content.entry import Entry, first_words
from explainer.content.markdown import Missing, Target, render
from explainer.content.sanitise import ATTRIBUTES, TAGS, sanitise

PARAGRAPH = "The mayor said the bridge was “safe enough” on Monday."

PAGES = {
    "Mara Lindqvist": "../people/mara-lindqvist.html",
    "mara-lindqvist": "../people/mara-lindqvist.html",
    "people/mara-lindqvist": "../people/mara-lindqvist.html",
    "glossary/toll": "../glossary.html#toll",
    "topics/bridge": "../topics/bridge.html",
}
TITLES = {"glossary/toll": "toll", "topics/bridge": "The bridge"}


class Site:
    """A site with one person, one term, one topic and one source of four paragraphs."""

    def find(self, name: str) -> Target | None:
        title = TITLES.get(name, "Mara Lindqvist")
        return Target(PAGES[name], title, title) if name in PAGES else None

    def nearest(self, name: str) -> str | None:
        return "Mara Lindqvist" if name.startswith("Mara") else None

    def passage(self, source: str, place: str, words: str) -> Target | Missing:
        if source != "001":
            return Missing(f"no source has the id “{source}”")
        if not place:
            return Target("../sources/001.html", "A bridge opens", "the source A bridge opens")
        if words and words not in PARAGRAPH:
            return Missing(f"paragraph {place} lacks “{words}”")
        anchor = "-exact" if words else ""
        return Target(f"../sources/001.html#p{place}{anchor}", f"¶ {place}", f"paragraph {place} of A bridge opens")


def entry(body: str, name: str = "bridge") -> Entry:
    path = f"content/topics/{name}.md"
    return Entry("topics", name, path, None, None, None, None, (), (), (), body, body_line=5)


def html(body: str, level: int = 3) -> str:
    rendered = render(entry(body), Site(), level)
    assert [str(notice) for notice in rendered.notices] == []
    return str(rendered.html).strip()


def notices(body: str) -> list[str]:
    return [str(notice) for notice in render(entry(body), Site()).notices]


@pytest.mark.parametrize("case", sorted((Path(__file__).parent / "markdown").glob("*.txt")), ids=lambda case: case.stem)
def test_markdown_prints_as_shown(case: Path) -> None:
    """Each file holds Markdown, a line of equals signs, and the HTML."""
    written, _, printed = case.read_text(encoding="utf-8").partition("\n=====\n")
    assert html(written) + "\n" == printed


def test_the_highest_heading_gets_the_level_the_page_wants() -> None:
    assert html("# One\n\n## Two") == "<h3>One</h3>\n<h4>Two</h4>"
    assert html("## One\n\n### Two", level=2) == "<h2>One</h2>\n<h3>Two</h3>"
    assert html("# One\n\n###### Two", level=4) == "<h4>One</h4>\n<h6>Two</h6>"


def test_footnotes_of_two_entries_on_one_page_stay_apart() -> None:
    ids = [
        element["id"]
        for name in ("ada", "ben")
        for element in BeautifulSoup(render(entry("A[^1]\n\n[^1]: B", name), Site()).html, "html.parser").select("[id]")
    ]
    assert ids == ["fnref-topics-ada-1", "fn-topics-ada-1", "fnref-topics-ben-1", "fn-topics-ben-1"]


AT = "content/topics/bridge.md"
PRINTED = "its text was printed without a link"
ADDRESS = "write an address that begins with https://, http:// or mailto:, or a [[link]] to a page of the site"
ANCHOR = "write {#there} on a line of its own above the place"
WRONG = [
    (
        "A\n\n[[Mara Lindquist]]",
        f"{AT}:7: “[[Mara Lindquist]]” leads nowhere; {PRINTED}; did you mean “Mara Lindqvist”?",
    ),
    (
        "A\nb [[Otto]]",
        f"{AT}:6: “[[Otto]]” leads nowhere; {PRINTED}; write a name or an id that has a page, or give it a file",
    ),
    (
        "- a\n- [[Otto]]",
        f"{AT}:6: “[[Otto]]” leads nowhere; {PRINTED}; write a name or an id that has a page, or give it a file",
    ),
    (
        "| a |\n| - |\n| b |\n| [[Otto]] |",
        f"{AT}:8: “[[Otto]]” leads nowhere; {PRINTED}; write a name or an id that has a page, or give it a file",
    ),
    (
        "[[source:009#1]]",
        f"{AT}:5: “[[source:009#1]]” leads nowhere; nothing was printed for it; no source has the id “009”",
    ),
    (
        '[[source:001#2 "quite safe"|so it says]]',
        f'{AT}:5: “[[source:001#2 "quite safe"|so it says]]” leads nowhere; {PRINTED}; paragraph 2 lacks “quite safe”',
    ),
    ("[x](javascript:alert(1))", f"{AT}:5: the address “javascript:alert(1)” cannot be linked; {PRINTED}; {ADDRESS}"),
    ("<data:text/html,x>", f"{AT}:5: the address “data:text/html,x” cannot be linked; {PRINTED}; {ADDRESS}"),
    ("[x](//a.example)", f"{AT}:5: the address “//a.example” cannot be linked; {PRINTED}; {ADDRESS}"),
    ("[x](/people/a.html)", f"{AT}:5: the address “/people/a.html” cannot be linked; {PRINTED}; {ADDRESS}"),
    ("[x](a.html)", f"{AT}:5: the address “a.html” cannot be linked; {PRINTED}; {ADDRESS}"),
    (
        "[x](https://exa%mple.org/)",
        f"{AT}:5: the address “https://exa%25mple.org/” cannot be linked; {PRINTED}; {ADDRESS}",
    ),
    (
        "[x](https://example.org:99999/)",
        f"{AT}:5: the address “https://example.org:99999/” cannot be linked; {PRINTED}; {ADDRESS}",
    ),
    (
        "[x](https://me:secret@example.org/)",
        f"{AT}:5: the address “https://me:secret@example.org/” cannot be linked; {PRINTED}; {ADDRESS}",
    ),
    ("[x](mailto:nobody)", f"{AT}:5: the address “mailto:nobody” cannot be linked; {PRINTED}; {ADDRESS}"),
    (
        "[x](#there)",
        f"{AT}:5: there is no anchor “there” in this file; {PRINTED}; {ANCHOR}",
    ),
    ("{#a}\nx\n\n{#a}\ny", f"{AT}:9: the anchor “a” stands here a second time; it was ignored; give it another name"),
    ('{id="a b"}\nx', f"{AT}:6: “a b” cannot be an anchor; it was ignored; use letters, digits and hyphens"),
    ("{.big}\nx", f"{AT}:6: “class” cannot be set in braces; it was ignored; only {{#anchor}} can be written"),
    ("A\n![b](c.png)", f"{AT}:6: a picture stands here; it was left out; describe it in words or link to it"),
    ("A\n\n[^x]: b", f"{AT}:7: nothing refers to the footnote [^x]; it was left out; write [^x] in the text"),
    (
        "A[^x]\n\n[^x]: b\n    [[Otto]]",
        f"{AT}:8: “[[Otto]]” leads nowhere; {PRINTED}; write a name or an id that has a page, or give it a file",
    ),
    (
        "A\n\nb ^[[[Otto]]]",
        f"{AT}:7: “[[Otto]]” leads nowhere; {PRINTED}; write a name or an id that has a page, or give it a file",
    ),
    ("A\n\n" + "b" * 20_001, f"{AT}:7: a line is longer than 20,000 characters; the text was left out; break it up"),
    (
        "A\n\n" + "b\n" * 15_000,
        f"{AT}:7: a paragraph is longer than 20,000 characters; the text was left out; break it up",
    ),
    ("A\n\n" + "[" * 501, f"{AT}:7: a paragraph holds more than 500 brackets; the text was left out; break it up"),
]


@pytest.mark.parametrize(("body", "message"), WRONG, ids=[body[:24] for body, _ in WRONG])
def test_what_does_not_take_effect_is_said_with_its_line(body: str, message: str) -> None:
    assert notices(body) == [message]


def test_a_dead_link_prints_its_text_and_a_dead_citation_nothing() -> None:
    assert (
        str(render(entry("[[Otto|the captain]], [[Otto]][[source:009]]"), Site()).html) == "<p>the captain, Otto</p>\n"
    )


def test_a_picture_and_a_refused_address_leave_no_trace_of_where_they_led() -> None:
    assert str(render(entry("![b](c.png)[x](javascript:y)"), Site()).html) == "<p><a>x</a></p>\n"


HOSTILE = st.lists(
    st.sampled_from(
        [
            *"[]()<>!{}#^*_`\"'|:=~-\\/&;\n\t ab1",
            "javascript:",
            "<script>",
            "onload=",
            "[[source:001#1",
            "]]",
            "http://a.example",
        ]
    )
).map("".join)


def allowed(element: str, attribute: str) -> bool:
    return attribute == "class" or attribute in ATTRIBUTES["*"] | ATTRIBUTES.get(element, set())


@given(st.one_of(st.text(), HOSTILE))
@example("<script>alert(1)</script>")
@example('[x](https://a.example "\\" onload=\\"y")')
@example("[[source:001|<img src=x onerror=y>]]")
@example('{#a onclick="x"}\n# b')
@example("<svg><style><img src=x onerror=y>")
def test_nothing_active_gets_through(body: str) -> None:
    page = str(render(entry(body), Site()).html)
    assert sanitise(page) == page
    assert "<script" not in page.lower()
    for element in BeautifulSoup(page, "html.parser").find_all(True):
        assert element.name in TAGS
        assert all(allowed(element.name, attribute) for attribute in element.attrs)
        address = str(element.get("href", "#"))
        assert re.match(r"https?://|mailto:|[^/\\:]+(?:[/#?]|\Z)", address, re.IGNORECASE), address
        assert element.get("rel") == ["noopener", "noreferrer"] or not re.match("https?:", address, re.IGNORECASE)


@given(st.text(), st.integers(20, 200))
def test_first_words_are_few_and_on_one_line(body: str, limit: int) -> None:
    words = first_words(entry(body), limit=limit)
    assert len(words) <= limit + 1
    assert "\n" not in words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", ""),
        ("# A heading\n\nThe *bridge* is `old`.\nIt creaks.\n\nMore.", "The bridge is old. It creaks."),
        ("> quoted\n\n- item\n\nText.", "Text."),
        (
            "[[Mara Lindqvist]] and [[topics/bridge|the bridge]], [see](https://a.example).",
            "Mara Lindqvist and the bridge, see.",
        ),
        ("[[people/mara]] and [[tom]].", "Mara Lindqvist and tom."),
        ('It is old [[source:001#1]].[^1] She said so [[source:001#2 "safe"|there]].', "It is old. She said so there."),
        (
            "The bridge over the river was opened in spring. The mayor, Mrs. Lindqvist, held a speech.",
            "The bridge over the river was opened in spring.",
        ),
        (
            "The bridge. It is the longest of all the bridges that were ever built",
            "The bridge. It is the longest of all the bridges that were…",
        ),
    ],
)
def test_first_words_are_the_opening_as_plain_text(body: str, words: str) -> None:
    titles = {"people/mara": "Mara Lindqvist"}
    assert first_words(entry(body), lambda name: titles.get(name, name), 60) == words


CLOSED = 'write [[name]] or [[source:ID#4 "the words"]] with every sign, or a backslash before the first bracket'
STANDS = f"looks like a link that is not closed; it was printed as it stands; {CLOSED}"
UNCLOSED = [
    "[[Otto",
    "[[Otto]",
    '[[source:001#2 "safe enough]]',
    '[[source:001#2 "safe enough"]',
    "[[source:001#2 safe enough]]",
]


@pytest.mark.parametrize("written", UNCLOSED)
def test_a_link_that_is_not_closed_is_printed_and_told_of(written: str) -> None:
    rendered = render(entry(f"So\n{written}"), Site())
    assert BeautifulSoup(rendered.html, "html.parser").get_text().strip() == f"So\n{written}"
    assert [str(notice) for notice in rendered.notices] == [f"{AT}:6: “{written}” {STANDS}"]


def test_a_link_after_one_that_is_not_closed_is_a_link() -> None:
    body = '[[source:001#2 "safe enough]] and [[source:001#2 "safe enough"]] and [[Otto and [[Mara Lindqvist]]'
    rendered = render(entry(body), Site())
    assert str(rendered.html).count("<a ") == 2
    assert len(rendered.notices) == 2


@pytest.mark.parametrize(
    "written",
    [
        "`[[Otto`",
        "    [[Otto",
        "\\[[Otto",
        "[[1](https://a.example)]",
        "[[a] b](https://a.example)",
        "x[[] [[ y",
        "[[^1]",
    ],
)
def test_brackets_that_are_no_link(written: str) -> None:
    assert notices(written) == []
