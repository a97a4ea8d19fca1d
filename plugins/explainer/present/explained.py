"""Where the sources' words use a term that the glossary explains, so that its first use on a page can lead there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ..model import Source
from .cutting import Spanned
from .terms import GlossaryTerm
from .views import Tag

_WORD = re.compile(r"\w+")
Names = Mapping[str, list[tuple[tuple[str, ...], str, GlossaryTerm]]]


def term_uses(terms: Iterable[GlossaryTerm], sources: Iterable[Source]) -> dict[tuple[str, int], tuple[Spanned, ...]]:
    """The terms in each passage, (source id, index), that has any: whole words, the longest name first.

    A name in capitals is found only in capitals, any other in whatever case it is written.
    """
    names = _names(terms)
    found = {
        (source.id, passage.index): tuple(_uses(passage.text, names))
        for source in sources
        for passage in source.passages
    }
    return {place: uses for place, uses in found.items() if uses}


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
