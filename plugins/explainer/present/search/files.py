"""The files of the search index: a list of what lies where, and the words, names and passages themselves."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ...kept import Kept, Store
from ..scripts import script
from ..shelf import Shelf
from .names import Named, named
from .passages import findable, texts
from .postings import Posting, encode, levels, typical_length
from .shards import cut_by_beginning, file_name, order
from .slots import slots
from .words import words

FOLDER = "search"
Read = tuple[str, ...]  # the words of each passage of a source, with spaces between
_WORDS, _NAMES, _VOCABULARY = 8_000, 6_000, 12_000  # bytes of a file of each sort
_NAMESAKES = 50  # most entries kept for one word of a name: those with the greatest weight


def search_files(shelf: Shelf, store: Store) -> dict[str, bytes]:
    """The search index of a site, address to content.

    To be made after all pages: of articles that may only be quoted, it holds the passages that some page uses.

    Args:
        shelf: what the site shows.
        store: the words of passages that were read before.
    """
    postings: defaultdict[str, list[Posting]] = defaultdict(list)
    files: dict[str, bytes] = {}
    numbered, kept = slots(shelf.sources), store.of("words", Read)
    found = {source: list(findable(shelf, shelf.sources[source])) for source in numbered}
    read = {source: _read([each.passage.text for each in inside], kept) for source, inside in found.items()}
    lengths = [len(text) for inside in read.values() for text in inside]
    typical = typical_length(lengths)
    for source, slot in numbered.items():
        for each, text in zip(found[source], read[source], strict=True):
            for word, level in levels(text, typical).items():
                postings[word].append((slot, each.number, level))
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


def _read(texts: Sequence[str], kept: Kept[Read]) -> list[list[str]]:
    """The words of texts."""
    return [text.split() for text in kept.get(texts, lambda: tuple(" ".join(words(text)) for text in texts))]


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


def _words(postings: Mapping[str, Sequence[Posting]]) -> list[tuple[str, list[str]]]:
    """Words, each followed by where it stands."""
    encoded = {word: encode(places) for word, places in postings.items()}
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
