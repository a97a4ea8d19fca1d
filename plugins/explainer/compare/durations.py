"""How long one thing lasted, told in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..analyse.numerals import NUMBER, value
from ..analyse.rule import Rule
from ..model import Disagreement, message
from ..resolve.identifiers import slug
from .answers import Answer, contested
from .sentences import Sentence
from .story import Stories
from .wording import NOT, shortened, stem

RULES = (
    Rule(
        "disagreement",
        "two-durations",
        "Two sources of one story tell in other numbers how long the same lasted (“nine days of talks”, “the talks "
        "took two weeks”), more than a fifth apart, and neither tells both.",
    ),
)
_HOURS = {"minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "month": 730, "year": 8766}
_LENGTH = rf"(?P<number>{NUMBER}) (?P<unit>{'|'.join(_HOURS)})s?\b"
_OF = re.compile(rf"{_LENGTH} of (?P<thing>[a-z-]+)\b", re.IGNORECASE)
_LASTED = re.compile(
    r"\b(?P<thing>[a-z-]+)(?: (?:in|at|of|on|with|near) [^,.;]{1,40}?)?(?:,[^,.;]{1,80},)? "
    rf"(?:lasted|took|went on|burned|continued|dragged on)(?: for)?(?: about| some| more than| nearly)? {_LENGTH}",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:if|whether|would|could|may|might|will|every|each|(?:19|20)\d\d)\b|\?", re.IGNORECASE)
_APART = 1.2  # times


def two_durations(told: Mapping[str, Sequence[Sentence]], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about how long something lasted, in reading order."""
    answers = [answer for source in told for one in told[source] for answer in _answers(one)]
    for thing, sides in contested(answers, story, _are_apart):
        yield Disagreement(
            id=slug(f"figure duration {thing}"),
            kind="figure",
            subject=None,
            title=message("“%(event)s”: for how long", event=shortened(sides[0].evidence[0].quote)),
            sides=sides,
        )


def _answers(one: Sentence) -> Iterator[Answer]:
    quote = one.evidence.quote
    if _OPEN.search(quote) or NOT.search(quote):
        return
    for pattern in (_OF, _LASTED):
        for found in pattern.finditer(quote):
            if (number := value(found["number"])) is not None:
                hours = float(number) * _HOURS[found["unit"].casefold()]
                label = f"{found['number']} {found['unit']}{'' if number == 1 else 's'}"
                yield Answer(stem(found["thing"]), f"{hours:.2f}", label, one.evidence)


def _are_apart(one: Answer, other: Answer) -> bool:
    less, more = sorted((float(one.answer), float(other.answer)))
    return more > _APART * less
