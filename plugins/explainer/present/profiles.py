"""The page of a person, an organisation or a place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..model import Entity, EntityKind, Evidence, Role, Statement, message
from ..resolve.titles import normal_title
from .circle import circle, closest
from .commentary import commentary
from .desk import Desk, Use
from .differences import agreement, concerns, contested, difference, standing
from .heads import head
from .shelf import KINDS, Shelf
from .targets import FOLDERS
from .timeline import happenings
from .views import (
    AppearanceView,
    Card,
    CompanyView,
    Link,
    NameView,
    ProfilePage,
    RoleView,
    SourceGroup,
)
from .wording import Wording, dotted

INDEXES: dict[EntityKind, Link] = {
    "person": Link(message("People"), "people/index.html"),
    "organisation": Link(message("Organisations"), "organisations/index.html"),
    "place": Link(message("Places"), "places/index.html"),
}
_LISTED = 8  # sources whose places are listed for each: two that are everywhere meet in hundreds
_TITLES = 4  # roles named in one line


def profile(shelf: Shelf, entity: Entity) -> ProfilePage:
    """Everything the sources say of an entity, each with its mark, and what an editor adds."""
    address, wording = shelf.pages[entity.id], shelf.wording
    desk = Desk(shelf, address, entity.name)
    entry = shelf.entry(FOLDERS[entity.kind], entity.id)
    said = _once(found for _, found in shelf.graph.index.said_by(entity.id))
    about = _once(found for _, found in shelf.graph.index.said_about(entity.id)) if entity.kind != "place" else []
    events = () if entity.kind == "place" else shelf.events.get(entity.id, ())
    summary = card(desk, entity)
    description = summary.summary or wording.ngettext(
        "%(name)s in %(num)s source", "%(name)s in %(num)s sources", len(_sources(entity)), name=entity.name
    )
    return ProfilePage(
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
        at_a_glance=_glance(shelf, entity, len(said), len(about)),
        commentary=commentary(desk, entry),
        roles=tuple(_role(desk, roles) for roles in _role_groups(shelf, entity)),
        said=statements(desk, said, "said"),
        said_count=wording.ngettext("%(num)s statement", "%(num)s statements", len(said)),
        about=statements(desk, about, "said about"),
        about_count=wording.ngettext("%(num)s statement", "%(num)s statements", len(about)),
        company=company(desk, entity),
        topics=tuple(
            Link(topic.title, shelf.topic_address(topic.id), passages(wording, shared), shelf.language_of(topic))
            for topic in shelf.graph.topics
            if (shared := len(set(topic.passages) & set(shelf.graph.index.passages_of(entity.id))))
        ),
        appearances=appearances(desk, shelf.graph.index.passages_of(entity.id), "mentioned"),
        names=names(desk, entity),
        definitions=tuple(
            desk.quotation(found.evidence, "definition", said=found.meaning, named=True)
            for found in map(shelf.graph.index.definition, shelf.graph.index.defined.get(entity.id, ()))
        ),
        differences=tuple(difference(desk, found) for found in standing(shelf) if concerns(shelf, found, entity.id)),
        agreements=tuple(agreement(desk, found) for found in shelf.graph.corroborations if found.subject == entity.id),
        events=happenings(desk, events),
        circle=circle(shelf, entity),
    )


def _once(found: Iterable[Statement]) -> list[Statement]:
    """Statements without those whose words stand within another's: the longer one shows them too."""
    every = list(found)
    together: dict[tuple[str, int], list[Evidence]] = {}
    for one in every:
        together.setdefault((one.evidence.source, one.evidence.passage), []).append(one.evidence)
    return [
        one
        for one in every
        if not any(
            other != one.evidence and other.holds(one.evidence)
            for other in together[one.evidence.source, one.evidence.passage]
        )
    ]


def statements(desk: Desk, found: list[Statement], use: Use) -> tuple[SourceGroup, ...]:
    """Statements by source, in reading order."""
    by_evidence = {statement.evidence: statement for statement in reversed(found)}
    return desk.grouped(by_evidence, lambda evidence: desk.statement(by_evidence[evidence], use))


def _role_groups(shelf: Shelf, entity: Entity) -> list[list[Role]]:
    """The roles the sources give, alike wordings together, the most widely given first."""
    groups: dict[tuple[tuple[str, ...], bool], list[Role]] = {}
    for _, role in shelf.graph.index.roles_of(entity.id):
        words = normal_title(role.title) or {role.title.casefold()}
        groups.setdefault((tuple(sorted(words)), role.former), []).append(role)
    ordered = sorted(
        groups.items(),
        key=lambda group: (-len({role.evidence.source for role in group[1]}), -len(group[1]), group[0]),
    )
    return [roles for _, roles in ordered]


def _role(desk: Desk, roles: list[Role]) -> RoleView:
    wordings = Counter(role.title for role in roles)
    return RoleView(
        title=min(wordings, key=lambda title: (-wordings[title], title)),
        former=roles[0].former,
        organisation=_organisation(desk.shelf.wording, roles),
        count=desk.shelf.wording.ngettext(
            "%(num)s source", "%(num)s sources", len({role.evidence.source for role in roles})
        ),
        groups=desk.grouped((role.evidence for role in roles), lambda evidence: desk.quotation(evidence, "role")),
        language=desk.shelf.foreign(roles[0].evidence.source),
    )


