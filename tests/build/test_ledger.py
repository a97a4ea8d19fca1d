"""A page is rendered when its view, its template or what all pages share is new, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import Markup

from explainer.ledger import Ledger
from explainer.writer import write

PEOPLE = {"people/ada.html": {"name": "Ada"}, "people/ben.html": {"name": "Ben"}}


def build(folder: Path, views: dict[str, dict[str, str]], base: str = "theme", template: str = "page") -> list[str]:
    """The addresses of the pages that a build renders."""
    rendered: list[str] = []

    def render(address: str) -> bytes:
        rendered.append(address)
        return f"{base} {template} {views[address]}".encode()

    ledger = Ledger(folder / "cache", folder / "output", base)
    pages = {
        address: ledger.page(address, (template, view), lambda address=address: render(address))  # type: ignore[misc]
        for address, view in views.items()
    }
    ledger.save()
    write(folder / "output", pages)
    assert pages == {address: f"{base} {template} {view}".encode() for address, view in views.items()}
    return rendered


def test_nothing_is_rendered_twice(tmp_path: Path) -> None:
    assert build(tmp_path, PEOPLE) == list(PEOPLE)
    assert build(tmp_path, PEOPLE) == []


def test_a_page_whose_view_changed_is_rendered_and_back_again(tmp_path: Path) -> None:
    build(tmp_path, PEOPLE)
    for name in ("Benedict", "Ben"):
        assert build(tmp_path, PEOPLE | {"people/ben.html": {"name": name}}) == ["people/ben.html"]


def test_text_that_becomes_markup_is_another_view(tmp_path: Path) -> None:
    build(tmp_path, PEOPLE)
    assert build(tmp_path, PEOPLE | {"people/ben.html": {"name": Markup("Ben")}}) == ["people/ben.html"]


@pytest.mark.parametrize("change", [{"base": "other theme"}, {"template": "other page"}])
def test_a_change_of_theme_or_template_has_every_page_rendered(tmp_path: Path, change: dict[str, str]) -> None:
    build(tmp_path, PEOPLE)
    assert build(tmp_path, PEOPLE, **change) == list(PEOPLE)


def test_a_page_that_somebody_changed_is_rendered(tmp_path: Path) -> None:
    build(tmp_path, PEOPLE)
    (tmp_path / "output/people/ada.html").write_text("Eve", "utf-8")
    assert build(tmp_path, PEOPLE) == ["people/ada.html"]
    (tmp_path / "output/people/ben.html").unlink()
    assert build(tmp_path, PEOPLE) == ["people/ben.html"]


@pytest.mark.parametrize("damage", [b"", b"\xff\n{}", b"0\n[]"])
def test_a_damaged_ledger_has_every_page_rendered(tmp_path: Path, damage: bytes) -> None:
    build(tmp_path, PEOPLE)
    (tmp_path / "cache/pages").write_bytes(damage)
    assert build(tmp_path, PEOPLE) == list(PEOPLE)
