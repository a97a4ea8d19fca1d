"""A finding that an editor takes out is gone from the site, and the page on the method says that there was one."""

from __future__ import annotations

import json

from projects import Project

WORDS = b"Nobody has asked the people who take the boat"
RULING = """
[[remove]]
source = "uni"
paragraph = 2
words = "who take the boat"
reason = "the words are a colleague's"
"""


def holding(site: dict[str, bytes]) -> set[str]:
    return {path for path, page in site.items() if WORDS in page}


def test_a_ruling_takes_a_statement_out_of_the_site_without_an_article_being_read_again(project: Project) -> None:
    before = project.build().site
    build = project.ruled(RULING)
    after = build.site
    assert (build.code, "Changed: 0 articles read anew" in build.out) == (0, True)
    assert "people/tomas-lindahl.html" in holding(before) - holding(after)
    assert {path.split("/")[-1] for path in holding(after) if not path.startswith("search/")} == {
        "explainer.json",
        "union.js",
        "union.html",
    }, "the article's own text alone"
    data, earlier = (json.loads(site["data/explainer.json"]) for site in (after, before))
    assert [one["content"]["quote"] for one in earlier["statements"] if one not in data["statements"]] == [
        WORDS.decode()
    ]
    assert data["removed"] == [
        {
            "source": "union",
            "passage": 2,
            "kind": "statement",
            "because": "content/rulings.toml:2: the words are a colleague's",
        }
    ]
    assert b"Taken out by the editors" in after["method.html"]
    assert b'href="sources/union.html#p2"' in after["method.html"]
    (project.root / "content/rulings.toml").unlink()
    assert project.build().site == before


def test_a_ruling_without_effect_fails_a_strict_build(project: Project) -> None:
    build = project.ruled(RULING.replace("paragraph = 2", "paragraph = 1"))
    assert build.code == 1
    assert "content/rulings.toml:2: the words “who take the boat” do not stand in paragraph 1" in build.err
