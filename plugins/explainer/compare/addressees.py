"""Whom somebody told: accounts of one order or request that name different receivers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from ..analyse.lexicon.groups import group
from ..analyse.rule import Rule
from ..model import Disagreement, Evidence, Passage, Side, Source, Statement
from ..resolve.aliases import common_key, is_country
from ..resolve.identifiers import slug
from .assertions import matters_in, stem
from .dating import at_one_time
from .index import Index, Key

RULES = (
    Rule(
        "disagreement",
        "told-whom",
        "Two sources report that somebody told, asked or ordered something about the same matter, with the same verb, "
        "but name different receivers.",
    ),
)


@dataclass(frozen=True, slots=True)
class Request:
    """One report of a request: the verb, who received it as written, the persons and bodies in that, about what."""

    source: Source
    evidence: Evidence
    verb: str
    receiver: str
    receivers: frozenset[str]
    matters: frozenset[str]


def told_whom(index: Index, entity_of: Mapping[Key, str]) -> Iterator[Disagreement]:
    """The disagreements about who received a request, in the order of the statements."""
    requests: defaultdict[tuple[str, str], list[Request]] = defaultdict(list)
    verbs = {stem(verb) for verb in group("speech_verbs", "directing")}
    for key, speaker in index.speakers.items():
        article, statement = index.articles[key[0]], index.statement(key)
        if (verb := stem(statement.cue.quote)) in verbs:
            passage = article.source.passages[statement.cue.passage]
            if (request := _request(index, entity_of, article.source, passage, statement)) is not None:
                requests[speaker, verb].append(request)
    for (speaker, verb), told in requests.items():
        pairs = [pair for pair in combinations(told, 2) if _differ(*pair, len(index.articles))]
        if pairs:
            matter = min(min(left.matters & right.matters) for left, right in pairs)
            clashing = [request for request in told if any(request in pair for pair in pairs)]
            yield Disagreement(
                id=slug(f"attribution {speaker} {verb} {matter}"),
                kind="attribution",
                subject=speaker,
                title=f"{index.names[speaker]}: “{pairs[0][0].verb}” whom",
                sides=tuple(Side(request.receiver, (request.evidence,)) for request in clashing),
            )


def _request(
    index: Index, entity_of: Mapping[Key, str], source: Source, passage: Passage, statement: Statement
) -> Request | None:
    cue, content = statement.cue, statement.content
    receiver = passage.text[cue.end : content.start].strip(" ,:") if cue.passage == content.passage else ""
    named = frozenset(
        entity_of[source.id, number]
        for number in index.mentions.get((source.id, cue.passage), ())
        if (source.id, number) in entity_of
        and cue.end <= (place := index.mention((source.id, number)).evidence).start
        and place.end <= content.start
        and not is_country(common_key(index.names[entity_of[source.id, number]]))
    )
    matters = matters_in(content.quote)
    return Request(source, statement.evidence, cue.quote, receiver, named, matters) if named and matters else None


def _differ(left: Request, right: Request, many: int) -> bool:
    return (
        left.source.id != right.source.id
        and not left.receivers & right.receivers
        and bool(left.matters & right.matters)
        and at_one_time(left.source, right.source, many)
    )
