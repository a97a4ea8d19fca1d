"""The shelf of a small corpus (see `resolve.story`); whoever has a title in it has a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from explainer.compare import compare
from explainer.config import Config
from explainer.content.entry import Entry
from explainer.limits import Limits
from explainer.model import Article
from explainer.present.shelf import Shelf, shelf
from explainer.resolve import Rulings, resolve
from resolve.story import story

HERE = Path(__file__).parent


def shelf_of(text: str) -> Shelf:
    return shelved(*story(text))


def shelved(*articles: Article, entries: Sequence[Entry] = ()) -> Shelf:
    """The shelf of articles that are put together by hand."""
    config = Config(
        seeds=HERE,
        content=HERE,
        theme=HERE,
        output=HERE,
        cache=HERE,
        title="Aldmoor",
        subtitle="",
        language="en",
        site_url="",
        profile_mentions=1,
        found_topics=0,
        limits=Limits(),
    )
    graph, _ = compare(articles, resolve(articles, Rulings(), ()), ())
    return shelf(config, graph, entries)
