"""Which number of one source is of the same as which of another.

Two numbers are of the same the more their sentences share: the thing counted, what it is the number of, words and
names. Each number is matched with the one that is likest to it, when that is so from both sides; among several that are
as like, none is known to be of the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from ..analyse.lexicon import words
from .circumstances import contrasts
from .clock import HALF_DAY, at_once
from .count import Count
from .dating import at_one_time, overlap
from .index import Index
from .nations import nation
from .rounding import agree, digits_of
from .story import Stories
from .things import Thing

DAYS = 2  # between sources: farther apart, a toll or count that grew is news; nearer, both are shown with their dates
_LASTING = ("money", "time")  # what stays as it was
_OWN = ("money", "time")  # what each of a family has of its own
_SENSE, _WEAK, _NOUN, _OPEN_NOUN = 3.0, 1.5, 2.0, (0.5, 1.0)  # the last where one or both leave open who is counted
_EQUAL, _EXACT = 1.5, 2.0  # for each digit of an equal number, and where it is a large one
_MOST_WORDS = 4.0
_NEAR, _FAR = 2.5, 4.0  # how like two numbers must be, and when one is more than so many times the other
_TIMES, _MOST_TIMES = 2, 20
_UNSAID = 1.0  # how much more where nothing says what both are the number of
_SAME = 4.0
_TELLING = 2  # digits of a number that seldom comes twice by chance
_APART = 0.5  # what is shared less when the names differ
_SMALL, _LARGE = 10, 1000
_MEASURED = ("time", "length", "area", "mass", "volume", "speed", "percent")
_MOST_JOBS = 1.5
_SOLE = ("age", "clock", "vote")  # of which a story has many: compared only where each source tells one of a sense
_SEVERAL = frozenset(["missing", "survivor", "victim"])
_ONLY, _ONLY_SMALL = 1.5, 0.5  # what is shared more when neither source has another number of the sort
_NEARBY, _MANY = 1.0, 4  # what words of their passages in common add at most, and how many do so
_MISHAPS = frozenset(["collapse", "crash", "explosion", "fire", "quake", "robbery", "shooting"])
_ROUGH, _HOURS = 30, 240  # minutes before a mishap, more and at most, in which nobody raises the alarm
_LEAD = 1.0  # what is shared more when both stand at the head of their articles


@dataclass(frozen=True, slots=True)
class Match:
    """Two numbers of the same; `is_same` tells whether both may be right."""

    one: Count
    other: Count
    is_same: bool


def matches(index: Index, counted: Mapping[str, Sequence[Count]], story: Stories) -> Iterator[Match]:
    """The numbers of sources of one story that are of the same, in reading order."""
    for left, right in combinations(counted, 2):
        ours, theirs = index.articles[left].source, index.articles[right].source
        if right in story[left]:
            is_soon = at_one_time(ours, theirs, len(index.articles), DAYS)
            found = _matched(counted[left], counted[right])
            yield from (match for match in found if match.is_same or is_soon or _lasts(match))


def _lasts(match: Match) -> bool:
    """Whether a number stays as it was: what is paid, and what is told of one day."""
    ours, theirs = match.one.figure.when, match.other.figure.when
    return match.one.thing.kind in _LASTING or (ours is not None and theirs is not None and overlap(ours, theirs))


def _matched(left: Sequence[Count], right: Sequence[Count]) -> Iterator[Match]:
    ours, theirs = Counter(map(_sort, left)), Counter(map(_sort, right))
    like: dict[tuple[int, int], float] = {}
    for (i, one), (j, other) in product(enumerate(left), enumerate(right)):
        if one.thing.kind == other.thing.kind and (told := worth(one, other)) > 0:
            is_one_sort = _sort(one) == _sort(other) or _is_out_of_order(one, other)
            is_only = is_one_sort and ours[_sort(one)] == theirs[_sort(other)] == 1
            like[i, j] = told + (_worth_of_only(one, other) if is_only else 0)
    found = []
    for (i, j), told in like.items():
        one, other = left[i], right[j]
        is_same = same(one, other)
        rivals = [left[a] for a, b in like if b == j and a != i and like[a, b] >= told and _is_rival(left[a], one)]
        rivals += [right[b] for a, b in like if a == i and b != j and like[a, b] >= told and _is_rival(right[b], other)]
        if not rivals and told >= (_SAME if is_same else _least(one, other)):
            found.append(Match(one, other, is_same))
    return _without_the_settled(found)


def _without_the_settled(found: Sequence[Match]) -> Iterator[Match]:
    """Matches but for differences from a number that one party gives where the other source gives another's too."""
    settled = {count for match in found if match.is_same for count in (match.one, match.other)}
    return (
        match
        for match in found
        if match.is_same
        or not (match.one.party or match.other.party)
        or (match.one not in settled and match.other not in settled)
    )


