"""A name that an editor gives has its marks and its page, and the page on the method says whose word it is."""

from __future__ import annotations

import json

from projects import Project

RULING = '[[find]]\nname = "town hall"\nkind = "place"\nreason = "the council meets there"\n'


def test_a_ruling_adds_a_name_without_an_article_being_read_again(project: Project) -> None:
    before = project.build().site
    project.write("content/rulings.toml", RULING)
    project.write(
        "content/places/town-hall.md", "---\nname: Town Hall\nother_names: [town hall]\n---\nBuilt in 1890.\n"
    )
    build = project.build("--fatal", "errors")
    assert (build.code, "Changed: 0 articles read anew" in build.out) == (0, True), build.err
    data = json.loads(build.site["data/explainer.json"])
    assert "town-hall" in {one["id"] for one in data["entities"]}
    assert b'href="../sources/ferry.html#p2' in build.site["places/town-hall.html"]
    assert b"content/rulings.toml:1: the council meets there" in build.site["method.html"]
    assert b"The editors gave the name" in build.site["method.html"]
    assert "places/town-hall.html" not in before
