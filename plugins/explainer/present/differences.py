"""Where sources differ and where they agree: all sides next to each other, in their own words, and no verdict."""

from __future__ import annotations

import difflib

from ..model import ClashKind, Corroboration, Disagreement, Evidence, Message, Notice, Side, message
from .commentary import commentary
from .desk import Desk
from .disputes import ruling, titular
from .heads import SIDE_BY_SIDE, collection, comparison, head, said
from .shelf import Shelf
from .timeline import accounts
from .views import (
    AgreementView,
    AppearanceView,
    DifferencesPage,
    DifferenceView,
    Link,
    Quotation,
    SideView,
    TitleView,
)
from .wording import Wording, dotted

ADDRESS = "differences.html"
INTRO = message(
    "Where the sources cannot all be right as they are written, or where one states what another only reports. The "
    "program sets the sides next to each other and does not say who is right; where the editors do, a note says so."
)
IN_ACCORD = message("The program found nothing in which these sources differ.")
KINDS: dict[ClashKind, str] = {
    "office": message("Who holds an office"),
    "role": message("Who is called what"),
    "status": message("Whether it happened"),
    "date": message("When"),
    "place": message("Where"),
    "figure": message("How many"),
    "attribution": message("Fact or report"),
    "name": message("How a name is written"),
}
# Translators: of one difference between sources
ADDED = message("Added by the editors")
_BARE: frozenset[ClashKind] = frozenset(["figure", "date"])  # of which the words alone say little: "7.15 am"
_ALIKE = 0.8  # of what an id is about, in which it may have changed; less is another matter
_MANY, _LISTED = 24, 2  # titles, and sources listed of each where there are more
RULINGS = {
    None: "",
    "dismissed": message("The editors see no real difference here"),
    "confirmed": message("The editors confirm that the sources differ"),
}


def differences(shelf: Shelf) -> DifferencesPage:
    """The page of all differences and agreements."""
    say = shelf.wording.say
    title, intro = say(comparison(shelf)), say(INTRO if shelf.graph.disagreements else IN_ACCORD)
    desk = Desk(shelf, ADDRESS, title)
    shelf.register.tell(_homeless(shelf))
    views = {found.id: difference(desk, found) for found in shelf.graph.disagreements}
    dismissed = [view for view in views.values() if view.ruling == say(RULINGS["dismissed"])]
    groups = [
        (label, tuple(view for view in views.values() if view.kind == label and view not in dismissed))
        for label in map(say, KINDS.values())
    ]
    return DifferencesPage(
        head=head(shelf, title, intro, ADDRESS, "differences", structured=collection(title)),
        title=title,
        intro=intro,
        groups=tuple((label, found) for label, found in groups if found),
        dismissed=tuple(dismissed),
        agreements=tuple(agreement(desk, found) for found in shelf.graph.corroborations if not titular(found)),
        titles=_titles(desk),
        more=said(shelf.wording, SIDE_BY_SIDE) if shelf.graph.beside else None,
    )


def difference(desk: Desk, found: Disagreement) -> DifferenceView:
    """One difference, its sides in the order of the comparison."""
    say = desk.shelf.wording.say
    return DifferenceView(
        id=found.id,
        title=say(found.title),
        kind=say(KINDS[found.kind]),
        subject=_subject(desk.shelf, found.subject),
        sides=tuple(_side(desk, side, found) for side in found.sides),
        ruling=say(RULINGS[ruling(desk.shelf.entries, found)]),
        commentary=commentary(desk, desk.shelf.entry("disagreements", found.id), 4),
        added=say(ADDED) if found.because else "",
    )


def _side(desk: Desk, side: Side, found: Disagreement) -> SideView:
    """A side; what it is called by is either the program's words or a source's."""
    language = "" if isinstance(side.label, Message) else desk.shelf.foreign(side.evidence[0].source)
    quotations = _quotations(desk, side.evidence, found.kind in _BARE or found.because is not None)
    return SideView(desk.shelf.wording.say(side.label), quotations, language)


def agreement(desk: Desk, found: Corroboration) -> AgreementView:
    """What several sources tell; of an event also whether they tell it as done, planned, called off or denied."""
    return AgreementView(
        id=found.id,
        title=desk.shelf.wording.say(found.title),
        subject=_subject(desk.shelf, found.subject),
        count=_sources(desk.shelf.wording, found),
        quotations=_quotations(desk, found.evidence, found.kind in _BARE),
        status=_status(desk.shelf, found),
    )


