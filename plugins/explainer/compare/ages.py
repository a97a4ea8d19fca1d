"""One person, of two ages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ..analyse.lexicon import words
from ..analyse.rule import Rule
from ..model import Disagreement, Passage, message
from ..resolve.identifiers import slug
from .answers import Answer, contested
from .index import Index, Key
from .sentences import around, sentences
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "two-ages",
        "Two sources of one story give the same person different ages, each beside the name or a pronoun for it, or in "
        "“the 35-year-old said” after a sentence that begins with the name or names nobody else; an age after "
        "another year or “then” does not count. A name spelt in two ways is one person's.",
    ),
)
_AFTER = re.compile(
    r",? (?:\((?P<brackets>\d{1,3})\)"
    r"|who (?:is|was|turned) (?P<who>\d{1,3})(?=[,.;)]| years| (?:last|this|on|yesterday|today))"
    r"|aged (?P<aged>\d{1,3})(?=[,.;)])"
    r"|an? (?P<hyphen>\d{1,3})-year-old)|, (?P<comma>\d{1,3})(?=[,.;)]|$)"
    r"| (?:is|was) (?P<plain>\d{1,3})(?=[,.;)]| years old| and\b)"
)
_DEFINITE = re.compile(r"The (\d{1,3})-year-old\b")
_OF_THE_LAST = re.compile(r"\b[Tt]he (?P<years>\d{1,3})-year-old\b(?: (?P<next>[a-z]+))?")
_VERBS = frozenset(["who", "was", "is", "has", "had", "will", "would", "did", "also", "then"])
_BACK = 250  # characters before "the 35-year-old" in which he is named
_BEFORE = re.compile(r"\b(?P<years>\d{1,3})-year-old (?:[A-Za-z-]+ ){0,3}$")
_OTHER_TIME = re.compile(r"\b(?:then|when|(?:19|20)\d\d|at the time|years? ago)\b")
_LEAST, _MOST = 5, 115  # years: other numbers after a name are points and places


def is_age(years: str) -> bool:
    """Whether a number of years, in figures, may be somebody's age."""
    return _LEAST <= int(years) <= _MOST


def two_ages(index: Index, entity_of: Mapping[Key, str], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about how old somebody is, in reading order.

    Args:
        index: the corpus.
        entity_of: who each mention is, a person whose name is spelt differently being one.
        story: which sources tell one story.
    """
    beside = [*_ages(index, entity_of, story)]
    told = {(age.question, age.evidence.source) for age in beside}
    later = (age for age in _of_the_last(index, entity_of, story) if (age.question, age.evidence.source) not in told)
    for person, sides in contested((*beside, *later), story):
        yield Disagreement(
            id=slug(f"figure age {person}"),
            kind="figure",
            subject=person,
            title=message("%(name)s: the age", name=index.names[person]),
            sides=sides,
        )


def _ages(index: Index, entity_of: Mapping[Key, str], story: Stories) -> Iterator[Answer]:
    for (source, number), mention in (
        ((source, number), mention)
        for source, article in index.articles.items()
        if source in story
        for number, mention in enumerate(article.findings.mentions)
    ):
        name = mention.evidence
        passage = index.articles[source].source.passages[name.passage]
        person = entity_of.get((source, number))
        if person is None or mention.kind != "person" or passage.kind in ("title", "heading"):
            continue
        start, end = around(passage.text, name.start, name.end)
        if (after := _AFTER.match(passage.text, name.end)) and after.lastgroup:
            found, first, last = after[after.lastgroup], name.start, after.end()
        elif before := _BEFORE.search(passage.text, start, name.start):
            found, first, last = before["years"], before.start(), name.end
        elif name.start == start and (next_one := _DEFINITE.match(passage.text, end + 1)):
            found, first, last = next_one[1], next_one.start(), next_one.end()
        else:
            continue
        if is_age(found) and not _OTHER_TIME.search(passage.text, start, last):
            yield Answer(person, found, found, passage.cite(first, last))


def _of_the_last(index: Index, entity_of: Mapping[Key, str], story: Stories) -> Iterator[Answer]:
    """The ages in "the 35-year-old said", of the only person named shortly before, or of the one who begins the
    sentence before.
    """
    for source in (source for source in index.articles if source in story):
        paragraphs = [one for one in index.articles[source].source.passages if one.kind == "paragraph"]
        for passage, above in zip(paragraphs, (None, *paragraphs), strict=False):
            for found in _OF_THE_LAST.finditer(passage.text):
                person = _last_named(index, entity_of, passage, found.start())
                if found.start() == 0 and above is not None:
                    person = _last_named(index, entity_of, above, len(above.text))
                if person and _is_verb(found["next"]) and is_age(found["years"]):
                    cited = passage.cite(found.start(), found.end("years") + len("-year-old"))
                    yield Answer(person, found["years"], found["years"], cited)


def _is_verb(word: str | None) -> bool:
    """Whether what follows tells what he does, so that no noun tells who he is."""
    return word is None or word.endswith("ed") or word in words("irregular_verbs") | words("speech_verbs") | _VERBS


def _last_named(index: Index, entity_of: Mapping[Key, str], passage: Passage, before: int) -> str | None:
    """The only person in the last sentence that names one, near before a place of a passage, or who begins it."""
    for start, end in reversed(sentences(passage.text[:before])):
        if start < before - _BACK or _somebody().search(passage.text, start, before):
            return None
        named = [
            (mention.evidence.start, entity)
            for number in index.mentions.get((passage.source, passage.index), ())
            if (mention := index.mention((passage.source, number))).kind == "person"
            and start <= mention.evidence.start < end
            and (entity := entity_of.get((passage.source, number)))
        ]
        if named:
            first = min(named)
            return first[1] if first[0] == start or len({entity for _, entity in named}) == 1 else None
    return None


@cache
def _somebody() -> re.Pattern[str]:
    """Somebody without a name, who may be meant in place of the one who has one."""
    nouns = "|".join(sorted(map(re.escape, words("people_nouns") | words("roles") | words("kin"))))
    return re.compile(
        rf"\b[Aa]n? \d{{1,3}}-year-old|\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z-]+ ){{0,2}}(?:{nouns})\b"
    )
