"""Spellings of one name: what sources write differently for a person whom they agree upon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ..analyse.rule import Rule
from ..model import Disagreement, Entity, Evidence, Resolution, Side, message
from ..resolve.folding import fold
from ..resolve.identifiers import slug
from ..resolve.personal import edit_distance, is_spelling_variant, personal_name
from ..resolve.titles import Title
from .holdings import Holding, Office, by_source, is_sole, is_told_apart
from .index import Index
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "spellings",
        "Sources write one person's full name differently in one of its parts; accents, hyphens, middle names and "
        "short forms do not count. Two persons so far are taken to be one where sources of one story give them one "
        "title, or where only one letter of a long surname differs.",
    ),
)


_LONG = 5  # letters of a name of which any one may be another in a variant


def spellings(index: Index, resolution: Resolution, held: Sequence[Holding], story: Stories) -> Iterator[Disagreement]:
    """The persons whose name different sources spell differently.

    A person may go by two names, or be two persons so far: who hold one office that only one person can hold, or to
    whom two sources of one story give one title.
    """
    holders: defaultdict[Office, set[str]] = defaultdict(set)
    for holding in held:
        if is_sole(holding.office.title) and is_told_apart(holding.office):
            holders[holding.office].add(holding.entity)
    people = {entity.id: entity for entity in resolution.entities if entity.kind == "person"}
    alone = [(entity,) for entity in people.values() if entity.other_names]
    pairs = (
        {
            pair
            for entities in holders.values()
            for pair in combinations(sorted(entities), 2)
            if spelt_alike(index.names[pair[0]], index.names[pair[1]])
        }
        | _of_one_title(index, held, story)
        | _of_one_story(index, people, story)
    )
    for entities in (*alone, *(tuple(people[entity] for entity in pair) for pair in sorted(pairs))):
        written: defaultdict[str, list[Evidence]] = defaultdict(list)
        for key in (key for entity in entities for key in entity.mentions):
            mention = index.mention(key)
            if mention.form == "name":
                written[fold(mention.name)].append(mention.evidence)
        variants = sorted({key for pair in combinations(written, 2) if spelt_nearly(*pair) for key in pair})
        if variants and not set.intersection(*({words.source for words in written[key]} for key in variants)):
            first = entities[0]
            yield Disagreement(
                id=slug(f"name {first.id}"),
                kind="name",
                subject=first.id,
                title=message("%(name)s: the spelling of the name", name=first.name),
                sides=tuple(Side(written[key][0].quote, by_source(written[key])) for key in variants),
            )


def _of_one_title(index: Index, held: Sequence[Holding], story: Stories) -> set[tuple[str, str]]:
    by_title: defaultdict[tuple[str, Title], set[str]] = defaultdict(set)
    for holding in held:
        by_title[holding.source, holding.office.title].add(holding.entity)
    return {
        (one, other)
        for (source, title), ours in by_title.items()
        for near in story.get(source, ())
        for one in ours
        for other in by_title.get((near, title), ())
        if one < other and spelt_nearly(index.names[one], index.names[other])
    }


def _of_one_story(index: Index, people: Mapping[str, Entity], story: Stories) -> set[tuple[str, str]]:
    """The pairs of one story who share the first name, and all of a long surname but a letter."""
    by_given: defaultdict[str, list[str]] = defaultdict(list)
    for entity in people:
        by_given[personal_name(fold(index.names[entity])).given].append(entity)
    sources = {entity: {source for source, _ in index.passages_of(entity)} for entity in people}
    return {
        (one, other)
        for given, namesakes in by_given.items()
        if given
        for one, other in combinations(sorted(namesakes), 2)
        if sources[one].isdisjoint(sources[other])
        and any(not sources[other].isdisjoint(story.get(source, ())) for source in sources[one])
        and _is_slip(index.names[one], index.names[other])
    }


def _is_slip(left: str, right: str) -> bool:
    ours, theirs = personal_name(fold(left)).surname, personal_name(fold(right)).surname
    return min(len(ours), len(theirs)) >= _LONG and spelt_nearly(left, right) and edit_distance(ours, theirs) == 1


def spelt_nearly(left: str, right: str) -> bool:
    """Whether two full names differ in the spelling of one part or of both, in the first letter at most of one."""
    if fold(left).removesuffix("d") == fold(right).removesuffix("d"):
        return False  # words of a text with a verb's ending, not names: "Public License", "Public Licensed"
    ours, theirs = personal_name(fold(left)), personal_name(fold(right))
    parts = ((ours.given, theirs.given), (ours.surname, theirs.surname))
    if spelt_alike(left, right) or all(is_spelling_variant(*part) for part in parts):
        return True
    return any(
        one[0] == one[1] and len(other[0]) >= _LONG and edit_distance(*other) == 1
        for one, other in (parts, parts[::-1])
    )


def spelt_alike(left: str, right: str) -> bool:
    """Whether two full names differ in the spelling of one part."""
    ours, theirs = personal_name(fold(left)), personal_name(fold(right))
    given, surname = (ours.given, theirs.given), (ours.surname, theirs.surname)
    return (ours.surname == theirs.surname and is_spelling_variant(*given)) or (
        ours.given == theirs.given and is_spelling_variant(*surname)
    )


def may_be_one(left: str, right: str) -> bool:
    """Whether two names are too alike, or one too short, to be sure that they are of two persons."""
    if spelt_alike(left, right):
        return True
    ours, theirs = fold(left).split(), fold(right).split()
    return min(len(ours), len(theirs)) == 1 or ours[-1] == theirs[-1] or bool(set(ours) <= set(theirs))
