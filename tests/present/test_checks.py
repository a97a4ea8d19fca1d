"""What must hold for the whole site before a byte of it is written."""

from __future__ import annotations

from explainer.present.checks import collisions, dead_links


def test_two_pages_may_not_differ_in_letter_case_alone() -> None:
    assert collisions(["people/ada.html", "people/Ada.html"]) == [
        "people/Ada.html, people/ada.html: 2 pages for one address",
        "people/Ada.html: not a name that every disk and server can hold",
    ]


def test_plain_names_are_no_fault() -> None:
    assert collisions(["index.html", "people/ada-reyes.html", "data/explainer.json"]) == []


def test_a_link_to_a_page_a_file_or_a_place_is_alive() -> None:
    pages = {
        "index.html": b'<a href="people/ada.html#p1">x</a> <a href="#top" id="top">y</a> <a href="https://example.org/">z</a>',
        "people/ada.html": b'<link href="../theme/site.css"><p id="p1"><a href="../index.html">home</a>',
    }
    assert dead_links(pages, ["theme/site.css"]) == []


def test_a_dead_link_is_named_with_its_page() -> None:
    pages = {"index.html": b'<a href="people/bo.html">x</a> <a href="a.html#p9">y</a>', "a.html": b'<p id="p1">'}
    assert dead_links(pages, []) == [
        "index.html: leads to a.html#p9, but a.html has no such place",
        "index.html: leads to people/bo.html, which does not exist",
    ]
