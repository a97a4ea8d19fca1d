"""The same words quoted, given to two people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..analyse.rule import Rule
from ..model import Disagreement, Statement, message
from ..resolve.identifiers import slug
from .answers import Answer, contested
from .index import Index, Key
from .sentences import sentences
from .spellings import may_be_one
from .story import Stories
from .wording import shortened

RULES = (
    Rule(
        "disagreement",
        "two-speakers",
        "Two sources of one story quote the same sentence word for word, and each gives it to another person; who is "
        "meant by a pronoun counts where the passage names nobody else.",
    ),
)
_QUOTABLE = 5  # words of a sentence that two people do not say alike by chance


def two_speakers(index: Index, story: Stories) -> Iterator[Disagreement]:
    """The disagreements about who said something, in reading order."""
    quoted = [(answer, words) for key in index.speakers if key[0] in story for answer, words in _quoted(index, key)]
    wordings = {answer.question: words for answer, words in reversed(quoted)}
    for question, sides in contested((answer for answer, _ in quoted), story, _are_two):
        yield Disagreement(
            id=slug(f"attribution said {question}"),
            kind="attribution",
            subject=None,
            title=message("Who said “%(words)s”", words=shortened(wordings[question])),
            sides=sides,
        )


def _quoted(index: Index, key: Key) -> Iterator[tuple[Answer, str]]:
    """The longer sentences that a statement quotes, folded, each with its words as written."""
    said, speaker = index.statement(key), index.speakers[key]
    if said.mode == "indirect" or not _is_certain(index, key[0], said):
        return
    for start, end in sentences(said.content.quote):
        words = said.content.quote[start:end]
        folded = re.findall(r"\w+", words.casefold())
        if len(folded) >= _QUOTABLE:
            yield Answer(" ".join(folded), speaker, index.names[speaker], said.evidence), words.rstrip(",")


def _is_certain(index: Index, source: str, said: Statement) -> bool:
    """Whether a speaker is a person who is named, or who alone may be meant."""
    if said.speaker is None or said.speaker.mention is None:
        return False
    mention = index.mention((source, said.speaker.mention))
    if mention.form != "pronoun":
        return mention.kind == "person"
    passage = (source, said.evidence.passage)
    named = [index.mention((source, number)) for number in index.mentions.get(passage, ())]
    people = {one.name for one in named if one.kind == "person" and one.form == "name"}
    return mention.kind == "person" and len(people) == 1


def _are_two(one: Answer, other: Answer) -> bool:
    return one.answer != other.answer and not may_be_one(one.label, other.label)
