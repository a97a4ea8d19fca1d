"""By what cause something came about: two causes of one mishap or death that have no telling word in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from .alignment import Answers, Two, are_near, are_unlike, likeness
from .meanings import flagged, forms
from .tellings import Part, Telling
from .wording import stem

_REASONS = ("because", "after", "when", "as", "since", "due", "following")
_INTENT = frozenset(stem(word) for word in ("purpose", "deliberately", "intentionally"))  # a cause of its own
_SURE = ("because", "due")


@dataclass(frozen=True, slots=True)
class _Explained:
    """What came about, as senses and as the part that tells of it, and by what."""

    senses: frozenset[str]
    effect: Part | None
    cause: Part


def cause(pair: Two, one: Telling, other: Telling) -> Answers | None:
    """The causes that two tellings give."""
    if one.mood != other.mood or not are_near(one, other):
        return None
    for mine, yours in product(_explained(one), _explained(other)):
        if mine.senses & yours.senses and _may_be_one(pair, mine, yours) and are_unlike(mine.cause, yours.cause):
            return mine.cause.words.quote, yours.cause.words.quote
    return None


def _explained(told: Telling) -> Iterator[_Explained]:
    """What a telling says came about by what: "a spark caused the fire", "he died of smoke", "it fell because ..."."""
    for part in told.parts:
        if part.head in _INTENT:
            yield from (_Explained(senses, what, part) for what in told.of("whom") if (senses := _of_mishap(what)))
    if "cause" in told.senses:
        yield from (_Explained(senses, what, by) for by, what in _tied(told) if (senses := _of_mishap(what)))
    elif told.senses & flagged("mishap"):
        whom = next(iter(told.of("whom")), None)
        died = [part for part in told.of("of", "from", "who") if not part.persons] if "die" in told.senses else []
        reasons = [part for part in told.of(*_REASONS) if part.tie in _SURE or _of_mishap(part)]
        yield from (_Explained(told.senses, whom, part) for part in (*died, *reasons))


def _tied(told: Telling) -> list[tuple[Part, Part]]:
    """Causes with their effects: "a spark caused the fire", "blames a spark for it", "it was due to a spark"."""
    ways = (("whom", "for"), ("on", "whom"), ("who", "whom"), ("to", "who"), ("of", "who"), ("who", "to"))
    for cause, effect in ways:
        found = [(reason, what) for reason in told.of(cause) for what in told.of(effect) if _of_mishap(what)]
        if found:
            return found
    return []


def _may_be_one(pair: Two, one: _Explained, other: _Explained) -> bool:
    if "die" in one.senses & other.senses:
        return one.effect is not None and other.effect is not None and bool(one.effect.persons & other.effect.persons)
    return one.effect is None or other.effect is None or likeness(pair.index, one.effect, other.effect) != "other"


def _of_mishap(part: Part) -> frozenset[str]:
    """The mishaps that the words of a part tell of."""
    return frozenset(sense for word in part.stems | {part.head} for sense in forms().get(word, ())) & flagged("mishap")
