"""All that a build makes of articles that were read, with what the builds before it kept in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from explainer.compare import EditorTopic, Graph, compare
from explainer.config import Config
from explainer.content.entry import Entry
from explainer.kept import Store, digest_of
from explainer.limits import Limits
from explainer.model import Article
from explainer.present.previews import cards
from explainer.present.search import search_files
from explainer.present.site import build_site
from explainer.resolve import Rulings, hand_over, resolve

NONE = Rulings()


def graph_of(
    articles: Sequence[Article], entries: Sequence[Entry] = (), rulings: Rulings = NONE, store: Store | None = None
) -> Graph:
    topics = [EditorTopic(e.id, e.called, e.words, e.entities, e.path) for e in entries if e.section == "topics"]
    resolution = resolve(articles, rulings, ())
    articles, corrected, _ = hand_over(articles, rulings.said, resolution)
    differences = [entry.difference for entry in entries if entry.difference is not None]
    resolution = replace(resolution, corrected=corrected)
    return compare(articles, resolution, topics, None, store, editor_differences=differences)[0]


def site(
    articles: Sequence[Article],
    entries: Sequence[Entry],
    folder: Path,
    rulings: Rulings = NONE,
    profile_mentions: int = 2,
    site_url: str = "",
) -> dict[str, object]:
    """Everything by its address: of pages the template, the digest and the view."""
    config = Config(
        seeds=folder, content=folder, theme=folder, output=folder, cache=folder, title="Here", subtitle="",
        language="en", site_url=site_url, profile_mentions=profile_mentions, found_topics=3, limits=Limits(),
    )  # fmt: skip
    store = Store(folder, "program")
    made = build_site(config, graph_of(articles, entries, rulings, store), entries, (), (), store)
    pages = {page.address: (page.template, page.digest, page.view()) for page in made.pages}
    assert [address for address, (_, digest, view) in pages.items() if digest_of(view) != digest] == []
    previews = {card.address: card.script() for card in cards(made.shelf, made.pages)}
    index = search_files(made.shelf, store)
    store.save()
    return {**pages, **previews, **index, "data": made.data, "notices": made.notices}
