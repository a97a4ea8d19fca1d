"""The pages of the invented site: one of every kind, full, and one with everything that may be empty left empty."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bridge_pictures import CIRCLE, COVERAGE, SPEECH, TIMELINE, TOGETHER
from bridge_site import (
    COURIER,
    ESSAY,
    FOREIGN,
    GROUPS,
    HERALD,
    NASTY,
    NOTE,
    PASSAGES,
    PEOPLE,
    POST,
    REPORTED,
    ROLE,
    SOURCES,
    SPOKEN,
    TERMS,
    TOPICS,
    head,
    mark,
)
from markupsafe import Markup

from explainer.present import views as v

EMPTY_HEAD = v.Head("Bare", "", "bare.html", "", "", "", (), None)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the sample: where it lies, the template that prints it, its view."""

    path: str
    template: str
    page: Any
    root: str = ""


HOME = v.HomePage(
    head=replace(head("The Tarnwick Bridge", "index.html"), description="What four papers wrote about the bridge."),
    lead=NOTE,
    people=PEOPLE,
    more_people="43 more people are named in passing.",
    topics=TOPICS,
    terms=TERMS,
    sources=SOURCES,
    commentary=(v.Card("How the vote was counted twice", "essays/vote.html", "An essay.", "editor", None, ""),),
    counts=(
        ("4", "sources", "sources.html"),
        ("48", "people", "people.html"),
        ("12", "topics", "topics.html"),
        ("212", "passages", ""),
    ),
)
PROFILE = v.ProfilePage(
    head=replace(
        head("Ines Corvo", "people/ines-corvo.html", "people", v.Link("People", "people.html")), kind="profile"
    ),
    kind_label="Person",
    name="Ines Corvo",
    summary=PEOPLE[0],
    at_a_glance=(("4", "sources"), ("47", "passages"), ("12", "statements"), ("3", "roles")),
    commentary=NOTE,
    roles=(
        v.RoleView(
            "city engineer",
            False,
            v.Link("Bridge Works Board", "organisations/bridge-works-board.html"),
            "6 places in 2 sources",
            (v.SourceGroup(COURIER, (ROLE, REPORTED)), v.SourceGroup(HERALD, (REPORTED,))),
        ),
        v.RoleView("harbour surveyor", True, None, "1 place", (v.SourceGroup(HERALD, (REPORTED,)),)),
    ),
    said=GROUPS,
    said_count="12 statements in 3 sources",
    about=(v.SourceGroup(POST, (REPORTED,)),),
    about_count="1 statement in 1 source",
    company=(
        v.CompanyView(
            v.Link("Tobias Renn", "people/tobias-renn.html", "chairman"),
            "9 passages",
            (v.AppearanceView(COURIER, "9 passages", tuple(map(mark, range(1, 10)))),),
        ),
        v.CompanyView(
            v.Link("Adela Marsh", "", "mayor"), "1 passage", (v.AppearanceView(COURIER, "1 passage", (mark(7),)),)
        ),
        *(
            v.CompanyView(
                v.Link(f"Councillor {number}", ""), "1 passage", (v.AppearanceView(COURIER, "1 passage", (mark(7),)),)
            )
            for number in range(1, 9)
        ),
    ),
    topics=(v.Link("The vote on the arches", "topics/vote.html", "11 passages"), v.Link("Mill Lane", "topics/m.html")),
    appearances=(
        v.AppearanceView(COURIER, "12 passages", tuple(map(mark, range(1, 13)))),
        v.AppearanceView(HERALD, "2 passages", (mark(1, HERALD), mark(4, HERALD))),
    ),
    names=(
        v.NameView("Ines Corvo", "8 times", mark(2)),
        v.NameView("Corvo", "31 times", mark(3)),
        v.NameView(NASTY, "once", mark(4)),
    ),
    definitions=(replace(ROLE, source=COURIER),),
    circle=CIRCLE,
    rest={
        "said": v.RestView(
            "Statements by Ines Corvo",
            "Shown are 24 of 90.",
            (v.Link("2018", "p/s-2018.html", "30"), v.Link("2019", "p/s-2019.html", "60")),
        ),
        "about": v.RestView("Statements about Ines Corvo", "Shown are 8 of 12.", (v.Link("All", "p/a.html", "12"),)),
    },
)
TOPIC = v.TopicPage(
    head=head("The vote on the arches", "topics/vote.html", "topics", v.Link("Topics", "topics.html")),
    title="The vote on the arches",
    origin_label="Topic found in the text",
    commentary=NOTE,
    groups=GROUPS,
    people=(v.Link("Ines Corvo", "people/ines-corvo.html", "9 passages"), v.Link("Tobias Renn", "people/t.html")),
    organisations=(v.Link("Bridge Works Board", "organisations/bridge-works-board.html"),),
    places=(v.Link("Mill Lane", ""),),
    silent=(HERALD,),
    counts="3 sources · 18 passages",
)
SOURCE = v.SourcePage(
    head=replace(
        head(
            "Board Votes to Rebuild the Old Bridge",
            "sources/courier.html",
            "sources",
            v.Link("Sources", "sources.html"),
        ),
        kind="article",
    ),
    ref=COURIER,
    facts=(
        ("Publisher", "Tarnwick Courier", ""),
        ("Date", "4 May 2019", ""),
        ("Authors", "not stated", ""),
        ("File", "courier.txt", ""),
        ("Length", "5 paragraphs", ""),
    ),
    external="https://courier.example/bridge?a=1&b=2",
    rights_note="Printed in full with the paper’s leave.",
    language="",
    passages=PASSAGES,
    people=(v.Link("Ines Corvo", "people/ines-corvo.html", "7 passages"), v.Link("Adela Marsh", "", "1 passage")),
    organisations=(v.Link("Bridge Works Board", "organisations/bridge-works-board.html"),),
    places=(v.Link("Mill Lane", "places/mill-lane.html"),),
    topics=(v.Link("The vote on the arches", "topics/vote.html"),),
    dropped=(
        ("Subscribe to our newsletter " + NASTY, "advertisement"),
        ("Read also: The ferry", "link to other pages"),
    ),
    commentary=NOTE,
    previous=v.Link("“The river rose in the night and”", "sources/herald.html"),
    next=v.Link("Three Arches, Two Opinions", "sources/post.html"),
    speech=SPEECH,
)
PARTS = (v.Link("C", "people/letters/c.html", "2"), v.Link(NASTY, "people/letters/n.html", "1"))
LIST = v.IndexPage(
    head=head("People", "people.html", "people"),
    title="People",
    intro="Everybody whom the sources name, by surname.",
    groups=(("With a page of their own", PEOPLE), ("Only named", (replace(PEOPLE[2], title="A. Passer-by"),))),
    lines=(
        (
            "C",
            (
                v.LineEntry(v.Link("Ines Corvo", "people/ines-corvo.html"), (v.Link("engineer", ""),), "4 sources", ()),
                v.LineEntry(v.Link(NASTY, ""), (), "1 source", (mark(1), mark(4))),
            ),
        ),
    ),
    parts=PARTS,
)
CONTINUED = v.ContinuedPage(
    head=head(
        "Statements by Ines Corvo: 2019",
        "people/ines-corvo/said-2019.html",
        "people",
        v.Link("Ines Corvo", "people/ines-corvo.html"),
    ),
    title="Statements by Ines Corvo",
    part="2019",
    parts=(v.Link("2018", "people/ines-corvo/said-2018.html", "9"), v.Link("2019", "people/ines-corvo/said-2019.html")),
    groups=GROUPS,
    appearances=PROFILE.appearances,
)
GLOSSARY = v.GlossaryPage(
    head=head("Words", "glossary.html", "glossary"),
    title="Words",
    intro="As the sources explain them, side by side.",
    letters=(
        (
            "B",
            (
                v.TermView(
                    "bwb",
                    "BWB",
                    ("Bridge Works Board", "the board"),
                    v.Link("Bridge Works Board", "organisations/bridge-works-board.html", "organisation"),
                    (replace(SPOKEN, source=COURIER), FOREIGN),
                    NOTE,
                ),
            ),
        ),
        ("P", (v.TermView("pier", "pier", (), None, (replace(REPORTED, source=POST),), None),)),
    ),
    listed=(("Q", (("quay", v.Link("quay", "glossary/q.html#quay")),)),),
)
TEXT = v.TextPage(head("About", "about.html"), "About this site", ESSAY, "1 June 2019", "2019-06-01")
METHOD = v.MethodPage(
    head=head("Method", "method.html"),
    title="Method",
    commentary=ESSAY,
    rules=(
        ("role", "title-before-name", "A title that stands directly before a name.", "31"),
        ("statement", "quoted-then-verb", "Quoted words followed by a verb of speech and a speaker. " + NASTY, "18"),
    ),
    notices=("seeds/herald.txt:14: a line of 30,000 characters; left out; break it into paragraphs", NASTY),
    decisions=(("Corvo", "Ines Corvo", "same", "surname after full name"), ("Renn", NASTY, "different", "rulings:4")),
    removed=(("herald", mark(3), "statement", "rulings:9: " + NASTY),),
    corrected=(("herald", mark(4), "Ines Corvo", "rulings:14: " + NASTY),),
)
STATEMENTS = v.StatementsPage(
    head("Who said what", "statements.html", "statements"),
    "Who said what",
    "Who is reported to have said what.",
    (
        (
            "People",
            (
                v.SpeakerView(
                    v.Link("Ines Corvo", "people/ines-corvo.html"),
                    (v.Link("mayor", "", "formerly"),),
                    "9 statements",
                    (SPOKEN,),
                    rest=v.Link("All 9 statements", "people/ines-corvo.html#said"),
                ),
                v.SpeakerView(v.Link(NASTY, ""), (), "30 statements", (SPOKEN,), (SPOKEN,), v.Link("and 6 more", "")),
            ),
        ),
    ),
    (v.SourceGroup(COURIER, (SPOKEN,)),),
    (v.Link("A", "statements/a.html", "2"),),
)
DATA = v.DataPage(
    head=head("Data", "data.html"),
    title="The data behind the pages",
    files=(v.Link("explainer.json", "data/explainer.json", "212 kB"),),
    keys=(("sources", "The articles, passage by passage.", "4"), ("roles", "Titles given to people.", "31")),
)
SEARCH = v.SearchPage(
    head("Search", "search.html"),
    "Search",
    (("person", "People"), ("passage", NASTY)),
    (("courier", COURIER.title, "7", ""), ("post", POST.title, "12", "")),
    (v.Link("People", "people.html"),),
)
MISSING = v.MissingPage(
    head("Page not found", "404.html"), "Page not found", (v.Link("Home", "index.html"),), "/bridge/"
)
SIDE_BY_SIDE = v.SideBySidePage(
    head("Side by side", "side-by-side.html", "differences"),
    "Side by side",
    "To be compared.",
    ((COURIER, (tuple(replace(group.quotations[0], source=group.source) for group in GROUPS),)),),
)

