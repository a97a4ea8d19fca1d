"""The pictures of the invented site, and the pages that are made of them."""

from __future__ import annotations

from datetime import date

from bridge_site import COURIER, HERALD, NASTY, POST, head, mark

from explainer.present import views as v
from explainer.present.pictures.arcs import arcs
from explainer.present.pictures.fan import fan
from explainer.present.pictures.strip import Scale, pieces, strip

NAMES = {"corvo": "Ines Corvo", "renn": "Tobias Renn", "marsh": "Adela Marsh", "board": "Bridge Works Board " + NASTY}
PAGES = {name: f"people/{name}.html" for name in NAMES}
CIRCLE = fan(
    "Named in the same passages as Ines Corvo " + NASTY,
    "People stand to the left, others to the right.",
    "Ines Corvo",
    ({"renn": 9, "marsh": 1}, {"board": 4}),
    NAMES,
    {"renn": "people/renn.html"},
)
SPEECH = (
    v.SpeechView(
        v.Link("Ines Corvo", "people/corvo.html"),
        "40 words quoted",
        "",
        100,
        0,
        "1 statement",
        (mark(3),),
        "and 2 more",
    ),
    v.SpeechView(v.Link(NASTY, ""), "4 words quoted", "9 words reported", 10, 22, "1 statement", (mark(4),)),
)
PAIRS = (
    v.PairView(
        v.Link("Ines Corvo", "people/corvo.html"),
        v.Link("Tobias Renn", "people/renn.html"),
        "9 passages",
        (v.AppearanceView(COURIER, "9 passages", tuple(map(mark, range(1, 10)))),),
        "and 2 passages of other sources",
    ),
    *(
        v.PairView(
            v.Link(NAMES[name], PAGES[name]),
            v.Link("Bridge Works Board", "people/board.html"),
            "1 passage",
            (v.AppearanceView(POST, "1 passage", (mark(4, POST),)),),
            "",
        )
        for name in ("corvo", "marsh", "renn")
    ),
)
WEIGHTS = {("corvo", "renn"): 9, ("board", "corvo"): 1, ("board", "marsh"): 1, ("board", "renn"): 1}
TOGETHER = v.TogetherPage(
    head("Named together", "together.html", "together"),
    "Named together",
    "Who is named in the same passages.",
    (
        v.TogetherView(
            "People", "A line joins two.", arcs("people", "Who " + NASTY, "All.", WEIGHTS, NAMES, PAGES), PAIRS
        ),
    ),
)
DAYS = (date(2019, 5, 4), date(2019, 5, 4), date(2019, 7, 1))
SCALE = Scale(pieces([(day, day) for day in DAYS]))
MARKS, BASE, HEIGHT = strip(SCALE, DAYS, [(date(2019, 7, 1), date(2019, 7, 31))])
BASES = tuple((f"{x}%", f"{width}%") for x, width in SCALE.bases)
TICKS = (v.TickView("0%", "0%", (("May", HEIGHT + 16), ("2019", HEIGHT + 32))),)
EVENT = v.EventView(
    "e-courier-0", "4 May 2019", "2019-05-04", "May 2019", "Saturday", "Vote", "", (v.Link("“the board”", ""),), ()
)
TIMELINE = v.TimelinePage(
    head("Timeline", "timeline.html", "timeline"),
    "Timeline",
    "Events as the sources report them.",
    (("May 2019", (EVENT,)),),
    (),
    strip=v.StripView("Each block is an event " + NASTY, HEIGHT + 36, BASE, BASES, MARKS, TICKS),
)
COVERAGE = v.CoveragePage(
    head("Coverage", "coverage.html", "coverage"),
    "Coverage",
    "How many passages of each source speak of whom.",
    (COURIER, HERALD),
    (
        (
            "People",
            (
                v.RowView(
                    v.Link("Ines Corvo", "people/corvo.html"),
                    (v.CellView("5", mark(1), "5 passages, first paragraph 1", 3), v.CellView("", None)),
                ),
            ),
        ),
    ),
    "Of 3 sources the 2 that name most of these people are shown.",
)
