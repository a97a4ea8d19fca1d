"""What a sentence says that somebody did not do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ..analyse.lexicon import rows
from .index import Index, Key
from .sentences import Sentence, sentence
from .wording import stem

_NOT = re.compile(
    r"(?:,? \d{1,3},|,[^.;“”\"]{1,60},)?(?: who)? (?P<helper>did|does|do|has|have|had|was|were|is|are)(?: not|n[’']t) "
    r"(?P<rest>[^,.;:“”\"]+)"
)
_NEVER = re.compile(r"(?: who)?(?P<helper> has| had)? never (?P<rest>[^,.;:“”\"]+)")
_OPEN = re.compile(r"\b(?:if|whether|yet|only|any ?more|until|unless|because|while)\b|\?", re.IGNORECASE)
_SO_FAR = frozenset(["has", "have", "is", "are", "do", "does"])


@dataclass(frozen=True, slots=True)
class Negation:
    """What somebody did not do; `is_so_far`: up to the day of the source, and a later one may tell of it."""

    sentence: Sentence
    content: frozenset[str]
    is_so_far: bool


def negations(index: Index, entity_of: Mapping[Key, str], one: Sentence) -> Iterator[Negation]:
    """What a sentence says that each person or body it names did not do, with the name."""
    words = one.evidence
    passage = index.articles[words.source].source.passages[words.passage]
    if _OPEN.search(words.quote):
        return
    for number in index.mentions.get((words.source, words.passage), ()):
        name = index.mention((words.source, number)).evidence
        entity = entity_of.get((words.source, number))
        if entity is None or not words.holds(name):
            continue
        found = _NOT.match(passage.text, name.end, words.end) or _NEVER.match(passage.text, name.end, words.end)
        if found:
            denied = sentence(index, entity_of, passage, *found.span("rest"))
            content = frozenset(plain(word) for word in denied.about)
            yield Negation(one, content | {entity}, (found["helper"] or "").strip() in _SO_FAR)


def plain(word: str) -> str:
    """The stem of a word, of the basic form where it is a form of an irregular verb."""
    return _irregular().get(word, word)


@cache
def _irregular() -> dict[str, str]:
    return {stem(form): stem(row[0]) for row in rows("irregular_verbs") for form in row[1].split(", ")}
