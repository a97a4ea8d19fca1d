"""Figures: numbers with what they count, who gives them, and when."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ..model import Figure, Mention, Statement, Who
from .attribution.block import Block, mentions_by_passage
from .clause import Dates, by_passage, date_beside, date_within, ruling_verb, when
from .dates import Dated
from .language import Parsed
from .numerals import plain
from .quantities.alone import Counted
from .quantities.amounts import Amount, amounts
from .quantities.counted import counted
from .quantities.givers import giver
from .quotes import scan
from .rule import Rule

RULES = (
    Rule("figure", "count", "A number before a noun counts what the noun names: more than 300 houses."),
    Rule("figure", "money", "An amount with a sign of money, what it is for, what costs it or what is done with it."),
    Rule("figure", "share", "A percentage, with what it is a share of, what it measures or what changes by it."),
    Rule("figure", "measure", "A number tied to a unit by a hyphen: a six-week pause."),
    Rule("figure", "people-harmed", "A number alone beside a verb of harm or rescue counts people: killing 12."),
)


EXPRESSION = 6  # words: what is longer between quotation marks is somebody's sentence
_RATE = re.compile(r"\s(?:per|an?(?=\s(?:second|hour|day|night|week|month|year)\b))\s[a-z]+")
_NOBODY = re.compile(r"(?:no|nobody|none|neither|few|who)\b", re.IGNORECASE)
NESTED = 30  # reports looked at before a figure for the one that holds it


def figures(
    parsed: Parsed, dated: Sequence[Dated], statements: Sequence[Statement], mentions: Sequence[Mention]
) -> tuple[Figure, ...]:
    """The figures of one article in reading order.

    A figure is attributed to the speaker of the innermost of `statements` that holds it, or to whoever reports,
    confirms or estimates it. Ages, dates, times of day, ordinals, scores, and numbers in names are no figures; headings
    are not read.
    """
    dates = by_passage(dated)
    said: dict[int, list[Statement]] = {}
    for statement in sorted(statements, key=lambda s: (s.content.passage, s.content.start)):
        said.setdefault(statement.content.passage, []).append(statement)
    named = mentions_by_passage(mentions)
    return tuple(
        figure
        for passage, doc in zip(parsed.source.passages, parsed.docs, strict=True)
        if passage.kind not in ("title", "heading") and (there := tuple(amounts(passage.text)))
        for figure in _in_passage(
            Block(passage, doc, scan((passage.text,))[0], named[passage.index]),
            there,
            dates.get(passage.index, []),
            said.get(passage.index, []),
        )
    )


def _in_passage(block: Block, there: Sequence[Amount], dates: Dates, said: Sequence[Statement]) -> Iterator[Figure]:
    passage, doc = block.passage, block.doc
    end = 0
    for amount in there:
        if amount.start < end or _in_date(passage.text, amount, dates) or _expression(block, amount):
            continue
        found = counted(doc, amount)
        if found is None:
            continue
        unit_end = found.word.end_char if found.word.text == found.unit else amount.end
        rate = _RATE.match(passage.text, unit_end)
        evidence = passage.cite(min(amount.start, found.start), max(rate.end() if rate else unit_end, found.end))
        end = amount.end
        verb = ruling_verb(found.word)
        date = date_within(found.word, dates) or (None if verb is None else date_beside(verb, dates))
        yield Figure(
            evidence=evidence,
            value=plain(amount.number),
            comparator=amount.comparator or found.comparator,
            unit=found.unit + rate[0] if rate and found.unit.isalpha() else found.unit,
            subject=passage.text[found.start : found.end],
            attribution=_speaker(amount, said) or giver(block, found.word),
            when=when(date),
            rule=_rule(amount, found),
        )


def _in_date(text: str, amount: Amount, dates: Dates) -> bool:
    """Whether the amount is part of a date ("in six months" is, "in six weeks of rain" is not).

    The dates stand in reading order and do not overlap.
    """
    before = bisect_left(dates, amount.end, key=lambda item: item.evidence.start)
    if before == 0 or dates[before - 1].evidence.end <= amount.first:
        return False
    date = dates[before - 1]
    return date.rule != "open" or not text.startswith(" of ", date.evidence.end)


def _expression(block: Block, amount: Amount) -> bool:
    """Whether a number in words belongs to an expression without a verb: the “four winds, one harbour” plan."""
    if not amount.spelled or amount.comparator is not None:
        return False
    around = block.quoted(amount.start, amount.end)
    if around is None or around.words > EXPRESSION:
        return False
    span = block.doc.char_span(around.inner, around.close, alignment_mode="contract")
    return span is not None and not any(token.pos_ in ("VERB", "AUX") for token in span)


def _speaker(amount: Amount, said: Sequence[Statement]) -> Who | None:
    """Who speaks the innermost of the reported contents that hold the amount; these stand in reading order."""
    before = bisect_right(said, amount.first, key=lambda statement: statement.content.start)
    near = said[max(0, before - NESTED) : before]
    holding = [statement for statement in near if amount.end <= statement.content.end]
    innermost = min(holding, key=lambda s: (s.content.end - s.content.start, s.content.start), default=None)
    speaker = None if innermost is None else innermost.speaker
    return None if speaker is None or _NOBODY.match(speaker.words.quote) else speaker


def _rule(amount: Amount, found: Counted) -> str:
    if amount.hyphened:
        return "measure"
    if amount.unit is None:
        return "count" if found.unit else "people-harmed"
    return "share" if amount.unit.startswith(("%", "p")) else "money"
