"""The road from folders to a site: each step a function, called in order, its notices gathered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .cache import Cache, Reading
from .compare import EditorTopic, Graph, compare
from .config import BuildError, Config
from .content.entry import Entry
from .content.reader import read_content
from .ingest.files import RawFile, find_files, left_out
from .model import Article, EntityKind, Findings, Notice, Source
from .resolve import Known, read_rulings, resolve

KINDS: dict[str, EntityKind] = {"people": "person", "organisations": "organisation", "places": "place"}
BATCH = 16  # articles parsed together; what is parsed is kept at once, so that a stopped build loses little


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that was read and found, before it is presented."""

    graph: Graph
    entries: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    analysed: int


def read_corpus(config: Config, say: Callable[[str], None]) -> Corpus:
    """Read the articles and the commentary, find who is who, and compare.

    Args:
        config: the settings.
        say: told, while new articles are analysed, how many of how many are done.

    Raises:
        BuildError: when there is no language model to analyse articles with.
    """
    raws, notices = find_files(config.seeds, config.limits)
    articles, said, analysed = read_articles(raws, Cache(config.cache, config.limits), config, say)
    entries, remarks = read_content(config.content)
    rulings, faults = read_rulings(config.content / "rulings.toml", f"{config.content.name}/rulings.toml")
    resolution = resolve(articles, rulings, [_known(entry) for entry in entries if entry.section in KINDS])
    topics = [
        EditorTopic(entry.id, entry.title or entry.id, entry.words, entry.entities, entry.path)
        for entry in entries
        if entry.section == "topics"
    ]
    graph, doubts = compare(articles, resolution, topics, config.found_topics)
    every = (*notices, *said, *remarks, *faults, *resolution.notices, *doubts)
    return Corpus(graph, entries, every, analysed)


def read_articles(
    raws: Sequence[RawFile], cache: Cache, config: Config, say: Callable[[str], None]
) -> tuple[tuple[Article, ...], tuple[Notice, ...], int]:
    """The articles of these files with their findings, in order; what was read before comes from the cache.

    Returns:
        The articles, what there is to say of the files, and how many files were read anew.
    """
    from .analyse import ModelMissingError, model_notices

    readings = {raw.path: cache.load(raw) for raw in raws}
    if cache.damaged:
        say(f"{cache.damaged} entries of the cache were damaged; their articles are read again")
    new = [raw for raw in raws if readings[raw.path] is None]
    try:
        notices = list(model_notices()) if raws else []
        for start in range(0, len(new), BATCH):
            for raw, reading in _read_batch(new[start : start + BATCH], config):
                cache.save(raw, reading)
                readings[raw.path] = reading
            say(f"analysed {min(start + BATCH, len(new))} of {len(new)} new or changed articles")
    except ModelMissingError as error:
        raise BuildError(str(error)) from error
    cache.prune()
    done = [reading for reading in readings.values() if reading is not None]
    notices += [notice for reading in done for notice in reading.notices]
    return tuple(reading.article for reading in done if reading.article is not None), tuple(notices), len(new)


def _read_batch(raws: Sequence[RawFile], config: Config) -> list[tuple[RawFile, Reading]]:
    from .ingest import read_article

    read = [(raw, *read_article(raw, config.limits)) for raw in raws]
    found = _findings([source for _, source, _ in read if source is not None])
    readings: list[tuple[RawFile, Reading]] = []
    for raw, source, notices in read:
        result = found.get(source.id) if source is not None else None
        if source is None or result is None:
            readings.append((raw, Reading(None, notices)))
        elif isinstance(result, Findings):
            readings.append((raw, Reading(Article(source, result), notices)))
        else:
            reason = f"cannot be analysed ({type(result).__name__}: {result})"
            readings.append(
                (
                    raw,
                    Reading(
                        None,
                        (*notices, left_out(raw.path, reason, "report it, and keep the file elsewhere until then")),
                    ),
                )
            )
    return readings


def _findings(sources: Sequence[Source]) -> dict[str, Findings | Exception]:
    """What is found in each source by its id. Where one breaks a rule, it alone is not analysed."""
    from .analyse import ModelMissingError, analyse

    try:
        return {found.source: found for found in analyse(sources)}
    except ModelMissingError:
        raise
    except Exception as error:
        if len(sources) == 1:
            return {sources[0].id: error}
        return {name: found for source in sources for name, found in _findings([source]).items()}


def _known(entry: Entry) -> Known:
    return Known(entry.id, KINDS[entry.section], entry.title or entry.id, entry.other_names, entry.path)
