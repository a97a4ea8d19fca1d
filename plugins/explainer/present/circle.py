"""The company of one: who is named in the same passages, as a list and as a picture around the name."""

from __future__ import annotations

from ..compare.company import Company
from ..model import Entity, message
from .pictures.fan import fan
from .shelf import Shelf
from .views import FanView

DESCRIBED = message(
    "People stand to the left, others to the right; a name that has a page leads there. The list says the same."
)
COMPANY = 24  # entities listed as company
_SIDE = 12  # of these, in the picture to the left and to the right
_FEWEST = 3  # in the picture: fewer are a list


def closest(shelf: Shelf, entity: Entity) -> tuple[Company, int]:
    """Those with whom an entity shares most passages, and how many others there are; a place is company for places
    only.
    """
    every = shelf.graph.index.company_of(entity.id)
    place = entity.kind == "place"
    near = tuple((other, shared) for other, shared in every if place or shelf.kinds[other] != "place")
    return near[:COMPANY], max(len(near) - COMPANY, 0)


def circle(shelf: Shelf, entity: Entity, near: Company) -> FanView | None:
    """The picture of those closest to an entity, people left and others right; None where they are too few."""
    met = {other: len(shared) for other, shared in near}
    people = [other for other in met if shelf.kinds[other] == "person"]
    others = [other for other in met if shelf.kinds[other] != "person"]
    if min(len(people), _SIDE) + min(len(others), _SIDE) < _FEWEST:
        return None
    left, right = ({other: met[other] for other in side[:_SIDE]} for side in (people, others))
    title = shelf.wording.gettext("Named in the same passages as %(name)s", name=entity.name)
    described = shelf.wording.say(DESCRIBED)
    return fan(title, described, entity.name, (left, right), shelf.names, shelf.pages)
