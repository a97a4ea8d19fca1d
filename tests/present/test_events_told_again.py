"""An event stands once, however many sources tell of it, as planned, as done or as called off."""

from __future__ import annotations

from dataclasses import replace

from explainer.model import Article, When, Who
from explainer.present.desk import Desk
from explainer.present.shelf import Shelf
from explainer.present.timeline import happenings, timeline
from explainer.present.views import EventView
from present.shelves import shelf_of, shelved
from resolve.story import cited, story

OFF = "((cancellation, happened: ((visit, cancelled: [Ada Moreau] cancelled the visit of [Bo Lind]))))."


def told(text: str) -> list[str]:
    return _events(shelf_of(text))


def _events(shelf: Shelf) -> list[str]:
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


def test_a_pronoun_of_which_nobody_knows_whom_it_means_takes_no_part_and_joins_no_events() -> None:
    texts = [
        f"{name}\n    ((attack, happened, 2031-05-04: He was struck by a stone at {name}.))\n"
        for name in ("north", "south")
    ]
    articles = [_by(article, "He") for article in story("".join(texts))]
    assert _events(shelved(*articles)) == ["Attack or use of force · 1"] * 2


def test_some_days_around_the_turn_of_a_year_stand_under_the_month_in_which_they_begin() -> None:
    (article,) = story("north\n    ((vote, happened, 2031-05-04: The council voted in that week.))\n")
    (event,) = article.findings.events
    headings = []
    for last, precision in (("2032-01-04", "about"), ("2032-12-31", "year")):
        events = (replace(event, when=When("2031-12-29", last, precision, "that week")),)
        (page,) = timeline(shelved(replace(article, findings=replace(article.findings, events=events))))
        headings += [heading for heading, _ in page.periods]
    assert headings == ["December 2031", "2031"]


def _by(article: Article, words: str) -> Article:
    """The article with its event done by whom these words of it mean."""
    (event,) = article.findings.events
    who = Who(cited(article.source.passages[0], words), None)
    return replace(article, findings=replace(article.findings, events=(replace(event, participants=(who,)),)))
