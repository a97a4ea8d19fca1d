"""Who has a page of their own, and who a line in a list."""

from __future__ import annotations

from explainer.present.paged import paged
from present.shelves import shelf_of


def with_a_page(text: str) -> list[str]:
    graph = shelf_of(text).graph
    return sorted(paged(3, graph, ()))


def test_somebody_who_says_much_has_a_page_though_named_once() -> None:
    told = 'north\n    {Mayor} [Ada Moreau] said "We wait."\n' + '    [she > Ada Moreau] said "We go."\n' * 2
    assert with_a_page(told) == ["ada-moreau"]


def test_somebody_named_once_who_says_little_has_none() -> None:
    assert with_a_page('north\n    {Mayor} [Ada Moreau] said "We wait."\n    [she > Ada Moreau] said "We go."\n') == []


def test_a_surname_alone_is_nobody_of_whom_to_make_a_page() -> None:
    assert with_a_page("north\n" + '    [Moreau] said "We wait."\n' * 3) == []
