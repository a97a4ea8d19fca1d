"""One article from the bytes of its file: decoded, cleaned, taken apart, with what the editor knows laid over it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from ..limits import Limits
from ..model import Notice, Passage, Source
from .blocks import Block, Draft
from .cleaning import one_line
from .decoding import UndecodableError, decode
from .files import SEEDS, SIDECAR, RawFile, left_out
from .labelled import WithheldError
from .segment import Segmented, segment
from .sidecar import Sidecar, read_sidecar
from .tags import language_tag

_LANGUAGE = "en"
_AROUND = ("title", "heading", "caption")  # what stands round an article's text and is none


def read_article(raw: RawFile, limits: Limits | None = None) -> tuple[Source | None, tuple[Notice, ...]]:
    """The article in a file, or None with the notice that says why it is left out. No content of a file raises."""
    limits = limits or Limits()
    try:
        return _read(raw, limits)
    except UndecodableError as error:
        return None, (left_out(raw.path, str(error), "save it as UTF-8 text, or remove it"),)
    except _NoArticleError as error:
        return None, (left_out(raw.path, *error.args),)
    except Exception as error:  # one foreign file, whatever breaks a library in it, never stops the others
        reason = f"cannot be read ({type(error).__name__}: {one_line(str(error))[:200]})"
        return None, (left_out(raw.path, reason, "save it as plain text, or remove it"),)


class _NoArticleError(ValueError):
    """The file holds no article to publish; the arguments are the reason and what would cure it."""


def _read(raw: RawFile, limits: Limits) -> tuple[Source | None, tuple[Notice, ...]]:
    suffix = PurePosixPath(raw.path).suffix.lower()
    markup = suffix in (".html", ".htm")
    decoded = decode(raw.data, markup=markup)
    notices: list[Notice] = []
    given = Sidecar()
    if raw.sidecar is not None:
        sidecar_path = f"{SEEDS}/{raw.path[: -len(suffix)]}{SIDECAR}"
        given, wrong = read_sidecar(raw.sidecar, sidecar_path, limits)
        notices += wrong
    try:
        draft = _draft(decoded.text, suffix, limits)
    except WithheldError as error:
        raise _NoArticleError(str(error), "take that out of it when it may be published") from error
    if len(draft.blocks) > limits.nodes:
        raise _NoArticleError(f"it has more than {limits.nodes:,} paragraphs", "shorten it or raise the limit")
    if sum(len(block.text) for block in draft.blocks) > limits.text:
        raise _NoArticleError(f"its text has more than {limits.text:,} characters", "shorten it or raise the limit")
    article = segment(draft, limits)
    passages = _passages(raw.id, article, limits)
    if all(passage.kind in _AROUND for passage in passages):
        raise _NoArticleError("it holds no text of an article", "put the article's text in it, or remove it")
    if decoded.damaged:
        article.remarks.append((None, f"{decoded.damaged} characters are damaged", "shown as \ufffd"))
    cure = "check the file, or say in its .toml what is right"
    notices += (Notice(f"{SEEDS}/{raw.path}", line, found, done, cure) for line, found, done in article.remarks)
    return _source(raw, article, given, passages), tuple(notices)


def _draft(text: str, suffix: str, limits: Limits) -> Draft:
    """The blocks of a text, read as what its file's suffix says it is; the parsers are loaded only when needed."""
    if suffix == ".md":
        from .markdown import read_markdown

        return read_markdown(text, limits)
    if suffix in (".html", ".htm"):
        from .dom import MarkupError
        from .webpage import read_webpage

        try:
            return read_webpage(text, limits)
        except MarkupError as error:
            raise _NoArticleError(str(error), "save the article's text as a .txt file, or remove it") from error
    from .plaintext import read_plaintext

    return read_plaintext(text)


def _passages(source: str, article: Segmented, limits: Limits) -> tuple[Passage, ...]:
    parts: list[Block] = []
    for block in article.blocks:
        pieces = _pieces(block.text, limits.paragraph)
        if len(pieces) > 1:
            found = f"a paragraph has more than {limits.paragraph:,} characters"
            article.remarks.append((block.line, found, "cut into several"))
        parts += (replace(block, text=piece) for piece in pieces)
    return tuple(
        Passage(source, index, block.kind or "paragraph", block.text, block.line) for index, block in enumerate(parts)
    )


def _pieces(text: str, most: int) -> list[str]:
    """The text in pieces of at most `most` characters, cut after a sentence, else at a blank, else anywhere."""
    pieces: list[str] = []
    start = 0
    while len(text) - start > most:
        cut = max(text.rfind(". ", start, start + most) + 1, 0) or text.rfind(" ", start, start + most)
        cut = cut if cut > start else start + most
        pieces.append(text[start:cut].strip())
        start = cut
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]


def _source(raw: RawFile, article: Segmented, given: Sidecar, passages: tuple[Passage, ...]) -> Source:
    facts = article.facts
    date = given.date or facts.date
    return Source(
        id=raw.id,
        path=raw.path,
        digest=raw.digest,
        title=given.title or facts.title,
        publisher=given.publisher or facts.publisher,
        url=given.url or facts.url,
        date=date,
        date_from=("editor" if given.date else "file") if date else None,
        language=given.language or language_tag(facts.language) or _LANGUAGE,
        rights=given.rights or "full",
        authors=given.authors or facts.authors,
        passages=passages,
        dropped=tuple(article.dropped),
        by_editor=given.named,
    )
