"""Where sources differ and where they agree: all sides next to each other, in their own words, and no verdict."""

from __future__ import annotations

import difflib

from ..model import Corroboration, Disagreement, Evidence, Notice
from .commentary import commentary
from .desk import Desk
from .heads import collection, head
from .shelf import Shelf
from .views import AgreementView, DifferencesPage, DifferenceView, Link, Quotation, SideView
from .wording import count

ADDRESS = "differences.html"
TITLE = "Where sources differ"
INTRO = (
    "Where the sources cannot all be right as they are written, or where one states what another only reports. The "
    "program sets the sides next to each other and does not say who is right; where the editors do, a note says so."
)
KINDS = {
    "office": "Who holds an office",
    "role": "Who is called what",
    "status": "What happened and what was only planned",
    "date": "When",
    "place": "Where",
    "figure": "How many",
    "attribution": "Fact or report",
    "name": "How a name is written",
}
RULINGS = {
    None: "",
    "dismissed": "The editors see no real difference here",
    "confirmed": "The editors confirm that the sources differ",
}


def differences(shelf: Shelf) -> DifferencesPage:
    """The page of all differences and agreements."""
    desk = Desk(shelf, ADDRESS, TITLE)
    shelf.register.tell(_homeless(shelf))
    views = {found.id: difference(desk, found) for found in shelf.graph.disagreements}
    dismissed = [view for view in views.values() if view.ruling == RULINGS["dismissed"]]
    groups = [
        (label, tuple(view for view in views.values() if view.kind == label and view not in dismissed))
        for label in KINDS.values()
    ]
    return DifferencesPage(
        head=head(shelf, TITLE, INTRO, ADDRESS, "differences", structured=collection(TITLE)),
        title=TITLE,
        intro=INTRO,
        groups=tuple((label, found) for label, found in groups if found),
        dismissed=tuple(dismissed),
        agreements=tuple(agreement(desk, found) for found in shelf.graph.corroborations),
    )


def standing(shelf: Shelf) -> tuple[Disagreement, ...]:
    """The differences that no editor has dismissed."""
    return tuple(found for found in shelf.graph.disagreements if ruling(shelf, found) != "dismissed")


def concerns(shelf: Shelf, found: Disagreement, entity: str) -> bool:
    """Whether a difference is about an entity: as its subject, or because a side names it."""
    if found.subject == entity:
        return True
    index = shelf.graph.index
    return any(
        shelf.graph.resolution.entity_of.get((words.source, number)) == entity
        for side in found.sides
        for words in side.evidence
        for number in index.mentions.get((words.source, words.passage), ())
        if words.holds(index.mention((words.source, number)).evidence)
    )


def contested(shelf: Shelf) -> frozenset[Evidence]:
    """The words that give somebody an office or role in which sources differ."""
    return frozenset(
        words
        for found in standing(shelf)
        if found.kind in ("role", "office")
        for side in found.sides
        for words in side.evidence
    )


def difference(desk: Desk, found: Disagreement) -> DifferenceView:
    """One difference, its sides in the order of the comparison."""
    return DifferenceView(
        id=found.id,
        title=found.title,
        kind=KINDS[found.kind],
        subject=_subject(desk.shelf, found.subject),
        sides=tuple(SideView(side.label, _quotations(desk, side.evidence)) for side in found.sides),
        ruling=RULINGS[ruling(desk.shelf, found)],
        commentary=commentary(desk, desk.shelf.entry("disagreements", found.id), 4),
    )


def agreement(desk: Desk, found: Corroboration) -> AgreementView:
    """One claim that several sources make."""
    return AgreementView(
        id=found.id,
        title=found.title,
        subject=_subject(desk.shelf, found.subject),
        count=count(len({evidence.source for evidence in found.evidence}), "source"),
        quotations=_quotations(desk, found.evidence),
    )


def difference_link(found: Disagreement) -> Link:
    """The way to a difference from elsewhere."""
    return Link(found.title, f"{ADDRESS}#{found.id}", KINDS[found.kind])


def agreement_link(found: Corroboration) -> Link:
    """The way to an agreement from elsewhere."""
    sources = len({evidence.source for evidence in found.evidence})
    return Link(found.title, f"{ADDRESS}#{found.id}", count(sources, "source"))


def ruling(shelf: Shelf, found: Disagreement) -> str | None:
    """What an editor says of a difference: `dismissed`, `confirmed` or nothing."""
    entry = shelf.entry("disagreements", found.id)
    return None if entry is None else entry.ruling


def _quotations(desk: Desk, evidences: tuple[Evidence, ...]) -> tuple[Quotation, ...]:
    return tuple(desk.quotation(evidence, "comparison", named=True) for evidence in evidences)


def _subject(shelf: Shelf, entity: str | None) -> Link | None:
    return None if entity is None else Link(shelf.names[entity], shelf.pages.get(entity, ""))


def _homeless(shelf: Shelf) -> list[Notice]:
    """What editors say of differences that are not there."""
    known = [found.id for found in shelf.graph.disagreements]
    notices: list[Notice] = []
    for (section, identifier), entry in shelf.entries.items():
        if section == "disagreements" and identifier not in known:
            near = difflib.get_close_matches(identifier, known, 1, 0.4)
            cure = f"did you mean {near[0]}?" if near else "take the file away if the sources no longer differ"
            found = f"no difference has the id “{identifier}”"
            notices.append(Notice(entry.path, None, found, "the note is on no page", cure, "error"))
    return notices