def _organisation(wording: Wording, roles: list[Role]) -> Link | None:
    """Of what or of whom, in the words of the sources, where they say."""
    words = Counter(role.organisation.words.quote for role in roles if role.organisation is not None)
    return Link(", ".join(map(wording.quoted, sorted(words))), "") if words else None


def card(desk: Desk, entity: Entity) -> Card:
    """An entity in one line: the editor's summary, else the role the sources give most often, else nothing."""
    shelf = desk.shelf
    entry = shelf.entry(FOLDERS[entity.kind], entity.id)
    groups = _role_groups(shelf, entity)
    disputed = contested(shelf)
    roles = tuple(_in_a_word(shelf, found, disputed) for found in groups[:_TITLES])
    counts = named(shelf.wording, len(_sources(entity)), _times(shelf, entity))
    href = shelf.pages.get(entity.id, "")
    if entry is not None and entry.summary:
        return Card(entity.name, href, entry.summary, "editor", None, counts, roles=roles)
    if groups:
        evidence = groups[0][0].evidence
        language = shelf.foreign(evidence.source)
        return Card(entity.name, href, evidence.quote, "source", desk.mark(evidence), counts, roles, language)
    first = shelf.graph.index.mention(entity.mentions[0]).evidence
    return Card(entity.name, href, "", "", desk.mark(first), counts, roles=roles)


def named(wording: Wording, sources: int, mentions: int) -> str:
    """In how many sources something is named, and how often."""
    return dotted(
        wording.ngettext("%(num)s source", "%(num)s sources", sources),
        wording.ngettext("%(num)s mention", "%(num)s mentions", mentions),
    )


def passages(wording: Wording, number: int) -> str:
    """How many passages."""
    return wording.ngettext("%(num)s passage", "%(num)s passages", number)


def _in_a_word(shelf: Shelf, roles: list[Role], disputed: frozenset[Evidence]) -> Link:
    """A role on a line: nothing that sources differ in stands there without saying so."""
    _ = shelf.wording.gettext
    remarks = [_("formerly")] * roles[0].former
    remarks += [_("sources differ")] * any(role.evidence in disputed for role in roles)
    return Link(roles[0].title, "", ", ".join(remarks), shelf.foreign(roles[0].evidence.source))


def appearances(desk: Desk, places: tuple[tuple[str, int], ...], use: Use) -> tuple[AppearanceView, ...]:
    """Where something occurs, source by source; `use` is what the page uses the passages for."""
    by_source: dict[str, list[int]] = {}
    for source, passage in sorted(set(places)):
        by_source.setdefault(source, []).append(passage)
    return tuple(
        AppearanceView(
            desk.shelf.refs[source],
            passages(desk.shelf.wording, len(by_source[source])),
            tuple(desk.whole(source, passage, use) for passage in by_source[source]),
        )
        for source in desk.shelf.in_order(by_source)
    )


def company(desk: Desk, entity: Entity) -> tuple[CompanyView, ...]:
    """Who appears in the same passages, most often first."""
    return tuple(_met(desk, other, shared) for other, shared in closest(desk.shelf, entity))


def _met(desk: Desk, other: str, shared: tuple[tuple[str, int], ...]) -> CompanyView:
    shelf, wording = desk.shelf, desk.shelf.wording
    listed = shelf.in_order({source for source, _ in shared})[:_LISTED]
    return CompanyView(
        Link(shelf.names[other], shelf.pages.get(other, ""), wording.say(KINDS[shelf.kinds[other]])),
        passages(wording, len(shared)),
        appearances(desk, tuple(place for place in shared if place[0] in listed), ""),
        elsewhere(wording, sum(source not in listed for source, _ in shared)),
    )


def elsewhere(wording: Wording, rest: int) -> str:
    """How many passages are not listed, or "" when all are."""
    if not rest:
        return ""
    return wording.ngettext("and %(num)s passage of other sources", "and %(num)s passages of other sources", rest)


def names(desk: Desk, entity: Entity) -> tuple[NameView, ...]:
    """The names and bare titles under which the sources speak of an entity, most frequent first."""
    seen: dict[str, list[Evidence]] = {}
    for key in entity.mentions:
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


def _sources(entity: Entity) -> set[str]:
    return {source for source, _ in entity.mentions}


def _times(shelf: Shelf, entity: Entity) -> int:
    """How often an entity is named; a pronoun names nobody."""
    return sum(shelf.graph.index.mention(key).form != "pronoun" for key in entity.mentions)


def _glance(shelf: Shelf, entity: Entity, said: int, about: int) -> tuple[tuple[str, str], ...]:
    ngettext, sources, times = shelf.wording.ngettext, len(_sources(entity)), _times(shelf, entity)
    numbers = (
        (sources, ngettext("source", "sources", sources)),
        (times, ngettext("mention", "mentions", times)),
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