def _is_rival(own: Count, one: Count) -> bool:
    return not same(own, one) and not of_two_parties(own, one)


def of_two_parties(one: Count, other: Count) -> bool:
    """Whether two numbers of a source are those that two parties give of one thing."""
    return one.party != other.party and one.thing.kind == other.thing.kind


def _sort(count: Count) -> tuple[str, str, frozenset[str], frozenset[int]]:
    """What tells a number from those of other sorts in its source."""
    noun = " ".join(sorted(count.senses)) if count.thing.kind in ("age", "clock") else count.thing.noun
    return count.thing.kind, noun, count.marks, count.years


def _worth_of_only(one: Count, other: Count) -> float:
    """How much it tells that each of two sources has one such number only; nothing where they are small and the same,
    or far apart.
    """
    is_small = max(float(one.figure.value), float(other.figure.value)) < _SMALL
    if _is_far(one, other) or (is_small and same(one, other)):
        return 0
    if one.thing.kind in ("people", "things"):
        is_telling = one.thing.noun and one.thing.noun not in words("trivial_counts")
        return (_ONLY_SMALL if is_small else _ONLY) if is_telling else 0
    return _ONLY if one.thing.kind in ("money", "time", "percent") else 2 * _ONLY


def _least(one: Count, other: Count) -> float:
    """How like two different numbers must be."""
    if one.thing.kind in _SOLE:
        return _SENSE + 2 * _ONLY
    least = _FAR if _is_far(one, other) else _NEAR
    return least if _are_of_one(one, other) else least + _UNSAID


def worth(one: Count, other: Count) -> float:
    """How much tells that two numbers of one kind are of the same; 0 when something tells that they are not."""
    is_same = same(one, other)
    if _are_told_apart(one, other, is_same=is_same):
        return 0
    kind, both_sure = one.thing.kind, _are_of_one(one, other)
    is_one_noun = _are_of_one_noun(one, other, is_same=is_same)
    found = _SENSE if both_sure else _WEAK if one.senses & other.senses or _are_more_jobs(one, other) else 0
    if kind in ("people", "things"):
        are_nouns = one.thing.noun and other.thing.noun
        found += _NOUN if one.thing.noun and is_one_noun else 0 if are_nouns else _OPEN_NOUN[is_one_noun]
    found += min(_MOST_WORDS, len(one.told & other.told))
    if is_same:
        is_equal = one.figure.value == other.figure.value
        is_large = is_equal and float(one.figure.value) >= _LARGE
        return found + _EXACT * is_large + (min(_MOST_WORDS, _EQUAL * digits_of(one.figure)) if is_equal else _EQUAL)
    are_apart = one.sentence.names and other.sentence.names and one.sentence.names.isdisjoint(other.sentence.names)
    found += min(_NEARBY, len(one.around & other.around) / _MANY)
    found += _LEAD * bool(found > _NOUN and one.is_lead and other.is_lead)
    if _is_bare(one) != _is_bare(other):
        found -= _APART  # "17 pupils needed treatment, and two are still there": the 17 are told of first
    return found - _APART if are_apart and kind != "people" else found


def _is_bare(count: Count) -> bool:
    """Whether a number stands alone, and what it counts was told before it."""
    return bool(count.thing.noun) and not count.figure.subject


