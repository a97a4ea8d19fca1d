"""Spellings of one name: what sources write differently for a person whom they agree upon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ..analyse.rule import Rule
from ..model import Disagreement, Entity, Evidence, Resolution, Side, message
from ..resolve.folding import fold
from ..resolve.identifiers import slug
from ..resolve.personal import edit_distance, likeness, personal_name, sound
from ..resolve.titles import Title
from .holdings import Holding, Office, by_source, is_sole, is_told_apart
from .index import Index, Key
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "spellings",
        "Sources write one person's full name differently in one of its parts; accents, hyphens, middle names and "
        "short forms do not count. Two persons so far are taken to be one where sources of one story give them one "
        "title and a letter in three differs at most, or where only a letter or two of a long surname do; in what "
        "these sources tell, they are one.",
    ),
)
_LONG, _LONGER = 5, 7  # letters of a name of which any one, or any two, may be another in a variant
_INITIALS = 2  # letters of a first name, at most
_PART = 3  # of the letters of a name one in so many may be another, where both have one title


def spellings(index: Index, resolution: Resolution, held: Sequence[Holding], story: Stories) -> Iterator[Disagreement]:
    """The persons whose name different sources spell differently.

    A person may go by two names, or be two persons so far: who hold one office that only one person can hold, or of
    whom two sources of one story tell each of one.
    """
    holders: defaultdict[Office, set[str]] = defaultdict(set)
    for holding in held:
        if is_sole(holding.office.title) and is_told_apart(holding.office):
            holders[holding.office].add(holding.entity)
    people = {entity.id: entity for entity in resolution.entities if entity.kind == "person"}
    named = {e.id: e for e in resolution.entities if len(e.name.split()) > 1}
    alone = [(entity,) for entity in people.values() if entity.other_names]
    pairs = {
        pair
        for entities in holders.values()
        for pair in combinations(sorted(entities), 2)
        if spelt_nearly(*(index.names[entity] for entity in pair), is_of_one_title=True)
    } | _of_one_story(index, held, named, story)
    possible = sorted(pair for pair in pairs if not resolution.are_kept_apart(*pair))
    for entities in (*alone, *(tuple(named[entity] for entity in pair) for pair in possible)):
        written: defaultdict[str, list[Evidence]] = defaultdict(list)
        for key in (key for entity in entities for key in entity.mentions):
            mention = index.mention(key)
            if mention.form == "name":
                written[fold(mention.name)].append(mention.evidence)
        variants = sorted(
            {key for pair in combinations(written, 2) if spelt_nearly(*pair, is_of_one_title=True) for key in pair}
        )
        if variants and not set.intersection(*({words.source for words in written[key]} for key in variants)):
            first = entities[0]
            yield Disagreement(
                id=slug(f"name {first.id}"),
                kind="name",
                subject=first.id,
                title=message("%(name)s: the spelling of the name", name=first.name),
                sides=tuple(Side(written[key][0].quote, by_source(written[key])) for key in variants),
            )


def as_one(index: Index, entity_of: Mapping[Key, str], spelt: Sequence[Disagreement]) -> Mapping[Key, str]:
    """Who each mention is where those whose names are only spelt differently are taken for one, by the first of them.

    Only to compare what sources of their story tell: on the pages they stay two.
    """
    first: dict[str, str] = {}
    for words, person in ((words, item.subject) for item in spelt for side in item.sides for words in side.evidence):
        for number in index.mentions.get((words.source, words.passage), ()):
            entity = entity_of.get((words.source, number))
            if entity and person and index.mention((words.source, number)).evidence == words:
                first[entity] = person
    return {key: first.get(entity, entity) for key, entity in entity_of.items()}


def _of_one_story(
    index: Index, held: Sequence[Holding], named: Mapping[str, Entity], story: Stories
) -> set[tuple[str, str]]:
    """The pairs of whom no source of their story names both, and who are called so alike that they may be one."""
    sources = {entity: {source for source, _ in index.passages_of(entity)} for entity in named}
    titles: defaultdict[str, set[Title]] = defaultdict(set)
    for holding in held:
        titles[holding.entity].add(holding.office.title)
    by_part: defaultdict[tuple[bool, str], list[str]] = defaultdict(list)
    for entity in sorted(named):
        parts = personal_name(fold(index.names[entity]))
        by_part[True, sound(parts.given)].append(entity)
        by_part[False, sound(parts.surname)].append(entity)
    return {
        (one, other)
        for namesakes in by_part.values()
        for one, other in combinations(namesakes, 2)
        if "person" in (named[one].kind, named[other].kind)
        and sources[one].isdisjoint(sources[other])
        and any(not sources[other].isdisjoint(story.get(source, ())) for source in sources[one])
        and spelt_nearly(
            index.names[one], index.names[other], is_of_one_title=not titles[one].isdisjoint(titles[other])
        )
    }


def spelt_nearly(left: str, right: str, *, is_of_one_title: bool) -> bool:
    """Whether two full names differ so little that they may be one, spelt in two ways.

    Of two who have one title, both parts may differ in some letters; of others, one part in a letter, or in two of a
    long surname. Short forms, initials and names that only one of them gives are no other spelling.
    """
    ours, theirs = personal_name(fold(left)), personal_name(fold(right))
    if not ours.given or not theirs.given or _is_verb(left, right):
        return False
    given, surname = (ours.given, theirs.given), (ours.surname, theirs.surname)
    same = [one == other for one, other in (given, surname)]
    is_short = likeness(ours, theirs) is not None or likeness(theirs, ours) is not None
    if is_short and (same[0] or not _is_slip(*given, most=1)):
        return False
    if all(same):
        return _is_middle_slip(ours.middle, theirs.middle)
    if (is_of_one_title or any(same)) and all(sound(one) == sound(other) for one, other in (given, surname)):
        return True
    if is_of_one_title:
        return all(one == other or _is_near(one, other) for one, other in (given, surname))
    # Of first names the ending tells a sister from a brother: Maria, Mario.
    return any(same) and (_is_slip(*surname) if same[0] else given[0][-1] == given[1][-1] and _is_slip(*given, most=1))


def _is_near(one: str, other: str) -> bool:
    """Whether two words differ in one of so many letters, in the first only where they are long."""
    is_begun = one[0] == other[0] or min(len(one), len(other)) >= _LONG
    return is_begun and edit_distance(one, other) <= max(1, max(len(one), len(other)) // _PART)


def _is_slip(one: str, other: str, most: int = 2) -> bool:
    """Whether two long words that begin alike differ in a letter, or in two where they are longer."""
    least = min(len(one), len(other))
    return one[0] == other[0] and least >= _LONG and edit_distance(one, other) <= (most if least >= _LONGER else 1)


def _is_middle_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of the names between first and last differs in a letter: "Pryce-Hale", "Price-Hale"."""
    apart = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    return len(one) == len(other) and len(apart) == 1 and _is_slip(*apart[0], most=1)


def _is_verb(left: str, right: str) -> bool:
    """Whether they are words with a verb's ending, and not names: "Public License", "Public Licensed"."""
    return fold(left).removesuffix("d") == fold(right).removesuffix("d")


def may_be_one(left: str, right: str) -> bool:
    """Whether two names are too alike, or one too short, to be sure that they are of two persons."""
    if spelt_nearly(left, right, is_of_one_title=True):
        return True
    ours, theirs = fold(left).split(), fold(right).split()
    return min(len(ours), len(theirs)) == 1 or ours[-1] == theirs[-1] or bool(set(ours) <= set(theirs))


def have_two_first_names(left: str, right: str) -> bool:
    """Whether two full names have the surname in common, and first names of which neither may stand for the other."""
    ours, theirs = personal_name(fold(left)), personal_name(fold(right))
    is_full = min(len(ours.given), len(theirs.given)) > _INITIALS and ours.surname == theirs.surname
    return is_full and likeness(ours, theirs) is None and not spelt_nearly(left, right, is_of_one_title=True)
