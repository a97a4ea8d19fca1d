"""One deed told alike by two or more sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ..analyse.lexicon import words
from ..analyse.rule import Rule
from ..model import Corroboration, message
from ..resolve.identifiers import slug
from .alignment import CORE, Two, are_near, likeness, parties, told_apart, two
from .copies import Copies
from .groups import joined
from .holdings import by_source
from .index import Index, Key
from .meanings import flagged, senses
from .questions import QUESTIONS
from .story import Stories
from .tellings import Telling, by_sense
from .wording import shortened

RULES = (
    Rule(
        "corroboration",
        "same-telling",
        "Two sources of one story tell one deed as done or planned, of the same person or body and with the same other "
        "person, thing, day or place, and differ in nothing that the program asks about a deed; copies of one text "
        "count as one source.",
    ),
)


def same_tellings(
    index: Index,
    entity_of: Mapping[Key, str],
    told: Mapping[str, Sequence[Telling]],
    story: Stories,
    copies: Copies,
) -> Iterator[Corroboration]:
    """The deeds that two independent sources tell, in reading order."""
    pairs: list[tuple[Telling, Telling]] = []
    for ours, theirs in combinations(told, 2):
        if theirs not in story.get(ours, ()) or not told[ours] or not told[theirs]:
            continue
        pair, by = two(index, entity_of, told[ours], told[theirs]), by_sense(told[theirs])
        for one in told[ours]:
            near = dict.fromkeys(other for sense in sorted(one.senses & senses()) for other in by.get(sense, ()))
            pairs += [(one, other) for other in near if _is_same(pair, one, other)]
    for group in joined(pairs):
        evidence = by_source(one.words for one in group)
        if len(copies.origins(evidence)) > 1:
            yield Corroboration(
                id=slug(f"same telling {shortened(evidence[0].quote)}"),
                kind="status",
                subject=None,
                title=message("“%(event)s”", event=shortened(evidence[0].quote)),
                evidence=evidence,
            )


def _is_same(pair: Two, one: Telling, other: Telling) -> bool:
    if "denied" in (one.mood, other.mood) or one.voice or other.voice or not are_near(one, other):
        return False
    if told_apart(pair, one, other) or _numbers(one) != _numbers(other):
        return False
    is_one_day = one.when is not None and other.when is not None and one.when.first <= other.when.last
    if one.mood != other.mood and not is_one_day:
        return False
    if one.senses & other.senses & flagged("mutual"):
        return len(parties(one) & parties(other)) > 1 and not _is_asked(pair, one, other)
    core = [
        (likeness(pair.index, mine, yours), bool(mine.named & yours.named))
        for tie in CORE
        for mine in one.of(tie)[:1]
        for yours in other.of(tie)[:1]
    ]
    if not core or any(alike != "same" for alike, _ in core) or not any(is_named for _, is_named in core):
        return False
    rest = {name for part in one.parts if part.tie not in CORE for name in part.named} & {
        name for part in other.parts if part.tie not in CORE for name in part.named
    }
    return (len(core) > 1 or bool(rest) or is_one_day) and not _is_asked(pair, one, other)


def _is_asked(pair: Two, one: Telling, other: Telling) -> bool:
    return any(question.ask(pair, one, other) for question in QUESTIONS)


def _numbers(told: Telling) -> frozenset[str]:
    """The numbers that are told of, but for those of days."""
    days = "" if told.when is None else told.when.words
    return frozenset(
        word
        for word in re.findall(r"[\w.,]*\w", told.words.quote.casefold().replace(days.casefold(), " "))
        if word[0].isdigit() or word in words("numbers")
    )
