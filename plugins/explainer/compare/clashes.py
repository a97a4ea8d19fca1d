"""One deed that two sources tell with another day, place, doer, cause or outcome."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from ..model import Disagreement, Side, message
from ..resolve.identifiers import slug
from .alignment import Two, aligned, two
from .groups import joined
from .holdings import by_source
from .index import Index, Key
from .outcomes import opposed
from .questions import QUESTIONS, Question
from .story import Stories
from .tellings import Telling, by_sense
from .wording import shortened

RULES = tuple(question.rule for question in QUESTIONS)


@dataclass(frozen=True, slots=True)
class Answered:
    """That a telling answers a question about its deed so."""

    label: str
    told: Telling


def told_otherwise(
    index: Index, entity_of: Mapping[Key, str], told: Mapping[str, Sequence[Telling]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about single deeds, by question, in reading order."""
    found: dict[Question, list[tuple[Answered, Answered]]] = {question: [] for question in QUESTIONS}
    for ours, theirs in combinations(sorted(told), 2):
        if theirs not in story.get(ours, ()) or not told[ours] or not told[theirs]:
            continue
        pair, by = two(index, entity_of, told[ours], told[theirs]), by_sense(told[theirs])
        for one in told[ours]:
            for other in _comparable(one, by):
                for question in QUESTIONS:
                    if (answers := question.ask(pair, one, other)) and not (
                        _tells_both(question, pair, one, other, told[theirs])
                        or _tells_both(question, pair, other, one, told[ours])
                    ):
                        found[question].append((Answered(answers[0], one), Answered(answers[1], other)))
    for question, pairs in found.items():
        for group in joined(pairs):
            yield _disagreement(question, group, pairs)


def _comparable(one: Telling, by: Mapping[str, Sequence[Telling]]) -> list[Telling]:
    """The tellings of the other source that may be of the same deed, or of one that excludes it."""
    senses = (known for sense in sorted(one.senses) for known in (sense, *sorted(opposed(sense))))
    return [*dict.fromkeys(other for sense in senses for other in by.get(sense, ()))]


def _tells_both(question: Question, pair: Two, one: Telling, other: Telling, own: Sequence[Telling]) -> bool:
    """Whether the source of the other telling also tells it as the one does."""
    return any(
        again is not other
        and again.senses & (one.senses | other.senses)
        and aligned(pair, one, again)
        and question.ask(pair, one, again) is None
        and question.ask(pair, other, again) is not None
        for again in own
    )


def _disagreement(
    question: Question, found: Sequence[Answered], pairs: Sequence[tuple[Answered, Answered]]
) -> Disagreement:
    # Of the likest two, so that a further account of the same seldom changes the id.
    shared = max((_shared(one.told, other.told) for one, other in pairs if one in found), key=lambda w: (len(w), w))
    labels = dict.fromkeys(answered.label for answered in found)
    event = shortened(min((one.told.words for one in found), key=lambda words: (len(words.quote), words)).quote)
    return Disagreement(
        id=slug(f"{question.rule.name} {' '.join(shared)}"),
        kind=question.kind,
        subject=None,
        title=message("“%(event)s”: %(question)s", event=event, question=question.asked),
        sides=tuple(
            Side(label, by_source(answered.told.words for answered in found if answered.label == label))
            for label in labels
        ),
    )


def _shared(one: Telling, other: Telling) -> list[str]:
    """What two tellings have in common: their senses where they share one, and the words for who and what."""
    ours, theirs = ({word for part in told.parts for word in part.stems | part.named} for told in (one, other))
    return sorted(one.senses & other.senses or one.senses | other.senses)[:1] + sorted(ours & theirs)
