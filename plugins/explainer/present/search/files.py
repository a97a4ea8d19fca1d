"""The files of the search index: a list of what lies where, and the words, names and passages themselves."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from ...kept import Store
from ..scripts import script
from ..shelf import Shelf
from .names import Named, named
from .passages import Found, findable, texts
from .postings import Place, encode, levels, typical_length, within
from .shards import cut_by_beginning, file_name, order
from .slots import slots
from .words import words

FOLDER = "search"
Read = Callable[[], Sequence[Sequence[str]]]  # the words of each passage of a source
_WORDS, _NAMES, _VOCABULARY = 8_000, 6_000, 12_000  # bytes of a file of each sort
_NAMESAKES = 50  # most entries kept for one word of a name: those with the greatest weight


def search_files(shelf: Shelf, store: Store) -> dict[str, bytes]:
    """The search index of a site, address to content.

    To be made after all pages: of articles that may only be quoted, it holds the passages that some page uses.

    Args:
        shelf: what the site shows.
        store: what was kept of passages that were read before.
    """
    files: dict[str, bytes] = {}
    numbered = slots(shelf.sources)
    found = {source: list(findable(shelf, shelf.sources[source])) for source in numbered}
    read = cache(lambda source: [words(each.passage.text) for each in found[source]])
    lengths = [length for source in numbered for length in _lengths(found[source], partial(read, source), store)]
    typical = typical_length(lengths)
    postings: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for source, slot in numbered.items():
        for word, inside in _inside(found[source], typical, partial(read, source), store):
            postings[word].append((slot, inside))
        for number, content in texts(shelf, shelf.sources[source], found[source]):
            files |= _file(f"p-{slot}-{number}", content)
    names = _by_word(named(shelf))
    index: dict[str, object] = {"passages": len(lengths)}
    for kind, key, shards in (
        ("w", "words", _words(postings)),
        ("n", "names", _names(names)),
        ("v", "vocabulary", _vocabulary({*postings, *names})),
    ):
        index[key] = [beginning for beginning, _ in shards]
        for beginning, data in shards:
            files |= _file(file_name(kind, beginning), data)
    return files | _file("index", index)


def _lengths(found: Sequence[Found], read: Read, store: Store) -> tuple[int, ...]:
    """How many words each passage of a source has."""
    kept = store.of("lengths", tuple[int, ...])
    return kept.get([each.passage.text for each in found], lambda: tuple(map(len, read())))


def _inside(found: Sequence[Found], typical: int, read: Read, store: Store) -> Iterator[tuple[str, str]]:
    """The words of a source, each with where it stands in it."""

    def told() -> str:
        places: defaultdict[str, list[Place]] = defaultdict(list)
        for each, text in zip(found, read(), strict=True):
            for word, level in levels(text, typical).items():
                places[word].append((each.number, level))
        return " ".join(f"{word} {within(every)}" for word, every in places.items())

    made_from = typical, [(each.number, each.passage.text) for each in found]
    parts = store.of("words", str).get(made_from, told).split()
    return zip(parts[::2], parts[1::2], strict=True)


def _file(name: str, data: object) -> dict[str, bytes]:
    return {f"{FOLDER}/{name}.js": script("explainerSearch.take", name, data)}


def _by_word(entries: Iterator[Named]) -> dict[str, list[Named]]:
    """What has a word in one of its names, the weightiest first."""
    by_word: defaultdict[str, list[Named]] = defaultdict(list)
    for entry in sorted(entries, key=lambda entry: (-entry.weight, entry.title, entry.href)):
        for word in dict.fromkeys(word for name in (entry.title, *entry.other_names) for word in words(name)):
            if len(by_word[word]) < _NAMESAKES:
                by_word[word].append(entry)
    return by_word


def _words(postings: Mapping[str, Sequence[tuple[int, str]]]) -> list[tuple[str, list[str]]]:
    """Words, each followed by where it stands."""
    encoded = {word: encode(sources) for word, sources in postings.items()}
    sizes = {word: len(word.encode()) + len(places) + 6 for word, places in encoded.items()}
    return [
        (beginning, [part for word in group for part in (word, encoded[word])])
        for beginning, group in cut_by_beginning(sizes, _WORDS)
    ]


def _names(names: Mapping[str, Sequence[Named]]) -> list[tuple[str, list[object]]]:
    """What has a name with a word that begins so, each once."""
    sizes = {word: sum(len(json.dumps(entry.record())) for entry in entries) for word, entries in names.items()}
    return [
        (beginning, [entry.record() for entry in dict.fromkeys(entry for word in group for entry in names[word])])
        for beginning, group in cut_by_beginning(sizes, _NAMES)
    ]


def _vocabulary(known: set[str]) -> list[tuple[str, str]]:
    """Every word there is, for a word that is not there."""
    sizes = {word: len(word.encode()) + 1 for word in known}
    return [
        (beginning, " ".join(sorted(group, key=order))) for beginning, group in cut_by_beginning(sizes, _VOCABULARY)
    ]