FULL = (
    Sheet("index.html", "home.html", HOME),
    Sheet("people/ines-corvo.html", "profile.html", PROFILE, "../"),
    Sheet("topics/vote.html", "topic.html", TOPIC, "../"),
    Sheet("sources/courier.html", "source.html", SOURCE, "../"),
    Sheet("people.html", "list.html", LIST),
    Sheet("people/ines-corvo/said-2019.html", "continued.html", CONTINUED, "../../"),
    Sheet("glossary.html", "glossary.html", GLOSSARY),
    Sheet("about.html", "text.html", TEXT),
    Sheet("method.html", "method.html", METHOD),
    Sheet("data.html", "data.html", DATA),
    Sheet("search.html", "search.html", SEARCH),
    Sheet("404.html", "missing.html", MISSING),
    Sheet("together.html", "together.html", TOGETHER),
    Sheet("timeline.html", "timeline.html", TIMELINE),
    Sheet("coverage.html", "coverage.html", COVERAGE),
    Sheet("statements.html", "statements.html", STATEMENTS),
    Sheet("side-by-side.html", "side_by_side.html", SIDE_BY_SIDE),
)
_CARD = v.Card("Bare", "bare.html", "", "", None, "")
_BARE_SOURCE = v.SourceRef("Bare", "sources/bare.html", "")
_BARE_NOTE = v.Commentary(Markup(""), "")
BARE = (
    Sheet("index.html", "home.html", v.HomePage(EMPTY_HEAD, None, (), "", (), (), (), (), ())),
    Sheet(
        "people/bare.html",
        "profile.html",
        v.ProfilePage(EMPTY_HEAD, "Place", "Bare", _CARD, (), None, (), (), "", (), "", (), (), (), (), ()),
        "../",
    ),
    Sheet(
        "topics/bare.html",
        "topic.html",
        v.TopicPage(EMPTY_HEAD, "Bare", "Topic", None, (), (), (), (), (), ""),
        "../",
    ),
    Sheet(
        "sources/bare.html",
        "source.html",
        v.SourcePage(EMPTY_HEAD, _BARE_SOURCE, (), "", "", "en", (), (), (), (), (), (), None, None, None),
        "../",
    ),
    Sheet("people/bare/said.html", "continued.html", v.ContinuedPage(EMPTY_HEAD, "Bare", "2019", ()), "../../"),
    Sheet("bare.html", "list.html", v.IndexPage(EMPTY_HEAD, "Bare", "", (("", (_CARD,)), ("None", ())))),
    Sheet("glossary.html", "glossary.html", v.GlossaryPage(EMPTY_HEAD, "Bare", "", ())),
    Sheet("about.html", "text.html", v.TextPage(EMPTY_HEAD, "Bare", _BARE_NOTE, "", "")),
    Sheet("method.html", "method.html", v.MethodPage(EMPTY_HEAD, "Bare", None, (), (), ())),
    Sheet("data.html", "data.html", v.DataPage(EMPTY_HEAD, "Bare", (), ())),
    Sheet("search.html", "search.html", v.SearchPage(replace(EMPTY_HEAD, address="search.html"), "Bare", (), (), ())),
    Sheet("404.html", "missing.html", v.MissingPage(EMPTY_HEAD, "Bare", (), "")),
    Sheet("together.html", "together.html", v.TogetherPage(EMPTY_HEAD, "Bare", "Nobody.", ())),
    Sheet("timeline.html", "timeline.html", v.TimelinePage(EMPTY_HEAD, "Bare", "Nothing.", (), ())),
    Sheet("coverage.html", "coverage.html", v.CoveragePage(EMPTY_HEAD, "Bare", "Nothing.", (), ())),
    Sheet("statements.html", "statements.html", v.StatementsPage(EMPTY_HEAD, "Bare", "Nobody.", ())),
    Sheet("side-by-side.html", "side_by_side.html", v.SideBySidePage(EMPTY_HEAD, "Bare", "Nothing.", ())),
)
