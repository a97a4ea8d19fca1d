"""One event told in two ways, and two events that only look like one."""

from __future__ import annotations

from compare.comparing import agreements, disagreements

MET = "((meeting, {0}: [Ada Moreau] met [Bo Lind].))"


def of(*told: str) -> str:
    """A corpus of one-line sources, named for their order."""
    return "\n".join(f"{head}\n  {line}" for head, line in zip(("first", "second", "third"), told, strict=False))


def met(status: str) -> str:
    return MET.format(status)


def test_one_meeting_on_two_days() -> None:
    assert disagreements(of(met("happened, 2031-05-04"), met("happened, 2031-05-05"))) == [
        "date-meeting-ada-moreau-bo-lind: 2031-05-04 (first) | 2031-05-05 (second)"
    ]


def test_two_meetings_a_week_apart() -> None:
    assert disagreements(of(met("happened, 2031-05-04"), met("happened, 2031-05-11"))) == []


def test_a_source_that_tells_of_two_meetings() -> None:
    both = met("happened, 2031-05-04") + " " + met("happened, 2031-05-05")
    assert disagreements(of(both, met("happened, 2031-05-05"))) == []


def test_planned_then_held_is_one_event() -> None:
    text = of(met("planned, 2031-05-04"), met("happened, 2031-05-04"))
    assert disagreements(text) == []
    assert agreements(text) == ["same-event-meeting-ada-moreau-bo-lind (first second)"]


def test_done_and_denied() -> None:
    assert disagreements(of(met("happened"), met("denied"))) == [
        "status-meeting-ada-moreau-bo-lind: denied (second) | happened (first)"
    ]


def test_denied_without_a_date_where_two_days_are_told() -> None:
    text = of(met("happened, 2031-05-04"), met("happened, 2031-05-05"), met("denied"))
    assert disagreements(text) == [
        "status-meeting-ada-moreau-bo-lind: denied (third) | happened (first second)",
        "date-meeting-ada-moreau-bo-lind: 2031-05-04 (first) | 2031-05-05 (second)",
    ]


def test_one_meeting_in_two_countries() -> None:
    there = "((meeting, happened: [Ada Moreau] met [Bo Lind] in [@{0}].))"
    assert disagreements(of(there.format("Norway"), there.format("Denmark"))) == [
        "place-meeting-ada-moreau-bo-lind: Denmark (second) | Norway (first)"
    ]
    assert disagreements(of(there.format("Norway"), there.format("Oslo"))) == []


def test_visits_of_two_people_or_to_two_cities() -> None:
    visit = "((visit, happened, 2031-05-0{0}: [{1}] came to [@{2}].))"
    assert disagreements(of(visit.format(4, "Ada Moreau", "Oslo"), visit.format(5, "Bo Lind", "Oslo"))) == []
    assert disagreements(of(visit.format(4, "Ada Moreau", "Oslo"), visit.format(5, "Ada Moreau", "Bergen"))) == []


def test_events_of_no_known_kind_may_be_two() -> None:
    told = "((other, happened: [Ada Moreau] told [Bo Lind] to wait.))"
    assert agreements(of(told, "((other, happened: [Bo Lind] telephoned [Ada Moreau].))")) == []


def test_a_visit_to_a_city_and_to_its_country() -> None:
    city, country = (f"((visit, happened: [Ada Moreau] came to [@{name}].))" for name in ("Oslo", "Norway"))
    both, placed = f"{city} {country}", f"[Cem Aydin] waits in [@Oslo], [@Norway]. {country}"
    assert agreements(of(both, placed)) == ["same-event-visit-ada-moreau-oslo (first second)"]
    assert agreements(of(both, country)) == ["same-event-visit-ada-moreau-norway (first second)"]
    assert agreements(of(city, placed)) == []
    listed = f"They went to [@Oslo], [@Norway] and [@Peru]. {country}"
    assert agreements(of(both, listed)) == ["same-event-visit-ada-moreau-norway (first second)"]


def test_a_meeting_and_a_visit_told_twice() -> None:
    visit = "((visit, happened: [Ada Moreau] came to [@Oslo].))"
    assert agreements(
        of(met("happened") + visit, "In the end, " + met("happened") + " Late, but gladly, " + visit)
    ) == [
        "same-event-meeting-ada-moreau-bo-lind (first second)",
        "same-event-visit-ada-moreau-oslo (first second)",
    ]
