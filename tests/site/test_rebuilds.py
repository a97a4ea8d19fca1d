"""A second build does what has become necessary and nothing else, and ends where a first one would have."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from explainer.readings import FEW
from projects import Project, setting, tree

COSTLY = {"spacy", "trafilatura", "lxml", "bs4", "yaml", "markdown_it", "explainer.analyse", "explainer.present"}


def clean(project: Project, tmp_path: Path) -> dict[str, bytes]:
    """The site that a first build of the same project makes."""
    other = Project(tmp_path / "clean", {})
    for part in ("seeds", "content", "theme"):
        shutil.rmtree(other.root / part)
        shutil.copytree(project.root / part, other.root / part)
    return other.build().site


def times(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.lstat().st_mtime_ns for path in folder.rglob("*")}


def test_nothing_changed_nothing_done(project: Project) -> None:
    project.write("seeds/empty.txt", "")
    first = project.build("--fatal", "warnings")
    before = times(project.root / "output")
    second = project.build("--fatal", "warnings")
    assert times(project.root / "output") == before
    assert (first.code, second.code) == (1, 1)
    assert second.err == "\n".join(line for line in first.err.splitlines() if not line.startswith("analysed"))
    assert "Changed: nothing since the last build" in second.out
    assert not COSTLY & second.loaded


def test_an_edited_text_does_not_have_the_articles_read_again(project: Project) -> None:
    project.build()
    project.write("content/people/ines-corvo.md", "---\nname: Ines Corvo\n---\nShe came here as a child.\n")
    build = project.build()
    assert "Changed: 0 articles read anew" in build.out
    assert not {"spacy", "trafilatura"} & build.loaded
    assert b"came here as a child" in build.site["people/ines-corvo.html"]


def test_articles_that_come_change_and_go(project: Project, tmp_path: Path) -> None:
    project.build()
    seeds = project.root / "seeds"
    (seeds / "council.md").rename(seeds / "vote.md")
    (seeds / "union.html").unlink()
    project.write("seeds/ferry.txt", (seeds / "ferry.txt").read_text("utf-8").replace("120 people", "90 people"))
    build = project.build()
    assert "Changed: 2 articles read anew" in build.out
    assert "sources/vote.html" in build.site
    assert not {"sources/council.html", "sources/union.html"} & set(build.site)
    assert build.site == clean(project, tmp_path)


def test_any_series_of_edits_ends_where_a_first_build_would(project: Project, tmp_path: Path) -> None:
    project.build()
    project.write("content/people/ines-corvo.md", "---\nname: Ines Corvo\nsummary: Head of the town\n---\nShe left.\n")
    project.write("content/people/tomas-lindahl.md", "---\nname: Tomas Lindahl\n---\nHe met [[Ines Corvo]].\n")
    project.build()
    (project.root / "content/people/tomas-lindahl.md").unlink()
    (project.root / "seeds/union.html").unlink()
    project.build()
    base = project.root / "theme/templates/base.html"
    project.write("theme/templates/base.html", base.read_text("utf-8") + " ")
    assert project.build().site == clean(project, tmp_path)


def test_many_articles_at_once_make_the_site_that_they_make_one_by_one(project: Project, tmp_path: Path) -> None:
    for start in range(0, FEW, FEW // 2):
        for number in range(start, start + FEW // 2):
            project.write(f"seeds/{number}.txt", f"Vote {number}\n\nInes Corvo spoke to Tomas Lindahl.\n")
        project.build()
    site = clean(project, tmp_path)
    assert tree(project.root / "output") == site
    assert re.search(rb"and \d\d more passages", site["people/ines-corvo.html"])


def test_the_output_is_mended_and_what_others_put_there_stays(project: Project) -> None:
    site = project.build().site
    page = project.root / "output/index.html"
    status = page.stat()
    page.write_bytes(page.read_bytes().replace(b"ferry", b"fairy"))
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))
    (project.root / "output/about.html").unlink()
    (project.root / "output/people/tomas-lindahl.html").unlink()
    project.write("output/sources/ferry.html", "Eve")
    project.write("output/previews/sources/ferry.js", "Eve")
    project.write("output/CNAME", "news.example\n")
    (project.root / "output/.explainer-new").mkdir()
    assert project.build().site == site | {"CNAME": b"news.example\n"}


def test_a_damaged_cache_costs_time_and_nothing_else(project: Project) -> None:
    site = project.build().site
    cache = project.root / ".cache/explainer"
    entries = sorted((cache / "articles").iterdir())
    entries[0].write_bytes(entries[0].read_bytes()[:-9])
    shutil.copy(entries[1], entries[2])
    (cache / "build").write_bytes((cache / "build").read_bytes().replace(b"Built", b"Bulit"))
    for name in ("told", "uses", "outlines", "words"):
        (cache / name).write_bytes((cache / name).read_bytes()[:-1])
    shutil.rmtree(project.root / "output")
    build = project.build()
    assert "2 entries of the cache were damaged" in build.err
    assert "Changed: 2 articles read anew" in build.out
    assert "Built: 3 sources" in build.out
    assert build.site == site


def test_a_cache_that_cannot_be_written_is_said_and_does_no_harm(project: Project) -> None:
    site = project.build().site
    project.write("in-the-way", "")
    build = project.build(*setting("EXPLAINER_CACHE", str(project.root / "in-the-way")))
    assert build.code == 0
    assert "nothing is remembered for the next build" in build.err
    assert build.site == site


def test_only_the_output_and_the_cache_are_written(project: Project) -> None:
    def elsewhere() -> dict[str, bytes]:
        return {path: data for path, data in tree(project.root).items() if not path.startswith(("output/", ".cache/"))}

    before = elsewhere()
    project.build()
    assert elsewhere() == before
    assert [path.name for path in project.root.parent.iterdir()] == ["project"]


def test_a_folder_of_the_output_that_is_a_link_out_is_not_followed(project: Project, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (project.root / "output/people").symlink_to(tmp_path / "elsewhere")
    build = project.build()
    assert build.code == 1
    assert "outside the output folder" in build.err
    assert tree(tmp_path / "elsewhere") == {}
