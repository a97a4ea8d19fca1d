"""How a build ends: 0 when it is good, 1 when it is not good enough for what was asked; never with a traceback."""

from __future__ import annotations

import subprocess

import pytest

from projects import ROOT, Project, tree

WRONG_TEXT = {"content/people/tomas-lindahl.md": "---\nname: Tomas Lindahl\nnickname: Tom\n---\n"}
LEFT_OUT = {"seeds/empty.txt": ""}


@pytest.mark.parametrize(
    ("files", "options", "code"),
    [
        ({}, ("--fatal", "warnings"), 0),
        (LEFT_OUT, ("--fatal", "errors"), 0),
        (LEFT_OUT, ("--fatal", "warnings"), 1),
        (WRONG_TEXT, (), 0),
        (WRONG_TEXT, ("--fatal", "errors"), 1),
    ],
)
def test_strictness_decides_which_notices_count(
    project: Project, files: dict[str, str], options: tuple[str, ...], code: int
) -> None:
    for path, text in files.items():
        project.write(path, text)
    build = project.build(*options)
    assert build.code == code
    assert "index.html" in build.site, "there is a site to look at, whatever the code"
    assert all(f"{path}:" in build.err for path in files)


def test_nothing_to_publish_is_a_failure_with_a_site(project: Project) -> None:
    for article in (project.root / "seeds").iterdir():
        article.unlink()
    build = project.build()
    assert build.code == 1
    assert "error: no article could be published" in build.err
    assert "index.html" in build.site
    assert project.build().code == 1, "also when nothing has changed"


def test_wrong_settings_are_all_named_and_nothing_is_written(project: Project) -> None:
    settings = (project.root / "pelican.conf.py").read_text("utf-8")
    wrong = "EXPLAINER_SEED = 'x'\nEXPLAINER_FOUND_TOPICS = 'six'\nSITENAME = ''\n"
    project.write("pelican.conf.py", f"{settings}\n{wrong}")
    before = tree(project.root)
    build = project.build(address="http://[news")
    assert build.code == 1
    assert build.err.splitlines() == [
        "error: the settings cannot be used:",
        "  - there is no setting EXPLAINER_SEED; did you mean EXPLAINER_SEEDS?",
        "  - EXPLAINER_FOUND_TOPICS is 'six'; it must be a whole number, 0 or more",
        "  - SITENAME is empty; it is the name of the site",
        "  - SITEURL is 'http://[news'; it must be a whole address such as https://example.org/story",
    ]
    assert tree(project.root) == before


def test_a_template_that_cannot_be_printed_is_named_and_nothing_is_written(project: Project) -> None:
    project.write("theme/templates/data.html", "{{ page.nothing }}")
    build = project.build()
    assert build.code == 1
    assert "data.html: " in build.err
    assert "Traceback" not in build.err
    assert build.site == {}


def test_an_output_that_cannot_be_written_is_named(project: Project) -> None:
    (project.root / "output" / "people").write_text("a file where a folder has to be")
    build = project.build()
    assert build.code == 1
    assert "output/people" in build.err
    assert "Traceback" not in build.err
    assert build.site == {"people": b"a file where a folder has to be"}


def test_without_a_language_model_there_is_no_site(project: Project) -> None:
    project.write("seeds/new.txt", "A new article\n\nThe ferry will stay, the mayor said.\n")
    language = project.root / "plugins/explainer/analyse/language.py"
    text = language.read_text("utf-8")
    assert '"en_core_web_sm"' in text
    language.write_text(text.replace('"en_core_web_sm', '"no_such_model'), "utf-8")
    build = project.build()
    assert build.code == 1
    assert build.err.splitlines()[-1].startswith("error: no English language model is installed")
    assert "Traceback" not in build.err
    assert build.site == {}


def test_a_package_that_is_not_installed_is_named(project: Project) -> None:
    project.write("plugins/explainer/sealed.py", "import no_such_package\n")
    build = project.build()
    assert build.code == 1
    assert build.err == (
        "error: the program is not complete (No module named 'no_such_package'); `make site` installs what it needs"
    )


def test_a_fault_of_the_program_is_one_line(project: Project) -> None:
    project.write("plugins/explainer/rendering.py", "raise KeyError('found nowhere')\n")
    build = project.build()
    assert build.code == 1
    assert "error: the program failed at explainer/rendering.py:1 (KeyError: 'found nowhere')" in build.err
    assert "Traceback" not in build.err
    assert "Traceback" in project.build("-D").out


def test_an_article_that_breaks_a_rule_is_left_out_alone(project: Project) -> None:
    analysis = project.root / "plugins/explainer/analyse/__init__.py"
    text = analysis.read_text("utf-8")
    start = "def findings(parsed: Parsed) -> Findings:\n"
    assert start in text
    analysis.write_text(text.replace(start, f"{start}    1 / (parsed.source.id != 'council')\n"), "utf-8")
    build = project.build()
    assert build.code == 0
    assert "warning: seeds/council.md: cannot be analysed (ZeroDivisionError" in build.err
    assert [path for path in build.site if path.startswith("sources/")] == [
        "sources/ferry.html",
        "sources/index.html",
        "sources/union.html",
    ]


@pytest.mark.parametrize(
    ("address", "said"),
    [("example.org/story", "write https:// before it"), ("", "Say where the site will be: make publish SITEURL=")],
)
def test_make_publish_says_what_is_missing_from_the_address(address: str, said: str) -> None:
    ready = ("-o", ".venv/.requirements")  # whatever the environment is like
    done = subprocess.run(["make", *ready, "publish", f"SITEURL={address}"], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, said in done.stderr) == (2, True)
