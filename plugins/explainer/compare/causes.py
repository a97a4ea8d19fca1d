"""What a mishap is put down to, told in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..analyse.lexicon import rows
from ..analyse.rule import Rule
from ..model import Disagreement, message
from ..resolve.identifiers import slug
from .answers import Answer, contested
from .sentences import Sentence
from .story import Stories
from .wording import NOT, shortened, telling

RULES = (
    Rule(
        "disagreement",
        "two-causes",
        "Two sources of one story put a fire, a crash or another mishap down to two things that have no telling word "
        "in common (“caused by”, “set off by”), and neither names both.",
    ),
)
_CAUSED = re.compile(
    r"\b(?P<effect>\w+)(?P<between>(?:,? (?!and\b)[\w’'-]+){0,8},?) (?:was|were|is|are|been|be)? ?"
    r"(?:caused|started|triggered|sparked|set off|ignited|provoked) by (?P<cause>[^,.;:”\"]+)",
    re.IGNORECASE,
)
_PUT_DOWN = re.compile(r"(?:caused|started|triggered|sparked|set off|ignited|provoked) by ", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:if|whether|would|could|may|might|possibl\w+|ruled? out)\b|\?", re.IGNORECASE)
_MOST = 8  # words of a cause


def two_causes(told: Mapping[str, Sequence[Sentence]], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about the cause of something, in reading order."""
    answers = [answer for source in told for one in told[source] for answer in _answers(one)]
    for effect, sides in contested(answers, story, _are_unlike):
        yield Disagreement(
            id=slug(f"status cause {effect}"),
            kind="status",
            subject=None,
            title=message("“%(event)s”: by what cause", event=shortened(sides[0].evidence[0].quote)),
            sides=sides,
        )


def _answers(one: Sentence) -> Iterator[Answer]:
    quote = one.evidence.quote
    found = _CAUSED.search(quote) if _PUT_DOWN.search(quote) else None  # most sentences have no such words
    if found is None or _OPEN.search(quote) or NOT.search(quote):
        return
    within = re.findall(r"[a-z]+", f"{found['effect']}{found['between']}".casefold())
    effect = next((_mishaps()[word] for word in within if word in _mishaps()), None)
    cause = " ".join(
        re.split(r" (?:at|in|on|near|when|which|that|said|according)\b", found["cause"])[0].split()[:_MOST]
    )
    if effect and telling(cause):
        yield Answer(effect, " ".join(sorted(telling(cause))), cause, one.evidence)


def _are_unlike(one: Answer, other: Answer) -> bool:
    return {*one.answer.split()}.isdisjoint(other.answer.split())


@cache
def _mishaps() -> dict[str, str]:
    """What is meant by the words for mishaps, plurals with them."""
    return {
        form: row[0]
        for row in rows("mishaps")
        for word in row[1].split(",")
        for form in (word.strip(), f"{word.strip()}s")
    }
