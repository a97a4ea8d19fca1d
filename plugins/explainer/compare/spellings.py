"""Spellings of one name: what sources write differently for a person whom they agree upon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Resolution, Side
from ..resolve.folding import fold
from ..resolve.identifiers import slug
from ..resolve.personal import is_spelling_variant, personal_name
from .holdings import by_source
from .index import Index

RULES = (
    Rule(
        "disagreement",
        "spellings",
        "Sources write one person's full name differently in one of its parts; accents, hyphens, middle names and "
        "short forms do not count.",
    ),
)


def spellings(index: Index, resolution: Resolution) -> Iterator[Disagreement]:
    """The persons whose name different sources spell differently, in the order of the entities."""
    for entity in resolution.entities:
        if entity.kind != "person" or not entity.other_names:
            continue
        written: defaultdict[str, list[Evidence]] = defaultdict(list)
        for key in entity.mentions:
            mention = index.mention(key)
            if mention.form == "name":
                written[fold(mention.name)].append(mention.evidence)
        variants = sorted({key for pair in combinations(written, 2) if _differ(*pair) for key in pair})
        sources = [{evidence.source for evidence in written[key]} for key in variants]
        if variants and not set.intersection(*sources):
            yield Disagreement(
                id=slug(f"name {entity.id}"),
                kind="name",
                subject=entity.id,
                title=f"{entity.name}: the spelling of the name",
                sides=tuple(Side(written[key][0].quote, by_source(written[key])) for key in variants),
            )


def _differ(left: str, right: str) -> bool:
    ours, theirs = personal_name(left), personal_name(right)
    given, surname = (ours.given, theirs.given), (ours.surname, theirs.surname)
    return (ours.surname == theirs.surname and is_spelling_variant(*given)) or (
        ours.given == theirs.given and is_spelling_variant(*surname)
    )
