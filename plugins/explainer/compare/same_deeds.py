"""What was done to somebody or befell him, told alike by two or more sources."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from ..analyse.lexicon import rows
from ..analyse.rule import Rule
from ..model import Corroboration, Evidence, When, message
from ..resolve.identifiers import slug
from .copies import Copies
from .dating import overlap
from .groups import joined
from .holdings import by_source
from .index import Index, Key
from .negations import plain
from .story import Stories
from .wording import stem

RULES = (
    Rule(
        "corroboration",
        "same-deed",
        "Two or more sources tell with the same verb, or with “killed” and “died”, what befell or was done to the same "
        "person, who alone is known to take part, on days that agree as far as they are told: sources of one story, "
        "or of any time for a death; copies of one text count as one source.",
    ),
)
_RULES = frozenset(["died", "harmed", "tried", "office"])  # of events that befall somebody
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|be|being)(?: \w+)? $")
_ONCE = frozenset([stem("die"), stem("bury")])  # what befalls a person once


@dataclass(frozen=True, slots=True)
class Told:
    """That a source tells of a deed, known by the stem of its verb (`word`, as written)."""

    evidence: Evidence
    when: When | None
    word: str


def same_deeds(index: Index, entity_of: Mapping[Key, str], story: Stories, copies: Copies) -> Iterator[Corroboration]:
    """The deeds that two independent sources tell, in reading order."""
    found: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for source, article in index.articles.items():
        for event in article.findings.events:
            if event.rule not in _RULES or event.status != "happened":
                continue
            known = {who.mention for who in event.participants if who.mention is not None}
            people = {n for n in known if index.mention((source, n)).kind == "person" and (source, n) in entity_of}
            for number in people if len(people) == 1 else ():
                for deed, word in _befallen(event.evidence, index.mention((source, number)).evidence):
                    found[entity_of[source, number], deed].append(Told(event.evidence, event.when, word))
    for (person, deed), told in found.items():
        pairs = [
            (one, other)
            for one, other in combinations(told, 2)
            if (deed in _ONCE or other.evidence.source in story.get(one.evidence.source, ()))
            and (one.when is None or other.when is None or overlap(one.when, other.when))
        ]
        for group in joined(pairs):
            evidence = by_source(one.evidence for one in group)
            if len(copies.origins(evidence)) > 1:
                yield Corroboration(
                    id=slug(f"same deed {person} {deed}"),
                    kind="status",
                    subject=person,
                    title=message("%(name)s: “%(verb)s”", name=index.names[person], verb=group[0].word),
                    evidence=evidence,
                )


def _befallen(event: Evidence, name: Evidence) -> Iterator[tuple[str, str]]:
    """The stems of the verbs in these words that tell what befell the person of this name, each as written."""
    if not event.holds(name):
        return
    for found in re.finditer(r"[^\W\d_]+", event.quote):
        deed = plain(stem(found.group()))
        is_before = name.end - event.start <= found.start()
        is_passive = _PASSIVE.search(event.quote, 0, found.start()) is not None
        if (deed in _verbs("self") and is_before) or (deed in _verbs("done") and is_before == is_passive):
            yield (stem("die") if deed == stem("kill") else deed), found.group()


@cache
def _verbs(frame: str) -> frozenset[str]:
    """The stems of the verbs of one word that tell a deed in this frame."""
    lines = (row for row in rows("deeds") if row[0] in _RULES and row[2] == frame)
    return frozenset(stem(verb) for row in lines for verb in row[3].split(", ") if " " not in verb)
