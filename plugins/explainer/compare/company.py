"""Who appears with whom: the entities that share passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping
from itertools import combinations

Place = tuple[str, int]
Company = tuple[tuple[str, tuple[Place, ...]], ...]

CROWD = 30  # a passage that names more than these is a list, and a list puts nobody in company


def company(
    entity: str,
    passages: Mapping[str, tuple[Place, ...]],
    entities: Mapping[Place, tuple[str, ...]],
    names: Mapping[str, str],
) -> Company:
    """The other entities with the passages they share with this one, most passages first, then by name.

    Args:
        entity: the id of the entity whose company is asked for.
        passages: the passages that mention an entity, by its id.
        entities: the ids of the entities that a passage mentions.
        names: the name of every entity, by its id.
    """
    shared: defaultdict[str, list[Place]] = defaultdict(list)
    for place in passages.get(entity, ()):
        present = entities[place]
        if len(present) <= CROWD:
            for other in present:
                shared[other].append(place)
    shared.pop(entity, None)
    ordered = sorted(shared.items(), key=lambda item: (-len(item[1]), names[item[0]].casefold(), item[0]))
    return tuple((other, tuple(places)) for other, places in ordered)


def pairs(entities: Mapping[Place, tuple[str, ...]], wanted: Container[str]) -> dict[tuple[str, str], list[Place]]:
    """Every two entities that share passages, the lesser id first, with these passages in reading order.

    Args:
        entities: the ids of the entities that a passage mentions, passages in reading order.
        wanted: the ids of the entities to look at.
    """
    shared: defaultdict[tuple[str, str], list[Place]] = defaultdict(list)
    for place, present in entities.items():
        if len(present) <= CROWD:
            for two in combinations(sorted(entity for entity in present if entity in wanted), 2):
                shared[two].append(place)
    return dict(shared)
