"""Figures: numbers with what they count, who gives them, and when."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..model import Figure, Passage, Statement, Who
from .clause import Dates, by_passage, date_beside, date_within, ruling_verb, when
from .dates import Dated
from .language import Parsed
from .numerals import plain
from .quantities.alone import Counted
from .quantities.amounts import Amount, amounts
from .quantities.counted import counted
from .rule import Rule

if TYPE_CHECKING:
    from spacy.tokens import Doc

RULES = (
    Rule("figure", "count", "A number before a noun counts what the noun names: more than 300 houses."),
    Rule("figure", "money", "An amount with a sign of money, with what it is for or what costs it."),
    Rule("figure", "share", "A percentage, with what it is a share of or what it measures."),
    Rule("figure", "measure", "A number tied to a unit by a hyphen: a six-week pause."),
    Rule("figure", "people-harmed", "A number alone beside a verb of harm or rescue counts people: killing 12."),
)


NESTED = 30  # reports looked at before a figure for the one that holds it


def figures(parsed: Parsed, dated: Sequence[Dated], statements: Sequence[Statement]) -> tuple[Figure, ...]:
    """The figures of one article in reading order.

    A figure is attributed to the speaker of the innermost of `statements` that holds it. Ages, dates, times of day,
    ordinals, scores, and numbers in names are no figures; headings are not read.
    """
    dates = by_passage(dated)
    said: dict[int, list[Statement]] = {}
    for statement in sorted(statements, key=lambda s: (s.content.passage, s.content.start)):
        said.setdefault(statement.content.passage, []).append(statement)
    return tuple(
        figure
        for passage, doc in zip(parsed.source.passages, parsed.docs, strict=True)
        if passage.kind not in ("title", "heading")
        for figure in _in_passage(passage, doc, dates.get(passage.index, []), said.get(passage.index, []))
    )


def _in_passage(passage: Passage, doc: Doc, dates: Dates, said: Sequence[Statement]) -> Iterator[Figure]:
    end = 0
    for amount in amounts(passage.text):
        if amount.start < end or _in_date(passage.text, amount, dates):
            continue
        found = counted(doc, amount)
        if found is None:
            continue
        evidence = passage.cite(min(amount.start, found.start), max(amount.end, found.end))
        end = amount.end
        verb = ruling_verb(found.word)
        date = date_within(found.word, dates) or (None if verb is None else date_beside(verb, dates))
        yield Figure(
            evidence=evidence,
            value=plain(amount.number),
            comparator=amount.comparator or found.comparator,
            unit=found.unit,
            subject=passage.text[found.start : found.end],
            attribution=_speaker(amount, said),
            when=when(date),
            rule=_rule(amount, found),
        )


def _in_date(text: str, amount: Amount, dates: Dates) -> bool:
    """Whether the amount is part of a date ("in six months" is, "in six months of war" is not).

    The dates stand in reading order and do not overlap.
    """
    before = bisect_left(dates, amount.end, key=lambda item: item.evidence.start)
    if before == 0 or dates[before - 1].evidence.end <= amount.first:
        return False
    date = dates[before - 1]
    return date.rule != "open" or not text.startswith(" of ", date.evidence.end)


def _speaker(amount: Amount, said: Sequence[Statement]) -> Who | None:
    """Who speaks the innermost of the reported contents that hold the amount; these stand in reading order."""
    before = bisect_right(said, amount.first, key=lambda statement: statement.content.start)
    near = said[max(0, before - NESTED) : before]
    holding = [statement for statement in near if amount.end <= statement.content.end]
    innermost = min(holding, key=lambda s: (s.content.end - s.content.start, s.content.start), default=None)
    return None if innermost is None else innermost.speaker


def _rule(amount: Amount, found: Counted) -> str:
    if amount.hyphened:
        return "measure"
    if amount.unit is None:
        return "count" if found.unit else "people-harmed"
    return "share" if amount.unit.startswith(("%", "p")) else "money"
