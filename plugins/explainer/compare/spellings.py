"""Spellings of one name: what sources write differently for a person whom they agree upon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ..analyse.rule import Rule
from ..model import Disagreement, Entity, Evidence, Resolution, Side, message
from ..resolve.folding import fold
from ..resolve.identifiers import slug
from ..resolve.personal import edit_distance, is_spelling_variant, likeness, personal_name, sound
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
        "title or where only a letter or two of a long surname differ; in what these sources tell, they are one.",
    ),
)


_LONG = 5  # letters of a name of which any one may be another in a variant,
_LONGER, _TWO = 7, 2  # and so many of which two may
_PART = 3  # of the letters of a first name one in so many may be another, where both have one title


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
    named = {e.id: e for e in resolution.entities if len(e.name.split()) > 1}
    alone = [(entity,) for entity in people.values() if entity.other_names]
    pairs = (
        {
            pair
            for entities in holders.values()
            for pair in combinations(sorted(entities), 2)
            if spelt_alike(index.names[pair[0]], index.names[pair[1]])
        }
        | _of_one_title(index, held, story)
        | _of_one_story(index, held, named, story)
    )
    possible = sorted(pair for pair in pairs if not resolution.are_kept_apart(*pair))
    for entities in (*alone, *(tuple(named[entity] for entity in pair) for pair in possible)):
        written: defaultdict[str, list[Evidence]] = defaultdict(list)
        for key in (key for entity in entities for key in entity.mentions):
            mention = index.mention(key)
            if mention.form == "name":
                written[fold(mention.name)].append(mention.evidence)
        variants = sorted(
            {
                key
                for pair in combinations(written, 2)
                if spelt_nearly(*pair) or is_slip(*pair, is_of_one_title=True)
                for key in pair
            }
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


def _of_one_story(
    index: Index, held: Sequence[Holding], named: Mapping[str, Entity], story: Stories
) -> set[tuple[str, str]]:
    """The pairs of whom no source of their story names both, and who are called so alike that they may be one."""
    sources = {entity: {source for source, _ in index.passages_of(entity)} for entity in named}
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for holding in held:
        titles[holding.entity] |= {*holding.office.title, *(holding.office.body or "").split()}
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
        and is_slip(index.names[one], index.names[other], is_of_one_title=not titles[one].isdisjoint(titles[other]))
    }


def is_slip(left: str, right: str, *, is_of_one_title: bool) -> bool:
    """Whether two full names with one part in common differ so little in the other that they are hardly of two people.

    A long surname may differ in a letter, or in two where it is longer; a first name in a letter or, where both have
    one title, in its ending.
    """
    ours, theirs = personal_name(fold(left)), personal_name(fold(right))
    if not ours.given or not theirs.given or _is_verb(left, right):
        return False
    if likeness(ours, theirs) or likeness(theirs, ours):
        return False  # a short form, an initial or a middle name
    parts = ((ours.given, theirs.given), (ours.surname, theirs.surname))
    if all(one == other for one, other in parts):
        return _is_middle_slip(ours.middle, theirs.middle)
    if _sound_alike(parts) and (is_of_one_title or any(one == other for one, other in parts)):
        return True
    if ours.given == theirs.given:
        lesser, many = sorted((ours.surname, theirs.surname), key=len)
        apart = edit_distance(lesser, many)
        if is_of_one_title and apart <= _TWO and lesser[:_TWO] == many[:_TWO] and len(ours.given) > 1:
            return True
        return (
            len(lesser) >= _LONG and (apart == 1 or (apart == _TWO and len(lesser) >= _LONGER)) and lesser[0] == many[0]
        )
    if ours.surname != theirs.surname:
        return False
    if not is_of_one_title:  # "Maria" and "Mario" may be sister and brother
        is_inner = ours.given[0] == theirs.given[0] and ours.given[-1] == theirs.given[-1]
        return (
            is_inner
            and min(len(ours.given), len(theirs.given)) >= _LONG
            and edit_distance(ours.given, theirs.given) == 1
        )
    lesser, many = sorted((ours.given, theirs.given), key=len)
    return lesser[0] == many[0] or edit_distance(lesser, many) <= max(1, len(lesser) // _PART)


def _is_middle_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of the names between first and last differs in a letter: "Pryce-Hale", "Price-Hale"."""
    apart = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    if len(one) != len(other) or len(apart) != 1:
        return False
    return min(map(len, apart[0])) >= _LONG and apart[0][0][0] == apart[0][1][0] and edit_distance(*apart[0]) == 1


def spelt_nearly(left: str, right: str) -> bool:
    """Whether two full names differ in the spelling of one part or of both, in the first letter at most of one."""
    if _is_verb(left, right):
        return False
    ours, theirs = personal_name(fold(left)), personal_name(fold(right))
    parts = ((ours.given, theirs.given), (ours.surname, theirs.surname))
    if spelt_alike(left, right) or all(is_spelling_variant(*part) for part in parts) or _sound_alike(parts):
        return True
    return any(
        one[0] == one[1] and len(other[0]) >= _LONG and edit_distance(*other) == 1
        for one, other in (parts, parts[::-1])
    )


def _sound_alike(parts: Sequence[tuple[str, str]]) -> bool:
    """Whether each part of two full names is the same, or said alike though spelt differently."""
    return any(one != other for one, other in parts) and all(one and sound(one) == sound(other) for one, other in parts)


def _is_verb(left: str, right: str) -> bool:
    """Whether they are words with a verb's ending, and not names: "Public License", "Public Licensed"."""
    return fold(left).removesuffix("d") == fold(right).removesuffix("d")


def spelt_alike(left: str, right: str) -> bool:
    """Whether two full names differ in the spelling of one part."""
    ours, theirs = personal_name(fold(left)), personal_name(fold(right))
    given, surname = (ours.given, theirs.given), (ours.surname, theirs.surname)
    return (ours.surname == theirs.surname and is_spelling_variant(*given) and not _is_short(*given)) or (
        ours.given == theirs.given and is_spelling_variant(*surname)
    )


def _is_short(left: str, right: str) -> bool:
    """Whether a first name is another without its ending: "Gord" for "Gordon"; not "Anne" for "Annet"."""
    lesser, many = sorted((left, right), key=len)
    return many.startswith(lesser) and len(many) - len(lesser) > 1


def may_be_one(left: str, right: str) -> bool:
    """Whether two names are too alike, or one too short, to be sure that they are of two persons."""
    one, other = personal_name(fold(left)), personal_name(fold(right))
    if spelt_alike(left, right) or _sound_alike(((one.given, other.given), (one.surname, other.surname))):
        return True
    ours, theirs = fold(left).split(), fold(right).split()
    return min(len(ours), len(theirs)) == 1 or ours[-1] == theirs[-1] or bool(set(ours) <= set(theirs))
