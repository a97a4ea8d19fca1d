"""The same statement of one speaker in two or more sources."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product

from ..analyse.rule import Rule
from ..model import Corroboration, Evidence, Statement, message
from ..resolve.identifiers import slug
from ..resolve.titles import Title, normal_title
from .copies import Copies
from .dating import at_one_time
from .holdings import by_source
from .index import Index, Key
from .wording import NOT, stem

RULES = (
    Rule(
        "corroboration",
        "same-statement",
        "Two or more sources of one time report a statement of the same speaker in mostly the same telling words, "
        "all or none of them with a “not”, and with no other numbers, or with the same words quoted, also where one "
        "names the speaker by a title only; copies of one text count as one source, and so does a sentence that is "
        "told in much the same words outside quotation marks.",
    ),
)
_TELLING = 4  # letters of a word that tells something, at least
_SHARED = 5  # telling words in common, at least,
_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_QUOTABLE = 4  # words of a quotation that two sources give alike
_OWN = 8  # words outside quotation marks that two sources do not choose alike,
_RUN = 4  # or so many in a row
_REPEATED = 0.5  # in this part of the shorter telling
_COMMON = 40  # statements: words in more of one speaker's bring none of them together
_PART = 0.75  # and at least this part of those of the shorter statement


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement's telling words, where it stands, and the longer stretches of it that are quoted, folded."""

    evidence: Evidence
    words: frozenset[str]
    numbers: frozenset[str]
    denies: bool
    quoted: frozenset[str]


def same_statements(index: Index, told: Mapping[str, Sequence[Saying]], copies: Copies) -> Iterator[Corroboration]:
    """The statements that two independent sources report, in the order of the speakers; `told` are all, by source."""
    titled = _by_title(index)
    for speaker, said in index.said.items():
        keys = (*said, *titled.get(speaker, ()))
        if len({source for source, _ in keys}) == 1:
            continue
        sayings = [told[source][number] for source, number in keys]
        groups: defaultdict[int, list[int]] = defaultdict(list)
        first = list(range(len(sayings)))
        for left, right in _alike(index, sayings):
            first[right] = min(first[right], first[left])
        for number, root in enumerate(first):
            groups[root].append(number)
        for numbers in (numbers for numbers in groups.values() if len(numbers) > 1):
            evidence = by_source(sayings[number].evidence for number in numbers)
            if len(copies.origins(_own_words(evidence))) > 1:
                yield Corroboration(
                    id=slug(f"same statement {speaker}"),
                    kind="attribution",
                    subject=speaker,
                    title=message("%(name)s: a statement", name=index.names[speaker]),
                    evidence=evidence,
                )


def _own_words(told: Sequence[Evidence]) -> Iterator[Evidence]:
    """Those of several tellings that repeat no other's words outside quotation marks, or have few of them."""
    known: list[frozenset[str]] = []
    for one in told:
        own = re.findall(r"\w+", _QUOTED.sub(" ", one.quote).casefold())
        runs = frozenset(" ".join(own[start : start + _RUN]) for start in range(len(own) - _RUN + 1))
        if len(own) < _OWN or not any(len(runs & other) >= _REPEATED * min(len(runs), len(other)) for other in known):
            yield one
            if len(own) >= _OWN:
                known.append(runs)


def _by_title(index: Index) -> dict[str, list[Key]]:
    """The statements of speakers who are named by a title only, by the only person whom sources give this title."""
    holders: defaultdict[Title, set[str]] = defaultdict(set)
    for entity, keys in index.roles.items():
        for key in keys:
            holders[normal_title(index.role(key).title) or frozenset()].add(entity)
    present = {entity: {source for source, _ in index.passages_of(entity)} for entity in index.roles}
    bearers: dict[Title, set[str]] = {}
    found: defaultdict[str, list[Key]] = defaultdict(list)
    for source, article in index.articles.items():
        for number, said in enumerate(article.findings.statements):
            if said.mode == "indirect" or said.speaker is None or said.speaker.mention is not None:
                continue
            if title := normal_title(said.speaker.words.quote):
                if title not in bearers:
                    bearers[title] = {entity for held, every in holders.items() if title <= held for entity in every}
                meant = [entity for entity in bearers[title] if source in present[entity]]
                if len(meant) == 1:
                    found[meant[0]].append((source, number))
    return found


def saying(statement: Statement) -> Saying:
    """What is compared of a statement."""
    words = re.findall(r"\w+", statement.content.quote)
    telling = frozenset(stem(word) for word in words if len(word) >= _TELLING)
    numbers = frozenset(re.findall(r"\d+", statement.content.quote))
    denies = NOT.search(statement.content.quote) is not None
    quotations = [found[1] for found in _QUOTED.finditer(statement.evidence.quote)]
    folded = (re.findall(r"\w+", quotation.casefold()) for quotation in quotations)
    quoted = frozenset(" ".join(said) for said in folded if len(said) >= _QUOTABLE)
    return Saying(statement.evidence, telling, numbers, denies, quoted)


def _alike(index: Index, sayings: Sequence[Saying]) -> Iterator[tuple[int, int]]:
    """The pairs of statements in two sources that agree, found by the words they share."""
    by_source: defaultdict[str, list[int]] = defaultdict(list)
    for number, saying in enumerate(sayings):
        by_source[saying.evidence.source].append(number)
    near = [pair for pair in combinations(by_source, 2) if _are_near(index, *pair)]
    if not near:
        return
    times = Counter(chain.from_iterable(saying.words for saying in sayings))
    rare = [frozenset(word for word in saying.words if times[word] <= _COMMON) for saying in sayings]
    pairs = (pair for ours, theirs in near for pair in product(by_source[ours], by_source[theirs]))
    for left, right in sorted((min(pair), max(pair)) for pair in pairs if not rare[pair[0]].isdisjoint(rare[pair[1]])):
        one, other = sayings[left], sayings[right]
        if not one.quoted.isdisjoint(other.quoted) or _is_same(one, other):
            yield left, right


def _are_near(index: Index, ours: str, theirs: str) -> bool:
    left, right = index.articles[ours].source, index.articles[theirs].source
    return at_one_time(left, right, len(index.articles))


def _is_same(ours: Saying, theirs: Saying) -> bool:
    return (
        ours.denies == theirs.denies
        and (ours.numbers == theirs.numbers or not (ours.numbers and theirs.numbers))
        and len(ours.words & theirs.words) >= max(_SHARED, _PART * min(len(ours.words), len(theirs.words)))
    )
