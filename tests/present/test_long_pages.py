"""What happens to lists and sections with very many articles: nothing is lost, and no page has all of it."""

from __future__ import annotations

from explainer.present.differences import differences
from explainer.present.figures import figures
from explainer.present.home import home
from explainer.present.indexes import entity_index, source_index
from explainer.present.profiles import profile
from explainer.present.shelf import Shelf
from explainer.present.timeline import timeline
from present.shelves import shelf_of


def told(articles: int, line: str) -> Shelf:
    """So many articles with the same line, ten a month."""
    dates = (f"{2030 + number // 120}-{number // 10 % 12 + 1:02}-01" for number in range(articles))
    return shelf_of("\n".join(f"a{number} {date}\n    {line}" for number, date in enumerate(dates)))


def test_a_short_section_stands_on_its_page() -> None:
    shelf = told(40, '{Mayor} [Ada Moreau] said "We wait."')
    page, more = profile(shelf, shelf.graph.resolution.entities[0])
    assert (len(page.said), page.rest, more) == (40, {}, ())


def test_a_long_section_shows_the_latest_and_leads_to_all() -> None:
    shelf = told(250, '{Mayor} [Ada Moreau] said "We wait."')
    page, more = profile(shelf, shelf.graph.resolution.entities[0])
    assert len(page.said) == 24  # three of each of the latest days
    assert page.said[-1].source == shelf.refs["a242"]
    assert page.rest["said"].note == "Shown are 24 of 250, from the latest sources."
    ways = [(link.text, link.href, link.note) for link in page.rest["said"].pages]
    assert ways[0] == ("2030", "people/ada-moreau/said-2030.html", "120")
    said = [group.source for part in more if part.title == "Statements by Ada Moreau" for group in part.groups]
    assert said == list(shelf.refs.values())
    assert {link.href for rest in page.rest.values() for link in rest.pages} == {part.head.address for part in more}


def test_more_events_than_a_reader_takes_in_stand_on_a_page_of_their_own() -> None:
    days = "\n".join(f"    ((visit, happened, 2031-05-{day:02}: [Ada Moreau] came.))" for day in range(1, 14))
    shelf = shelf_of("north 2031-06-01\n" + days)
    page, (events,) = profile(shelf, shelf.graph.resolution.entities[0])
    assert [event.iso[-2:] for event in page.events] == ["08", "09", "10", "11", "12", "13"]
    assert page.rest["events"].note == "Shown are 6 of 13: the latest with a day, then those without one."
    assert page.rest["events"].pages[0].href == events.head.address == "people/ada-moreau/events-all.html"
    assert (events.title, len(events.events)) == ("Events with Ada Moreau", 13)


def test_who_is_only_named_stands_on_a_line_with_the_places() -> None:
    shelf = shelf_of("north\n" + 3 * "    [Ada Moreau] met {Mayor} [Jon Lind].\n")
    assert list(shelf.pages) == ["jon-lind"]
    (page,) = entity_index(shelf, "person")
    assert [card.title for _, cards in page.groups for card in cards] == ["Jon Lind"]
    ((_, (line,)),) = page.lines
    assert (line.link.text, [mark.label for mark in line.marks]) == ("Ada Moreau", ["¶ 1", "¶ 2", "¶ 3"])


def test_who_is_named_in_more_places_than_fit_on_a_line_has_a_page() -> None:
    assert list(shelf_of("north\n" + 9 * "    [Ada Moreau] came.\n").pages) == ["ada-moreau"]


def test_a_long_index_has_a_page_for_each_letter_of_the_surnames() -> None:
    names = [f"{first}{second} {last}" for first in "BCDFG" for second in ("ada", "ora", "una") for last in SURNAMES]
    shelf = shelf_of("north\n" + "".join(f"    {{Pilot}} [{name}] came.\n" for name in names))
    first, *letters = entity_index(shelf, "person")
    assert [link.href for link in first.parts] == ["people/letters/a.html", "people/letters/z.html"]
    assert [page.head.address for page in letters] == [link.href for link in first.parts]
    listed = [line.link.text for page in letters for _, lines in page.lines for line in lines]
    assert sorted(listed) == sorted(names)


SURNAMES = [f"{letter}{middle}{end}" for letter in "AZ" for middle in ("lb", "nd", "rv") for end in ("en", "or", "ik")]


def test_many_sources_stand_by_year_after_the_latest() -> None:
    shelf = told(250, "[Ada Moreau] came.")
    first, *years = source_index(shelf)
    assert next(card.href for _, cards in first.groups for card in cards) == "sources/a249.html"
    assert [(page.head.address, sum(len(cards) for _, cards in page.groups)) for page in years] == [
        ("sources/by-date/2030.html", 120),
        ("sources/by-date/2031.html", 120),
        ("sources/by-date/2032.html", 10),
    ]


def test_many_figures_and_events_stand_by_year() -> None:
    shelf = told(250, "((visit, happened: [Ada Moreau] came.)) They saw ~12|houses~ there.")
    first, *years = figures(shelf)
    assert (first.note, len(years)) == ("Shown are the latest 24 of 250.", 3)
    (all_at_once,) = timeline(shelf)  # the same people and no day: one line with all that tells of it
    assert len(all_at_once.undated) == 1


def test_a_title_that_sources_agree_on_stands_on_a_line_and_not_again_on_the_page_of_its_bearer() -> None:
    shelf = told(2, "{Mayor} [Ada Moreau] came.")
    page = differences(shelf)
    assert [(title.title, title.count, title.more) for title in page.titles] == [("Ada Moreau: Mayor", "2 sources", "")]
    assert (page.agreements, profile(shelf, shelf.graph.resolution.entities[0])[0].agreements) == ((), ())


def test_the_home_page_of_many_stories_does_not_begin_with_what_was_compared() -> None:
    assert home(shelf_of("north\n    Rain."), ()).compared_first
    assert not home(told(9, "{Mayor} [Ada Moreau] came."), ()).compared_first


def test_sources_stand_by_date_and_those_without_one_last() -> None:
    shelf = shelf_of("north\n    Rain.\nsouth 2031-05-04\n    Rain.\nwest 2030-05-04\n    Rain.")
    assert list(shelf.refs) == ["west", "south", "north"]
