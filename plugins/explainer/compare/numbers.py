"""One thing counted differently: numbers of sources of one time that cannot both be right as written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import combinations

from ..analyse.lexicon import words
from ..analyse.numerals import SCALES
from ..analyse.rule import Rule
from ..model import Disagreement, Figure, Side, Source, message
from ..resolve.folding import fold
from ..resolve.identifiers import slug
from .accounts import overlap
from .dating import at_one_time
from .groups import joined
from .harms import PEOPLE, harm_near
from .holdings import by_source
from .index import Index, Key
from .sentences import Sentence, around, sentence
from .story import Stories
from .wording import telling

RULES = (
    Rule(
        "disagreement",
        "different-figures",
        "Two sources of one story and of the same days count the same differently, more than rounding and words like "
        "“more than” or “about” explain, and in sentences that have more in common than what is counted, unless both "
        "numbers are large; measures, money, shares of one day and one of several such numbers only in much the same "
        "sentences. A source with several such numbers near each other, or a number of another year, is not compared.",
    ),
)
DAYS = 1  # between sources: tolls and counts grow
_LARGE = 50  # from here on two numbers of one thing in one story are seldom a chance
_PART = 0.5  # of what the shorter sentence tells, that makes two much the same
_ALIKE = 3  # that two sentences with shares have in common
_FAR = 2  # times: numbers farther apart count different things
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ROUGH = Decimal("0.1")  # how far "about" reaches
_AT_LEAST = frozenset(["more than", "at least", "no fewer than", "no less than", "over", "well over", "upwards of"])
_AT_MOST = frozenset(["less than", "fewer than", "at most", "under", "up to", "as many as", "no more than", "nearly"])
_EXACT = frozenset(["exactly", "only", "just", "a total of"])
_EMPTY = frozenset(
    ["a", "an", "and", "at", "been", "by", "for", "from", "has", "have", "in", "of", "on", "the", "to", "were", "was"]
)


@dataclass(frozen=True, slots=True)
class Count:
    """A figure with the source it stands in, its sentence, and the telling words and entities of its passage."""

    figure: Figure
    source: Source
    sentence: Sentence
    passage: frozenset[str]
    around: frozenset[str]


def counts(index: Index, entity_of: Mapping[Key, str], story: Stories) -> dict[str, list[Count]]:
    """What the sources that tell stories count, by what it is."""
    found: defaultdict[str, list[Count]] = defaultdict(list)
    for source in (source for source in index.articles if source in story):
        for count in _counts(index, entity_of, source):
            if (subject := _counted(count)) is not None:
                found[subject].append(count)
    return dict(found)


def different_figures(index: Index, counted: Mapping[str, Sequence[Count]], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about numbers, in the order in which the sources first count something."""
    for subject, found in counted.items():
        single = [count for count in found if _is_single(count, found)]
        several = {one.source.id for one, other in combinations(found, 2) if _is_another(one, other)}
        pairs = [
            (left, right)
            for left, right in combinations(single, 2)
            if right.source.id in story[left.source.id]
            and at_one_time(left.source, right.source, len(index.articles), DAYS)
            and _clash(subject, left, right, bool(several & {left.source.id, right.source.id}))
        ]
        for clashing in joined(pairs):
            labels = dict.fromkeys(written(count.figure) for count in clashing)
            anchor = _anchor(index, clashing)
            yield Disagreement(
                id=slug(f"figure {subject} {anchor}"),
                kind="figure",
                subject=None,
                title=_title(subject, clashing[0].figure),
                sides=tuple(
                    Side(label, by_source(c.figure.evidence for c in clashing if written(c.figure) == label))
                    for label in labels
                ),
            )


def _counts(index: Index, entity_of: Mapping[Key, str], source: str) -> Iterator[Count]:
    """The figures of a source, without those of sentences that speak of another year than the source's own."""
    article = index.articles[source]
    for figure in article.findings.figures:
        passage = article.source.passages[figure.evidence.passage]
        start, end = around(passage.text, figure.evidence.start, figure.evidence.end)
        years = {match.group() for match in _YEAR.finditer(passage.text, start, end)}
        if article.source.date is None or years <= {article.source.date[:4]}:
            near = frozenset(index.entities.get((source, passage.index), ()))
            yield Count(
                figure,
                article.source,
                sentence(index, entity_of, passage, start, end),
                frozenset(telling(passage.text)),
                near,
            )


def _counted(count: Count) -> str | None:
    """What is counted, in a form that sources share; None where that is too general to be compared."""
    figure, text = count.figure, count.sentence.evidence
    words = [word for word in fold(figure.subject).split() if word not in _EMPTY]
    if "per" in words:
        return None
    if figure.unit == "%":
        return f"percent {figure.when.first}" if figure.when and figure.when.precision == "day" else None
    if _is_people(figure.unit) or "people" in words or not figure.unit:
        harm = harm_near(text.quote, figure.evidence.start - text.start, figure.evidence.end - text.start)
        if harm or figure.unit == "people" or not words:
            return f"people {harm}" if harm else None
    return figure.unit.casefold() or words[-1]


