"""What a source says a term means or stands for: acronyms spelt out, appositions, and plain statements of meaning."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Definition, Mention
from .defining import acronyms, appositions, descriptions, predicates
from .defining.sound import sound
from .defining.terms import Block
from .language import Parsed
from .rule import longest

RULES = (*acronyms.RULES, *appositions.RULES, *descriptions.RULES, *predicates.RULES)

_SILENT = ("title", "heading")  # their grammar is not that of sentences


def definitions(parsed: Parsed, mentions: tuple[Mention, ...]) -> tuple[Definition, ...]:
    """The definitions of bodies, places, programmes and common terms, in reading order. People have roles instead."""
    inside: dict[int, list[Mention]] = {}
    for mention in mentions:
        inside.setdefault(mention.evidence.passage, []).append(mention)
    found: list[Definition] = []
    for passage, doc in zip(parsed.source.passages, parsed.docs, strict=True):
        if passage.kind in _SILENT:
            continue
        block = Block(passage, doc, tuple(inside.get(passage.index, ())))
        short = list(acronyms.acronyms(block))
        found.extend(short)
        found.extend(longest(_worded(block), lambda d: (d.meaning.passage, d.meaning.start, d.meaning.end)))
    return tuple(sorted(found, key=lambda d: (d.evidence, d.term)))


def _worded(block: Block) -> Iterator[Definition]:
    for found in (*appositions.appositions(block), *descriptions.descriptions(block), *predicates.predicates(block)):
        if sound(block, found):
            yield found
