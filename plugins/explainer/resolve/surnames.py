"""Surnames that stand alone: an article that nowhere gives the full name.

One joins a person of other articles only when a single person bears the surname and something supports it; when several
bear it, only the one with whom it shares both office and company, or to whom many articles of the time give its office.
Else it stays apart under the surname alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from ..analyse.vocabulary import is_given_name
from .bearers import Bearer
from .context import Context
from .folding import fold
from .partition import Partition
from .personal import PersonalName
from .titles import shared_title

Named = Mapping[str, Sequence[int]]


def join_surnames(partition: Partition, names: Mapping[int, PersonalName], context: Context) -> None:
    """Join lone surnames to those who bear them, then to each other.

    Joining goes on as long as it finds something: an article that is known to speak of a person supports the next.
    """
    named = _named(partition, names)
    lone = {n for n, name in names.items() if not name.given or partition.bearers[n].key in named}
    alone = [n for n in sorted(lone) if all(member in lone for member in partition.members(n))]
    while True:
        found = [(n, *found) for n in alone if (found := _bearer(partition, n, named, context))]
        for number, full, rule in found:
            partition.join(number, full, rule)
        joined = {number for number, _, _ in found}
        alone = [n for n in alone if n not in joined]
        if not found:
            break
    for number in alone:
        bearing = _bearing(partition, number, named)
        for full in bearing:
            reason = "surname, without support" if len(bearing) == 1 else "several bear the surname"
            partition.keep_apart(number, full, reason)
    _join_each_other(partition, alone, named, context)


def _named(partition: Partition, names: Mapping[int, PersonalName]) -> Named:
    """The bearers of full names by every surname that is theirs: its end, or what an article calls them by."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in names.items():
        if name.given:
            bearer = partition.bearers[number]
            for short in sorted(
                {name.surname, name.last, fold(bearer.name.split()[-1]), *_two(bearer.key), *bearer.short}
            ):
                found[short].append(number)
    return found


def _two(key: str) -> list[str]:
    """The two surnames at the end of a name of four words."""
    words = key.split()
    return [" ".join(words[-2:])] if len(words) > 3 and not is_given_name(words[-2].capitalize()) else []


def _bearing(partition: Partition, number: int, named: Named) -> tuple[int, ...]:
    return partition.roots(named.get(partition.bearers[number].key, ()))


def _bearer(partition: Partition, number: int, named: Named, context: Context) -> tuple[int, str] | None:
    """Whose surname this is, and by which rule; None when that is not safe to say."""
    own = partition.bearers[number]
    if any(partition.bearers[n].source == own.source for n in named.get(own.key, ())):
        return None  # the article itself names a bearer in full, and yet did not tie the surname to that name
    if not (bearing := _bearing(partition, number, named)):
        return None
    ours = partition.of(number)
    candidates = [full for full in bearing if not _of_two(ours, partition.of(full))]
    usual = [full for full in candidates if context.usual(own, partition.of(full))]
    if len(usual) == 1:
        return usual[0], "surname, office of the time"
    if len(bearing) == 1 and candidates:
        support = context.support(ours, partition.of(candidates[0]))
        return (candidates[0], f"surname, {support}") if support else None
    alike = [full for full in candidates if context.office(ours, partition.of(full))]
    if len(alike) == 1 and context.strong(ours, partition.of(alike[0])):
        return alike[0], "surname, shared office and company"
    return None


def _join_each_other(partition: Partition, alone: Sequence[int], named: Named, context: Context) -> None:
    """Join lone surnames that are equal where something supports it: both office and company if several bear it."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for number in alone:
        alike[partition.bearers[number].key].append(number)
    for numbers in alike.values():
        for left, right in combinations(numbers, 2):
            ours, theirs = (partition.bearers[left],), (partition.bearers[right],)
            if partition.root(left) == partition.root(right) or of_two_genders(ours, theirs):
                continue
            if len(_bearing(partition, left, named)) > 1:
                if context.office(ours, theirs) and context.strong(ours, theirs):
                    partition.join(left, right, "surname, shared office and company")
            elif support := context.support(ours, theirs):
                partition.join(left, right, f"surname, {support}")


def _of_two(lone: Sequence[Bearer], full: Sequence[Bearer]) -> bool:
    """Whether a surname alone is another's: of the other gender, or in an office that nobody gives the full name."""
    offices = {title for bearer in lone for title in bearer.titles}
    shared = shared_title(offices, {title for bearer in full for title in bearer.titles})
    return of_two_genders(lone, full) or (bool(offices) and not shared)


def of_two_genders(left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
    """Whether the articles speak of one as "he" only and of the other as "she" only."""
    ours, theirs = ({bearer.gender for bearer in side} - {None} for side in (left, right))
    return len(ours) == len(theirs) == 1 and ours != theirs
