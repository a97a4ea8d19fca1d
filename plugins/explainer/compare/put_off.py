"""What one source says is called off or put off, and another tells as planned or done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..analyse.lexicon import rows
from ..analyse.rule import Rule
from ..model import Disagreement, Mood, Side, message
from ..resolve.aliases import common_key, is_country
from ..resolve.identifiers import slug
from .groups import joined
from .holdings import by_source
from .index import Index
from .meanings import forms
from .story import Stories
from .tellings import Part, Telling
from .wording import DATE, WEEKDAY, shortened, stem

RULES = (
    Rule(
        "disagreement",
        "put-off",
        "One source tells that something is called off, put off or moved to another day, another source of the same "
        "story that it is planned, or that what is put off took place before that. Both name the same thing with the "
        "same people, the same day or the same further words; a journey also by who goes where.",
    ),
)
_OFF = frozenset(["cancel", "postpone"])
_DAY = re.compile(rf"{WEEKDAY}|{DATE}")  # "today" is another day in another source
_WHERE = ("in", "at", "near", "to")
_UNTIL = ("until", "till", "to")
_AKIN = 6  # letters with which two words for one thing begin: "parliament", "parliamentary"
_WORDS = 2  # telling words in common beside the word for the thing
_LABELS: dict[Mood, str] = {"told": message("happened"), "planned": message("planned")}


def put_off(index: Index, told: Mapping[str, Sequence[Telling]], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about what is not to be, or not yet, in reading order."""
    pairs = [
        (off, other)
        for source, own in told.items()
        for off in own
        if off.senses & _OFF and off.mood == "told" and off.of("whom")
        for near in sorted(story.get(source, ()))
        for other in told.get(near, ())
        if _contradicts(index, off, off.of("whom")[0], other)
        and not any(_is_of_one_kind(off, again) for again in told[near] if again.senses & _OFF and again.of("whom"))
    ]
    for group in joined(pairs):
        offs = [one for one in group if one.senses & _OFF]
        labels = dict.fromkeys(_label(one) for one in group)
        yield Disagreement(
            id=slug(f"put off {offs[0].of('whom')[0].head} {' '.join(sorted(_named(offs[0])))}"),
            kind="status",
            subject=None,
            title=message(
                "%(event)s: %(question)s",
                event=f"“{shortened(offs[0].of('whom')[0].words.quote)}”",
                question=message("whether it took place"),
            ),
            sides=tuple(Side(label, by_source(one.words for one in group if _label(one) == label)) for label in labels),
        )


def _label(one: Telling) -> str:
    if not one.senses & _OFF:
        return _LABELS[one.mood]
    return message("cancelled") if "cancel" in one.senses else message("put off")


def _contradicts(index: Index, off: Telling, thing: Part, other: Telling) -> bool:
    """Whether the other tells as planned what is called off, or as done what is only put off, before it was."""
    if other.senses & _OFF or other.is_past or other.mood not in _LABELS or not _is_same(index, off, thing, other):
        return False
    if other.mood == "planned":
        return not (other.when and _days(other.when.words) & _until(off))
    if not other.of("who"):
        return False  # a noun alone: "since the election"
    said = index.articles[off.source].source.date
    done = other.when.first if other.when else index.articles[other.source].source.date
    return "postpone" in off.senses and bool(said and done and done <= said)


def _is_same(index: Index, off: Telling, thing: Part, other: Telling) -> bool:
    """Whether what is called off is what the other tells."""
    ours, theirs = _persons(off), _persons(other)
    is_day = other.when is not None and bool(_days(other.when.words) & (_days(off.words.quote) - _until(off)))
    if (ours and theirs and ours.isdisjoint(theirs)) or not _may_be_there(off, other, is_day=is_day):
        return False
    common = (thing.stems - {thing.head}) & {word for part in other.parts for word in part.stems}
    deeds = {stem(sense) for sense in other.senses} | {part.head for part in other.of("who", "whom")}
    both = {name for name in _named(off) & _named(other) if not is_country(common_key(index.names[name]))}
    if deeds & _senses(thing) and (is_day or both):
        return True
    if deeds & (_senses(thing) | thing.stems) and len(common) >= _WORDS:
        return True
    if not ours & theirs or other.mood != "planned":
        return False
    if "visit" in other.senses and _places(off) & _places(other):
        return _kinds().get(thing.head, "visit") == "visit"
    return is_day and _are_akin(thing, other)


def _is_of_one_kind(off: Telling, other: Telling) -> bool:
    return bool(_senses(off.of("whom")[0]) & _senses(other.of("whom")[0]))


def _senses(thing: Part) -> frozenset[str]:
    return frozenset(stem(sense) for sense in forms().get(thing.head, ())) | {thing.head}


def _are_akin(thing: Part, other: Telling) -> bool:
    begun = {word[:_AKIN] for word in thing.stems if len(word) >= _AKIN}
    return any(word[:_AKIN] in begun for part in other.parts for word in part.stems if not part.persons)


def _may_be_there(off: Telling, other: Telling, *, is_day: bool) -> bool:
    """Whether both may be at one place: what they name is the same, or a journey on no known day goes to none named."""
    ours, theirs = _places(off), _places(other)
    if ours and theirs:
        return bool(ours & theirs)
    return is_day or "visit" not in other.senses or not ours | theirs


def _places(told: Telling) -> frozenset[str]:
    return frozenset(name for part in told.of("whom", *_WHERE) for name in part.others)


def _persons(told: Telling) -> frozenset[str]:
    return frozenset(name for part in told.parts for name in part.persons | part.owners if name not in part.others)


def _named(told: Telling) -> frozenset[str]:
    return frozenset(name for part in told.parts for name in part.named | part.owners)


def _days(text: str) -> frozenset[str]:
    return frozenset(found.group() for found in _DAY.finditer(text))


def _until(off: Telling) -> frozenset[str]:
    """The days to which something is put off."""
    return frozenset(day for part in off.of(*_UNTIL) for day in _days(part.words.quote))


@cache
def _kinds() -> dict[str, str]:
    return {stem(row[0]): row[1] for row in rows("event_nouns")}