def _is_people(unit: str) -> bool:
    single = {"men": "man", "women": "woman", "children": "child"}.get(unit, unit.removesuffix("s"))
    return unit == "people" or single in words("people_nouns") | words("roles")


@cache
def _vague() -> frozenset[str]:
    """What may be counted several times in one story: measures, money, things in general."""
    return words("measures") | words("trivial_counts") | words("currencies") | words("generic_nouns")


def _anchor(index: Index, clashing: Sequence[Count]) -> str:
    """The entity that most sources name of those around all the numbers: it changes least when articles are added."""
    common = frozenset.intersection(*(count.around for count in clashing))
    holders = {entity: len({source for source, _ in index.passages_of(entity)}) for entity in common}
    return min(common, key=lambda entity: (-holders[entity], entity), default="")


def _is_single(count: Count, found: Sequence[Count]) -> bool:
    """Whether its source has no other number of the same that is as near as those of other sources may be."""
    own = [other.figure for other in found if other.source.id == count.source.id]
    return all(agree(count.figure, other) or _is_far(count.figure, other) for other in own)


def _is_far(left: Figure, right: Figure) -> bool:
    small, large = sorted((Decimal(left.value), Decimal(right.value)))
    return large > _FAR * small


def _is_another(one: Count, other: Count) -> bool:
    return one.source.id == other.source.id and not agree(one.figure, other.figure)


def _clash(subject: str, left: Count, right: Count, is_one_of_several: bool) -> bool:
    """Whether two numbers differ and are of one thing; where a source has several such, however far apart, only
    sentences that are much the same tell that.
    """
    ours, theirs = left.figure, right.figure
    if agree(ours, theirs) or (ours.when and theirs.when and not overlap(ours.when, theirs.when)):
        return False
    shared = len(in_common(left, right))
    is_alike = shared >= max(_ALIKE, _PART * min(len(left.sentence.told), len(right.sentence.told)))
    if _is_far(ours, theirs) and not is_alike:
        return False
    is_measure = not _vague().isdisjoint({ours.unit, ours.unit.rstrip("s")})
    if not is_measure and not subject.startswith(("people ", "percent ")) and not _is_one_sort(ours, theirs):
        return False
    if subject.startswith("people "):
        return bool(shared or left.passage & right.passage or left.around & right.around)
    if is_one_of_several or is_measure or subject.startswith("percent "):
        return shared >= _ALIKE
    return bool(shared or left.around & right.around or min(Decimal(ours.value), Decimal(theirs.value)) >= _LARGE)


def in_common(left: Count, right: Count) -> frozenset[str]:
    """What the sentences of two counts both tell, but for the numbers and what is counted."""
    counted = {*telling(f"{left.figure.subject} {left.figure.unit} {right.figure.subject} {right.figure.unit}")}
    return (left.sentence.told & right.sentence.told) - counted - {*telling(" ".join(SCALES))}


def _is_one_sort(ours: Figure, theirs: Figure) -> bool:
    """Whether what is counted is told alike, or by one of the sources more closely ("masked men")."""
    left, right = {*telling(ours.subject)}, {*telling(theirs.subject)}
    return left <= right or right <= left


def agree(left: Figure, right: Figure) -> bool:
    """Whether two numbers may both be right."""
    (low, high), (least, most) = _range(left), _range(right)
    return low <= most and least <= high


def _range(figure: Figure) -> tuple[Decimal, Decimal]:
    """The numbers that a figure may stand for: a bound reaches half as far again, a round number to its last digit."""
    value, comparator = Decimal(figure.value), (figure.comparator or "").casefold()
    if comparator in _AT_LEAST:
        return value, value * Decimal("1.5")
    if comparator in _AT_MOST:
        return value * Decimal("0.5"), value
    if comparator and comparator not in _EXACT:
        return value * (1 - _ROUGH), value * (1 + _ROUGH)
    digits = figure.value.split(".")[0]
    unit = Decimal(10 ** (len(digits) - len(digits.rstrip("0")))) if "." not in figure.value else Decimal(0)
    return (value - unit / 2, value + unit / 2) if unit > 1 else (value, value)


def _title(subject: str, first: Figure) -> str:
    if subject.startswith("percent "):
        return message("How many percent")
    return message("How many: %(what)s", what=PEOPLE.get(subject) or " ".join(first.subject.split()))


def written(figure: Figure) -> str:
    """A figure as the label of a side: "more than 12 people"."""
    number = f"{Decimal(figure.value):,}"
    return " ".join(part for part in (figure.comparator, number, figure.unit) if part)
