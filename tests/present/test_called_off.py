"""An event stands once: what only its cancellation tells of stands with that."""

from __future__ import annotations

from explainer.present.desk import Desk
from explainer.present.timeline import happenings
from explainer.present.views import EventView
from present.shelves import shelf_of

OFF = "((cancellation, happened: ((visit, cancelled: [Ada Moreau] cancelled the visit of [Bo Lind]))))."


def told(text: str) -> list[str]:
    shelf = shelf_of(text)
    every = [(source, number) for source in shelf.refs for number in range(len(shelf.findings(source).events))]
    return [_line(view) for view in happenings(Desk(shelf, "timeline.html"), every)]


def _line(view: EventView) -> str:
    people = ", ".join(link.text for link in view.people)
    return " · ".join(filter(None, (view.kind, view.status, people, str(len(view.quotations)))))


def test_a_visit_that_is_called_off_stands_once_with_its_cancellation() -> None:
    assert told(f"north\n    {OFF}\n") == ["Cancellation · Ada Moreau, Bo Lind · 1"]


def test_other_words_that_tell_of_the_cancelled_visit_stand_beside_it() -> None:
    more = "((visit, cancelled: The visit of [Ada Moreau] and [Bo Lind] was to begin in May.))"
    assert told(f"north\n    {OFF}\n    {more}\n") == [
        "Visit · cancelled · Ada Moreau, Bo Lind · 1",
        "Cancellation · Ada Moreau, Bo Lind · 1",
    ]
