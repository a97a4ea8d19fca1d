"""Two accounts of one story as plain text, read with the real language model."""

from __future__ import annotations

from functools import cache

from explainer.analyse import findings
from explainer.analyse.language import load, parse
from explainer.compare import Graph, compare
from explainer.model import Article, Passage, Source
from explainer.resolve import Rulings, resolve

NEWS = "Mayor Ada Moreau of Aldmoor and Judge Cem Aydin spoke to Harbour Works."
DAY = "2031-05-07"  # a Wednesday


def accounts(*texts: str) -> Graph:
    """What is found by comparing articles of one day that name the same people, and tell this."""
    return compare(
        articles := [_article(str(number), text) for number, text in enumerate(texts, 1)], _who(articles), ()
    )[0]


def differences(*texts: str) -> list[str]:
    """Each disagreement as "kind: side | side"."""
    return [
        f"{found.kind}: {' | '.join(side.label for side in found.sides)}" for found in accounts(*texts).disagreements
    ]


def _who(articles: list[Article]):  # type: ignore[no-untyped-def]
    return resolve(articles, Rulings(), ())


@cache
def _article(name: str, text: str) -> Article:
    passages = tuple(Passage(name, at, "paragraph", told) for at, told in enumerate((NEWS, text)))
    source = Source(name, f"{name}.txt", "", None, None, None, DAY, "file", "en", "full", (), passages)
    (parsed,) = parse(load(), [source])
    return Article(source, findings(parsed))
