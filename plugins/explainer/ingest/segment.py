"""From the blocks of a file to its article: which is the title, which a heading or caption, what is no text of it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import groupby

from ..limits import Limits
from ..model import Dropped, PassageKind
from . import dates, shapes
from .blocks import Block, Draft, Facts
from .datelines import dateline, standing_dateline
from .furniture import COMMENT_FORM, RELATED, belongs_to, furniture

_HEAD = 8
_LIST = 3
_AMBIGUOUS = "a printed date can be read in two ways"


@dataclass(slots=True)
class Segmented:
    """An article taken apart: every block of the draft is in `blocks`, in `dropped` or in `facts`.

    Each of `blocks` has its kind. `remarks` are (line, found, done) for notices.
    """

    facts: Facts
    blocks: list[Block] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    remarks: list[tuple[int | None, str, str]] = field(default_factory=list)

    def drop(self, block: Block, reason: str) -> None:
        self.dropped.append(Dropped(block.text, reason, block.line))


def segment(draft: Draft, limits: Limits) -> Segmented:
    """The article in a draft, told by what such things look like in any paper: never by what a text is about."""
    article = Segmented(draft.facts, dropped=list(draft.dropped), remarks=list(draft.remarks))
    blocks = _without_furniture(draft.blocks, article)
    body = _head(blocks, article, limits)
    _body(body, article)
    article.dropped.sort(key=lambda dropped: dropped.line or 0)
    return article


def _without_furniture(blocks: tuple[Block, ...], article: Segmented) -> list[Block]:
    kept: list[Block] = []
    going_on = ""
    for block in blocks:
        reason = None if block.kind in ("title", "quotation") else furniture(block.text)
        if reason is None and going_on and block.kind != "title" and belongs_to(block.text, going_on):
            reason = going_on
        going_on = reason if reason in (COMMENT_FORM, RELATED) else ""
        if reason:
            article.drop(block, reason)
        else:
            kept.append(block)
    return kept


def _head(blocks: list[Block], article: Segmented, limits: Limits) -> list[Block]:
    """Reads what stands before the running text: title, sub-headline, date, byline. Returns the blocks that remain."""
    blocks = _undated(blocks, article)
    title = _title(blocks, article.facts, limits)
    if title is None:
        if article.facts.title:
            article.blocks.append(Block(article.facts.title, None, "title"))
    else:
        headline = replace(blocks[title], text=shapes.unquoted(blocks[title].text), kind="title")
        article.facts = replace(article.facts, title=article.facts.title or headline.text)
        article.blocks.append(headline)
    start = next((n for n, block in enumerate(blocks) if n != title and _is_running_text(block)), len(blocks))
    later = {printed[0] for block in blocks[start:] if (printed := _printed(block))}
    rest: list[Block] = []
    for index, block in enumerate(blocks):
        if index == title:
            continue
        in_head = index < min(start, _HEAD)
        if in_head and _repeats(block.text, article.facts.title):
            article.drop(block, "repeats the title")
        elif in_head and (names := shapes.byline(block.text)) and index:
            article.facts = replace(article.facts, authors=article.facts.authors or names)
            article.drop(block, "byline")
        elif not _is_publication_date(block, in_head, later, article):
            rest.append(block)
    if rest and (line := dateline(rest[0].text)):
        article.facts = replace(article.facts, date=article.facts.date or line.date)
    return _undated(rest, article)


def _undated(blocks: list[Block], article: Segmented) -> list[Block]:
    """The blocks without the date of publication that runs into the first of them."""
    if not blocks or not (leading := dates.leading_date(blocks[0].text)):
        return blocks
    value, start = leading
    article.drop(replace(blocks[0], text=blocks[0].text[:start].strip()), "publication date")
    article.facts = replace(article.facts, date=article.facts.date or value)
    return [replace(blocks[0], text=blocks[0].text[start:]), *blocks[1:]]


def _title(blocks: list[Block], facts: Facts, limits: Limits) -> int | None:
    """The index of the block that is the title, or None."""
    if facts.title:
        return next((n for n, block in enumerate(blocks[:_HEAD]) if _same(block.text, facts.title)), None)
    marked = next((n for n, block in enumerate(blocks) if block.kind == "title"), None)
    if marked is not None:
        return marked if len(blocks[marked].text) <= limits.title else None
    for index, block in enumerate(blocks[:_HEAD]):
        following = blocks[index + 1 :]
        if block.kind == "heading" and len(block.text) <= limits.title:
            return index
        if block.kind not in (None, "heading"):
            if block.kind == "caption":
                continue
            return None
        if shapes.is_caption(block.text) or dates.printed_date(block.text):
            continue
        text = shapes.unquoted(block.text)
        dated = bool(following) and dates.printed_date(following[0].text) is not None and len(text) <= limits.title
        headline = dated or shapes.is_headline(text)
        return index if headline and any(_is_running_text(later) for later in following) else None
    return None


def _is_running_text(block: Block) -> bool:
    return (
        block.kind in (None, "paragraph", "item") and shapes.is_prose(block.text) and not shapes.is_caption(block.text)
    )


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text.casefold())))


def _same(text: str, title: str) -> bool:
    return _letters(text) == _letters(title)


def _repeats(text: str, title: str | None) -> bool:
    """Whether a block is the title again, alone or with the date after it."""
    if not title or len(text) > len(title) + 60:
        return False
    rest = text[len(title) :].strip()
    return _same(text, title) or (_same(text[: len(title)], title) and dates.printed_date(rest) is not None)


def _is_publication_date(block: Block, in_head: bool, later: set[str | None], article: Segmented) -> bool:
    """Drops a block that prints the date of publication: with a label, or alone before the text, or there once more.

    Where other dates head parts of the text (`later`), they are the headings of a chronology, and none of them counts.
    """
    printed = _printed(block)
    if printed is None or block.kind in ("quotation", "item"):
        return False
    value, labelled = printed
    if not labelled and (later - {value} or not (article.facts.date == value or (in_head and not article.facts.date))):
        return False
    if value is None:
        article.remarks.append((block.line, _AMBIGUOUS, "the article has no date"))
    article.facts = replace(article.facts, date=article.facts.date or value)
    article.drop(block, "publication date")
    return True


def _printed(block: Block) -> tuple[str | None, bool] | None:
    """The date that a block prints and whether it has a label; alone, or after the name of a place or of who writes."""
    if printed := dates.printed_date(block.text):
        return printed
    day = standing_dateline(block.text)
    return (day, False) if day else None


def _body(blocks: list[Block], article: Segmented) -> None:
    labels = Counter(filter(None, (shapes.speaker_label(block.text) for block in blocks)))
    like_heading = [_like_heading(block, labels) for block in blocks]
    headings = _headings(like_heading)
    for index, block in enumerate(blocks):
        if block.kind in ("caption", "quotation"):
            article.blocks.append(block)
        elif block.kind == "title":
            article.blocks.append(replace(block, kind="heading"))
        elif shapes.is_caption(block.text) and block.kind != "heading":
            article.blocks.append(replace(block, kind="caption"))
        elif block.kind is not None:
            article.blocks.append(block)
        elif like_heading[index]:
            article.blocks.append(replace(block, kind=headings[index]))
        else:
            first = index == 0 and bool(article.blocks) and article.blocks[-1].kind == "title"
            subtitle = first and shapes.is_headline(block.text) and not _is_speech(block, labels)
            article.blocks.append(replace(block, kind="heading" if subtitle else "paragraph"))


def _like_heading(block: Block, labels: Counter[str]) -> bool:
    if block.kind is not None or shapes.is_caption(block.text) or not shapes.is_heading(block.text):
        return False
    return not _is_speech(block, labels)


def _is_speech(block: Block, labels: Counter[str]) -> bool:
    """Whether a block begins with who speaks: a label in capitals, or one that comes again."""
    label = shapes.speaker_label(block.text)
    return shapes.is_speech_line(block.text) or bool(label and labels[label] > 1)


def _headings(like_heading: list[bool]) -> list[PassageKind]:
    """For each block its kind if it is one that looks like a heading.

    A heading has text under it; short lines in a row are a list; one that nothing follows is only a short line.
    """
    kinds: list[PassageKind] = []
    for _, group in groupby(like_heading):
        run = len(list(group))
        last = len(kinds) + run == len(like_heading)
        kinds += ["item" if run >= _LIST else "paragraph" if last else "heading"] * run
    return kinds
