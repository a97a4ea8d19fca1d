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


def test_singular_of_another_source_is_taken_instead() -> None:
    told = "north\n    {harbour wardens} [Ada Moreau] came.\nsouth\n    {Harbour Warden} [Ada Moreau] left.\n"
    assert roles_of(told, "ada-moreau") == ["Harbour Warden"]
