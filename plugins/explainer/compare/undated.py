"""What one source says has no day yet, and another puts on a day to come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Side, message
from ..resolve.identifiers import slug
from .groups import joined
from .holdings import by_source
from .index import Index
from .meanings import are_generic, forms
from .sentences import Sentence
from .story import Stories
from .tellings import Telling
from .wording import shortened, telling

RULES = (
    Rule(
        "disagreement",
        "undated",
        "One source says that no day has been set for something, or that it is not known when it will be, and another "
        "source of the same story and no later puts it on a day to come.",
    ),
)
_DATE = r"(?:new |firm |exact |final |precise )?(?:date|day|time|timetable)s?"
_SET = r"(?:set|fix(?:ed)?|announced?|agreed?|given?|gave|named?)"
_BEEN = rf"(?:has|have|had|was|were|is|are)(?: not|n[’']t)?(?: yet)?(?: been)?(?: yet)? {_SET}\b"
_WHAT = r" (?:for|of) (?:the |its |his |her |their |an? )?(?P<{}>[^,.;:]+?)"
_END = r"(?=[,.;:]|$)"
_NO_DAY = re.compile(
    rf"\bno {_DATE}{_WHAT.format('first')} {_BEEN}"
    rf"|\bno {_DATE} {_BEEN}{_WHAT.format('last')}{_END}"
    rf"|\bthe {_DATE}{_WHAT.format('definite')} (?=\w+(?: not|n[’']t)\b){_BEEN}"
    rf"|\b(?:there (?:is|was)|ha(?:s|ve|d)|{_SET}) no {_DATE}{_WHAT.format('there')}{_END}"
    rf"|(?:\bnot|n[’']t)(?: yet)? {_SET} an? {_DATE}{_WHAT.format('active')}{_END}"
    r"|(?:(?:\bnot|n[’']t)(?: yet)? (?:known|clear|sa(?:y|id|ying)|know|decided?)|\bunclear|\bunknown) when "
    r"(?P<when>[^,.;:]+)",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|would|can|could|is to|are to)\b")


@dataclass(frozen=True, slots=True)
class _Open:
    """That the day of something is not known: the stems of the words for it, and whether they are a clause."""

    stems: frozenset[str]
    is_clause: bool
    words: Evidence


def undated(
    index: Index, told: Mapping[str, Sequence[Sentence]], deeds: Mapping[str, Sequence[Telling]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about whether something has a day, in reading order."""
    pairs = [
        (found.words, other)
        for source, own in told.items()
        for one in own
        for found in _opens(one)
        for near in sorted(story.get(source, ()))
        for other in deeds.get(near, ())
        if _is_set(index, found, other) and not any(_is_set(index, found, again) for again in deeds[source])
    ]
    for group in joined(pairs):
        opened = [one for one in group if isinstance(one, Evidence)]
        planned = [one for one in group if isinstance(one, Telling)]
        days = dict.fromkeys(_day(one) for one in planned)
        event = shortened(min((one.words for one in planned), key=lambda words: (len(words.quote), words)).quote)
        yield Disagreement(
            id=slug(f"undated {' '.join(sorted(planned[0].senses))} {event}"),
            kind="date",
            subject=None,
            title=message("“%(event)s”: %(question)s", event=event, question=message("on which day")),
            sides=(
                Side(shortened(opened[0].quote), by_source(opened)),
                *(Side(day, by_source(one.words for one in planned if _day(one) == day)) for day in days),
            ),
        )


def _opens(one: Sentence) -> Iterator[_Open]:
    for found in _NO_DAY.finditer(one.evidence.quote):
        what = found[found.lastgroup or 0]
        is_clause = found.lastgroup == "when"
        if not is_clause or _AHEAD.search(what):
            yield _Open(frozenset(telling(what)), is_clause, one.evidence)


def _is_set(index: Index, found: _Open, other: Telling) -> bool:
    """Whether a telling puts the same on a day to come, and is of no later day than what leaves it open."""
    if other.mood != "planned" or other.when is None or other.when.precision != "day":
        return False
    ours, theirs = (index.articles[words.source].source.date for words in (found.words, other.words))
    if ours and theirs and theirs > ours:
        return False
    heads = {part.head for part in other.of("who", "whom") if not are_generic(part.head)}
    senses = {sense for word in found.stems for sense in forms().get(word, ())}
    is_deed = bool(senses & other.senses)
    return (is_deed and bool(heads & found.stems)) if found.is_clause else (is_deed or bool(heads & found.stems))


def _day(told: Telling) -> str:
    return told.when.words if told.when is not None else ""
