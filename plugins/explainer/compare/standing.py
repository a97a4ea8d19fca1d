"""Former or current: sources of one time of which one says that an office is held and another that it was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..analyse.rule import Rule
from ..model import Disagreement, Side, message
from ..resolve.identifiers import slug
from .dating import at_one_time
from .holdings import Holding, Office, by_source, is_leaving, is_sole, plain, wording
from .index import Index

RULES = (
    Rule(
        "disagreement",
        "former-or-current",
        "One source gives a person an office, another of the same time calls the same person a former holder of it. "
        "A source that tells of the end of that time does not say that the office is still held.",
    ),
)


def former_or_current(index: Index, held: Sequence[Holding]) -> Iterator[Disagreement]:
    """The disagreements about whether a person still holds an office, in the order of the persons."""
    by_holder: defaultdict[tuple[str, Office], list[Holding]] = defaultdict(list)
    for holding in held:
        by_holder[holding.entity, holding.office].append(holding)
    for (entity, office), holdings in by_holder.items():
        if not is_sole(office.title):
            continue
        # A source that says both uses the title as a courtesy or tells of a change.
        were = {h.source for h in holdings if h.former}
        are = {h.source for h in holdings if not h.former}
        former = [h for h in holdings if h.former and h.source not in are]
        current = [h for h in holdings if not h.former and h.source not in were and not is_leaving(index, h)]
        if not any(_clash(index, ours, theirs) for ours in current for theirs in former):
            continue
        name, title = index.names[entity], wording(current)
        yield Disagreement(
            id=slug(f"role {entity} {plain(office.title)}"),
            kind="role",
            subject=entity,
            title=message("%(name)s: called %(title)s and former %(title)s", name=name, title=title),
            sides=(
                Side(title, by_source(h.evidence for h in current)),
                Side(message("former %(title)s", title=title), by_source(h.evidence for h in former)),
            ),
        )


def _clash(index: Index, current: Holding, former: Holding) -> bool:
    ours, theirs = index.articles[current.source].source, index.articles[former.source].source
    return at_one_time(ours, theirs, len(index.articles))
