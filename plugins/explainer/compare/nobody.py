"""Harm that one source says befell nobody, and another counts the people of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Side, message
from ..resolve.identifiers import slug
from .dating import at_one_time
from .harms import PEOPLE, harms
from .holdings import by_source
from .index import Index
from .numbers import DAYS, Count, written
from .sentences import Sentence
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "nobody-or-some",
        "One source says that nobody was killed, injured, arrested or the like, and another of the same story and days "
        "counts people to whom that happened; the first counts none.",
    ),
)
_OPEN = re.compile(
    r"\b(?:if|whether|will|would|should|could|may|might|yet|more|other|else|further)\b|\?", re.IGNORECASE
)


def nobody_or_some(
    index: Index, counts: Mapping[str, Sequence[Count]], told: Mapping[str, Sequence[Sentence]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about whether anybody was harmed, in the order of the harms."""
    none: defaultdict[str, list[Evidence]] = defaultdict(list)
    for sentences in told.values():
        for one in sentences:
            if (found := _nobody().search(one.evidence.quote)) and not _OPEN.search(one.evidence.quote):
                none[f"people {harms()[found[found.lastindex or 0].casefold()]}"].append(one.evidence)
    for subject, denied in none.items():
        counting = {count.source.id for count in counts.get(subject, ())}
        pairs = [
            (words, count)
            for words in denied
            if words.source not in counting
            for count in counts.get(subject, ())
            if count.source.id in story[words.source] and _is_near(index, words.source, count)
        ]
        if pairs:
            labels = dict.fromkeys(written(count.figure) for _, count in pairs)
            yield Disagreement(
                id=slug(f"figure nobody {subject}"),
                kind="figure",
                subject=None,
                title=message("How many: %(what)s", what=PEOPLE[subject]),
                sides=(
                    Side(message("nobody"), by_source(words for words, _ in pairs)),
                    *(Side(said, by_source(_counting(pairs, said))) for said in labels),
                ),
            )


def _counting(pairs: Sequence[tuple[Evidence, Count]], said: str) -> Iterator[Evidence]:
    return (count.figure.evidence for _, count in pairs if written(count.figure) == said)


def _is_near(index: Index, source: str, count: Count) -> bool:
    return at_one_time(index.articles[source].source, count.source, len(index.articles), DAYS)


@cache
def _nobody() -> re.Pattern[str]:
    either = "|".join(sorted(harms()))
    who = r"nobody|no one|no-one|no (?:people|person|passengers|residents)"
    return re.compile(
        rf"\b(?:{who})(?: else)? (?:has been|had been|was|were|is|has|had)?(?: \w+)? ?({either})\b|\bno ({either})\b",
        re.IGNORECASE,
    )
