"""Who said what: the reports of all rules, put in relation to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Literal

from ..model import Evidence, Mention, Mode, Statement, Who
from .attribution import (
    attitudes,
    beyond,
    clauses,
    colons,
    complements,
    headlines,
    quoted,
    secondhand,
    signed,
    sources,
    transcripts,
)
from .attribution.block import Block, Report, mentions_by_passage
from .attribution.pronoun_speakers import named_safely
from .language import Parsed
from .quotes import scan

RULES = (
    *quoted.RULES,
    *beyond.RULES,
    *clauses.RULES,
    *complements.RULES,
    *attitudes.RULES,
    *sources.RULES,
    *secondhand.RULES,
    *colons.RULES,
    *headlines.RULES,
    *transcripts.RULES,
    *signed.RULES,
)

QUOTED = frozenset(rule.name for rule in (*quoted.RULES, *beyond.RULES, *transcripts.RULES, *signed.RULES))
_PRONOUNS = frozenset(("who", "which", "that", "he", "she", "they", "it", "his", "her", "their", "its"))
_SILENT = ("title", "heading")  # their grammar is not that of sentences


def statements(parsed: Parsed, mentions: tuple[Mention, ...]) -> tuple[Statement, ...]:
    """Everything the source reports as said, in reading order of the contents.

    `mentions` are those of the same source: `Who.mention` is an index into them.
    """
    blocks = _blocks(parsed, mentions, spoken=True)
    titles = _blocks(parsed, mentions, spoken=False)
    direct = list(chain.from_iterable(quoted.quoted(block) for block in blocks))
    headings = [passage for passage in parsed.source.passages if passage.kind in _SILENT]
    turns = list(transcripts.transcripts(blocks, headings, mentions)) or list(signed.signed(blocks, headings, mentions))
    leading: dict[int, set[int]] = defaultdict(set)
    for report in direct:
        leading[report.cue.passage].add(report.cue.start)
    others = list(chain.from_iterable(_indirect(block, leading[block.passage.index]) for block in blocks))
    others += chain.from_iterable(headlines.headlines(block) for block in titles)
    cued = _by_passage([*direct, *others], "cue")
    direct += list(chain.from_iterable(beyond.following(block, cued[block.passage.index]) for block in blocks))
    direct += beyond.led_in(blocks, direct)
    direct += beyond.continued(blocks, direct)
    by_passage = {block.passage.index: block for block in (*titles, *blocks)}
    spoken = [*turns, *direct]
    reports = _settled(spoken, _inside(others, spoken, by_passage))
    together = _by_passage(named_safely(reports, mentions, QUOTED), "content")
    found = [_statement(report, together[block], by_passage[block]) for block in together for report in together[block]]
    found.sort(key=lambda s: (s.content.passage, s.content.start, -s.content.end, s.cue.start))
    return tuple(_tied(found, [*titles, *blocks]))


def _by_passage(reports: Iterable[Report], part: Literal["cue", "content"]) -> defaultdict[int, list[Report]]:
    """The reports by the passage in which a part of them stands."""
    found: defaultdict[int, list[Report]] = defaultdict(list)
    for report in reports:
        found[report.cue.passage if part == "cue" else report.content.passage].append(report)
    return found


def _indirect(block: Block, leading: Collection[int]) -> Iterator[Report]:
    yield from clauses.clauses(block, leading)
    yield from complements.complements(block)
    yield from attitudes.attitudes(block)
    yield from sources.sources(block)
    yield from secondhand.secondhand(block)
    yield from colons.colons(block)


def _blocks(parsed: Parsed, mentions: tuple[Mention, ...], *, spoken: bool) -> list[Block]:
    """The passages that are running text, or the others: titles and headings."""
    chosen = [
        (passage, doc)
        for passage, doc in zip(parsed.source.passages, parsed.docs, strict=True)
        if (passage.kind not in _SILENT) == spoken
    ]
    marks = scan(passage.text for passage, _ in chosen)
    inside = mentions_by_passage(mentions)
    return [
        Block(passage, doc, found, inside[passage.index]) for (passage, doc), found in zip(chosen, marks, strict=True)
    ]


def _settled(direct: list[Report], others: Iterable[Report]) -> list[Report]:
    """One report for a cue, the direct ones first; a belief only in the source's own voice; nothing said twice."""
    kept = list(direct)
    said = _by_passage(direct, "content")
    cues: defaultdict[int, set[Evidence]] = defaultdict(set)
    for report in direct:
        if report.rule != "quote-after-report":
            cues[report.cue.passage].add(report.cue)
    for report in sorted(others, key=lambda r: (r.cue, r.content.start - r.content.end)):
        taken = cues[report.cue.passage]
        told = said[report.content.passage]
        if any(_meet(report.cue, cue) for cue in taken) or any(_same(report.content, one.content) for one in told):
            continue
        taken.add(report.cue)
        kept.append(report)
    held = _by_passage(kept, "content")
    return [
        report
        for report in kept
        if report.rule != "belief"
        or not any(_within(report.cue, one.content) for one in held[report.cue.passage] if one is not report)
    ]


