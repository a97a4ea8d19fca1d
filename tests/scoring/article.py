"""An article as the program read it, beside what a person labelled in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from explainer.analyse import findings
from explainer.analyse.dates import Dated, dates
from explainer.analyse.language import load, parse
from explainer.ingest import Limits, RawFile, read_article
from explainer.model import Article, Entity, Findings, Passage, Source, Who
from explainer.resolve import Rulings, resolve

from .labels import Labels
from .spans import content_words


@dataclass(frozen=True, slots=True)
class Read:
    """What the program made of one article: its findings, its dates, and who it takes each mention for."""

    labels: Labels
    source: Source
    findings: Findings
    dated: tuple[Dated, ...]
    entities: dict[int, Entity]

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The article's text as the program shows it."""
        return self.source.passages

    def is_heading(self, passage: int) -> bool:
        """Whether a passage is a title or a heading; claims in headings are not scored."""
        return self.passages[passage].kind in ("title", "heading")

    def surfaces(self, mention: int) -> tuple[str, ...]:
        """All wordings by which the program knows the bearer of a mention."""
        one = self.findings.mentions[mention]
        full = self.findings.mentions[one.refers] if one.refers is not None else one
        entity = self.entities.get(mention)
        return (one.name, full.name, *((entity.name, *entity.other_names) if entity else ()))

    def is_named(self, mention: int, name: str) -> bool:
        """Whether the bearer of a mention is the labelled bearer of `name`."""
        known = {wording.casefold() for wording in self._wordings(name)}
        return any(surface.casefold() in known for surface in self.surfaces(mention))

    def is_who(self, who: Who | None, choices: Sequence[str]) -> bool:
        """Whether a participant is one of those labelled; `-` stands for nobody."""
        if who is None:
            return "-" in choices
        return any(self._is(who, choice) for choice in choices)

    def _is(self, who: Who, choice: str) -> bool:
        if who.mention is not None and self.is_named(who.mention, choice):
            return True
        if who.mention is not None and self._is_person(choice):
            return False
        said = content_words(who.words.quote)
        return any(wanted and wanted <= said for wanted in map(content_words, self._wordings(choice)))

    def _wordings(self, name: str) -> tuple[str, ...]:
        for label, wordings, _ in self.labels.names():
            if not label.doubtful and name in wordings:
                return wordings
        return (name,)

    def _is_person(self, name: str) -> bool:
        return any(kinds == ("person",) and name in wordings for _, wordings, kinds in self.labels.names())


def read_all(gold: Sequence[Labels]) -> Iterator[Read]:
    """The articles of these labels as the program reads them, each for itself, in order.

    Raises:
        ValueError: when the program finds no article in a file.
    """
    sources = [source_of(labels.text) for labels in gold]
    for labels, parsed in zip(gold, parse(load(), sources), strict=True):
        found = findings(parsed)
        resolution = resolve([Article(parsed.source, found)], Rulings(), ())
        by_id = {entity.id: entity for entity in resolution.entities}
        entities = {index: by_id[entity] for (_, index), entity in resolution.entity_of.items()}
        yield Read(labels, parsed.source, found, dates(parsed), entities)


def source_of(text: Path) -> Source:
    """An article as ingest reads it.

    Raises:
        ValueError: when the file holds none.
    """
    data = text.read_bytes()
    name = text.name
    raw = RawFile(name, text.stem, data, None, hashlib.sha256(data).hexdigest())
    source, notices = read_article(raw, Limits())
    if source is None:
        raise ValueError(f"{text}: {'; '.join(map(str, notices))}")
    return source
