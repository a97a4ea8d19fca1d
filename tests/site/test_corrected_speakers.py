"""A statement that an editor gives to somebody else stands on the right page, marked, and the data says why."""

from __future__ import annotations

import json

import lxml.html

from projects import Project

WORDS = "Nobody has asked the people who take the boat"
RULING = """
[[said]]
source = "uni"
paragraph = 2
words = "who take the boat"
by = "Ines Corvo"
reason = "she read it out"
"""


def said_on(page: bytes) -> list[str]:
    """The statements by the one whom a page is about, with the remarks beneath them."""
    figures = lxml.html.document_fromstring(page).findall(".//section[@aria-labelledby='said']//figure")
    return [" ".join(figure.text_content().split()) for figure in figures]


def test_it_stands_on_the_page_of_whom_the_editor_names(project: Project) -> None:
    before = project.build().site
    build = project.ruled(RULING)
    after = build.site
    assert (build.code, "Changed: 0 articles read anew" in build.out) == (0, True)
    his, hers = "people/tomas-lindahl.html", "people/ines-corvo.html"
    assert [[WORDS in one for one in said_on(before[page])].count(True) for page in (his, hers)] == [1, 0]
    assert [[WORDS in one for one in said_on(after[page])].count(True) for page in (his, hers)] == [0, 1]
    (marked,) = (one for one in said_on(after[hers]) if WORDS in one)
    assert "said by “Ines Corvo”" in marked
    assert "speaker corrected by the editors" in marked
    assert sum(b"speaker corrected" in page for path, page in after.items() if path.startswith("people/")) == 2
    data = json.loads(after["data/explainer.json"])
    (one,) = (one for one in data["statements"] if one["content"]["quote"] == WORDS)
    assert one["speaker"] == {"entity": "ines-corvo", "words": "Ines Corvo"}
    assert data["corrected"] == [
        {"evidence": one["evidence"], "speaker": "ines-corvo", "because": "content/rulings.toml:2: she read it out"}
    ]
    assert b"Speakers corrected by the editors" in after["method.html"]
    (project.root / "content/rulings.toml").unlink()
    assert project.build().site == before


def test_a_ruling_on_somebody_whom_the_article_does_not_name_fails_a_strict_build(project: Project) -> None:
    build = project.ruled(RULING.replace("Ines Corvo", "Mara Quist"))
    assert build.code == 1
    assert "content/rulings.toml:2: the program found no “Mara Quist” in the articles" in build.err
