"""Dates: the words of an article that say when, and the days they stand for where its own words settle that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ..model import Evidence, Passage, When
from .language import Parsed
from .quotes import Quotation
from .rule import Rule, longest
from .time import absolute, relative
from .time.expression import Expression, Setting, cues
from .time.tense import direction, is_name, is_nowadays
from .time.years import is_year
from .tokens import Doc, Span, Token

EXPRESSIONS = (*absolute.EXPRESSIONS, *relative.EXPRESSIONS)
RULES = tuple(Rule("date", rule.name, rule.explanation) for rule in EXPRESSIONS if rule.explanation)
_MONTH_NAME = re.compile(r"[A-Z]\w+\s(April|May|June|August)\b")
_TITLE = re.compile(r"\b[A-Z][\w&]* $|\bthe $")
NEAR = 240  # characters: how far a full date lends its year to the days after it


@dataclass(frozen=True, slots=True)
class Dated:
    """Words that say when; `when` is None where the article does not settle which days they are.

    `span` are their tokens, `word` the one of these from which the others hang.
    """

    evidence: Evidence
    when: When | None
    rule: str
    span: Span
    word: Token


def dates(parsed: Parsed) -> tuple[Dated, ...]:
    """All expressions of time of one article, in reading order; relative ones count from `Source.date` alone."""
    today = date.fromisoformat(parsed.source.date) if parsed.source.date else None
    found: list[Dated] = []
    surnames = frozenset(name for doc in parsed.docs for name in _surnames(doc))
    for passage, doc, quoted in zip(parsed.source.passages, parsed.docs, parsed.quotations, strict=True):
        found.extend(_in_passage(passage, doc, today, quoted, surnames))
    return tuple(found)


def _surnames(doc: Doc) -> Iterator[str]:
    """The months that the article's people are called by: "Ada May"."""
    for match in _MONTH_NAME.finditer(doc.text):
        span = doc.char_span(*match.span(1))
        if span is not None and span[0].ent_type_ == "PERSON":
            yield match[1]


def _in_passage(
    passage: Passage, doc: Doc, today: date | None, quotations: tuple[Quotation, ...], surnames: frozenset[str]
) -> Iterator[Dated]:
    year: tuple[int, int] | None = None  # the year of the last full date, and where it ended
    for rule, match in _settled(_matches(passage.text, doc)):
        if rule.name == "month" and match["month"] in surnames and not match["turn"] and not match["part"]:
            continue
        start, end = _said(match)
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is None:
            continue
        word = span.root
        near = year[0] if year and start - year[1] < NEAR else None
        quoted = any(quotation.direct and quotation.holds(start, end) for quotation in quotations)
        setting = Setting(today, direction(span, word), near, is_name(span, word), quoted)
        nowadays = match[0].lower() == "today" and is_nowadays(word)
        try:
            period = None if nowadays else rule.read(match, setting)
        except (OverflowError, ValueError):  # beyond the calendar: a number that is no year, "500,000 years ago"
            period = None
        groups = match.groupdict()
        if period and groups.get("year") and (groups.get("month") or period.precision == "day"):
            year = period.first.year, end
        evidence = passage.cite(start, end)
        yield Dated(evidence, period.when(evidence.quote) if period else None, rule.name, span, word)


def _matches(text: str, doc: Doc) -> Iterator[tuple[Expression, re.Match[str]]]:
    there = cues(text)
    for rule in EXPRESSIONS:
        if there.isdisjoint(rule.cue):
            continue
        for match in rule.pattern.finditer(text):
            if rule.name == "year" and not is_year(doc, match.start("year"), match.end("year")):
                continue
            if (
                rule.name == "named-day"
                and _TITLE.search(text, max(0, match.start() - NEAR), match.start())
                and match[0] == "Today"
            ):
                continue  # "Harbour Today", a paper
            yield rule, match


def _settled(matches: Iterable[tuple[Expression, re.Match[str]]]) -> list[tuple[Expression, re.Match[str]]]:
    return longest(matches, lambda item: (0, *_said(item[1])))


def _said(match: re.Match[str]) -> tuple[int, int]:
    """Where the expression itself stands, without the preposition that its pattern may ask for."""
    return match.span("said" if "said" in match.re.groupindex else 0)
