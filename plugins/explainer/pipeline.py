"""The road from folders to a site: each step a function, called in order, its notices gathered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .cache import Cache
from .compare import EditorTopic, Graph, compare
from .config import BuildError, Config
from .content.entry import Entry
from .content.reader import read_content
from .garbage import uncollected
from .ingest.files import RawFile, find_files
from .kept import Store, digest_of
from .model import Article, EntityKind, Notice
from .readings import read_files
from .resolve import Known, hand_over, put_in, read_rulings, resolve, take_out

KINDS: dict[str, EntityKind] = {"people": "person", "organisations": "organisation", "places": "place"}
TOLD = 16  # articles between two messages on how far the analysis is


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that was read and found, before it is presented."""

    graph: Graph
    entries: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    analysed: int


def read_corpus(config: Config, store: Store, say: Callable[[str], None]) -> Corpus:
    """Read the articles and the commentary, find who is who, and compare.

    Args:
        config: the settings.
        store: what was kept of earlier comparisons.
        say: told, while new articles are analysed, how many of how many are done.

    Raises:
        BuildError: when there is no language model to analyse articles with.
    """
    raws, notices = find_files(config.seeds, config.limits)
    read, said, analysed = read_articles(raws, Cache(config.cache, config.limits), config, say)
    articles = tuple(read.values())
    entries, remarks = read_content(config.content)
    rulings, faults = read_rulings(config.content / "rulings.toml", f"{config.content.name}/rulings.toml")
    known = [_known(entry) for entry in entries if entry.section in KINDS]
    articles, unadded = put_in(articles, rulings.missed, known)
    articles, removed, unmatched = take_out(articles, rulings.removals)
    topics = [
        EditorTopic(entry.id, entry.called, entry.words, entry.entities, entry.path)
        for entry in entries
        if entry.section == "topics"
    ]
    with uncollected():
        resolution = resolve(articles, rulings, known)
        articles, corrected, unsaid = hand_over(articles, rulings.said, resolution)
        resolution = replace(resolution, removed=removed, corrected=corrected)
        untouched = {id(article): key for key, article in read.items()}
        known_by = {each.source.id: untouched.get(id(each)) or digest_of(each) for each in articles}
        differences = [entry.difference for entry in entries if entry.difference is not None]
        graph, doubts = compare(articles, resolution, topics, config.found_topics, store, known_by, differences)
        store.save()
    every = (*notices, *said, *remarks, *faults, *unadded, *unmatched, *unsaid, *resolution.notices, *doubts)
    return Corpus(graph, entries, every, analysed)


def read_articles(
    raws: Sequence[RawFile], cache: Cache, config: Config, say: Callable[[str], None]
) -> tuple[dict[str, Article], tuple[Notice, ...], int]:
    """The articles of these files with their findings, in order; what was read before comes from the cache.

    Returns:
        The articles by their keys in the cache, what there is to say of the files, and how many files were read anew.
    """
    from .analyse import ModelMissingError, model_notices

    with uncollected():
        readings = {raw.path: cache.load(raw) for raw in raws}
    if cache.damaged:
        say(f"{cache.damaged} entries of the cache were damaged; their articles are read again")
    new = [raw for raw in raws if readings[raw.path] is None]
    try:
        notices = list(model_notices()) if raws else []
        for done, (raw, reading) in enumerate(zip(new, read_files(new, config.limits), strict=True), 1):
            cache.save(raw, reading)
            readings[raw.path] = reading
            if done % TOLD == 0 or done == len(new):
                say(f"analysed {done} of {len(new)} new or changed articles")
    except ModelMissingError as error:
        raise BuildError(str(error)) from error
    cache.prune()
    articles: dict[str, Article] = {}
    for raw in raws:
        if (known := readings[raw.path]) is not None:
            notices += known.notices
            articles |= {} if known.article is None else {cache.key(raw): known.article}
    return articles, tuple(notices), len(new)


def _known(entry: Entry) -> Known:
    return Known(entry.id, KINDS[entry.section], entry.title or "", entry.other_names, entry.path)
