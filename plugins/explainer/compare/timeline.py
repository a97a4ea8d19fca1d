"""The events that have a date, in the order of time."""

from __future__ import annotations

from ..model import When
from .index import Index, Key


def timeline(index: Index) -> tuple[Key, ...]:
    """The dated events by first day, last day, then the order in which the sources tell them."""
    dated: list[tuple[When, Key]] = [
        (event.when, (source, number))
        for source, article in index.articles.items()
        for number, event in enumerate(article.findings.events)
        if event.when is not None
    ]
    return tuple(key for _, key in sorted(dated, key=lambda item: (item[0].first, item[0].last)))
