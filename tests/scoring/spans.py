"""Where labelled words stand in the passages of an article, and when two places are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from explainer.model import Evidence, Passage

Item = TypeVar("Item")

STRAIGHT = str.maketrans("‘’“”–—", "''\"\"--")
SMALL = frozenset(
    ("the", "a", "an", "of", "in", "to", "and", "for", "his", "her", "its", "their", "s", "by", "at", "on")
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open offsets into the text of one passage."""

    passage: int
    start: int
    end: int

    def meets(self, other: Span) -> bool:
        """Whether the two overlap by at least half of the shorter."""
        if self.passage != other.passage:
            return False
        shared = min(self.end, other.end) - max(self.start, other.start)
        return shared > 0 and 2 * shared >= min(self.end - self.start, other.end - other.start)


def span_of(evidence: Evidence) -> Span:
    """Where a finding's words stand."""
    return Span(evidence.passage, evidence.start, evidence.end)


def find(passages: Sequence[Passage], words: str, *, any_case: bool = False) -> list[Span]:
    """Every place where whole words stand; blanks and the shape of quotation marks make no difference.

    Args:
        passages: the article.
        words: what to look for; `…` stands for anything in between, up to the nearest occurrence of what follows,
            in this passage or a later one (the span then ends with its own passage).
        any_case: whether capitals make no difference.
    """
    first, dots, last = (part.strip() for part in words.partition("…"))
    opening, closing = _pattern(first, any_case), _pattern(last, any_case)
    found = []
    for passage in passages:
        text = passage.text.translate(STRAIGHT)
        for match in opening.finditer(text):
            end = match.end()
            if dots:
                following = closing.search(text, match.end())
                if following is None and not _later(passages, passage.index, closing):
                    continue
                end = following.end() if following else len(text)
            found.append(Span(passage.index, match.start(), end))
    return found


def focused(passages: Sequence[Passage], words: str, *, any_case: bool = False) -> list[Span]:
    """As `find`, but of `on [Friday] night` only what the brackets hold."""
    inner = re.search(r"\[(.+?)\]", words)
    if inner is None:
        return find(passages, words, any_case=any_case)
    around = find(passages, words.replace("[", "").replace("]", ""), any_case=any_case)
    texts = {passage.index: passage.text.translate(STRAIGHT) for passage in passages}
    held, before = _pattern(inner.group(1), any_case), _pattern(words[: inner.start()], any_case)
    spans = []
    for span in around:
        lead = before.match(texts[span.passage], span.start) if words[: inner.start()].strip() else None
        match = held.search(texts[span.passage], lead.end() if lead else span.start, span.end)
        if match:
            spans.append(Span(span.passage, match.start(), match.end()))
    return spans


def apart(items: Iterable[tuple[bool, Span, Item]]) -> list[tuple[Span, Item]]:
    """The labelled places of which no two overlap: those picked with brackets first, then the longest, in order."""
    kept: list[tuple[Span, Item]] = []
    for _, span, item in sorted(items, key=lambda each: (not each[0], each[1].start - each[1].end, each[1])):
        if all(span.passage != at.passage or span.end <= at.start or at.end <= span.start for at, _ in kept):
            kept.append((span, item))
    return sorted(kept, key=lambda each: each[0])


def _later(passages: Sequence[Passage], index: int, closing: re.Pattern[str]) -> bool:
    return any(closing.search(passage.text.translate(STRAIGHT)) for passage in passages if passage.index > index)


def _pattern(words: str, any_case: bool) -> re.Pattern[str]:
    parts = [re.escape(part) for part in words.translate(STRAIGHT).split()]
    return re.compile(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", re.IGNORECASE if any_case else 0)


def content_words(text: str) -> frozenset[str]:
    """The words that carry meaning, folded: no case, no possessive, no plural, `U.S.` and `United States` one."""
    folded = text.translate(STRAIGHT).lower()
    folded = re.sub(r"\bu\.\s?s\.?|\bunited states(?: of america)?\b", "us", folded)
    folded = re.sub(r"'s\b", "", folded)
    words = (word for word in re.findall(r"[^\W_]+", folded) if word not in SMALL)
    return frozenset(word[:-1] if len(word) > 4 and word.endswith("s") and word[-2] != "s" else word for word in words)


def share(one: Iterable[str], other: Iterable[str]) -> float:
    """What part of the shorter list of words stands in the other."""
    left, right = frozenset(one), frozenset(other)
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0
