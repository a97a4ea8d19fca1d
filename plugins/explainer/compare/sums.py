"""Sums: people of two sorts, counted beside each other ("18 passengers and three crew")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from ..analyse.numerals import plain
from ..model import Passage
from .count import Count
from .things import sort_of

_AND = re.compile(r"(?: [a-z]+)?(?: and|,? plus|,? as well as) (?:a crew of )?", re.IGNORECASE)
_ONE = re.compile(r" and (?:an?|one|their|his|her) (?:[a-z]+ )?([a-z]+)\b")
_EITHER = re.compile(r"\b(?:between|either) $", re.IGNORECASE)


def with_sums(found: Iterable[Count], passage: Passage) -> Iterator[Count]:
    """The counts of a sentence of a passage, each two that make a sum as summands, and the sum after them."""
    own = list(found)
    sums = [(at, whole) for at, (one, other) in enumerate(pairwise(own)) if (whole := _sum(one, other, passage))]
    summands = {place for at, _ in sums for place in (at, at + 1)}
    for at, count in enumerate(own):
        with_one = None if at in summands else _with_one(count, passage)
        yield replace(count, is_summand=at in summands or with_one is not None)
        if with_one:
            yield with_one
    yield from (whole for _, whole in sums)


def _sum(one: Count, other: Count, passage: Passage) -> Count | None:
    first, last, sentence = one.figure.evidence, other.figure.evidence, one.sentence.evidence
    text = passage.text
    is_pair = one.thing.kind == other.thing.kind == "people" and one.thing.noun != other.thing.noun
    is_joined = _AND.fullmatch(text, first.start + len(first.quote), last.start)
    if not is_pair or not is_joined or _EITHER.search(text[sentence.start : first.start]):
        return None
    if one.senses and other.senses and one.senses != other.senses:
        return None
    return replace(_added(one, Decimal(other.figure.value), passage, last.end), senses=one.senses or other.senses)


def _with_one(count: Count, passage: Passage) -> Count | None:
    """A count with the single one told after it: four soldiers and a driver."""
    following = _ONE.match(passage.text, count.figure.evidence.end)
    is_one = following and count.thing.kind == "people" and sort_of(following[1])[0] == "people"
    return _added(count, Decimal(1), passage, following.end()) if following and is_one else None


def _added(count: Count, number: Decimal, passage: Passage, end: int) -> Count:
    evidence = passage.cite(count.figure.evidence.start, end)
    figure = replace(count.figure, evidence=evidence, value=plain(Decimal(count.figure.value) + number), unit="")
    return replace(count, figure=figure, thing=count.thing._replace(noun=""), is_sum=True)
