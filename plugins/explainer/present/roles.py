"""What the sources call somebody: roles, the most widely given first, and an entity in one line."""

from __future__ import annotations

from collections import Counter

from ..analyse.names_in_tokens import singular
from ..model import Entity, Evidence, Mention, Role
from ..resolve.titles import normal_title
from .desk import Desk
from .shelf import Shelf
from .targets import FOLDERS
from .views import Card, Link, RoleView
from .wording import Wording, dotted

_TITLES = 4  # roles named in one line
_INITIALS = 4  # letters of a title that is always written in capitals ("CEO"), at most


def role_groups(shelf: Shelf, entity: Entity) -> list[list[Role]]:
    """The roles the sources give, alike wordings together in the order of sources, the most widely given first.

    "Aldmoor Mayor" and "mayor of Aldmoor" are alike, where another source gives the title with its place.
    """
    held = [role for _, role in sorted(shelf.graph.index.roles_of(entity.id), key=lambda one: shelf.ranks[one[0][0]])]
    titles = {_words(role.title) for role in held}
    groups: dict[tuple[tuple[str, ...], bool], list[Role]] = {}
    for role in held:
        words = _words(role.title)
        whole = words if role.organisation is None else words | _words(role.organisation.words.quote)
        groups.setdefault((tuple(sorted(whole if whole in titles else words)), role.former), []).append(role)
    ordered = sorted(
        groups.items(),
        key=lambda group: (-len({role.evidence.source for role in group[1]}), -len(group[1]), group[0]),
    )
    return [roles for _, roles in ordered]


def _words(title: str) -> frozenset[str]:
    return normal_title(title) or frozenset((title.casefold(),))


def role_view(desk: Desk, roles: list[Role], most: int | None = None) -> RoleView:
    """One role, with the sources that give it, at most so many."""
    sources, title = list(dict.fromkeys(role.evidence.source for role in roles))[:most], _title(roles)
    return RoleView(
        title=title,
        former=roles[0].former,
        organisation=_organisation(desk.shelf.wording, roles, title),
        count=desk.shelf.wording.ngettext(
            "%(num)s source", "%(num)s sources", len({role.evidence.source for role in roles})
        ),
        groups=desk.grouped(
            (role.evidence for role in roles if role.evidence.source in sources),
            lambda evidence: desk.voiced(evidence, "role"),
        ),
        language=desk.shelf.foreign(roles[0].evidence.source),
    )


def _title(roles: list[Role]) -> str:
    """The most telling wording, of like ones that of most places; one of several holders, or in capitals, only where
    there is no other.

    Of several holders' the plural ending is left out: "coalition partner[s] Lund and Berg".
    """
    wordings = Counter(role.title for role in roles)
    title = min(
        wordings, key=lambda title: (_shared(title), _shouted(title), -len(_words(title)), -wordings[title], title)
    )
    last = title.split()[-1].lower()
    return title[:-1] if singular(last) == last[:-1] and " of " not in title else title


def _shared(title: str) -> bool:
    return any(singular(word) != word for word in title.lower().split())


def _shouted(title: str) -> bool:
    return title.isupper() and max(map(len, title.split())) > _INITIALS


def _organisation(wording: Wording, roles: list[Role], title: str) -> Link | None:
    """Of what or of whom, in the words of the sources, where they say and the title does not."""
    told = {role.organisation.words.quote for role in roles if role.organisation is not None}
    words = sorted(each for each in told if each not in title)
    return Link(", ".join(map(wording.quoted, words)), "") if words else None


def card(desk: Desk, entity: Entity) -> Card:
    """An entity in one line: the editor's summary, else the role the sources give most often, else nothing."""
    shelf = desk.shelf
    entry = shelf.entry(FOLDERS[entity.kind], entity.id)
    groups = role_groups(shelf, entity)
    roles, counts = in_a_line(shelf, groups), named(shelf.wording, len(sources(entity)), times(shelf, entity))
    href = shelf.pages.get(entity.id, "")
    if entry is not None and entry.summary:
        return Card(entity.name, href, entry.summary, "editor", None, counts, roles=roles)
    if groups:
        evidence = groups[0][0].evidence
        language = shelf.foreign(evidence.source)
        return Card(entity.name, href, evidence.quote, "source", desk.mark(evidence), counts, roles, language)
    first = shelf.graph.index.mention(entity.mentions[0]).evidence
    return Card(entity.name, href, "", "", desk.mark(first), counts, roles=roles)


def in_a_line(shelf: Shelf, groups: list[list[Role]]) -> tuple[Link, ...]:
    """The roles that stand first, each in a word or two."""
    disputed = shelf.disputes.contested
    return tuple(_in_a_word(shelf, found, disputed) for found in groups[:_TITLES])


def named(wording: Wording, sources: int, mentions: int) -> str:
    """In how many sources something is named, and how often."""
    return dotted(
        wording.ngettext("%(num)s source", "%(num)s sources", sources),
        wording.ngettext("%(num)s mention", "%(num)s mentions", mentions),
    )


def sources(entity: Entity) -> set[str]:
    """The sources that speak of an entity."""
    return {source for source, _ in entity.mentions}


def namings(shelf: Shelf, entity: Entity) -> list[Mention]:
    """Where an entity is named; a pronoun names nobody."""
    mentions = map(shelf.graph.index.mention, entity.mentions)
    return [mention for mention in mentions if mention.form != "pronoun"]


def times(shelf: Shelf, entity: Entity) -> int:
    """How often an entity is named."""
    return len(namings(shelf, entity))


def _in_a_word(shelf: Shelf, roles: list[Role], disputed: frozenset[Evidence]) -> Link:
    """A role on a line: nothing that sources differ in stands there without saying so."""
    _ = shelf.wording.gettext
    remarks = [_("formerly")] * roles[0].former
    remarks += [_("sources differ")] * any(role.evidence in disputed for role in roles)
    return Link(_title(roles), "", ", ".join(remarks), shelf.foreign(roles[0].evidence.source))
