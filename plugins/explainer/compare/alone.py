"""What each source tells, worked out from nothing but the source and who is who in it, so that it can be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from ..kept import Store
from ..model import Article, Resolution
from .amounts import counts
from .assertions import Assertion, assertions
from .count import Count
from .index import Index, Key, build_index
from .particulars import Clause, clauses
from .same_statements import Saying, saying
from .sentences import Sentence, told_by
from .story import Stories
from .tellings import Telling, tellings


@dataclass(frozen=True, slots=True)
class Told:
    """What a source tells: its statements and assertions, and the rest only where others tell its story; `clauses` are
    by what sets them apart: a day, a town, a direction.
    """

    sayings: tuple[Saying, ...]
    assertions: tuple[Assertion, ...]
    sentences: tuple[Sentence, ...] = ()
    counts: tuple[Count, ...] = ()
    clauses: tuple[tuple[Clause, ...], ...] = ()
    tellings: tuple[Telling, ...] = ()


def told_alone(
    index: Index, entity_of: Mapping[Key, str], story: Stories, digests: Mapping[str, str], store: Store | None
) -> dict[str, Told]:
    """What each source tells, by its id, in the order of the articles; what was kept is not worked out again."""
    told: dict[str, Told] = {}
    kept = None if store is None else store.of("told", Told)
    for source, article in index.articles.items():
        year = _own_year(index, source, story) if source in story else None
        who = _who(article, entity_of)
        make = partial(_told, article, who, year)
        told[source] = make() if kept is None else kept.get((digests[source], list(who.items()), year), make)
    return told


def _who(article: Article, entity_of: Mapping[Key, str]) -> dict[Key, str]:
    keys = ((article.source.id, number) for number in range(len(article.findings.mentions)))
    return {key: entity_of[key] for key in keys if key in entity_of}


def _told(article: Article, who: dict[Key, str], year: int | None) -> Told:
    """What an article tells; `year` is its own, None where nobody else tells its story."""
    index = build_index((article,), Resolution((), (), who))
    alone = Told(tuple(map(saying, article.findings.statements)), tuple(assertions(index, who)))
    if year is None:
        return alone
    sentences = tuple(told_by(index, who, article.source.id))
    return replace(
        alone,
        sentences=sentences,
        counts=tuple(counts(index, sentences, year)),
        clauses=clauses(index, who, sentences),
        tellings=tellings(index, who, article.source.id),
    )


def _own_year(index: Index, source: str, story: Stories) -> int:
    """The year of a source, or of the others that tell its story."""
    dates = (index.articles[other].source.date for other in (source, *sorted(story[source])))
    return next((int(date[:4]) for date in dates if date), 0)
