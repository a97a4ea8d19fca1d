"""Whatever a profile or the page of a source shows: where it alone changes, the page is made anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from build.builds import site
from explainer.content.reader import read_content
from explainer.resolve import read_rulings
from resolve.story import story

ADA, NORTH = "people/ada-moreau.html", "sources/north.html"
OPENING = "In the first days of spring the boats of the old harbour were counted one by one by those who sail them."
STORY = f"""
north 2031-05-02
    {OPENING}
    {{Mayor}} [Ada Moreau] met {{pilot}} [Jon Lind], {{pilot}} [Eva Lind] and [Karl Holm].
    [Ada Moreau] said "We wait for [Lind > Jon Lind] at the *harbour toll*."
south 2031-05-03
    {OPENING}
"""
CITING = '---\ntitle: About\n---\n[[source:north#1 "{}"]]\n'
LIND_IS_EVA = "[[different]]\nnames = ['Lind', 'Jon Lind']\n[[same]]\nnames = ['Lind', 'Eva Lind']\n"
OTHERS = "".join(f"paper-{number}\n    It rained in the hills.\n" for number in range(20))
"""So many that articles without a date are no longer taken to be of one time."""


@dataclass(frozen=True)
class Edition:
    """The articles, the editors' files, and settings: the site's address, how many mentions make a page."""

    story: str = STORY
    content: Mapping[str, str] = field(default_factory=dict)
    address: str = ""
    mentions: int = 1

    def build(self, folder: Path, kept: Path) -> dict[str, object]:
        folder.mkdir()
        for path, text in self.content.items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text(text, "utf-8")
        entries, notices = read_content(folder)
        rulings, faults = read_rulings(folder / "rulings.toml", "content/rulings.toml")
        assert (*notices, *faults) == ()
        return site(story(self.story), entries, kept, rulings, profile_mentions=self.mentions, site_url=self.address)


def written(path: str, text: str) -> Edition:
    return Edition(content={path: text})


def undated(told: str, other: str) -> str:
    return f"north\n    {told}\nsouth\n    {other}\n"


ALIKE = undated(
    '{Mayor} [Ada Moreau] said "The eastern harbour gates will close before winter."',
    'Later {Mayor} [Ada Moreau] said "All harbour gates will close in winter, before noon."',
)
RIVALS = undated("{Danish|Harbour Minister} [Ada Moreau] left.", "{Danish|Harbour Minister} [Bo Lind] left.")
MEETING = "((meeting, {}: {{Mayor}} [Ada Moreau] met [Bo Lind].))"
DAYS = undated(MEETING.format("happened, 2031-05-04"), MEETING.format("happened, 2031-05-06"))
OFFICE = """---
title: Who is mayor
kind: office
sides:
- '[[source:north#2 "Mayor Ada Moreau"]]'
- '[[source:south#1 "the old harbour"]]'
---
"""
DAYS_DIFFER = "disagreements/date-meeting-ada-moreau-bo-lind.md"
MEETINGS = undated(MEETING.format("planned") + " " + MEETING.format("happened"), MEETING.format("happened"))


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        pytest.param(ADA, Edition(), Edition(address="https://news.example"), id="the site's address"),
        pytest.param(ADA, Edition(), Edition(STORY.replace("wait", "went")), id="what somebody said"),
        pytest.param(ADA, Edition(), written("sources/north.md", "---\nname: Report\n---\n"), id="a source's name"),
        pytest.param(ADA, Edition(), written("rulings.toml", LIND_IS_EVA), id="whom a name means"),
        pytest.param(
            ADA,
            Edition(),
            written("rulings.toml", "[[call]]\nname = 'Karl Holm'\nas = 'Karl F. Holm'\nid = 'karl-holm'\n"),
            id="what another is called",
        ),
        pytest.param(
            ADA,
            Edition(),
            written("rulings.toml", "[[call]]\nname = 'Karl Holm'\nkind = 'organisation'\n"),
            id="what another is",
        ),
        pytest.param(
            ADA, Edition(), written("people/karl-holm.md", "---\nname: Karl Holm\n---\n"), id="that another has a page"
        ),
        pytest.param(ADA, Edition(), written("glossary/a.md", "---\nterm: harbour toll\n---\nA fee."), id="a term"),
        pytest.param(ADA, Edition(), written("topics/a.md", "---\nwords: [toll]\n---\n"), id="a topic"),
        pytest.param(ADA, Edition(), written("people/ada-moreau.md", "She sails."), id="an editor's words"),
        pytest.param(ADA, Edition(ALIKE), Edition(ALIKE + OTHERS), id="an agreement"),
        pytest.param(ADA, Edition(DAYS), Edition(DAYS + OTHERS), id="a difference"),
        pytest.param(
            ADA,
            Edition(RIVALS),
            Edition(RIVALS, {"sources/south.md": "---\nname: Letter\n---\n"}),
            id="the name of a source that does not name her",
        ),
        pytest.param(
            ADA,
            Edition(DAYS),
            Edition(DAYS, {DAYS_DIFFER: "---\nruling: confirmed\n---\n"}),
            id="what editors say of a difference",
        ),
        pytest.param(ADA, Edition(), written("disagreements/own.md", OFFICE), id="a difference of the editors"),
        pytest.param(
            ADA,
            written("disagreements/own.md", OFFICE),
            written("disagreements/own.md", OFFICE.replace("is mayor", "was mayor")),
            id="the title of a difference of the editors",
        ),
        pytest.param(NORTH, Edition(), written("disagreements/own.md", OFFICE), id="a difference of the editors in it"),
        pytest.param(ADA, Edition(MEETINGS), Edition(MEETINGS + OTHERS), id="one event, or two"),
        pytest.param(NORTH, Edition(), written("sources/north.md", "It was corrected."), id="a note"),
        pytest.param(NORTH, Edition(), Edition(STORY.replace("05-03", "05-01")), id="its neighbours"),
        pytest.param(NORTH, Edition(), written("topics/a.md", "---\nwords: [toll]\n---\n"), id="its topics"),
        pytest.param(
            NORTH,
            Edition(DAYS, mentions=9),
            Edition(DAYS, {DAYS_DIFFER: "---\nruling: dismissed\n---\n"}, mentions=9),
            id="its differences",
        ),
        pytest.param(NORTH, Edition(), written("pages/about.md", CITING.format("the boats")), id="a page that uses it"),
        pytest.param(
            NORTH,
            written("pages/about.md", CITING.format("the boats")),
            written("pages/about.md", CITING.format("the old harbour")),
            id="the words that a page uses",
        ),
    ],
)
def test_a_page_is_made_anew_where_what_it_shows_changes(
    tmp_path: Path, page: str, before: Edition, after: Edition
) -> None:
    kept = tmp_path / "kept"
    earlier, later = before.build(tmp_path / "before", kept), after.build(tmp_path / "after", kept)
    anew = after.build(tmp_path / "anew", tmp_path / "nothing kept")
    assert earlier[page] != anew[page]
    assert later[page] == anew[page]
