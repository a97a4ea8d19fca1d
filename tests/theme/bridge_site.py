"""The parts of a small invented site as the templates get it: the story of a bridge.

The town, its people and its papers do not exist. `NASTY` stands wherever text from outside may stand.
"""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from explainer.present import views as v

NASTY = "<b>&\"'{{ }}{% raw %}</script><!--"


SECTIONS = (
    ("people", "People"),
    ("organisations", "Organisations"),
    ("places", "Places"),
    ("topics", "Topics"),
    ("glossary", "Words"),
    ("sources", "Sources"),
)
SITE = v.SiteView(
    title="The Tarnwick Bridge",
    subtitle="Who decided to take it down, who wants it back, and what the papers wrote",
    language="en",
    direction="ltr",
    navigation=tuple((name, v.Link(title, f"{name}.html")) for name, title in SECTIONS),
    footer=(v.Link("About", "about.html"), v.Link("Method", "method.html"), v.Link("Data", "data.html")),
    stylesheets=tuple(f"theme/{name}.css" for name in ("base", "frame", "layout", "parts", "passages", "print")),
    scripts=(),
    icon="theme/icon.svg",
    feed="feed.xml",
    image="https://example.org/bridge/theme/share.png",
)
BARE_SITE = replace(SITE, subtitle="", navigation=(), footer=(), feed="", image="", stylesheets=())


def head(title: str, address: str, section: str = "", *crumbs: v.Link) -> v.Head:
    return v.Head(
        title=title,
        description=f"{title}: what four papers wrote about the bridge.",
        address=address,
        root="../" * address.count("/"),
        section=section,
        canonical=f"https://example.org/bridge/{address}",
        crumbs=crumbs,
        structured={"@context": "https://schema.org", "@type": "WebPage", "name": title + NASTY},
    )


def segment(text: str, *opens: v.Tag, closes: tuple[v.Tag, ...] | None = None) -> v.Segment:
    return v.Segment(opens, text, opens[::-1] if closes is None else closes)


CORVO = v.Tag("link", href="people/ines-corvo.html", label="city engineer")
BOARD = v.Tag("link", href="organisations/bridge-works-board.html", label="organisation")
PIER = v.Tag("link", href="glossary.html#pier", label="a support that stands in the water")
SAID = v.Tag("said")
COURIER = v.SourceRef("Board Votes to Rebuild the Old Bridge", "sources/courier.html", "Tarnwick Courier · 4 May 2019")
HERALD = v.SourceRef("The river rose in the night and", "sources/herald.html", "publisher and date not stated", True)
POST = v.SourceRef("Three Arches, Two Opinions " + NASTY, "sources/post.html", "Valley Post · date not stated")


def mark(number: int, source: v.SourceRef = COURIER, fragment: str = "") -> v.Mark:
    place = fragment or f"p{number}"
    return v.Mark(f"{source.href}#{place}", f"¶ {number}", f"paragraph {number} of {source.title}")


ROLE = v.Quotation((segment("city engineer "), segment("Ines Corvo")), mark(2, COURIER, "p2-0-25"), after=True)
SPOKEN = v.Quotation(
    segments=(
        segment("“The piers are sound; it is the money that is cracked,”", SAID),
        segment(" "),
        segment("Ms. Corvo", CORVO),
        segment(" told the "),
        segment("Bridge Works Board", BOARD),
        segment("."),
    ),
    mark=mark(3),
    label="in quotation marks",
    via="as reported by the Valley Post",
)
REPORTED = v.Quotation(
    segments=(
        segment("the engineer added that "),
        segment("a footbridge could be open by the autumn if the council agreed to close Mill Lane", SAID),
    ),
    mark=mark(5),
    label="reported speech",
    before=True,
    after=True,
)
FOREIGN = replace(
    SPOKEN,
    segments=(segment("Le pont sera reconstruit pierre par pierre, a-t-elle dit."),),
    language="fr",
    source=HERALD,
    via="",
)
HOSTILE = v.Quotation((segment(f"He wrote {NASTY} on the wall."),), mark(4, POST), label=NASTY, via=NASTY)
LONG = v.SourceGroup(COURIER, (SPOKEN, REPORTED, SPOKEN, REPORTED, SPOKEN, REPORTED))
GROUPS = (LONG, v.SourceGroup(HERALD, (REPORTED, FOREIGN)), v.SourceGroup(POST, (HOSTILE,)))
NOTE = v.Commentary(
    Markup(
        "<p>The bridge at Tarnwick was closed after the flood. Four papers followed what came next, and they do not"
        " agree on who asked for the demolition, nor on what it would cost to put the arches back.</p>"
        "<p>Start with <a href='people/ines-corvo.html'>Ines Corvo</a>, who measured the piers, then read how the"
        " board voted.</p>"
    ),
    "M. Halloway, editor",
)
ESSAY = replace(
    NOTE,
    html=Markup(
        "<p>This site was made from four newspaper articles. Every sentence in it is either theirs or ours, and you"
        " can always see which.</p><h2>What was left out</h2><p>Weather tables and advertisements.</p>"
        "<ul><li>Tables of river levels</li><li>Letters to the editor</li></ul>"
        "<h2>Corrections</h2><p>Write to us, and name the page and the paragraph.</p>"
    ),
)

