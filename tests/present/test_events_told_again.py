"""An event stands once, however many sources tell of it, as planned, as done or as called off."""

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


def met(status: str, other: str = "Bo Lind") -> str:
    return f"((meeting, {status}: {{Mayor}} [Ada Moreau] met [{other}].))"


def test_what_one_source_announces_and_another_tells_as_done_is_one_event_without_a_day() -> None:
    assert told(f"north\n    {met('planned')}\nsouth\n    {met('happened')}\n") == [
        "Meeting · told as planned and as happened · Ada Moreau, Bo Lind · 2"
    ]


def test_a_plan_and_a_deed_of_one_source_may_be_two_meetings() -> None:
    assert told(f"north\n    {met('planned')}\n    {met('happened')}\n") == [
        "Meeting · planned · Ada Moreau, Bo Lind · 1",
        "Meeting · Ada Moreau, Bo Lind · 1",
    ]


def test_meetings_with_different_people_stay_apart() -> None:
    assert told(f"north\n    {met('planned')}\nsouth\n    {met('happened', 'Cy Holm')}\n") == [
        "Meeting · planned · Ada Moreau, Bo Lind · 1",
        "Meeting · Ada Moreau, Cy Holm · 1",
    ]
