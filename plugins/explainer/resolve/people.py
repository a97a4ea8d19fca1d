"""The rules by which persons in different articles are taken for one, from the surest to the least sure.

Each either joins two bearers under its name, or leaves them apart and says so. None joins a person to anything else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from ..analyse.lexicon import words
from .bearers import Bearer
from .context import Context
from .partition import Partition
from .personal import PersonalName, is_spelling_variant, likeness, personal_name, surname_alone
from .surnames import join_surnames, of_two_genders

_FREE = ("same name", "middle initial")  # need no support
_RARE = 2  # sets of bearers: a surname that only the two compared names have


def join_people(partition: Partition, context: Context) -> None:
    """Join the persons of a corpus, then give lone surnames to those who bear them."""
    people = {n: bearer for n, bearer in enumerate(partition.bearers) if bearer.kind == "person"}
    names = {n: surname_alone(b.key) if b.is_one_word else personal_name(b.key) for n, b in people.items()}
    full = {n: name for n, name in names.items() if name.given}
    _same_name(partition, full)
    _after_title(partition, full)
    _like_name(partition, full, context)
    _second_surname(partition, full, context)
    _variant(partition, full, context)
    join_surnames(partition, names, context)


def _same_name(partition: Partition, full: dict[int, PersonalName]) -> None:
    first: dict[str, int] = {}
    for number in full:
        partition.join(first.setdefault(partition.bearers[number].key, number), number, "same name")


def _after_title(partition: Partition, full: dict[int, PersonalName]) -> None:
    """A full name that was read with the title before it ("Harbour Minister Ada Moreau")."""
    first: dict[str, int] = {}
    for number in full:
        first.setdefault(partition.bearers[number].key, number)
    for key, number in first.items():
        parts = key.split()
        for start in range(1, len(parts) - 1):
            if parts[start - 1] in words("roles") and (plain := first.get(" ".join(parts[start:]))) is not None:
                partition.join(plain, number, "title before the name")


def _like_name(partition: Partition, full: dict[int, PersonalName], context: Context) -> None:
    """A name that lacks a part joins the one fuller name it can stand for; it stays apart when there are several."""
    for numbers in _by_last(partition, full).values():
        ordered = sorted(
            numbers, key=lambda n: (*(-int(part) for part in full[n].fullness), partition.bearers[n].key, n)
        )
        for place, short in enumerate(ordered):
            rules = {n: likeness(full[short], full[n]) for n in ordered[:place]}
            fuller = [n for n, rule in rules.items() if rule and partition.root(n) != partition.root(short)]
            fuller = [n for n in fuller if rules[n] != "ending"] or fuller
            several = len(partition.roots(fuller)) > 1
            for candidate in fuller if several else fuller[:1]:
                rule = rules[candidate] or ""
                if several:
                    partition.keep_apart(short, candidate, "several could be meant")
                elif _granted(rule, partition.of(short), partition.of(candidate), context):
                    partition.join(short, candidate, rule)
                else:
                    partition.keep_apart(short, candidate, f"{rule}, without support")


def _granted(rule: str, short: Sequence[Bearer], full: Sequence[Bearer], context: Context) -> bool:
    if of_two_genders(short, full):
        return False
    together = _meet(short, full)
    if rule == "ending":
        return not together and context.office(short, full)
    written = any(one.key in other.full for one in short for other in full)
    return rule in _FREE or together or written or context.support(short, full) is not None


def _second_surname(partition: Partition, full: dict[int, PersonalName], context: Context) -> None:
    """A name that goes on in one other with a second surname ("Ada Moreau", "Ada R. Moreau Orden"), in one office."""
    beginning: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in full.items():
        whole = " ".join((name.given, *(part for part in name.middle if len(part) > 1), name.surname))
        if not name.suffix and len(whole.split()) > 2:
            beginning[whole.rpartition(" ")[0]].append(number)
    for short, name in full.items():
        longer = beginning.get(partition.bearers[short].key, ()) if not (name.middle or name.suffix) else ()
        several = len(partition.roots(longer)) > 1
        for candidate in longer:
            ours, theirs = partition.of(short), partition.of(candidate)
            if partition.root(short) == partition.root(candidate):
                continue
            if several:
                partition.keep_apart(short, candidate, "several could be meant")
            elif of_two_genders(ours, theirs) or _meet(ours, theirs) or not context.office(ours, theirs):
                partition.keep_apart(short, candidate, "second surname, without support")
            else:
                partition.join(candidate, short, "second surname")


def _variant(partition: Partition, full: dict[int, PersonalName], context: Context) -> None:
    """Two spellings of a rare name, the other part equal, that hold one office and never meet in an article."""
    by_last = _by_last(partition, full)
    by_given: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for numbers in by_last.values():
        for number in numbers:
            by_given[full[number].given, full[number].last[0]].append(number)
    pairs = [pair for numbers in by_last.values() for pair in combinations(numbers, 2)]
    pairs += [pair for numbers in by_given.values() for pair in combinations(numbers, 2)]
    for left, right in pairs:
        bearing = partition.roots(by_last[full[left].last] + by_last[full[right].last])
        if len(bearing) == _RARE and _spelt_alike(full[left], full[right]):
            ours, theirs = partition.of(left), partition.of(right)
            if of_two_genders(ours, theirs) or _meet(ours, theirs) or not context.office(ours, theirs):
                partition.keep_apart(left, right, "spelling variant, without support")
            else:
                partition.join(left, right, "spelling variant")


def _spelt_alike(left: PersonalName, right: PersonalName) -> bool:
    if left.surname == right.surname:
        return is_spelling_variant(left.given, right.given)
    return left.given == right.given and is_spelling_variant(left.surname, right.surname)


def _by_last(partition: Partition, full: dict[int, PersonalName]) -> dict[str, list[int]]:
    """One bearer of each name in each set, by the last word of the surname."""
    found: defaultdict[str, dict[tuple[str, int], int]] = defaultdict(dict)
    for number, name in full.items():
        found[name.last].setdefault((partition.bearers[number].key, partition.root(number)), number)
    return {last: list(numbers.values()) for last, numbers in sorted(found.items())}


def _meet(left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
    return not {bearer.source for bearer in left}.isdisjoint(bearer.source for bearer in right)
