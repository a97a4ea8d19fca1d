"""The same event in two or more sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..analyse.rule import Rule
from ..model import Corroboration, EventKind, message
from ..resolve.identifiers import slug
from .accounts import Account, Happening
from .copies import Copies
from .holdings import by_source
from .index import Index

RULES = (
    Rule(
        "corroboration",
        "same-event",
        "Two or more sources tell of an event of one kind with the same participants (for a journey, the same "
        "destination) and no date against it; what one announces and another reports as done is one event. A visit to "
        "a country is that to a city where a text places the city there and one source tells of both.",
    ),
)
_KINDS: dict[EventKind, str] = {
    # Translators: what an event is, in "Ada Berg and Bo Lind: meeting"
    "meeting": message("meeting"),
    "visit": message("visit"),
    "departure": message("departure"),
    "arrival": message("arrival"),
    "cancellation": message("cancellation"),
    "vote": message("vote"),
    "agreement": message("agreement"),
    "attack": message("attack"),
    "other": message("other"),
}


def same_events(
    index: Index, told: Sequence[tuple[Happening, tuple[Account, ...]]], copies: Copies
) -> Iterator[Corroboration]:
    """The events that two independent sources tell, in reading order."""
    for happening, group in told:
        real = [account for account in group if account.status in ("happened", "planned")]
        if len(copies.origins(account.evidence for account in real)) > 1:
            yield Corroboration(
                id=slug(f"same event {identifier(happening)}"),
                kind="status",
                subject=None,
                title=shown(index, happening),
                evidence=by_source(account.evidence for account in _most_exact(real, happening[2])),
            )


def _most_exact(told: Sequence[Account], place: str | None) -> list[Account]:
    """Without what a source tells of a journey to a country where it also names the city."""
    exact = {account.source.id for account in told if account.place == place}
    return [a for a in told if place is None or a.place == place or a.source.id not in exact]


def identifier(happening: Happening) -> str:
    """The words of an identifier for an event."""
    kind, parties, place = happening
    return " ".join((kind, *sorted(parties), place or ""))


def shown(index: Index, happening: Happening) -> str:
    """A neutral label for an event: who, of what kind, and for a journey where."""
    kind, parties, place = happening
    names, *others = sorted(index.names[party] for party in parties)
    for other in others:
        names = message("%(names)s and %(name)s", names=names, name=other)
    if place:
        return message("%(who)s: %(kind)s, %(place)s", who=names, kind=_KINDS[kind], place=index.names[place])
    return message("%(who)s: %(kind)s", who=names, kind=_KINDS[kind])
