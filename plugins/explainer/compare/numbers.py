"""One thing counted, weighed or priced differently: numbers of sources of one time that cannot both be right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from ..analyse.rule import Rule
from ..model import ClashKind, Disagreement, Side, message
from ..resolve.identifiers import slug
from .count import OWN_WORDS, Count
from .groups import joined
from .harms import PEOPLE
from .holdings import by_source
from .index import Index
from .matching import Match, of_two_parties, same
from .wording import shortened

RULES = (
    Rule(
        "disagreement",
        "different-figures",
        "Two sources of one story and of the same days give different numbers of the same, more than rounding and "
        "words like “more than” or “about” explain. Whether two numbers are of the same is told by what is counted, by "
        "words that say what the number is of (“killed”, “loot”, “fire”), and by what else their sentences share; "
        "numbers far apart need more; votes, times of day and ages of people without a name are compared where each "
        "source tells one. A number that is as like to another one, of a part, or of another time is not "
        "compared.",
    ),
)
_NOUNS = ("people", "things")  # what is counted by a noun of the source's choice


def different_figures(index: Index, matched: Sequence[Match]) -> Iterator[Disagreement]:
    """The disagreements about numbers, in the order in which the sources first count something."""
    clashing = {count for match in matched if not match.is_same for count in (match.one, match.other)}
    pairs = [
        (match.one, match.other)
        for match in matched
        if not match.is_same
        or (match.one.figure.value == match.other.figure.value and not clashing.isdisjoint((match.one, match.other)))
    ]
    for group in joined(pairs):
        if _is_torn(group):
            continue
        labels = dict.fromkeys(_label(group, count) for count in group)
        kind: ClashKind = "date" if group[0].thing.kind == "clock" else "figure"
        yield Disagreement(
            id=slug(f"{kind} {subject(group)} {_anchor(index, group)}"),
            kind=kind,
            subject=None,
            title=title(group),
            sides=tuple(
                Side(label, by_source(c.figure.evidence for c in group if _label(group, c) == label))
                for label in labels
            ),
        )


def _label(group: Sequence[Count], one: Count) -> str:
    """How a number is shown: in the words of the first source that gives it, whatever it calls what it counts (“16
    people”, “16 bodies”); money and measures with their own unit.
    """
    if one.thing.kind not in (*OWN_WORDS, *_NOUNS):
        return one.label
    return next(
        count.label
        for count in group
        if count.figure.value == one.figure.value and count.figure.comparator == one.figure.comparator
    )


def _is_torn(group: Sequence[Count]) -> bool:
    """Whether a source has two of these numbers that cannot both be right: it tells how one came of the other."""
    return any(
        one.source == other.source and not (same(one, other) or of_two_parties(one, other))
        for one, other in combinations(group, 2)
    )


def subject(group: Sequence[Count]) -> str:
    """What all numbers of a group are of, in a word or two."""
    senses = frozenset.intersection(*(count.senses for count in group))
    nouns = {count.thing.noun for count in group}
    noun = min(nouns) if len(nouns) == 1 else ""
    return " ".join(word for word in (noun or group[0].thing.kind, min(senses, default="")) if word)


def title(group: Sequence[Count]) -> str:
    """What was asked, in the words of the site, with the words of the first source that names what it counts."""
    first = group[0]
    event = shortened(first.sentence.evidence.quote)
    match first.thing.kind:
        case "percent":
            return message("“%(event)s”: how many percent", event=event)
        case "money":
            return message("“%(event)s”: how much money", event=event)
        case "vote":
            return message("How many votes")
        case "clock":
            return message("“%(event)s”: at what time", event=event)
        case "age":
            return message("“%(event)s”: the age", event=event)
        case "time":
            return message("“%(event)s”: for how long", event=event)
    harms = [PEOPLE[f"people {sense}"] for sense in sorted(first.senses) if f"people {sense}" in PEOPLE]
    named = [
        count.figure.subject if count.thing.kind in ("people", "things") else count.figure.unit
        for count in group
        if count.figure.subject
    ]
    return message("How many: %(what)s", what=" ".join((*harms, *named, first.thing.kind)[0].split()))


def _anchor(index: Index, clashing: Sequence[Count]) -> str:
    """The entity that most sources name of those in all the sentences: it changes least when articles are added."""
    common = frozenset.intersection(*(count.sentence.about for count in clashing)) & index.names.keys()
    holders = {entity: len({source for source, _ in index.passages_of(entity)}) for entity in common}
    return min(common, key=lambda entity: (-holders[entity], entity), default="")
