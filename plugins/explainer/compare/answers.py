"""What the sources of a story answer to one question, where the answers cannot all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from ..model import Evidence, Side
from .holdings import by_source
from .story import Stories


@dataclass(frozen=True, slots=True)
class Answer:
    """That a source answers a question so, in these words; `label` is how the answer is shown."""

    question: str
    answer: str
    label: str
    evidence: Evidence


def are_other(one: Answer, other: Answer) -> bool:
    """Whether two answers are not the same."""
    return one.answer != other.answer


def contested(
    answers: Iterable[Answer], story: Stories, clash: Callable[[Answer, Answer], bool] = are_other
) -> Iterator[tuple[str, tuple[Side, ...]]]:
    """The questions that sources of one story answer differently, each with the sides, in the order of the answers.

    A source that gives two answers that clash is left out: it tells of two things, or of the difference itself.
    """
    by_question: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_question[answer.question].append(answer)
    for question, given in by_question.items():
        torn = {
            one.evidence.source
            for one, other in combinations(given, 2)
            if one.evidence.source == other.evidence.source and clash(one, other)
        }
        clashing = {
            answer
            for one, other in combinations([answer for answer in given if answer.evidence.source not in torn], 2)
            if other.evidence.source in story.get(one.evidence.source, ()) and clash(one, other)
            for answer in (one, other)
        }
        kept = [answer for answer in given if answer in clashing]
        labels = {answer.answer: answer.label for answer in reversed(kept)}
        if kept:
            yield (
                question,
                tuple(
                    Side(labels[answer], by_source(a.evidence for a in kept if a.answer == answer))
                    for answer in dict.fromkeys(a.answer for a in kept)
                ),
            )