def _status(shelf: Shelf, found: Corroboration) -> str:
    """How the sources tell an event: "planned"; of anything else nothing."""
    words = set(found.evidence) if found.kind == "status" else set()
    sources = shelf.in_order({place.source for place in words})
    events = [event for source in sources for event in shelf.findings(source).events if event.evidence in words]
    return accounts(shelf.wording, events) if events else ""


def _titles(desk: Desk) -> tuple[TitleView, ...]:
    """What somebody is called by several sources; of very many titles the pages of their bearers list the sources."""
    found = [found for found in desk.shelf.graph.corroborations if titular(found)]
    return tuple(_title(desk, title, _LISTED if len(found) > _MANY else None) for title in found)


def _title(desk: Desk, found: Corroboration, most: int | None) -> TitleView:
    """A title on a line, with so many of its sources."""
    by_source: dict[str, list[Evidence]] = {}
    for evidence in sorted(set(found.evidence)):
        by_source.setdefault(evidence.source, []).append(evidence)
    wording, refs = desk.shelf.wording, desk.shelf.refs
    listed = desk.shelf.in_order(by_source)
    if found.subject in desk.shelf.pages:  # which names all of them
        listed = listed[:most]
    rest = len(by_source) - len(listed)
    return TitleView(
        found.id,
        wording.say(found.title),
        _subject(desk.shelf, found.subject),
        _sources(wording, found),
        tuple(
            AppearanceView(refs[source], "", tuple(desk.mark(words, "comparison") for words in by_source[source]))
            for source in listed
        ),
        wording.ngettext("and %(num)s more source", "and %(num)s more sources", rest) if rest else "",
    )


def difference_link(shelf: Shelf, found: Disagreement) -> Link:
    """The way to a difference from elsewhere, with its kind where the title does not begin with that, and whether the
    title is the editors'.
    """
    title, kind = shelf.wording.say(found.title), shelf.wording.say(KINDS[found.kind])
    note = dotted("" if title.startswith(kind) else kind, shelf.wording.say(ADDED) if found.because else "")
    return Link(title, f"{ADDRESS}#{found.id}", note)


def agreement_link(shelf: Shelf, found: Corroboration) -> Link:
    """The way to an agreement from elsewhere, with what must not be missed where its words do not stand."""
    note = dotted(_sources(shelf.wording, found), _status(shelf, found))
    return Link(shelf.wording.say(found.title), f"{ADDRESS}#{found.id}", note)


def _sources(wording: Wording, found: Corroboration) -> str:
    number = len({evidence.source for evidence in found.evidence})
    return wording.ngettext("%(num)s source", "%(num)s sources", number)


def _quotations(desk: Desk, evidences: tuple[Evidence, ...], are_bare: bool) -> tuple[Quotation, ...]:
    return tuple(
        desk.in_sentence(evidence, "comparison", named=True)
        if are_bare
        else desk.quotation(evidence, "comparison", named=True)
        for evidence in evidences
    )


def _subject(shelf: Shelf, entity: str | None) -> Link | None:
    return None if entity is None else Link(shelf.names[entity], shelf.pages.get(entity, ""))


def _homeless(shelf: Shelf) -> list[Notice]:
    """What editors say of differences that are not there."""
    known = [found.id for found in shelf.graph.disagreements]
    notices: list[Notice] = []
    for (section, identifier), entry in shelf.entries.items():
        if section == "disagreements" and identifier not in known:
            kind, _, matter = identifier.partition("-")
            alike = [one.partition("-")[2] for one in known if one.startswith(f"{kind}-")]
            near = difflib.get_close_matches(matter, alike, 1, _ALIKE) or [
                one for one in alike if matter.startswith(f"{one}-") or one.startswith(f"{matter}-")
            ]
            cure = f"did you mean “{kind}-{near[0]}”?" if near else "take the file away if the sources no longer differ"
            found = f"no difference has the id “{identifier}”"
            notices.append(Notice(entry.path, None, found, "the note is on no page", cure, "error"))
    return notices
