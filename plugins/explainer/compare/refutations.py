"""What one source tells and another says is denied, in the same telling words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Side, message
from ..resolve.identifiers import slug
from .groups import joined
from .holdings import by_source
from .index import Index, Key
from .negations import negations, plain
from .sentences import Sentence, sentence
from .story import Stories
from .wording import NOT, shortened, stem

RULES = (
    Rule(
        "disagreement",
        "told-and-denied",
        "One source tells, with all the same telling words, what another source of the same story says that somebody "
        "denies, or that somebody named did not do; the one that tells of the denial does not tell it itself. That "
        "something has not been done counts only where no later source tells of it.",
    ),
)
_FEWEST = 3  # telling words and names of what is denied, with one name at least
_DENIES = frozenset(stem(word) for word in ("denied", "denies", "denying", "refuted", "refutes"))
_DOUBT = re.compile(r"\b(?:accus|alleg|claim|suspect|charge|rumou?r|if|whether|deni|deny|refut)\w*|\?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that tell something or, where `content` is not empty, that tell of its denial; `until` the day after which
    a source may tell it and contradict nothing, or "".
    """

    evidence: Evidence
    content: frozenset[str] = frozenset()
    until: str = ""


def told_and_denied(
    index: Index, entity_of: Mapping[Key, str], told: Mapping[str, Sequence[Sentence]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about what is told and denied, in the order of the denials."""
    pairs = [
        (denial, Claim(one.evidence))
        for source, own in told.items()
        for denial in (*_denials(index, entity_of, source), *_undone(index, entity_of, source, own))
        if not any(_tells(one, denial) for one in own)
        for other in told
        if other in story[source]
        for one in told[other]
        if not denial.until or (index.articles[other].source.date or "") <= denial.until
        if _tells(one, denial)
    ]
    for group in joined(pairs):
        denials = [claim for claim in group if claim.content]
        yield Disagreement(
            id=slug(f"status denied {' '.join(min(sorted(denial.content) for denial in denials))}"),
            kind="status",
            subject=None,
            title=message("Told and denied: “%(claim)s”", claim=shortened(denials[0].evidence.quote)),
            sides=(
                Side(message("told"), by_source(claim.evidence for claim in group if not claim.content)),
                Side(message("denied"), by_source(denial.evidence for denial in denials)),
            ),
        )


def _denials(index: Index, entity_of: Mapping[Key, str], source: str) -> Iterator[Claim]:
    article = index.articles[source]
    for said in article.findings.statements:
        if _DENIES.isdisjoint(stem(word) for word in said.cue.quote.split()):
            continue
        passage = article.source.passages[said.content.passage]
        content = sentence(index, entity_of, passage, said.content.start, said.content.end)
        if content.names and len(content.told) >= _FEWEST and not NOT.search(said.content.quote):
            yield Claim(said.evidence, frozenset(plain(word) for word in content.about))


def _undone(index: Index, entity_of: Mapping[Key, str], source: str, own: Sequence[Sentence]) -> Iterator[Claim]:
    day = index.articles[source].source.date or ""
    for one in own:
        for negation in negations(index, entity_of, one):
            if len(negation.content) >= _FEWEST:
                yield Claim(one.evidence, negation.content, day if negation.is_so_far else "")


def _tells(one: Sentence, denial: Claim) -> bool:
    quote = one.evidence.quote
    return denial.content <= {plain(word) for word in one.about} and not _DOUBT.search(quote) and not NOT.search(quote)
