"""Harm that one source says befell nobody, and another counts the people of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Side, message
from ..resolve.identifiers import slug
from .count import Count
from .dating import at_one_time
from .harms import PEOPLE, harms
from .holdings import by_source
from .index import Index
from .matching import DAYS
from .sentences import Sentence
from .story import Stories
from .wording import NOT, shortened
from .written import written

RULES = (
    Rule(
        "disagreement",
        "nobody-or-some",
        "One source says that nobody was killed, injured, arrested or the like, and another of the same story and days "
        "counts people to whom that happened, or tells it of one; the first counts none.",
    ),
)
_OPEN = re.compile(
    r"\b(?:if|whether|will|would|should|could|may|might|yet|more|other|else|further)\b|\?", re.IGNORECASE
)
_SOMEBODY = message("somebody")


def nobody_or_some(
    index: Index, counts: Mapping[str, Sequence[Count]], told: Mapping[str, Sequence[Sentence]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about whether anybody was harmed, in the order of the harms."""
    none: defaultdict[str, list[Evidence]] = defaultdict(list)
    some: defaultdict[str, list[tuple[str, Evidence]]] = defaultdict(list)
    for count in chain.from_iterable(counts.values()):
        for sense in count.senses:
            some[f"people {sense}"].append((written(count.figure), count.figure.evidence))
    for one in (one for sentences in told.values() for one in sentences if not _OPEN.search(one.evidence.quote)):
        if nobody := _nobody().search(one.evidence.quote):
            none[_harm(nobody)].append(one.evidence)
        elif (somebody := _somebody().search(one.evidence.quote)) and not NOT.search(one.evidence.quote):
            some[_harm(somebody)].append((_SOMEBODY, one.evidence))
    for subject, denied in none.items():
        counting = {words.source for _, words in some[subject]}
        pairs = [
            (words, label, harmed)
            for words in denied
            if words.source not in counting
            for label, harmed in some[subject]
            if harmed.source in story[words.source] and _may_know(index, words.source, harmed.source)
        ]
        if pairs:
            labels = dict.fromkeys(label for _, label, _ in pairs)
            is_counted = any(label != _SOMEBODY for label in labels)
            yield Disagreement(
                id=slug(f"figure nobody {subject}"),
                kind="figure" if is_counted else "status",
                subject=None,
                title=message("How many: %(what)s", what=PEOPLE[subject])
                if is_counted
                else message(
                    "%(event)s: %(question)s",
                    event=f"“{shortened(pairs[0][0].quote)}”",
                    question=message("whether it took place"),
                ),
                sides=(
                    Side(message("nobody"), by_source(words for words, _, _ in pairs)),
                    *(Side(said, by_source(harmed for _, label, harmed in pairs if label == said)) for said in labels),
                ),
            )


def _harm(found: re.Match[str]) -> str:
    if found.lastgroup == "injury":
        return "people injured"
    return f"people {harms()[found[found.lastindex or 0].casefold()]}"


def _may_know(index: Index, source: str, other: str) -> bool:
    left, right = index.articles[source].source, index.articles[other].source
    return at_one_time(left, right, len(index.articles), DAYS)


@cache
def _nobody() -> re.Pattern[str]:
    either = "|".join(sorted(harms()))
    who = r"nobody|no one|no-one|no (?:people|person|passengers|residents)"
    return re.compile(
        rf"\b(?:{who})(?: else)? (?:has been|had been|was|were|is|has|had)?(?: \w+)? ?({either})\b|\bno ({either})\b",
        re.IGNORECASE,
    )


@cache
def _somebody() -> re.Pattern[str]:
    """One person whom it befell: "arrested a clerk", "a clerk was arrested", "she is in hospital with a broken leg"."""
    either = "|".join(sorted(word for word in harms() if word.endswith("ed")))
    one = r"(?:an?|one) (?:[a-z-]+ ){0,3}?[a-z-]+"
    active = rf"\b(?:have|has|had|police|officers|who) ({either}) (?={one}\b)"
    injury = (
        r"\b(?:is|was|are|were|be) (?:still )?in hospital with"
        r"|\bbroke (?:his|her|an?) (?:\w+ )?(?:leg|arm|hip|nose|rib|ankle|wrist)\b"
        r"|(?<!\bbody was )\b(?:taken|brought|flown|rushed|airlifted) to (?:an? |the )?(?:\w+ )?hospital\b"
        r"|\b(?:suffer|sustain)(?:s|ed|ing) (?:\w+ ){0,3}(?:injur|burn|bruise|cut|fracture|wound|concussion)"
    )
    passive = rf"\b{one}(?: \w+)? (?:was|has been|had been) ({either})\b"
    return re.compile(rf"{active}|{passive}|(?P<injury>{injury})", re.IGNORECASE)
