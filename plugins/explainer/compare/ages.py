"""One person, of two ages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..analyse.rule import Rule
from ..model import Disagreement, message
from ..resolve.identifiers import slug
from .answers import Answer, contested
from .index import Index, Key
from .sentences import around
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "two-ages",
        "Two sources of one story give the same person different ages, each beside the name or a pronoun for it, or in "
        "“The 35-year-old” after a sentence that begins with the name; an age after "
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
    for person, sides in contested(_ages(index, entity_of, story), story):
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
