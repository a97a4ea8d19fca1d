"""Where the sources' words use a term that the glossary explains, so that its first use on a page can lead there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from ..kept import Store, digest_of
from ..model import Source
from .cutting import Spanned
from .terms import GlossaryTerm
from .views import Tag

_WORD = re.compile(r"\w+")
Uses = dict[int, tuple[Spanned, ...]]  # by the number of the text
Names = Mapping[str, list[tuple[tuple[str, ...], str, GlossaryTerm]]]


def term_uses(
    terms: Iterable[GlossaryTerm], sources: Iterable[Source], store: Store | None = None
) -> dict[tuple[str, int], tuple[Spanned, ...]]:
    """The terms in each passage, (source id, index), that has any: whole words, the longest name first.

    A name in capitals is found only in capitals, any other in whatever case it is written. What was looked for in the
    same words before comes from the `store`.
    """
    names = _names(terms)
    kept = None if store is None else store.of("uses", Uses)
    known_by = digest_of([(name, term.name, term.address) for alike in names.values() for _, name, term in alike])
    found: dict[tuple[str, int], tuple[Spanned, ...]] = {}
    for source in sources:
        texts = [passage.text for passage in source.passages]
        make = partial(_in_texts, texts, names)
        uses = make() if kept is None else kept.get((known_by, texts), make)
        found |= {(source.id, source.passages[number].index): spans for number, spans in uses.items()}
    return found


def _in_texts(texts: Sequence[str], names: Names) -> Uses:
    found = ((number, tuple(_uses(text, names))) for number, text in enumerate(texts))
    return {number: uses for number, uses in found if uses}


def _names(terms: Iterable[GlossaryTerm]) -> Names:
    """By the first word of a name: all its words, the name, the term; longer ones first."""
    names: dict[str, list[tuple[tuple[str, ...], str, GlossaryTerm]]] = {}
    for term in terms:
        for name in (term.name, *term.other_names):
            parts = tuple(_WORD.findall(name.casefold()))
            if parts:
                names.setdefault(parts[0], []).append((parts, name, term))
    return {first: sorted(alike, key=lambda one: (-len(one[0]), one[2].id)) for first, alike in names.items()}


def _uses(text: str, names: Names) -> Iterator[Spanned]:
    folded = [word.casefold() for word in _WORD.findall(text)]
    if names.keys().isdisjoint(folded):
        return
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        for parts, name, term in names.get(folded[at], ()):
            last = at + len(parts) - 1
            if tuple(folded[at : last + 1]) != parts:
                continue
            start, end = words[at].start(), words[last].end()
            if not name.isupper() or text[start:end].isupper():
                yield Spanned(start, end, Tag("term", href=term.address, label=term.name))
                at = last
                break
        at += 1


def first_uses(uses: Iterable[Spanned], links: Iterable[Spanned], met: set[str]) -> Iterator[Spanned]:
    """Of the uses of terms in a piece of text, those of terms that the page has not met, outside other links.

    `met`, the addresses of the terms that the page has met, learns them.
    """
    taken = [(span.start, span.end) for span in links]
    for use in uses:
        if use.tag.href not in met and all(use.end <= start or use.start >= end for start, end in taken):
            met.add(use.tag.href)
            yield use