PEOPLE = (
    v.Card(
        title="Ines Corvo",
        href="people/ines-corvo.html",
        summary="city engineer Ines Corvo, who measured the piers by hand",
        summary_by="source",
        mark=mark(2),
        counts="4 sources · 47 passages",
        roles=(v.Link("city engineer", ""), v.Link("harbour surveyor", "", "formerly")),
    ),
    v.Card(
        title="Tobias Renn",
        href="people/tobias-renn.html",
        summary="Chairs the board; voted twice, differently.",
        summary_by="editor",
        mark=None,
        counts="3 sources · 21 passages",
        roles=(v.Link("chairman of the Bridge Works Board", ""),),
    ),
    v.Card("Adela Marsh", "people/adela-marsh.html", "", "", None, "2 sources · 9 passages", (v.Link("mayor", ""),)),
    v.Card(NASTY, "people/nasty.html", NASTY, "source", mark(4, POST), "1 source · 1 passage"),
    v.Card(
        title="Wilhelmina Featherstonehaugh-Braithwaite",
        href="people/wilhelmina.html",
        summary="the stonemason Wilhelmina Featherstonehaugh-Braithwaite, 81, remembers the last repair",
        summary_by="source",
        mark=mark(7),
        counts="1 source · 2 passages",
        roles=(v.Link("stonemason", ""),),
    ),
)
TOPICS = tuple(
    v.Card(title, f"topics/{slug}.html", "", "", None, counts)
    for title, slug, counts in (
        ("The vote on the arches", "vote", "4 sources · 18 passages"),
        ("Cost of the stone", "cost", "3 sources · 11 passages"),
        ("Mill Lane", "mill-lane", "2 sources · 6 passages"),
        ("The flood", "flood", "4 sources · 9 passages"),
    )
)
TERMS = (
    v.Card("pier", "glossary.html#pier", "a support that stands in the water", "source", mark(6), ""),
    v.Card("BWB", "glossary.html#bwb", "Bridge Works Board (BWB)", "source", mark(2), ""),
)
SOURCES = tuple(
    v.Card(ref.title, ref.href, "", "", None, ref.detail + " · 14 paragraphs") for ref in (COURIER, HERALD, POST)
)
EVIDENCE = v.Tag("anchor", id="p2-0-25", label="role")
INNER = v.Tag("anchor", id="p2-14-24", label="statement")
AGAIN = v.Tag("anchor", label="statement")
PASSAGES = (
    v.PassageView(
        "p0",
        "title",
        "",
        (segment("Board Votes to Rebuild the Old Bridge"),),
        (v.Link("The vote", "topics/vote.html", "topic"),),
    ),
    v.PassageView("p1", "caption", "", (segment("The middle arch on Sunday. Photograph: the Courier"),), ()),
    v.PassageView(
        "p2",
        "paragraph",
        "¶ 1",
        (
            segment("City engineer ", EVIDENCE, closes=()),
            segment("Ines Corvo", INNER, CORVO, closes=(CORVO, INNER)),
            segment(",", closes=(EVIDENCE,)),
            segment(" who measured the "),
            segment("piers", PIER),
            segment(" by hand, told the "),
            segment("Bridge Works Board", BOARD),
            segment(
                " on Thursday that the old bridge could be rebuilt on its own foundations, and that nobody had asked"
                " her before the vote to take it down."
            ),
        ),
        (
            v.Link("Ines Corvo", "people/ines-corvo.html", "role, said"),
            v.Link("Bridge Works Board", "organisations/bridge-works-board.html", "named"),
            v.Link("The vote on the arches", "topics/vote.html", "topic"),
        ),
    ),
    v.PassageView("p3", "heading", "", (segment("A second vote"),), ()),
    v.PassageView(
        "p4",
        "paragraph",
        "¶ 2",
        (segment("“The piers are sound; it is the money that is cracked,” she said. " + NASTY, AGAIN),),
        (v.Link("Ines Corvo", "people/ines-corvo.html", "said"),),
    ),
    v.PassageView("p5", "item", "¶ 3", (segment("The board’s own estimate: 2.4 million."),), ()),
    v.PassageView("p6", "quotation", "¶ 4", (segment("We shall rebuild it, stone by stone."),), ()),
    v.PassageView(
        "p7",
        "paragraph",
        "¶ 5",
        (segment("The mayor, who had called the bridge a museum piece, left before the count. " * 4),),
        (v.Link("Adela Marsh", "people/adela-marsh.html", "named"),),
    ),
)
