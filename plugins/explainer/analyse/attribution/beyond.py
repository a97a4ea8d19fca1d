"""Quotations without words for their speaker in their own sentence: the sentence or the paragraph before has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...model import Who
from .. import quotes
from ..quotes import Quotation
from ..rule import Rule
from . import clauses, complements, quoted
from .block import Block, Report, Span

RULES = (
    Rule(
        "statement",
        "quote-after-report",
        "A quotation that is a sentence of its own follows a sentence that tells what somebody said.",
    ),
    Rule(
        "statement",
        "quote-continued",
        "A quotation left open in one paragraph goes on in the next, with the same speaker.",
    ),
    Rule(
        "statement",
        "quote-led-in",
        "A paragraph that is a quotation follows one that ends with who says it and a colon, or is signed by the next.",
    ),
)

_REPORTS = {rule.name for rule in (*quoted.RULES, *clauses.RULES, *complements.RULES)} - {
    "belief",
    "quote-according-to",
}
_DASH = re.compile(r"[—–-]{1,2}\s?(?=[A-Z])")
_ENDED = re.compile(r"[.!?…][”\"’')\]]*\s*$")


def following(block: Block, reports: Iterable[Report]) -> Iterator[Report]:
    """The quotations that are sentences of their own, right after a sentence in which one person alone speaks.

    `reports` are those whose cue stands in the passage.
    """
    known = list(reports)
    for quotation in block.quotations:
        if not quotation.direct or not _stands_alone(block, quotation):
            continue
        if any(_overlap(report, quotation) for report in known if report.content.passage == block.passage.index):
            continue
        last = _last(block, quotation, known)
        if last is not None:
            cited = block.passage.cite(*quoted.content(block, quotation))
            report = Report(last.speaker, last.cue, cited, "quote-after-report")
            known.append(report)
            yield report


def _stands_alone(block: Block, quotation: Quotation) -> bool:
    """Whether the quotation is whole sentences, with the end of one before it and the start of one behind it."""
    text = block.passage.text
    before, after = text[: quotation.start], text[quotation.end :].lstrip()
    begins = text[quotation.inner].isupper() or text[quotation.inner] in "[“‘'"
    ends = quotation.open or text[quotation.close - 1] in ".!?…—" or after[:1] == "."
    return begins and ends and _ENDED.search(before) is not None and (not after[1:] or not after[0].islower())


def _overlap(report: Report, quotation: Quotation) -> bool:
    return report.content.start < quotation.close and quotation.inner < report.content.end


def _last(block: Block, quotation: Quotation, known: Sequence[Report]) -> Report | None:
    """The report in the sentence right before the quotation; None where several people speak in it."""
    start = block.sentence_start(len(block.passage.text[: quotation.start].rstrip()) - 1)
    near = [
        report
        for report in known
        if start <= max(report.cue.start, report.content.start if report.content.passage == report.cue.passage else 0)
        and max(report.cue.end, report.content.end) <= quotation.start
    ]
    if not near or any(report.rule not in _REPORTS or report.speaker is None for report in near):
        return None
    speakers = {report.speaker for report in near}
    return near[-1] if len(speakers) == 1 else None


def continued(blocks: Sequence[Block], direct: Sequence[Report]) -> Iterator[Report]:
    """The other paragraphs of the quotations that run over several, where one of them has words for the speaker.

    The cue and the speaker's words then stand in another passage than the content.
    """
    known = {(report.content.passage, report.content.start): report for report in direct}
    for chain in _chains(blocks):
        told = [report for block, one in chain if (report := known.get((block.passage.index, one.inner)))]
        if not told or len({report.speaker for report in told}) > 1:
            continue
        for block, one in chain:
            if (block.passage.index, one.inner) not in known:
                cited = block.passage.cite(*quoted.content(block, one))
                yield Report(told[0].speaker, told[0].cue, cited, "quote-continued")


def led_in(blocks: Sequence[Block], direct: Sequence[Report]) -> Iterator[Report]:
    """The paragraphs that are quotations, whole, where the one before them or behind them names the speaker."""
    known = {(report.content.passage, report.content.start) for report in direct}
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        words = _whole(block)
        if words is None or (block.passage.index, words[0]) in known:
            continue
        lead = _lead(before) if before is not None else None
        if lead is None and after is not None:
            lead = _signature(after)
        if lead is not None:
            yield Report(lead.speaker, lead.cue, block.passage.cite(*words), "quote-led-in")


def _whole(block: Block) -> Span | None:
    """The words of a paragraph that is nothing but a quotation, by its marks or by its kind."""
    text = block.passage.text.rstrip()
    first = block.quotations[0] if block.quotations else None
    if first is not None and first.start == 0 and first.direct and (first.open or first.end == len(text)):
        return quoted.content(block, first)
    return (0, len(text)) if block.passage.kind == "quotation" and first is None else None


def _lead(block: Block) -> Report | None:
    """Who speaks next, from a paragraph that ends with a colon."""
    text = block.passage.text.rstrip()
    if not text.endswith(":"):
        return None
    longer = replace(block.passage, text=f"{text} “…”")
    ahead = Quotation(len(text) + 1, len(text) + 4, len(text) + 2, len(text) + 3, quotes.DIRECT)
    found = list(quoted.quoted(replace(block, passage=longer, quotations=(*block.quotations, ahead))))
    return found[-1] if found and found[-1].content.start == ahead.inner else None


def _signature(block: Block) -> Report | None:
    """Who spoke before, from a paragraph that is a dash and a name: "— Ada Lind, on television"."""
    dash = _DASH.match(block.passage.text)
    for index, mention in block.mentions.items() if dash else ():
        if dash is not None and mention.kind != "place" and mention.evidence.start == dash.end():
            return block.report(Who(mention.evidence, index), (0, 1), (0, 1), "quote-led-in")
    return None


def _chains(blocks: Sequence[Block]) -> Iterator[list[tuple[Block, Quotation]]]:
    """The quotations of two or more paragraphs, each left open and gone on with in the next."""
    chain: list[tuple[Block, Quotation]] = []
    for block in blocks:
        first = block.quotations[0] if block.quotations else None
        if chain and (first is None or not first.continued):
            yield from [chain] if len(chain) > 1 else []
            chain = []
        if first is not None and chain:
            chain.append((block, first))
            if not first.open:
                yield chain
                chain = []
        if not chain and block.quotations and block.quotations[-1].open:
            chain = [(block, block.quotations[-1])]
    yield from [chain] if len(chain) > 1 else []
