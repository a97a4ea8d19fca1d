"""Quotations that run over several paragraphs: a later paragraph has the speaker of the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..rule import Rule
from .block import Block, Report
from .quoted import content

RULES = (
    Rule(
        "statement",
        "quote-continued",
        "A quotation left open in one paragraph goes on in the next, with the same speaker.",
    ),
)


def continued(blocks: Sequence[Block], direct: Sequence[Report]) -> Iterator[Report]:
    """The paragraphs that go on with a quotation whose speaker is known.

    The cue and the speaker's words then stand in an earlier passage than the content.
    """
    known = {(report.content.passage, report.content.start): report for report in direct}
    running: Report | None = None
    for block in blocks:
        if not block.quotations:
            running = None
            continue
        first, last = block.quotations[0], block.quotations[-1]
        if first.continued and running is not None and (block.passage.index, first.inner) not in known:
            cited = block.passage.cite(*content(block, first))
            report = Report(running.speaker, running.cue, cited, "quote-continued")
            known[cited.passage, cited.start] = report
            yield report
        running = known.get((block.passage.index, last.inner)) if last.open else None
