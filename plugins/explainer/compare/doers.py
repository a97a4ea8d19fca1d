"""Who did what only one can have done: led the talks, closed the bridge, found the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..analyse.lexicon import rows, words
from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, message
from ..resolve.identifiers import slug
from .answers import Answer, contested
from .index import Index, Key
from .sentences import Sentence
from .spellings import may_be_one
from .story import Stories
from .wording import shortened, stem

RULES = (
    Rule(
        "disagreement",
        "two-doers",
        "Two sources of one story give one deed, of a kind that one person does to one thing (led the talks, closed "
        "the bridge), to two persons, and neither names both.",
    ),
)
_OPEN = re.compile(
    r"\b(?:if|whether|would|could|may|might|should|not|never|no|other|another|also|again|will)\b"
    r"|\b(?:alleg|accus|claim)\w*|\?",
    re.IGNORECASE,
)
_THING = r"(?P<thing>(?:[a-z-]+ ){0,2}?[a-z-]+)"
_ASIDE = r"(?:,? \d{1,3},|,[^,.;]{1,60},)?(?: who)?(?: has| had)?"
_TITLES = re.compile(r"(?:the |an? )?(?:[A-Za-z’'-]+ ){0,5}")
_END = (
    r"(?=[,.;:!]| (?:in|on|at|for|of|to|with|by|after|before|when|until|and|that|which|from|late|early|because|as)\b|$)"
)


def two_doers(
    index: Index, entity_of: Mapping[Key, str], told: Mapping[str, Sequence[Sentence]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about who did something, in reading order."""
    answers = [
        answer
        for source in told
        for one in told[source]
        if not _OPEN.search(one.evidence.quote)
        for answer in _answers(index, entity_of, one.evidence)
    ]
    for deed, sides in contested(answers, story, _are_two):
        yield Disagreement(
            id=slug(f"attribution did {deed}"),
            kind="attribution",
            subject=None,
            title=message("“%(event)s”: who did it", event=shortened(sides[0].evidence[0].quote)),
            sides=sides,
        )


def _answers(index: Index, entity_of: Mapping[Key, str], sentence: Evidence) -> Iterator[Answer]:
    text = sentence.quote
    for number in index.mentions.get((sentence.source, sentence.passage), ()):
        mention = index.mention((sentence.source, number))
        person = entity_of.get((sentence.source, number))
        first, last = mention.evidence.start - sentence.start, mention.evidence.end - sentence.start
        if (
            person is None
            or mention.kind != "person"
            or mention.form == "pronoun"
            or not 0 <= first <= last <= len(text)
        ):
            continue
        for deed, active, passive in _patterns():
            found = active.match(text, last) or next(
                (match for match in passive.finditer(text, 0, first) if _TITLES.fullmatch(text, match.end(), first)),
                None,
            )
            is_owner = text[last : last + 1] in ("’", "'")
            if found and not is_owner and (thing := found["thing"].split()[-1]) not in words("shared_things"):
                yield Answer(f"{deed} {stem(thing)}", person, index.names[person], sentence)


def _are_two(one: Answer, other: Answer) -> bool:
    return one.answer != other.answer and not may_be_one(one.label, other.label)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """For each deed: what follows the name of the doer, and what comes before it."""
    found = []
    for deed, forms in rows("sole_deeds"):
        either = "|".join(form.strip() for form in forms.split(","))
        active = re.compile(rf"{_ASIDE} (?:{either}) the {_THING}{_END}")
        been = r"(?:was|were|has been|had been|have been)"
        passive = re.compile(rf"\b[Tt]he {_THING},? (?:which |that )?{been} (?:{either}) by ")
        found.append((deed, active, passive))
    return tuple(found)
