"""When two sources tell one deed: the same sense, the same who and whom as far as told, and enough else in common."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .dating import days_between
from .index import Index, Key
from .meanings import are_generic, flagged, sites
from .spellings import may_be_one
from .tellings import Part, Telling
from .wording import telling

Likeness = Literal["same", "other", "open"]
Answers = tuple[str, str]  # the labels of both sides
CORE = ("who", "whom")
_MUTUAL = ("who", "whom", "with", "between", "by", "of", "to")
_CHANGED = re.compile(r"\b(?:now|instead)\b")
_ENOUGH = 3  # points
_PARTIES = 2  # of what is done with one another
_MAIN = 2  # points of what both sources begin with, or each tells but once; enough where they tell it of "the robbers"
_NEAR = 4  # days between the dates of what may be one deed


@dataclass(frozen=True, slots=True)
class Two:
    """Two sources of one story: the senses that both begin with (`main`), and those that a source (by its id) tells
    once only (`single`) or plans for one time (`plans`).
    """

    index: Index
    entity_of: Mapping[Key, str]
    main: frozenset[str]
    single: Mapping[str, frozenset[str]]
    plans: Mapping[str, frozenset[str]]

    def plan_once(self, one: Telling, other: Telling) -> bool:
        """Whether each source plans such a deed, for one time only, and neither says that the plan was another."""
        if any(_CHANGED.search(told.words.quote) for told in (one, other)):
            return False
        is_plan = one.mood == other.mood == "planned" and one.when is not None and other.when is not None
        return is_plan and bool(one.senses & other.senses & self.plans[one.source] & self.plans[other.source])

    def tell_once(self, one: Telling, other: Telling) -> bool:
        """Whether each source tells nothing else of this sort, and a story mostly tells it once."""
        once = flagged("once")
        return all(told.senses & once & self.single[told.source] for told in (one, other))


def two(index: Index, entity_of: Mapping[Key, str], ours: Sequence[Telling], theirs: Sequence[Telling]) -> Two:
    """What is known of two sources together."""
    main = [frozenset(s for one in told if one.is_lead for s in one.senses) for told in (ours, theirs)]
    single = {told[0].source: _told_once(told) for told in (ours, theirs)}
    plans = {told[0].source: _once(sense for sense, _ in _planned(told)) for told in (ours, theirs)}
    return Two(index, entity_of, main[0] & main[1], single, plans)


def _told_once(told: Sequence[Telling]) -> frozenset[str]:
    """The senses that a source tells once; a noun of which nothing is told ("the deal") may mean what it tells."""
    more = Counter(sense for one in told if not _is_bare(one) for sense in one.senses)
    return frozenset(sense for one in told for sense in one.senses if more[sense] <= 1)


def _planned(told: Sequence[Telling]) -> frozenset[tuple[str, tuple[str, str]]]:
    """What a source plans, with the days for which it does."""
    planned = ((one, one.when) for one in told if one.mood == "planned")
    return frozenset((sense, (when.first, when.last)) for one, when in planned if when for sense in one.senses)


def _once(senses: Iterable[str]) -> frozenset[str]:
    return frozenset(sense for sense, number in Counter(senses).items() if number == 1)


def aligned(pair: Two, one: Telling, other: Telling, *but: str, days: int = _NEAR) -> bool:
    """Whether two tellings are of one deed, whatever their parts with the ties `but` say."""
    shared = one.senses & other.senses
    if not shared or not are_near(one, other, days) or _in_other_company(pair, one, other, but):
        return False
    return _points(pair, one, other, shared, but) >= _ENOUGH


def agree_in_core(pair: Two, one: Telling, other: Telling) -> bool:
    """Whether two tellings have who and whom in common, as far as both tell of them, and nothing speaks against it.

    Where they have only one of the two in common, it must be whom it befalls, or more must be alike, or it is denied
    that he did it at all.
    """
    shared = one.senses & other.senses
    if not are_near(one, other):
        return False
    if shared & flagged("mutual"):
        ours, theirs = _parties(one), _parties(other)
        if len(ours & theirs) > 1 and (ours <= theirs or theirs <= ours):
            return True
    nobody = [tie for tie in CORE for told in (one, other) if any(part.is_nobody for part in told.of(tie)[:1])]
    core = core_of(pair, one, other, *nobody)
    if set(core.values()) - {"same"} or told_apart(pair, one, other):
        return False
    days = frozenset(word for told in (one, other) for part in told.parts if part.is_day for word in part.stems)
    rest = (_rest(one, ("who",)) & _rest(other, ("who",))) - days
    if not core:
        return bool(rest) and _are_of_one_day(one, other)
    if shared & flagged("mutual"):
        return len(core) > 1 or "agree" in shared & pair.main  # of one, where people meet with many
    if len(core) > 1 or "whom" in core or rest or _are_of_one_day(one, other):
        return True
    denied = [told for told in (one, other) if told.mood == "denied"]
    once = flagged("once") | (pair.single[one.source] & pair.single[other.source])
    return bool(shared & once) and any(all(p.tie == "who" for p in told.parts) for told in denied)


def core_of(pair: Two, one: Telling, other: Telling, *but: str) -> dict[str, Likeness]:
    """How like who and whom of two tellings are, by tie, as far as both tell of them."""
    return {
        tie: likeness(pair.index, mine, yours)
        for tie in CORE
        if tie not in but
        for mine in one.of(tie)[:1]
        for yours in other.of(tie)[:1]
    }


def told_apart(pair: Two, one: Telling, other: Telling) -> bool:
    """Whether they name two different things in one part beside who and whom: another opponent, another town."""
    return any(_named_apart(pair, one, other))


def _in_other_company(pair: Two, one: Telling, other: Telling, but: tuple[str, ...]) -> bool:
    """Whether other people take part in one way beside who and whom: she came with one, and with another."""
    return any(mine.persons and yours.persons for mine, yours in _named_apart(pair, one, other, *but))


def _named_apart(pair: Two, one: Telling, other: Telling, *but: str) -> Iterator[tuple[Part, Part]]:
    return (
        (mine, yours)
        for mine in one.parts
        for yours in other.of(mine.tie)
        if mine.tie not in ("when", *CORE, *but)
        and mine.named
        and yours.named
        and likeness(pair.index, mine, yours) == "other"
    )


def are_near(one: Telling, other: Telling, days: int = _NEAR) -> bool:
    """Whether the days that are told may be of one deed; what lies long back is another than what is new."""
    if one.when is None or other.when is None:
        return one.is_past == other.is_past
    return days_between(one.when, other.when) <= days


def _are_of_one_day(one: Telling, other: Telling) -> bool:
    """Whether both are told of the same days, in whatever words."""
    ours, theirs = one.when, other.when
    return ours is not None and theirs is not None and (ours.first, ours.last) == (theirs.first, theirs.last)


def _points(pair: Two, one: Telling, other: Telling, shared: frozenset[str], but: tuple[str, ...]) -> int:
    if shared & pair.main and _is_bare(one) != _is_bare(other):
        return _ENOUGH
    points = _MAIN if shared & pair.main or pair.tell_once(one, other) else 0
    if pair.tell_once(one, other) and all(part.is_known for told in (one, other) for part in told.of(*CORE)):
        points = _ENOUGH
    if shared & flagged("mutual"):
        alike = len(_rest(one, (*_MUTUAL, *but)) & _rest(other, (*_MUTUAL, *but)))
        is_one_plan = pair.plan_once(one, other) and (alike or _are_of_one_day(one, other))
        if is_one_plan and (not _parties(one, *but) or not _parties(other, *but)):
            return _ENOUGH
        return points + _of_parties(one, other) + alike
    core = [*core_of(pair, one, other, *but).values()]
    if not core and not but:
        return _ENOUGH if _are_called_alike(one, other) else 0
    if "other" in core:
        return 0
    is_meant = shared & pair.main and any(part.is_pronoun for told in (one, other) for part in told.of("whom")[:1])
    if ("same" in core or is_meant) and pair.plan_once(one, other):
        return _ENOUGH
    points += 2 * core.count("same") + _are_of_one_day(one, other)
    points += bool(core) and "open" not in core and bool(shared & flagged("once"))
    ties = (*but, *(CORE if "same" in core else ()))
    return points + len(_rest(one, ties) & _rest(other, ties))


def _is_bare(told: Telling) -> bool:
    """Whether it is told of nobody and nothing: "the explosion on Monday"."""
    return not any(part.tie not in ("when", "on", "how") for part in told.parts)


def _are_called_alike(one: Telling, other: Telling) -> bool:
    """Whether all that is told of both is what it is of: "the vote of confidence"."""
    ours, theirs = ({(p.tie, p.head) for p in told.parts if not p.is_day} for told in (one, other))
    return bool(ours) and ours == theirs


def _of_parties(one: Telling, other: Telling) -> int:
    """Points for those who do it with one another: two in common are enough, others on both sides are not."""
    ours, theirs = _parties(one), _parties(other)
    both = ours & theirs
    if ours and theirs and not both:
        return -_ENOUGH
    persons = [frozenset(name for part in told.of(*_MUTUAL) for name in part.persons) for told in (one, other)]
    if len(both) < _PARTIES and persons[0] - both and persons[1] - both:
        return -_ENOUGH
    return 2 * len(both) - (2 if ours - theirs and theirs - ours else 0)


def _parties(told: Telling, *but: str) -> frozenset[str]:
    return frozenset(name for part in told.of(*_MUTUAL) if part.tie not in but for name in part.named)


def _rest(told: Telling, but: tuple[str, ...]) -> frozenset[str]:
    """All that it names and tells, without some of its parts."""
    return frozenset(
        word for part in told.parts if part.tie not in but and part.tie != "when" for word in part.stems | part.named
    )


def likeness(index: Index, one: Part, other: Part) -> Likeness:
    """Whether two parts are the same, as far as their names, titles and nouns tell."""
    if one.persons and other.persons:
        return "same" if _may_be_same(index, one, other) else "other"
    if _is_surname(index, one, other) or _is_surname(index, other, one):
        return "same"
    if one.is_further != other.is_further:
        return "other"
    is_named = one.is_proper or other.is_proper
    if one.named & other.named or _is_spelt_out(index, one, other) or _is_spelt_out(index, other, one):
        within = one.is_pronoun or other.is_pronoun or one.head == other.head
        within = within or one.head in other.stems or other.head in one.stems or are_generic(one.head, other.head)
        return "same" if within or (is_named and not one.persons and not other.persons) else "open"
    for named, plain in ((one, other), (other, one)):
        if named.persons and not plain.named:
            titles = {word for person in named.persons for word in _titles(index, person)}
            is_another = plain.is_proper and plain.head not in {
                word for n in named.persons for word in telling(index.names[n])
            }
            return "same" if plain.head in titles else "other" if is_another else "open"
    if one.owners and other.owners and not one.owners & other.owners:
        return "other"
    if one.head == other.head:
        is_vague = are_generic(one.head) and not one.stems & other.stems - {one.head}
        return "open" if is_vague or (one.named and other.named) else "same"  # the case of one, the case of another
    if (
        ({one.head, other.head} <= sites() and not one.stems & other.stems)
        or (one.others and other.others)
        or (one.is_proper and other.is_proper and not one.stems & other.stems)
    ):
        return "other"
    if one.named or other.named or one.owners & other.owners or is_named or are_generic(one.head, other.head):
        return "open"
    return "same" if one.head in other.stems or other.head in one.stems else "other"


def are_unlike(one: Part, other: Part) -> bool:
    """Whether two things have neither a telling word nor a name in common."""
    ours, theirs = one.stems | one.named, other.stems | other.named
    return bool(ours and theirs and not ours & theirs) and not (one.is_pronoun or other.is_pronoun)


def _is_spelt_out(index: Index, one: Part, other: Part) -> bool:
    """Whether the other names, in words that were not known for a name, what the one names."""
    return any(words and words <= other.stems for name in one.others if (words := {*telling(index.names[name])}))


def _is_surname(index: Index, one: Part, other: Part) -> bool:
    """Whether the one names only by a surname, not known to be somebody's, a person whom the other names in full."""
    return any(index.names[name] == index.names[person].split()[-1] for name in one.others for person in other.persons)


def _may_be_same(index: Index, one: Part, other: Part) -> bool:
    return bool(one.persons & other.persons) or any(
        may_be_one(index.names[mine], index.names[yours]) for mine in one.persons for yours in other.persons
    )


def _titles(index: Index, person: str) -> frozenset[str]:
    return frozenset(stem for _, role in index.roles_of(person) for stem in telling(role.title))
