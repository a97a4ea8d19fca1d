"""Scores of what several articles on one story differ and agree in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

from explainer.analyse import findings
from explainer.analyse.language import load, parse
from explainer.compare import Graph, compare
from explainer.model import Article, Evidence
from explainer.resolve import Rulings, resolve

from .article import source_of
from .labels import Labels, read_labels
from .spans import Span, find, span_of
from .tally import Tally

Places = set[tuple[str, Span]]  # a source's id and where in it


def stories(folder: Path) -> Iterator[Labels]:
    """The labels of the stories below a folder, each story a folder of articles, in order."""
    return (read_labels(path, path) for path in sorted(folder.glob("*/story.gold")))


def score_story(labels: Labels, tallies: dict[str, Tally]) -> None:
    """Adds a story: for a disagreement the kind and words of two sides; for an agreement the kind and two articles.

    Of what is to be read side by side it counts the sentences that hold two sides of a label, and of disagreements
    those that stand there or are listed.
    """
    graph = read_story(labels.text.parent)
    name = labels.text.parent.name
    disagreements = [
        (found.kind, [side.evidence for side in found.sides], found.title) for found in graph.disagreements
    ]
    agreements = [(found.kind, _by_article(found.evidence), found.title) for found in graph.corroborations]
    for kind, listed in (("disagreements", disagreements), ("agreements", agreements)):
        given = [(label, [places(graph, side) for side in label.fields[1:]]) for label in labels.of(kind)]
        hits = [
            [label for label, sides in given if said in label.choices(0) and _meet(sides, evidence)]
            for said, evidence, _ in listed
        ]
        for label, _ in given:
            if not label.doubtful:
                tallies[kind].want(any(label in found for found in hits), f"{name}: {' | '.join(label.fields)}")
        for found, (said, _, title) in zip(hits, listed, strict=True):
            if not found or not all(label.doubtful for label in found):
                tallies[kind].offer(bool(found), f"{name}: {said}: {title}")
    _score_side_by_side(labels, graph, [sides for _, sides, _ in disagreements], tallies["side by side"])


def _score_side_by_side(
    labels: Labels, graph: Graph, listed: Sequence[Sequence[Sequence[Evidence]]], tally: Tally
) -> None:
    name = labels.text.parent.name
    beside = [[(words,) for words in group] for group in graph.beside]
    given = {
        kind: [(label, [places(graph, side) for side in label.fields[1:]]) for label in labels.of(kind)]
        for kind in ("disagreements", "agreements")
    }
    for label, sides in given["disagreements"]:
        if not label.doubtful:
            shown = any(_meet(sides, evidence) for evidence in (*listed, *beside))
            tally.want(shown, f"{name}: {' | '.join(label.fields)}")
    for group in beside:
        told = any(_meet(sides, group) for found in given.values() for _, sides in found)
        tally.offer(told, f"{name}: {' | '.join(words.quote for (words,) in group)}")


def read_story(folder: Path) -> Graph:
    """What the program finds in the articles of a folder together."""
    texts = sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".md"))
    parsed = parse(load(), [source_of(text) for text in texts])
    articles = [Article(one.source, findings(one)) for one in parsed]
    return compare(articles, resolve(articles, Rulings(), ()), ())[0]


def places(graph: Graph, side: str) -> Places:
    """Where the words of a side stand: `1: these words ; 2: or these`, each with the article in front."""
    found: Places = set()
    for part in side.split(" ; "):
        source, _, words = part.strip().partition(": ")
        found |= {(source, span) for span in find(graph.index.articles[source].source.passages, words)}
    return found


def _by_article(evidence: Sequence[Evidence]) -> list[tuple[Evidence, ...]]:
    sources = dict.fromkeys(words.source for words in evidence)
    return [tuple(words for words in evidence if words.source == source) for source in sources]


def _meet(sides: Sequence[Places], evidence: Sequence[Sequence[Evidence]]) -> bool:
    """Whether two labelled sides are two of those listed."""
    return any(
        _is_told(left, one) and _is_told(right, other)
        for left, right in permutations(sides, 2)
        for one, other in permutations(evidence, 2)
    )


def _is_told(side: Places, evidence: Sequence[Evidence]) -> bool:
    return any(words.source == source and span.meets(span_of(words)) for words in evidence for source, span in side)
