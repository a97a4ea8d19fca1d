"""What is found by comparing the sources of a small corpus, in lines."""

from __future__ import annotations

from explainer.compare import Graph, compare
from explainer.resolve import Rulings, resolve
from resolve.story import story


def compared(text: str) -> Graph:
    articles = story(text)
    return compare(articles, resolve(articles, Rulings(), ()), ())[0]


def disagreements(text: str) -> list[str]:
    """Each disagreement as "id: side (articles) | side (articles)"."""
    return [
        f"{found.id}: "
        + " | ".join(f"{side.label} ({' '.join(words.source for words in side.evidence)})" for side in found.sides)
        for found in compared(text).disagreements
    ]


def agreements(text: str) -> list[str]:
    """Each corroboration as "id (articles)"."""
    return [
        f"{found.id} ({' '.join(words.source for words in found.evidence)})" for found in compared(text).corroborations
    ]
