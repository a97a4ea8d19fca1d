"""One deed or mishap dated differently: events without two known participants, told apart by what befell whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Side, When, message
from ..resolve.identifiers import slug
from .groups import joined
from .holdings import by_source
from .index import Index, Key
from .sentences import sentence
from .story import Stories
from .wording import shortened, telling

RULES = (
    Rule(
        "disagreement",
        "deed-day",
        "Two sources of one story date what befell or was done to the same person, body or place, told with the same "
        "verb and another telling word or name, on different days that are a few days apart, and each tells of one "
        "such day only.",
    ),
)
_DAYS = 3
_SHARED = 2  # telling words and names in common


@dataclass(frozen=True, slots=True)
class Deed:
    """That a source tells of something of a sort on a day."""

    source: str
    sort: str
    when: When
    told: frozenset[str]
    evidence: Evidence


def deed_days(index: Index, entity_of: Mapping[Key, str], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about the days of deeds and mishaps, in reading order."""
    told = {source: list(_told(index, entity_of, source)) for source in index.articles if source in story}
    pairs = [
        (left, right)
        for source, own in told.items()
        for left in own
        for other in told
        if source < other and other in story[source]
        for right in told[other]
        if _clash(left, right) and _is_only(left, own) and _is_only(right, told[other])
    ]
    for group in joined(pairs):
        # Of the likest two, so that a further account of the same seldom changes the id.
        shared = max((sorted(a.told & b.told) for a, b in pairs if a in group), key=lambda told: (len(told), told))
        first = min(group, key=lambda deed: (len(deed.evidence.quote), deed.evidence))
        days = sorted({deed.when.first for deed in group})
        yield Disagreement(
            id=slug(f"date {group[0].sort} {' '.join(shared)}"),
            kind="date",
            subject=None,
            title=message("“%(event)s”: on which day", event=shortened(first.evidence.quote)),
            sides=tuple(Side(day, by_source(t.evidence for t in group if t.when.first == day)) for day in days),
        )


def _told(index: Index, entity_of: Mapping[Key, str], source: str) -> Iterator[Deed]:
    article = index.articles[source]
    for event in article.findings.events:
        when, words = event.when, event.evidence
        if event.kind not in ("other", "attack") or event.status != "happened" or when is None:
            continue
        if when.precision == "day" and when.first == when.last:
            told = sentence(index, entity_of, article.source.passages[words.passage], words.start, words.end)
            yield Deed(source, event.rule, when, told.about.difference(telling(when.words)), words)


def _clash(left: Deed, right: Deed) -> bool:
    apart = abs((date.fromisoformat(left.when.first) - date.fromisoformat(right.when.first)).days)
    return left.sort == right.sort and 0 < apart <= _DAYS and len(left.told & right.told) >= _SHARED


def _is_only(deed: Deed, own: list[Deed]) -> bool:
    return all(
        other.when.first == deed.when.first
        for other in own
        if other.sort == deed.sort and len(other.told & deed.told) >= _SHARED
    )
