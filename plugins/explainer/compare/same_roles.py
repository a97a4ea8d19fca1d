"""The same role in two or more sources."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..analyse.rule import Rule
from ..model import Corroboration, message
from ..resolve.identifiers import slug
from ..resolve.titles import Title
from .copies import Copies
from .holdings import Holding, by_source, plain, wording
from .index import Index
from .nations import nation
from .story import Stories

RULES = (
    Rule(
        "corroboration",
        "same-role",
        "Two or more sources give a person the same title, or one source of a story a part of the words of the other’s "
        "(“director”, “director of the prison”); copies of one text count as one source.",
    ),
)


def same_roles(index: Index, held: Sequence[Holding], story: Stories, copies: Copies) -> Iterator[Corroboration]:
    """The roles that two independent sources give, in the order of the persons."""
    groups: defaultdict[tuple[str, bool, Title], list[Holding]] = defaultdict(list)
    for holding in held:
        groups[holding.entity, holding.former, _words(holding)].append(holding)
    shorter = _shorter(held, story)
    for (entity, former, words), listed in groups.items():
        group = listed + [other for holding in listed for other in shorter.get(holding, ())]
        nations = {body for holding in group if (body := nation(holding.office.body or ""))}
        if len(nations) <= 1 and len(copies.origins(h.evidence for h in group)) > 1:
            title = message("former %(title)s", title=wording(group)) if former else wording(group)
            evidence = by_source(holding.evidence for holding in group)
            yield Corroboration(
                slug(f"same role {entity} {'former' if former else ''} {plain(words)}"),
                "role",
                entity,
                message("%(name)s: %(title)s", name=index.names[entity], title=title),
                evidence,
            )


def _shorter(held: Sequence[Holding], story: Stories) -> dict[Holding, list[Holding]]:
    """For a full title, where another source of its story gives only how it begins: "director of the prison"."""
    by_person: defaultdict[tuple[str, bool], list[Holding]] = defaultdict(list)
    for holding in held:
        if holding.source in story:
            by_person[holding.entity, holding.former].append(holding)
    return {
        full: [
            other
            for other in own
            if other.source in story[full.source]
            and re.match(rf"{re.escape(other.title)} (?:of|at|for|in)\b", full.title, re.IGNORECASE)
        ]
        for own in by_person.values()
        for full in own
    }


def _words(holding: Holding) -> Title:
    """The words of title and body together: "council member" and "member of the council" are one role."""
    office = holding.office
    return office.title if office.body is None or nation(office.body) else office.title | {*office.body.split()}
