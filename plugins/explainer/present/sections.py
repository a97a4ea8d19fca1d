"""What the page of an entity may have too much of: statements, roles, events, and the passages that name it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..model import Entity, Evidence, Role, Statement
from .continued import Printed, Section
from .desk import Desk
from .sayings import beside, by_source, once
from .shelf import Shelf
from .targets import FOLDERS
from .timeline import happenings
from .views import ContinuedPage, EventView, Link, RestView
from .whereabouts import appearances
from .wording import Wording

_EVENTS, _FOREMOST = 12, 6  # events: of more, so many stand on the page


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections of an entity's page that may have to be continued. Their names are those of the page's fields."""

    said: Section[Statement]
    about: Section[Statement]
    roles: Section[Role]
    events: Section[EventView]
    where: Section[tuple[str, tuple[int, ...]]]

    def rest(self, shelf: Shelf, address: str) -> dict[str, RestView]:
        """Where those that are continued stand in full, by their names."""
        every = {section.name: section.rest(shelf, address) for section in self._all()}
        if (roles := every["roles"]) is not None:
            note = shelf.wording.ngettext(
                "%(num)s place gives a role or title.",
                "%(num)s places give a role or title.",
                len(self.roles.entries),
            )
            every["roles"] = replace(roles, note=note)
        return {name: rest for name, rest in every.items() if rest is not None}

    def continued(self, shelf: Shelf, entity: Entity) -> Iterator[ContinuedPage]:
        """The pages on which they go on."""
        address = shelf.pages[entity.id]
        for section in self._all():
            yield from section.continued(shelf, address, Link(entity.name, address), FOLDERS[entity.kind])

    def _all(self) -> tuple[Section[Any], ...]:
        return self.said, self.about, self.roles, self.events, self.where


def sections(desk: Desk, entity: Entity) -> Sections:
    """The sections of an entity's page; what is said about a place is not listed, nor what happened there."""
    shelf, index, name = desk.shelf, desk.shelf.graph.index, entity.name
    _ = shelf.wording.gettext
    place = entity.kind == "place"
    said = once(found for _key, found in index.said_by(entity.id))
    others = (found for key, found in index.said_about(entity.id) if index.speakers.get(key) != entity.id)
    about = beside(said, once(others))
    roles = [role for _key, role in index.roles_of(entity.id)]
    events = happenings(desk, () if place else index.events.get(entity.id, ()))

    def dated(source: str) -> str | None:
        return shelf.sources[source].date

    return Sections(
        Section("said", _("Statements by %(name)s", name=name), said, lambda one: dated(one.evidence.source), _said),
        Section(
            "about",
            _("Statements about %(name)s", name=name),
            () if place else about,
            lambda one: dated(one.evidence.source),
            _about,
        ),
        Section(
            "roles", _("Roles and titles of %(name)s", name=name), roles, lambda one: dated(one.evidence.source), _given
        ),
        Section(
            "events",
            _("Events with %(name)s", name=name),
            events,
            lambda event: event.iso,
            _happened,
            _EVENTS,
            _FOREMOST,
            _dated_before_others,
        ),
        Section(
            "where",
            _("Passages that name %(name)s", name=name),
            _by_source(desk, index.passages_of(entity.id)),
            lambda named: dated(named[0]),
            _named,
        ),
    )


def _said(desk: Desk, found: Sequence[Statement]) -> Printed:
    return Printed(groups=by_source(desk, found, "said"))


def _about(desk: Desk, found: Sequence[Statement]) -> Printed:
    return Printed(groups=by_source(desk, found, "said about"))


def _given(desk: Desk, found: Sequence[Role]) -> Printed:
    titles: Mapping[Evidence, str] = {role.evidence: role.title for role in reversed(found)}
    return Printed(
        groups=desk.grouped(titles, lambda evidence: desk.quotation(evidence, "role", label=titles[evidence]))
    )


def _happened(_desk: Desk, found: Sequence[EventView]) -> Printed:
    return Printed(events=tuple(found))


def _dated_before_others(wording: Wording, shown: int, number: int) -> str:
    return wording.gettext(
        "Shown are %(shown)s of %(all)s: the latest with a day, then those without one.",
        shown=wording.number(shown),
        all=wording.number(number),
    )


def _by_source(desk: Desk, places: Sequence[tuple[str, int]]) -> list[tuple[str, tuple[int, ...]]]:
    by_source: dict[str, list[int]] = {}
    for source, passage in places:
        by_source.setdefault(source, []).append(passage)
    return [(source, tuple(by_source[source])) for source in desk.shelf.in_order(by_source)]


def _named(desk: Desk, found: Sequence[tuple[str, tuple[int, ...]]]) -> Printed:
    places = [(source, passage) for source, passages in found for passage in passages]
    return Printed(appearances=appearances(desk, places, "mentioned"))
