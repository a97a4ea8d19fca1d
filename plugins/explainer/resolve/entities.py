"""Entities from bearers that are one: named, told apart by an identifier, and as an editor wants them called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import Entity, EntityKind, Mention, Notice
from .editor import PAGE, Directory, Known
from .identifiers import identifiers
from .naming import by_frequency, entity_kind, shown_name, written
from .partition import Partition
from .rulings import Ruling

Mentions = Mapping[str, tuple[Mention, ...]]


@dataclass(frozen=True, slots=True)
class Draft:
    """An entity without an identifier of its own, unless an editor (`at`) has given it one."""

    kind: EntityKind
    name: str
    other_names: tuple[str, ...]
    mentions: tuple[tuple[str, int], ...]
    id: str | None = None
    at: str = ""

    @property
    def key(self) -> str:
        """What tells this entity from all others: found again as long as its first mention stays."""
        source, number = self.mentions[0]
        return f"{self.kind}\n{self.name}\n{source}\n{number}"


def build_entities(
    partition: Partition, directory: Directory, mentions: Mentions, calls: Sequence[Ruling], known: Sequence[Known]
) -> tuple[tuple[Entity, ...], tuple[Notice, ...]]:
    """The entities by identifier, and what is wrong with the names and identifiers that an editor gives.

    Args:
        partition: which bearers are one.
        directory: who bears which name.
        mentions: the mentions of each source, by its id.
        calls: rulings of how to call an entity.
        known: what the editor's files say.
    """
    files = {entry.path: entry for entry in known}
    drafts = {root: _draft(partition, root, mentions, files) for root in partition.roots(range(len(partition.bearers)))}
    notices = [notice for call in calls for notice in _call(partition, directory, drafts, call)]
    given: dict[str, str] = {}
    for root, draft in drafts.items():
        if draft.id is not None and given.setdefault(draft.id, draft.at) != draft.at:
            found = f"the id “{draft.id}” is also given by {given[draft.id]}"
            path, _, line = draft.at.partition(":")
            where = int(line) if line.isdecimal() else None
            notices.append(Notice(path, where, found, "another id was made", "choose another id", "error"))
            drafts[root] = replace(draft, id=None)
    found_ids = identifiers({draft.key: draft.name for draft in drafts.values() if draft.id is None}, given)
    entities = (
        Entity(draft.id or found_ids[draft.key], draft.kind, draft.name, draft.other_names, draft.mentions)
        for draft in drafts.values()
    )
    return tuple(sorted(entities, key=lambda entity: entity.id)), tuple(notices)


def _draft(partition: Partition, root: int, mentions: Mentions, files: Mapping[str, Known]) -> Draft:
    bearers = partition.of(root)
    entry = files.get(partition.side(root, PAGE) or "")
    kind = entry.kind if entry else entity_kind(bearers)
    name = (entry.name if entry else "") or shown_name(kind, bearers, mentions)
    others = (*by_frequency(written(bearers, mentions)), *(entry.other_names if entry else ()))
    return Draft(
        kind=kind,
        name=name,
        other_names=tuple(dict.fromkeys(other for other in others if other != name)),
        mentions=tuple(sorted((bearer.source, number) for bearer in bearers for number in bearer.mentions)),
        id=entry.id if entry else None,
        at=entry.path if entry else "",
    )


def _call(partition: Partition, directory: Directory, drafts: dict[int, Draft], call: Ruling) -> Iterator[Notice]:
    """Call an entity as a ruling says; an editor's file about it has the last word."""
    roots = partition.roots(directory.find(call.names[0], call.source))
    if not roots:
        yield directory.nobody(call, call.names[0])
    elif len(roots) > 1 and (call.id or call.called):
        found = f"“{call.names[0]}” is the name of {len(roots)} entities"
        yield call.notice(found, "none was renamed", "add `source`, or a [[same]] ruling")
    else:
        for root in roots:
            draft = drafts[root]
            if draft.at and draft.at != call.at:
                yield call.notice(f"{draft.at} says what to call it", "that was kept", "remove one of the two")
                continue
            name = call.called or draft.name
            others = tuple(other for other in dict.fromkeys((draft.name, *draft.other_names)) if other != name)
            kind = call.kind or draft.kind
            drafts[root] = replace(draft, kind=kind, name=name, other_names=others, id=call.id, at=call.at)
