"""Who appears with whom: the people, and the bodies, that are named in the same passages most often."""

from __future__ import annotations

from ..model import EntityKind, message
from .desk import Desk
from .heads import collection, head
from .pairs import KINDS, Pair, Places, strongest
from .pictures.arcs import arcs
from .shelf import Shelf
from .views import Link, PairView, TogetherPage, TogetherView
from .whereabouts import examples, passages

ADDRESS = "together.html"
INTRO = message("Who is named in the same passages. That says what the articles speak of together, and nothing more.")
CAPTION = message(
    "A line joins two that are named in the same passage; the thicker it is, the more such passages there are. "
    "Each pair stands in the list with its passages."
)
TITLES: dict[EntityKind, str] = {"person": message("People"), "organisation": message("Organisations")}
PICTURES: dict[EntityKind, str] = {
    "person": message("People who are named together"),
    "organisation": message("Organisations that are named together"),
}
DESCRIBED = message("Names in the order of the alphabet, each a link, joined by lines. The list says the same.")


def together(shelf: Shelf) -> TogetherPage:
    """The pictures of people and of organisations, each with its list."""
    desk, title, intro = Desk(shelf, ADDRESS), shelf.wording.gettext("Named together"), shelf.wording.say(INTRO)
    views = (_together(desk, kind) for kind in KINDS)
    return TogetherPage(
        head=head(shelf, title, intro, ADDRESS, "together", structured=collection(title)),
        title=title,
        intro=intro,
        groups=tuple(view for view in views if view.pairs),
    )


def _together(desk: Desk, kind: EntityKind) -> TogetherView:
    shelf, say = desk.shelf, desk.shelf.wording.say
    pairs = strongest(shelf, kind)
    weights = {pair: len(places) for pair, places in pairs.items()}
    return TogetherView(
        title=say(TITLES[kind]),
        caption=say(CAPTION),
        picture=arcs(f"{kind}-arcs", say(PICTURES[kind]), say(DESCRIBED), weights, shelf.names, shelf.pages),
        pairs=tuple(_pair(desk, pair, places) for pair, places in pairs.items()),
    )


def _pair(desk: Desk, pair: Pair, places: Places) -> PairView:
    shelf = desk.shelf
    left, right = (Link(shelf.names[each], shelf.pages[each]) for each in pair)
    return PairView(left, right, passages(shelf.wording, len(places)), *examples(desk, places))
