"""What befell one person, told in ways that cannot both be true: dismissed or resigned, convicted or acquitted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from ..analyse.lexicon import rows, words
from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Side, message
from ..resolve.identifiers import slug
from .holdings import by_source
from .index import Index, Key
from .sentences import around
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "two-fates",
        "Of two sources of one story, one tells of a person what cannot be true if the other is right (dismissed, "
        "resigned; convicted, acquitted); what stands next to the name counts, and no source that tells both.",
    ),
)
_ANSWERS: dict[str, str] = {
    answer: answer
    for answer in (
        message("dismissed"),
        message("resigned"),
        message("convicted"),
        message("acquitted"),
        message("pleaded guilty"),
        message("denied the charges"),
        message("died"),
        message("survived"),
    )
}
_ASIDE = r"(?:,? \d{1,3},|,[^,.;]{1,60},| of [A-Z]\w+)?(?:,? who)?"  # between a name and its verb
_HAS = r"(?: (?:has|have|had|also|later|then))*"
_OTHERWISE = re.compile(
    r"[’']|,? as\b"
)  # after a name that is not the object: "dismissed Lind's plea", "dismissed Lind as"
_OPEN = re.compile(
    r"\b(?:if|whether|would|could|may|might|should|nearly|almost|alleg\w+|reported\w*|accus\w+|claim\w*|plot\w*|attempt\w*"
    r"|threat\w*|rumou?r\w*|not(?! guilty)|never)\b|\?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fate:
    """That a source tells of a person this answer to this question, in these words."""

    source: str
    answer: str
    evidence: Evidence


def two_fates(index: Index, entity_of: Mapping[Key, str], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about what befell somebody, in reading order."""
    told: defaultdict[tuple[str, str], list[Fate]] = defaultdict(list)
    for source in (source for source in index.articles if source in story):
        for person, question, fate in _fates(index, entity_of, source):
            told[person, question].append(fate)
    for (person, question), fates in told.items():
        answers: defaultdict[str, set[str]] = defaultdict(set)
        for fate in fates:
            answers[fate.source].add(fate.answer)
        single = [fate for fate in fates if len(answers[fate.source]) == 1]
        clashing = {
            one
            for left, right in combinations(single, 2)
            if left.answer != right.answer and right.source in story[left.source]
            for one in (left, right)
        }
        if clashing:
            kept = [fate for fate in single if fate in clashing]
            sides = dict.fromkeys(fate.answer for fate in kept)
            yield Disagreement(
                id=slug(f"status {question} {person}"),
                kind="status",
                subject=person,
                title=message("%(name)s: what the sources tell", name=index.names[person]),
                sides=tuple(
                    Side(_ANSWERS[answer], by_source(fate.evidence for fate in kept if fate.answer == answer))
                    for answer in sides
                ),
            )


def _fates(index: Index, entity_of: Mapping[Key, str], source: str) -> Iterator[tuple[str, str, Fate]]:
    """Each person, question and answer of a source, headings apart."""
    for passage in index.articles[source].source.passages:
        if passage.kind in ("title", "heading") or not _any_word().search(passage.text):
            continue
        for number in index.mentions.get((source, passage.index), ()):
            mention = index.mention((source, number))
            person = entity_of.get((source, number))
            if person is None or mention.kind != "person":
                continue
            start, end = around(passage.text, mention.evidence.start, mention.evidence.end)
            if _OPEN.search(passage.text, start, end):
                continue
            for question, answer, after, before in _patterns():
                is_object = before is not None and not _OTHERWISE.match(passage.text, mention.evidence.end)
                if after.match(passage.text, mention.evidence.end, end) or (
                    is_object and before and before.search(passage.text, start, mention.evidence.start)
                ):
                    yield person, question, Fate(source, answer, passage.cite(start, end))


@cache
def _any_word() -> re.Pattern[str]:
    every = (word.strip() for row in rows("fates") for word in row[3].split(","))
    return re.compile(rf"\b(?:{'|'.join(every)})\b")


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str], re.Pattern[str] | None], ...]:
    """For each line of the list: the words after a name, and those before one."""
    found: list[tuple[str, str, re.Pattern[str], re.Pattern[str] | None]] = []
    held = "|".join(sorted(re.escape(role) for role in words("roles")))
    titles = rf"(?: (?:the|his|her|its|their|former|{held}|[a-z]+ minister|[A-Z][\w.’'-]*))*"
    for question, answer, frame, forms in rows("fates"):
        either = "|".join(word.strip() for word in forms.split(","))
        if frame == "subject":
            found.append((question, answer, re.compile(rf"{_ASIDE}{_HAS} (?:{either})\b(?! by)"), None))
        else:
            passive = rf"{_ASIDE} (?:was|were|is|has been|had been|have been)(?: later| then| also)? (?:{either})\b"
            active = rf"(?<!not )(?<!be )(?<!was )(?<!were )(?<!been )\b(?:{either}){titles} $"
            found.append((question, answer, re.compile(passive), re.compile(active)))
    return tuple(found)
