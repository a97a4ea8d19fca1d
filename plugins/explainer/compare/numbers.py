"""One thing counted differently: numbers of sources of one time that cannot both be right as written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import combinations

from ..analyse.lexicon import rows
from ..analyse.rule import Rule
from ..model import Disagreement, Figure, Passage, Side, Source, message
from ..resolve.aliases import common_key, is_country
from ..resolve.folding import fold
from ..resolve.identifiers import slug
from .dating import at_one_time
from .holdings import by_source
from .index import Index

RULES = (
    Rule(
        "disagreement",
        "different-figures",
        "Two sources of the same days, in passages about the same, count the same differently, more than rounding and "
        "words like “more than” or “about” explain; a source with several such numbers is not compared.",
    ),
)
_DAYS = 1  # between sources: tolls and counts grow
_NEAR = 60  # characters around a number in which what befell the people stands
_STOP = re.compile(r"[.!?;]\s")
_COMPANY = 3  # entities that two articles on one matter have in common
_ROUGH = Decimal("0.1")  # how far "about" reaches
_AT_LEAST = frozenset(["more than", "at least", "no fewer than", "no less than", "over", "well over", "upwards of"])
_AT_MOST = frozenset(["less than", "fewer than", "at most", "under", "up to", "as many as", "no more than", "nearly"])
_EXACT = frozenset(["exactly", "only", "just", "a total of"])
_EMPTY = frozenset(
    ["a", "an", "and", "at", "been", "by", "for", "from", "has", "have", "in", "of", "on", "the", "to", "were", "was"]
)
_PEOPLE: dict[str, str] = {
    people: people
    for people in (
        message("people killed"),
        message("people injured"),
        message("people missing"),
        message("people detained"),
        message("people displaced"),
        message("people kidnapped"),
    )
}


@dataclass(frozen=True, slots=True)
class Count:
    """A figure with the source it stands in and the entities of its passage."""

    figure: Figure
    source: Source
    around: frozenset[str]


def different_figures(index: Index) -> Iterator[Disagreement]:
    """The disagreements about numbers, in the order in which the sources first count something."""
    counts: defaultdict[tuple[str, str], list[Count]] = defaultdict(list)
    for source, article in index.articles.items():
        for figure in article.findings.figures:
            passage = article.source.passages[figure.evidence.passage]
            if (subject := _counted(figure, passage)) is not None:
                around = frozenset(index.entities.get((source, passage.index), ()))
                counts[figure.unit.casefold() if "people" not in subject else "", subject].append(
                    Count(figure, article.source, around)
                )
    everyone = _named(index)
    for (_, subject), found in counts.items():
        single = [count for count in found if _is_single(count, found)]
        pairs = [pair for pair in combinations(single, 2) if _clash(*pair, everyone, len(index.articles))]
        shown = {count.figure.evidence for pair in pairs for count in pair}
        clashing = [count for count in single if count.figure.evidence in shown]
        if pairs:
            labels = dict.fromkeys(_label(count.figure) for count in clashing)
            shared = sorted(frozenset.intersection(*(count.around for count in clashing)))
            yield Disagreement(
                id=slug(f"figure {subject} {' '.join(shared)}"),
                kind="figure",
                subject=None,
                title=message("How many: %(what)s", what=_title(subject, clashing[0].figure)),
                sides=tuple(
                    Side(label, by_source(c.figure.evidence for c in clashing if _label(c.figure) == label))
                    for label in labels
                ),
            )


def _counted(figure: Figure, passage: Passage) -> str | None:
    """What is counted, in a form that sources share; None where that is too general to be compared."""
    words = [word for word in fold(figure.subject).split() if word not in _EMPTY]
    if "per" in words:
        return None
    if figure.unit == "people" or "people" in words or not figure.unit:
        harm = _harm(passage.text, figure.evidence.start, figure.evidence.end)
        return f"people {harm}" if harm else None
    return " ".join(sorted(words)) if len({word.rstrip("s") for word in words}) > 1 else None


def _harm(text: str, start: int, end: int) -> str | None:
    """What befell the people of a number, told by the nearest such word of its sentence."""
    first = max((cut.end() for cut in _STOP.finditer(text, 0, start)), default=0)
    last = min((cut.start() for cut in _STOP.finditer(text, end)), default=len(text))
    found = [
        (max(start - word.end(), word.start() - end, 0), _harms()[word.group().casefold()])
        for word in re.finditer(r"\w+", text[:last])
        if word.start() >= first and word.group().casefold() in _harms()
    ]
    distance, harm = min(found, default=(_NEAR, None))
    return harm if distance < _NEAR else None


@cache
def _harms() -> dict[str, str]:
    return {word.strip(): row[0] for row in rows("harms") for word in row[1].split(",")}


def _named(index: Index) -> dict[str, frozenset[str]]:
    """The entities of each source, without countries, which turn up in any story."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (source, _), entities in index.entities.items():
        found[source] |= {entity for entity in entities if not is_country(common_key(index.names[entity]))}
    return {source: frozenset(entities) for source, entities in found.items()}


def _is_single(count: Count, found: Sequence[Count]) -> bool:
    own = [other.figure for other in found if other.source.id == count.source.id]
    return all(_agree(count.figure, other) for other in own)


def _clash(left: Count, right: Count, everyone: dict[str, frozenset[str]], many: int) -> bool:
    ours, theirs = everyone.get(left.source.id, frozenset()), everyone.get(right.source.id, frozenset())
    return (
        left.source.id != right.source.id
        and not _agree(left.figure, right.figure)
        and at_one_time(left.source, right.source, many, _DAYS)
        and len(ours & theirs) >= _COMPANY
        and bool(left.around & right.around)
    )


def _agree(left: Figure, right: Figure) -> bool:
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
    return _PEOPLE.get(subject) or " ".join(first.subject.split())


def _label(figure: Figure) -> str:
    number = f"{Decimal(figure.value):,}"
    return " ".join(part for part in (figure.comparator, number, figure.unit) if part)
