"""The corpus as a whole: what is where, what it is about, where the sources agree and where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Article, Corroboration, Disagreement, Notice, Resolution, Topic
from .index import Index, Key, build_index
from .topics import FOUND, EditorTopic, topics

__all__ = ["EditorTopic", "Graph", "Index", "Key", "compare"]


@dataclass(frozen=True, slots=True)
class Graph:
    """All that is known of a corpus. `timeline` holds dated events: (source id, index among its events)."""

    articles: tuple[Article, ...]
    resolution: Resolution
    index: Index
    topics: tuple[Topic, ...]
    disagreements: tuple[Disagreement, ...] = ()
    corroborations: tuple[Corroboration, ...] = ()
    timeline: tuple[Key, ...] = ()


def compare(
    articles: Sequence[Article], resolution: Resolution, editor_topics: Sequence[EditorTopic], limit: int = FOUND
) -> tuple[Graph, tuple[Notice, ...]]:
    """The graph of a corpus, and what is wrong with the editor's topics.

    Args:
        articles: the articles, in the order in which they are to be shown.
        resolution: who is who in them.
        editor_topics: the topics that an editor has laid down.
        limit: the greatest number of topics to find beside these.
    """
    index = build_index(articles, resolution)
    subjects, notices = topics(index, resolution, editor_topics, limit)
    return Graph(tuple(articles), resolution, index, subjects), notices
