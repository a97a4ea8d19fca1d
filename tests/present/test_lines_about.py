"""What pages say in a line: how sources tell an event, what they call somebody, how often they name somebody."""

from __future__ import annotations

from dataclasses import replace

from explainer.model import Disagreement, Dropped
from explainer.present.desk import Desk
from explainer.present.differences import differences
from explainer.present.disputes import disputes
from explainer.present.figures import figures
from explainer.present.glossary import meanings
from explainer.present.home import home
from explainer.present.indexes import entity_index
from explainer.present.profiles import profile
from explainer.present.sources import source_page
from explainer.present.views import Quotation
from present.shelves import shelf_of, shelved
from resolve.story import cited, story


def test_a_meeting_that_one_source_announces_and_another_tells_of_says_so() -> None:
    met = "((meeting, {}: {{Mayor}} [Ada Moreau] met [Bo Lind].))"
    told = shelf_of(f"north\n    {met.format('planned')}\nsouth\n    {met.format('happened')}\n")
    assert [(found.count, found.status) for found in differences(told).agreements] == [
        ("2 sources", "told as planned and as happened")
    ]
    assert [link.note for link in home(told, ()).agreements] == ["2 sources\u00a0· told as planned and as happened"]


def test_a_number_is_shown_in_its_sentence() -> None:
    lines = [f"[Ada Moreau] came. The ship carried ~{number}|passengers~." for number in (212, 231)]
    (found,) = differences(shelf_of("north\n    {}\nsouth\n    {}\n".format(*lines))).groups[0][1]
    assert _shown(found.sides[0].quotations[0]) == [("The ship carried ", []), ("212 passengers", ["said"]), (".", [])]


def test_a_number_in_the_list_of_figures_too() -> None:
    (page,) = figures(shelf_of("north\n    [Ada Moreau] came. The ship carried ~212|passengers~.\n"))
    assert _shown(page.groups[0][1][0].quotation)[:2] == [("The ship carried ", []), ("212 passengers", ["said"])]


def _shown(quotation: Quotation) -> list[tuple[str, list[str]]]:
    return [(segment.text, [tag.kind for tag in segment.opens]) for segment in quotation.segments]


def test_a_title_is_worded_alike_in_the_line_of_a_name_and_in_its_section() -> None:
    lines = ("{the Mayor of Aldmoor} [Ada Moreau] came.", "{Mayor of Aldmoor} [Ada Moreau] came.")
    told = shelf_of("north\n" + "".join(f"    {line}\n" for line in (*lines, lines[1])))
    page, _ = profile(told, told.graph.resolution.entities[0])
    assert [role.title for role in page.roles] == [link.text for link in page.summary.roles] == ["Mayor of Aldmoor"]


def test_a_body_that_a_title_names_is_not_named_again_beside_it() -> None:
    told = shelf_of(
        "north\n    {Harbour|Mayor} [Ada Moreau] came.\n    {Harbour|head of the Harbour} [Bo Lind] came.\n"
    )
    pages = {entity.name: profile(told, entity)[0] for entity in told.graph.resolution.entities}
    shown = {
        name: [role.organisation and role.organisation.text for role in page.roles] for name, page in pages.items()
    }
    assert (shown["Ada Moreau"], shown["Bo Lind"]) == (["“Harbour”"], [None])


def test_the_marks_on_a_line_are_of_names_and_not_of_pronouns() -> None:
    told = shelf_of("north\n    [Moreau] came.\n    [she > Moreau] left.\n    [Moreau] came back.\n")
    (page,) = entity_index(told, "person")
    assert [[mark.label for mark in line.marks] for _, lines in page.lines for line in lines] == [["¶ 1", "¶ 3"]]


def test_a_source_counts_how_often_it_names_somebody_and_not_the_pronouns() -> None:
    told = shelf_of("north\n    {Mayor} [Ada Moreau] said that [she > Ada Moreau] would wait.\n")
    page = source_page(told, told.sources["north"], None)
    assert [(link.text, link.note) for link in page.people] == [("Ada Moreau", "1")]


def test_of_what_was_left_out_a_page_shows_how_it_begins() -> None:
    told = shelf_of("north\n    [Ada Moreau] came.\n")
    left = (Dropped("Leave a  reply", "comment form", 9), Dropped("so " * 40, "outside the article on the page", 10))
    page = source_page(told, replace(told.sources["north"], dropped=left), None)
    assert [text for text, _ in page.dropped] == ["Leave a reply", "so " * 24 + "…"]


def test_a_meaning_within_a_longer_one_is_shown_with_it() -> None:
    (article,) = story("north\n    They met at the [#Port Council (PC)], a lobby.\n")
    (short,) = article.findings.definitions
    passage = article.source.passages[0]
    longer = replace(
        short,
        evidence=cited(passage, "Port Council (PC), a lobby"),
        meaning=cited(passage, "a lobby"),
        kind="appositive",
    )
    told = shelved(replace(article, findings=replace(article.findings, definitions=(short, longer))))
    shown = meanings(Desk(told, "index.html"), (("north", 0), ("north", 1)))
    assert ["".join(part.text for part in one.segments) for one in shown] == ["Port Council (PC), a lobby"]


def test_a_place_that_is_named_in_passing_has_no_part_in_a_difference_about_somebody() -> None:
    told = shelf_of(
        "north 2031-05-05\n    In [@Aldmoor] {Harbour Minister} [Ada Moreau] came.\n"
        "south 2031-05-05\n    In [@Aldmoor] {former|Harbour Minister} [Ada Moreau] came.\n"
    )
    (found,) = told.graph.disagreements
    passage = told.sources["north"].passages[0]
    side = replace(found.sides[0], evidence=(passage.cite(0, len(passage.text)),))
    found = replace(found, subject=None, sides=(side,))
    by_name = {entity.name: entity.id for entity in told.graph.resolution.entities}

    def concerned(difference: Disagreement) -> set[str]:
        return set(disputes(replace(told.graph, disagreements=(difference,)), {}).by_entity)

    assert concerned(found) == {by_name["Ada Moreau"]}
    assert concerned(replace(found, kind="place")) == {by_name["Ada Moreau"], by_name["Aldmoor"]}
