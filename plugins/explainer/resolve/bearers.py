"""Who bears a name within one article: the unit that the rules of identity join or keep apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import Article, EntityKind, Findings, Gender, Mention
from .aliases import common_key, known_names
from .folding import fold
from .titles import Title, normal_title

Cut = Callable[[str, str, str], bool]  # source, short name, fuller name: must not be the same
NAMES = ("name", "surname", "given", "acronym")
_OFFICE = 3  # votes of a mention that holds an office: its grammar, not only the model, says "person"
_PREFERRED: tuple[EntityKind, ...] = ("place", "organisation", "person")  # of equal votes: least harm first


@dataclass(frozen=True, slots=True)
class Bearer:
    """All mentions in one article which that article ties together.

    `name` is the fullest name as written and `key` its common folded form; `full` holds the keys of all its names of
    several words, `short` the folded surnames by which the article also calls a person; `titles` are the offices it
    gives; `mentions` are indices in reading order.
    """

    source: str
    kind: EntityKind
    name: str
    key: str
    full: frozenset[str]
    short: frozenset[str]
    gender: Gender | None
    titles: frozenset[Title]
    mentions: tuple[int, ...]

    @property
    def is_one_word(self) -> bool:
        """Whether the fullest name is one word as written; "Vale-Orden" is one."""
        return len(self.name.split()) < 2


def bearers(articles: Iterable[Article], cut: Cut, ruled: Mapping[str, EntityKind]) -> tuple[Bearer, ...]:
    """The bearers of names in all articles, sorted by source and first mention, their kinds settled by vote.

    Args:
        articles: the articles, in any order.
        cut: whether an editor keeps apart a short name and the fuller one that its article ties it to.
        ruled: the kinds that an editor has laid down, by common key.
    """
    found: list[Bearer] = []
    for article in sorted(articles, key=lambda article: article.source.id):
        found += _in_article(article, cut)
    kinds = _kinds(found, articles, ruled)
    return tuple(_as(bearer, kinds, ruled) for bearer in found)


def _in_article(article: Article, cut: Cut) -> list[Bearer]:
    source, findings = article.source.id, article.findings
    groups: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
    for number in range(len(findings.mentions)):
        root = findings.mentions[_root(source, findings.mentions, number, cut)]
        groups[common_key(root.name), root.kind == "person"].append(number)
    titles: defaultdict[int, set[Title]] = defaultdict(set)
    for role in findings.roles:
        if title := normal_title(role.title):
            titles[role.holder].add(title)
    grouped = (_bearer(source, findings, key, numbers, titles) for (key, _), numbers in groups.items() if key)
    return sorted(grouped, key=lambda bearer: bearer.mentions)


def _root(source: str, mentions: Sequence[Mention], number: int, cut: Cut) -> int:
    seen = {number}
    while (fuller := mentions[number].refers) is not None and fuller not in seen:
        if cut(source, mentions[number].name, mentions[fuller].name):
            return number
        seen.add(fuller)
        number = fuller
    return number


def _bearer(
    source: str, findings: Findings, key: str, numbers: Sequence[int], titles: Mapping[int, set[Title]]
) -> Bearer:
    mentions = [findings.mentions[number] for number in numbers]
    own = [mention for mention in mentions if common_key(mention.name) == key]
    genders = Counter(mention.gender for mention in mentions if mention.gender is not None)
    return Bearer(
        source=source,
        kind=own[0].kind,
        name=own[0].name,
        key=key,
        full=frozenset(common_key(mention.name) for mention in mentions if " " in mention.name),
        short=frozenset(fold(mention.name) for mention in mentions if mention.form == "surname"),
        gender=next(iter(genders)) if len(genders) == 1 else None,
        titles=frozenset(title for number in numbers for title in titles.get(number, ())),
        mentions=tuple(numbers),
    )


def _kinds(
    found: Sequence[Bearer], articles: Iterable[Article], ruled: Mapping[str, EntityKind]
) -> dict[str, EntityKind]:
    """The kind of each name, by the votes of its mentions over the corpus; those of a person in office count more."""
    mentions = {article.source.id: article.findings.mentions for article in articles}
    votes: defaultdict[str, Counter[EntityKind]] = defaultdict(Counter)
    for bearer in found:
        written = (mentions[bearer.source][number] for number in bearer.mentions)
        weight = _OFFICE if bearer.kind == "person" and bearer.titles else 1
        for mention in written if not _is_surname_of_someone(bearer) else ():
            if mention.form in ("name", "acronym"):
                votes[bearer.key][mention.kind] += weight
    kinds: dict[str, EntityKind] = {key: max(_PREFERRED, key=lambda kind: count[kind]) for key, count in votes.items()}
    kinds.update({key: kind for key, (_, kind) in known_names().items() if key in kinds})
    kinds.update(ruled)
    return kinds


def _is_surname_of_someone(bearer: Bearer) -> bool:
    """Whether its own article makes a person of a single word (Mr. Ford), whatever others call so (the Ford works)."""
    return bearer.kind == "person" and bearer.is_one_word and bool(bearer.titles or bearer.gender)


def _as(bearer: Bearer, kinds: Mapping[str, EntityKind], ruled: Mapping[str, EntityKind]) -> Bearer:
    """The bearer with the kind voted for."""
    kind = kinds.get(bearer.key, bearer.kind)
    if kind == bearer.kind or (_is_surname_of_someone(bearer) and bearer.key not in ruled):
        return bearer
    return replace(bearer, kind=kind)
