"""What each entity is called: the name to show, the other names under which readers meet it, and its kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ..analyse.lexicon import words
from ..analyse.vocabulary import is_given_name
from ..model import EntityKind, Mention
from .aliases import known_names
from .bearers import NAMES, Bearer

_KINDS: tuple[EntityKind, ...] = ("place", "organisation", "person")


def entity_kind(bearers: Sequence[Bearer]) -> EntityKind:
    """The kind of most of the bearers' mentions."""
    votes: Counter[EntityKind] = Counter()
    for bearer in bearers:
        votes[bearer.kind] += len(bearer.mentions)
    return max(_KINDS, key=lambda kind: votes[kind])


def written(bearers: Sequence[Bearer], mentions: Mapping[str, Sequence[Mention]]) -> Counter[str]:
    """How often each name is written; pronouns and bare titles are no names."""
    found = (mentions[bearer.source][number] for bearer in bearers for number in bearer.mentions)
    return Counter(mention.name for mention in found if mention.form in NAMES)


def shown_name(kind: EntityKind, bearers: Sequence[Bearer], mentions: Mapping[str, Sequence[Mention]]) -> str:
    """The full name that is written most often; the usual short name of a country.

    Where the sources spell out another name of a country, it keeps that: which name is right is not the program's word.
    """
    names = written(bearers, mentions)
    for bearer in bearers:
        if bearer.key in known_names() and kind != "person":
            usual = known_names()[bearer.key][0]
            if usual in names or all(name.isupper() for name in names):
                return usual
    full = Counter(
        mention.name
        for bearer in bearers
        for mention in (mentions[bearer.source][number] for number in bearer.mentions)
        if mention.form == "name" and (kind != "person" or " " in mention.name)
    )
    if kind == "person":
        full = Counter({name: count for name, count in full.items() if not _is_surname(name, full)})
    if kind == "place":
        full = Counter({name: count for name, count in full.items() if not name.isupper()}) or full  # as in datelines
    return by_frequency(full or names or Counter(bearer.name for bearer in bearers))[0]


def _is_surname(name: str, full: Iterable[str]) -> bool:
    """Whether a name of several words is the surname in a fuller one: "van der Lund" in "Ada van der Lund"."""
    opens = name.split()[0]
    particle = opens.lower() in words("particles") or not is_given_name(opens)
    return particle and any(is_given_name(other.split()[0]) and other.endswith(f" {name}") for other in full)


def by_frequency(names: Mapping[str, int]) -> tuple[str, ...]:
    """Names, the most frequent first, the longer of equals first; those in capitals, and then those torn behind "Mc",
    only after all others.
    """

    def rank(name: str) -> tuple[bool, bool, int, int, str]:
        return "Mc " in name, name.isupper() and " " in name, -names[name], -len(name), name

    return tuple(sorted(names, key=rank))
