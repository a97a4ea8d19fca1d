"""How somebody was killed or hurt, told in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..analyse.lexicon import rows, words
from ..analyse.rule import Rule
from ..model import Disagreement, Side, message
from ..resolve.identifiers import slug
from .answers import Answer, contested
from .index import Index, Key
from .sentences import Sentence
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "two-manners",
        "Two sources of one story tell in two ways how the same person, or the only one of a trade, was killed or hurt "
        "(shot, stabbed), and neither tells of both.",
    ),
)
_OPEN = re.compile(
    r"\b(?:if|whether|would|could|may|might|not|never|no|tried|attempt\w*|threat\w*)\b|\?", re.IGNORECASE
)
_ANYBODY = frozenset(["man", "woman", "men", "women", "people", "person", "child", "children", "boy", "girl", "victim"])
_PASSIVE = re.compile(r"(?:,? \d{1,3},|,[^,.;]{1,60},)?(?: who)? (?:was|were|is|has been|had been) (?:\w+ly )?")
_TITLES = r"(?:the |an? |his |her |their )?(?:[a-z-]+ ){0,2}"


def two_manners(
    index: Index, entity_of: Mapping[Key, str], told: Mapping[str, Sequence[Sentence]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about how somebody was killed or hurt, in reading order; those of a name before its trade."""
    answers = [
        answer
        for source in told
        for one in told[source]
        if not _OPEN.search(one.evidence.quote)
        for answer in _answers(index, entity_of, one)
    ]
    listed: list[tuple[Side, ...]] = []
    for victim, sides in contested(answers, story):
        if any(
            {e for side in sides for e in side.evidence} & {e for s in before for e in s.evidence} for before in listed
        ):
            continue
        listed.append(sides)
        yield Disagreement(
            id=slug(f"status manner {victim}"),
            kind="status",
            subject=victim if victim in index.names else None,
            title=message("%(name)s: in which way", name=index.names.get(victim, victim)),
            sides=sides,
        )


def _answers(index: Index, entity_of: Mapping[Key, str], one: Sentence) -> Iterator[Answer]:
    """Each victim of the sentence with the one manner that it tells of."""
    text = one.evidence.quote
    found = [(manner, match) for manner, pattern in _manners() for match in pattern.finditer(text)]
    if len({manner for manner, _ in found}) != 1:
        return
    manner, verb = found[0]
    place = (one.evidence.source, one.evidence.passage)
    for number in index.mentions.get(place, ()):
        mention = index.mention((place[0], number))
        entity = entity_of.get((place[0], number))
        first, last = mention.evidence.start - one.evidence.start, mention.evidence.end - one.evidence.start
        if entity is None or mention.kind != "person" or not 0 <= first <= last <= len(text):
            continue
        is_object = (
            re.fullmatch(rf" {_TITLES}(?:[a-z]+,? )?", text[verb.end() : first]) if verb.end() <= first else None
        )
        if is_object or (last <= verb.start() and _PASSIVE.fullmatch(text[last : verb.start()])):
            yield Answer(entity, manner, verb.group(), one.evidence)
    after = re.match(rf" {_TITLES}([a-z]+)\b", text[verb.end() :])
    before = re.search(r"\b([a-z]+)(?:, [^,]+,)? (?:was|were|is|has been|had been) (?:\w+ly )?$", text[: verb.start()])
    nouns = [*re.findall(r"[a-z]+", after.group())] if after else []
    for noun in [*nouns, *([before[1]] if before else [])]:
        if noun in words("roles") | words("people_nouns") and noun not in _ANYBODY:
            yield Answer(noun, manner, verb.group(), one.evidence)


@cache
def _manners() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (row[0], re.compile(rf"\b(?:{'|'.join(word.strip() for word in row[1].split(','))})\b", re.IGNORECASE))
        for row in rows("manners")
    )
