"""A role that a source gives to several at once stands on the page of each as said of one."""

from __future__ import annotations

from explainer.present.roles import in_a_line, role_groups
from present.shelves import shelf_of


def roles_of(text: str, identifier: str) -> list[str]:
    shelf = shelf_of(text)
    entity = next(entity for entity in shelf.graph.resolution.entities if entity.id == identifier)
    return [link.text for link in in_a_line(shelf, role_groups(shelf, entity))]


def test_plural_ending_is_left_out() -> None:
    assert roles_of("north\n    {coalition partners} [Ada Moreau] came.\n", "ada-moreau") == ["coalition partner"]


def test_a_title_beside_its_place_is_the_title_that_names_the_place() -> None:
    told = "north\n    {Aldmoor|Mayor} [Ada Moreau] came.\nsouth\n    {mayor of Aldmoor} [Ada Moreau] left.\n"
    assert roles_of(told, "ada-moreau") == ["mayor of Aldmoor"]
    assert roles_of("north\n    {Aldmoor|Mayor} [Ada Moreau] came.\n", "ada-moreau") == ["Mayor"]


def test_singular_of_another_source_is_taken_instead() -> None:
    told = "north\n    {harbour wardens} [Ada Moreau] came.\nsouth\n    {Harbour Warden} [Ada Moreau] left.\n"
    assert roles_of(told, "ada-moreau") == ["Harbour Warden"]


def test_body_in_the_plural_keeps_its_ending() -> None:
    told = "north\n    {Dean of the House of Representatives} [Ada Moreau] came.\n"
    assert roles_of(told, "ada-moreau") == ["Dean of the House of Representatives"]