def _inside(reports: Iterable[Report], direct: list[Report], passages: Mapping[int, Block]) -> Iterator[Report]:
    """The reports, those that a quotation makes kept within it: what reaches beyond its marks is wrongly parsed."""
    quoted_in = _by_passage(direct, "content")
    for report in reports:
        around = quoted_in[report.cue.passage]
        holder = next((one.content for one in around if _within(report.cue, one.content)), None)
        said = report.content
        if holder is not None and report.rule == "claim-that":
            continue  # the one who is quoted calls it a claim
        if holder is None or _within(said, holder):
            yield report
        elif holder.start < said.end <= holder.end:
            cited = passages[said.passage].passage.cite(max(said.start, holder.start), said.end)
            yield replace(report, content=cited)


def _statement(report: Report, reports: Sequence[Report], block: Block) -> Statement:
    around = [other for other in reports if _contains(other, report)]
    around.sort(key=lambda other: other.content.end - other.content.start)
    via = tuple(other.speaker for other in around if other.speaker is not None)
    return Statement(
        _evidence(report, block), report.speaker, report.cue, _mode(report, block), report.content, via, report.rule
    )


def _tied(found: Iterable[Statement], blocks: Iterable[Block]) -> Iterator[Statement]:
    """The statements, those of one quotation over several paragraphs tied to each other."""
    by_passage = {block.passage.index: block for block in blocks}
    left_open: tuple[int, Who | None] | None = None  # the passage and the speaker of a quotation without an end
    for one in found:
        block = by_passage[one.content.passage]
        here = next((q for q in block.quotations if q.inner == one.content.start), None)
        if here is None or one.rule not in QUOTED:
            yield one
            continue
        goes_on = here.continued and left_open is not None and left_open[0] < one.content.passage
        yield replace(one, continues=goes_on and left_open is not None and left_open[1] == one.speaker)
        left_open = (one.content.passage, one.speaker) if here.open else None


def _contains(outer: Report, inner: Report) -> bool:
    return (
        _within(inner.cue, outer.content) and _within(inner.content, outer.content) and outer.content != inner.content
    )


def _within(part: Evidence, whole: Evidence) -> bool:
    return part.passage == whole.passage and whole.start <= part.start and part.end <= whole.end


def _same(one: Evidence, other: Evidence) -> bool:
    """The same words, but for a mark at the end."""
    return one.passage == other.passage and one.start == other.start and abs(one.end - other.end) <= 1


def _meet(one: Evidence, other: Evidence) -> bool:
    return one.passage == other.passage and one.start < other.end and other.start < one.end


def _evidence(report: Report, block: Block) -> Evidence:
    """The smallest stretch of the content's passage that covers speaker, cue and content with its marks."""
    content = report.content
    parts = [part for part in (report.cue, content) if part.passage == content.passage]
    if report.speaker is not None and report.speaker.words.passage == content.passage:
        parts.append(report.speaker.words)
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    if report.speaker is not None and report.rule == "spoke-about" and end == report.speaker.words.end:
        end = _with_apposition(block, end)  # whose denial it is: "was denied by X, Y's lawyer"
    if report.cue.passage == content.passage and (
        report.from_start or report.rule == "reportedly" or _unresolved(report.speaker)
    ):
        start = min(start, block.sentence_start(report.cue.start))
    for quotation in block.quotations:
        if quotation.inner <= content.start < quotation.close and content.end >= quotation.close - 1:
            start, end = min(start, quotation.start), max(end, quotation.end)
    return block.passage.cite(start, end)


def _with_apposition(block: Block, end: int) -> int:
    """Where what follows a name between commas ends, if it says who is named."""
    name = block.doc.char_span(end - 1, end, alignment_mode="expand")
    told = next((child for child in name.root.rights if child.dep_ == "appos"), None) if name is not None else None
    if told is None or block.passage.text[end : told.left_edge.idx].strip() != ",":
        return end
    return told.right_edge.end_char


def _unresolved(speaker: Who | None) -> bool:
    """Whether the words for the speaker are a pronoun that only the words before it explain."""
    return speaker is not None and speaker.mention is None and speaker.words.quote.lower() in _PRONOUNS


def _mode(report: Report, block: Block) -> Mode:
    """Direct when the content is quoted whole, mixed when a part of it is."""
    content = report.content
    if report.rule in QUOTED:
        return "direct"
    inside = [q for q in block.quotations if content.start <= q.start and q.close <= content.end]
    whole = block.quoted(content.start, content.end)
    if whole is not None and content.start == whole.inner and content.end >= whole.close - 1:
        return "direct" if whole.direct else "mixed"
    return "mixed" if inside else "indirect"
