"""The page of a person, an organisation or a place, and those on which its long sections go on."""

from __future__ import annotations

from ..model import Entity, EntityKind, Evidence, message
from .circle import circle, closest
from .commentary import commentary
from .desk import Desk
from .differences import agreement, difference, difference_link
from .glossary import meanings
from .heads import head
from .roles import card, role_groups, role_view, sources, times
from .sections import sections
from .shelf import KINDS, Shelf
from .targets import FOLDERS
from .views import Card, ContinuedPage, Link, NameView, ProfilePage
from .whereabouts import company, passages

INDEXES: dict[EntityKind, Link] = {
    "person": Link(message("People"), "people/index.html"),
    "organisation": Link(message("Organisations"), "organisations/index.html"),
    "place": Link(message("Places"), "places/index.html"),
}
_ROLES, _GIVING = 12, 4  # roles, and sources of each, on the page of one who is given very many
_DIFFERENCES = 4  # shown with their sides: of more, the others are links


def profile(shelf: Shelf, entity: Entity) -> tuple[ProfilePage, tuple[ContinuedPage, ...]]:
    """Everything the sources say of an entity, each with its mark, and what an editor adds."""
    address, wording = shelf.pages[entity.id], shelf.wording
    desk = Desk(shelf, address, entity.name)
    every = sections(desk, entity)
    rest = every.rest(shelf, address)
    roles = role_groups(shelf, entity)
    summary, (near, others) = card(desk, entity), closest(shelf, entity)
    description = summary.summary or wording.ngettext(
        "%(name)s in %(num)s source", "%(name)s in %(num)s sources", len(sources(entity)), name=entity.name
    )
    differing = shelf.disputes.by_entity.get(entity.id, ())
    said, about = len(every.said.entries), len(every.about.entries)
    page = ProfilePage(
        head=head(
            shelf,
            entity.name,
            description,
            address,
            FOLDERS[entity.kind],
            above=INDEXES[entity.kind],
            structured=_structured(entity, summary),
            kind="profile",
        ),
        kind_label=wording.say(KINDS[entity.kind]),
        name=entity.name,
        summary=summary,
        at_a_glance=_glance(shelf, entity, said, about),
        commentary=commentary(desk, shelf.entry(FOLDERS[entity.kind], entity.id)),
        roles=tuple(role_view(desk, found, _GIVING) for found in roles[:_ROLES])
        if "roles" in rest
        else tuple(role_view(desk, found) for found in roles),
        said=every.said.here(desk).groups,
        said_count=wording.ngettext("%(num)s statement", "%(num)s statements", said),
        about=every.about.here(desk).groups,
        about_count=wording.ngettext("%(num)s statement", "%(num)s statements", about),
        company=company(desk, near),
        more_company=wording.ngettext("and %(num)s more name", "and %(num)s more names", others) if others else "",
        topics=_topics(shelf, entity),
        appearances=every.where.here(desk).appearances,
        names=names(desk, entity),
        definitions=meanings(desk, shelf.graph.index.defined.get(entity.id, ())),
        differences=tuple(difference(desk, found) for found in differing[:_DIFFERENCES]),
        more_differences=tuple(difference_link(shelf, found) for found in differing[_DIFFERENCES:]),
        agreements=tuple(agreement(desk, found) for found in shelf.disputes.agreed.get(entity.id, ())),
        events=every.events.here(desk).events,
        circle=circle(shelf, entity, near),
        rest=rest,
    )
    return page, tuple(every.continued(shelf, entity))


def _topics(shelf: Shelf, entity: Entity) -> tuple[Link, ...]:
    """The topics whose passages name an entity, those of most passages first."""
    shared = shelf.topics_in(shelf.graph.index.passages_of(entity.id))
    return tuple(
        Link(topic.title, shelf.topic_address(topic.id), passages(shelf.wording, number))
        for topic, number in sorted(shared, key=lambda one: -one[1])
    )


def names(desk: Desk, entity: Entity) -> tuple[NameView, ...]:
    """The names and bare titles under which the sources speak of an entity, most frequent first."""
    seen: dict[str, list[Evidence]] = {}
    for key in sorted(entity.mentions, key=lambda key: desk.shelf.ranks[key[0]]):
        mention = desk.shelf.graph.index.mention(key)
        if mention.form != "pronoun":
            seen.setdefault(mention.name, []).append(mention.evidence)
    ordered = sorted(seen.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        NameView(
            name,
            desk.shelf.wording.ngettext("%(num)s time", "%(num)s times", len(found)),
            desk.mark(found[0]),
            desk.shelf.foreign(found[0].source),
        )
        for name, found in ordered
    )


def _glance(shelf: Shelf, entity: Entity, said: int, about: int) -> tuple[tuple[str, str], ...]:
    ngettext, speaking, named = shelf.wording.ngettext, len(sources(entity)), times(shelf, entity)
    numbers = (
        (speaking, ngettext("source", "sources", speaking)),
        (named, ngettext("mention", "mentions", named)),
        # Translators: statements by the person or body that the page is about
        (said, ngettext("statement by", "statements by", said)),
        # Translators: statements about the person or body that the page is about
        (about, ngettext("statement about", "statements about", about)),
    )
    return tuple((shelf.wording.number(number), what) for number, what in numbers if number)


def _structured(entity: Entity, summary: Card) -> dict[str, object]:
    kinds = {"person": "Person", "organisation": "Organization", "place": "Place"}
    data: dict[str, object] = {"@type": kinds[entity.kind], "name": entity.name}
    if entity.other_names:
        data["alternateName"] = list(entity.other_names)
    if summary.summary and summary.summary_by == "editor":
        data["description"] = summary.summary
    return data