def _are_told_apart(one: Count, other: Count, *, is_same: bool) -> bool:
    """Whether something tells that two numbers are of two things: their days, marks, senses, size, clauses or nouns."""
    kind, ours, theirs = one.thing.kind, one.figure, other.figure
    if ours.when and theirs.when and not overlap(ours.when, theirs.when):
        return True
    if (one.marks, one.years) != (other.marks, other.years) and (not is_same or digits_of(ours) < _TELLING):
        return True
    if _is_out_of_order(one, other):
        return False
    if one.senses and other.senses and one.senses.isdisjoint(other.senses) and not _are_more_jobs(one, other):
        return True
    by_chance = _is_round_of_open(one, other) if is_same else kind in _MEASURED and not _are_of_one(one, other)
    if by_chance and (one.near or one.told).isdisjoint(other.near or other.told):
        return True
    if not is_same and kind == "percent" and bool(one.scope) != bool(other.scope):
        return True
    ours_sure, theirs_sure = _sure(one), _sure(other)
    if ours_sure.isdisjoint(theirs_sure) and (kind in _SOLE or (ours_sure and theirs_sure)):
        return not _are_more_jobs(one, other)
    if not is_same and (_is_far(one, other, _MOST_TIMES) or _are_contrasted(one, other)):
        return True
    if kind == "age":
        is_named = bool(one.thing.noun or other.thing.noun)  # and may be another of several to whom it befell
        return bool(one.thing.noun and other.thing.noun) or (is_named and not one.senses & other.senses - _SEVERAL)
    nations = [
        {country for word in (count.figure.subject or "").split() if (country := nation(word))}
        for count in (one, other)
    ]
    if all(nations) and nations[0].isdisjoint(nations[1]):
        return True
    if _are_of_one_noun(one, other, is_same=is_same):
        return False
    if one.is_summand or other.is_summand or kind != "people":
        return True
    return not is_same and bool((one.thing.noun and other.thing.noun) or _is_far(one, other))


def _is_round_of_open(one: Count, other: Count) -> bool:
    """Whether only one of two round numbers of people tells what befell them: 100,000 dead, money from 100,000."""
    is_round = max(digits_of(one.figure), digits_of(other.figure)) < _TELLING
    return is_round and one.thing.kind == "people" and bool(one.senses) != bool(other.senses)


def _are_of_one_noun(one: Count, other: Count, *, is_same: bool) -> bool:
    return one.thing.noun == other.thing.noun or (is_same and _are_one_money(one.thing, other.thing))


def _are_one_money(one: Thing, other: Thing) -> bool:
    """Whether one names in full what the other names in short: 80,000 Swiss francs, 80,000 francs."""
    return one.kind == "money" and (one.noun.endswith(f" {other.noun}") or other.noun.endswith(f" {one.noun}"))


def _are_more_jobs(one: Count, other: Count) -> bool:
    """Whether somewhat more lose their work than were employed: all do, by another number."""
    for employed, dismissed in ((one, other), (other, one)):
        if "employed" in employed.senses and "dismissed" in dismissed.senses:
            less, more = float(employed.figure.value), float(dismissed.figure.value)
            return less < more <= _MOST_JOBS * less
    return False


def _sure(count: Count) -> frozenset[str]:
    """What a number is the number of, but for what may be told of several things."""
    return frozenset(sense for sense in count.senses if not sense.startswith("~"))


def _are_of_one(one: Count, other: Count) -> bool:
    """Whether something says what both are the number of, or both are what somebody wants."""
    is_one = bool(_sure(one) & _sure(other)) or _is_out_of_order(one, other)
    return is_one or "wanted" in one.marks & other.marks


def _is_out_of_order(one: Count, other: Count) -> bool:
    """Whether the alarm is put before the mishap: an hour before the fire broke out."""
    if one.thing.kind != "clock":
        return False
    return any(
        "alarm" in first.senses
        and then.senses & _MISHAPS
        and _ROUGH < (int(then.figure.value) - int(first.figure.value)) % HALF_DAY < _HOURS
        for first, then in ((one, other), (other, one))
    )


def _are_contrasted(one: Count, other: Count) -> bool:
    """Whether a word tells what one number is of from what the other is of: the first house, the second; his wife."""
    if one.thing.kind in _OWN and one.apart & words("kin") != other.apart & words("kin"):
        return True
    if one.scope and other.scope and one.scope.isdisjoint(other.scope):
        return True
    return any((one.apart & row) and (other.apart & row) and not one.apart & other.apart & row for row in contrasts())


def same(one: Count, other: Count) -> bool:
    """Whether two numbers may both be right."""
    if one.thing.kind == "clock":
        return at_once(one.figure, other.figure)
    if one.thing.scale == other.thing.scale:
        return agree(one.figure, other.figure)
    return _in_scale(one, other)


def _in_scale(one: Count, other: Count) -> bool:
    less, more = sorted(float(count.figure.value) * count.thing.scale for count in (one, other))
    return more <= 1.2 * less


def _is_far(one: Count, other: Count, times: int = _TIMES) -> bool:
    if one.thing.kind in _SOLE:
        return False
    less, more = sorted(float(count.figure.value) * count.thing.scale for count in (one, other))
    return more > times * less
