"""What later stages look up instead of searching: built once, in time that grows with the number of findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from ..model import Article, Definition, Evidence, Mention, Resolution, Role, Statement, Who
from .company import Company, Place, company, pairs

Key = tuple[str, int]  # a source's id and an index among its findings of one sort


@dataclass(frozen=True, slots=True)
class Index:
    """Findings by what they concern. Passages are (source id, passage index); all lists are in reading order.

    `mentions` and `entities` are by passage (the latter without repetition); `passages`, `roles`, `said`, `about`,
    `events` (in which it takes part) and `defined` by entity id; `speakers` tells whose a statement is, where that is
    known; `definitions` is by term id.
    """

    articles: dict[str, Article]
    names: dict[str, str]
    mentions: dict[Place, tuple[int, ...]]
    entities: dict[Place, tuple[str, ...]]
    passages: dict[str, tuple[Place, ...]]
    roles: dict[str, tuple[Key, ...]]
    said: dict[str, tuple[Key, ...]]
    about: dict[str, tuple[Key, ...]]
    events: dict[str, tuple[Key, ...]]
    speakers: dict[Key, str]
    defined: dict[str, tuple[Key, ...]]
    definitions: dict[str, tuple[Key, ...]]

    def mention(self, key: Key) -> Mention:
        """The mention with this key."""
        return self.articles[key[0]].findings.mentions[key[1]]

    def role(self, key: Key) -> Role:
        """The role with this key."""
        return self.articles[key[0]].findings.roles[key[1]]

    def statement(self, key: Key) -> Statement:
        """The statement with this key."""
        return self.articles[key[0]].findings.statements[key[1]]

    def definition(self, key: Key) -> Definition:
        """The definition with this key."""
        return self.articles[key[0]].findings.definitions[key[1]]

    def passages_of(self, entity: str) -> tuple[Place, ...]:
        """The passages that mention an entity."""
        return self.passages.get(entity, ())

    def roles_of(self, entity: str) -> tuple[tuple[Key, Role], ...]:
        """The roles that the sources give an entity."""
        return tuple((key, self.role(key)) for key in self.roles.get(entity, ()))

    def said_by(self, entity: str) -> tuple[tuple[Key, Statement], ...]:
        """The statements of an entity."""
        return tuple((key, self.statement(key)) for key in self.said.get(entity, ()))

    def said_about(self, entity: str) -> tuple[tuple[Key, Statement], ...]:
        """The statements that mention an entity, other than as the one who says or reports them."""
        return tuple((key, self.statement(key)) for key in self.about.get(entity, ()))

    def company_of(self, entity: str) -> Company:
        """The other entities with the passages they share with this one, most passages first."""
        return company(entity, self.passages, self.entities, self.names)

    def pairs_of(self, wanted: Container[str]) -> dict[tuple[str, str], list[Place]]:
        """Every two of these entities that share passages, with the passages."""
        return pairs(self.entities, wanted)


def build_index(articles: Sequence[Article], resolution: Resolution) -> Index:
    """The index of a corpus, articles in the order given."""
    by_passage: defaultdict[Place, list[int]] = defaultdict(list)
    present: defaultdict[Place, dict[str, None]] = defaultdict(dict)
    passages: defaultdict[str, dict[Place, None]] = defaultdict(dict)
    roles: defaultdict[str, list[Key]] = defaultdict(list)
    said: defaultdict[str, list[Key]] = defaultdict(list)
    about: defaultdict[str, list[Key]] = defaultdict(list)
    events: defaultdict[str, list[Key]] = defaultdict(list)
    defined: defaultdict[str, list[Key]] = defaultdict(list)
    speakers: dict[Key, str] = {}
    who = resolution.entity_of
    for article in articles:
        source, findings = article.source.id, article.findings
        order = sorted(range(len(findings.mentions)), key=lambda n: (findings.mentions[n].evidence, n))
        for number in order:
            place = (source, findings.mentions[number].evidence.passage)
            by_passage[place].append(number)
            if entity := who.get((source, number)):
                present[place][entity] = None
                passages[entity][place] = None
        for number, role in enumerate(findings.roles):
            if entity := who.get((source, role.holder)):
                roles[entity].append((source, number))
        for number, statement in enumerate(findings.statements):
            key = (source, number)
            speaker = (
                None if statement.speaker is None or statement.speaker.mention is None else statement.speaker.mention
            )
            if speaker is not None and (entity := who.get((source, speaker))):
                speakers[key] = entity
                said[entity].append(key)
            named = _spoken_of(statement, article, by_passage[source, statement.evidence.passage])
            for entity in dict.fromkeys(who[source, n] for n in named if (source, n) in who):
                about[entity].append(key)
        for number, event in enumerate(findings.events):
            taking_part = (who.get((source, one.mention)) for one in event.participants if one.mention is not None)
            for entity in dict.fromkeys(filter(None, taking_part)):
                events[entity].append((source, number))
        for number, definition in enumerate(findings.definitions):
            within = by_passage[source, definition.term.passage]
            named = (n for n in within if _inside(findings.mentions[n].evidence, definition.term))
            for entity in dict.fromkeys(who[source, n] for n in named if (source, n) in who):
                defined[entity].append((source, number))
    return Index(
        articles={article.source.id: article for article in articles},
        names={entity.id: entity.name for entity in resolution.entities},
        mentions={place: tuple(numbers) for place, numbers in by_passage.items() if numbers},
        entities={place: tuple(entities) for place, entities in present.items()},
        passages={entity: tuple(places) for entity, places in passages.items()},
        roles={entity: tuple(keys) for entity, keys in roles.items()},
        said={entity: tuple(keys) for entity, keys in said.items()},
        about={entity: tuple(keys) for entity, keys in about.items()},
        events={entity: tuple(keys) for entity, keys in events.items()},
        speakers=speakers,
        defined={entity: tuple(keys) for entity, keys in defined.items()},
        definitions={term.id: term.definitions for term in resolution.terms},
    )


def _spoken_of(statement: Statement, article: Article, within: Sequence[int]) -> Iterator[int]:
    """The mentions in a statement that are not its speaker or one who reports it; all those in what was said.

    What stands between the speaker and the cue tells of the speaker: "Lund, who met Holm on Monday, said ...".
    """
    reporters: tuple[Who, ...] = (*((statement.speaker,) if statement.speaker else ()), *statement.via)
    speaker = statement.speaker.words.end if statement.speaker else statement.cue.start
    for number in within:
        mention = article.findings.mentions[number].evidence
        if _inside(mention, statement.content) or (
            _inside(mention, statement.evidence)
            and not speaker <= mention.start < statement.cue.start
            and not any(_inside(mention, reporter.words) for reporter in reporters)
        ):
            yield number


def _inside(inner: Evidence, outer: Evidence) -> bool:
    return inner.passage == outer.passage and outer.start <= inner.start and inner.end <= outer.end
