"""Whom somebody told, where sources name different receivers; read by the program's own analysis."""

from __future__ import annotations

from explainer.analyse import analyse
from explainer.compare import compare
from explainer.model import Article, Passage, Source
from explainer.resolve import Rulings, resolve


def receivers(*texts: str) -> list[list[str]]:
    sources = [
        Source(name, name, "", None, None, None, None, None, "en", "full", (), (Passage(name, 0, "paragraph", text),))
        for name, text in zip(("first", "second"), texts, strict=False)
    ]
    articles = [Article(source, found) for source, found in zip(sources, analyse(sources), strict=True)]
    graph, _ = compare(articles, resolve(articles, Rulings(), ()), ())
    return [[side.label for side in found.sides] for found in graph.disagreements]


def test_one_order_to_two_receivers() -> None:
    left = "Governor Ada Moreau instructed the Harbour Police not to attend the meeting in Oslo."
    right = "Governor Ada Moreau instructed Judge Bo Lindqvist to stay away from the talks in Oslo."
    other = "Governor Ada Moreau instructed Judge Bo Lindqvist to publish the letters."
    assert receivers(left, right) == [["the Harbour Police", "Judge Bo Lindqvist"]]
    assert receivers(left, other) == []
