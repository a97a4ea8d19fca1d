"""What the data file holds: every finding of the corpus, its participants resolved."""

from __future__ import annotations

from ..model import Article, Evidence, Who
from .commentary import opening
from .datafile import (
    VERSION,
    DataFile,
    DefinitionData,
    DisagreementData,
    DroppedData,
    EntityData,
    EventData,
    FigureData,
    MentionData,
    PassageData,
    RoleData,
    SiteData,
    SourceData,
    StatementData,
    TermData,
    TimelineData,
    TopicData,
    WhoData,
)
from .disputes import ruling
from .shelf import Shelf

NOBODY = WhoData(None, "")


def data_file(shelf: Shelf) -> DataFile:
    """Everything that was found, in the order of the sources and of their text."""
    graph, resolution = shelf.graph, shelf.graph.resolution
    data = DataFile(VERSION, SiteData(shelf.config.title, shelf.config.language))
    numbers: dict[tuple[str, int], int] = {}
    events: dict[tuple[str, int], int] = {}
    published = {article.source.id: _given(shelf, article) for article in graph.articles}
    for article in graph.articles:
        given = published[article.source.id]
        data.sources.append(_source(article, given))
        first = len(data.events)
        events |= {(article.source.id, number): first + number for number in range(len(article.findings.events))}
        _findings(data, shelf, article, numbers, given)
    for entity in resolution.entities:
        page = shelf.pages.get(entity.id)
        data.entities.append(EntityData(entity.id, entity.kind, entity.name, entity.other_names, page))
    for term in shelf.terms:
        places = [numbers[key] for key in term.definitions]
        if term.entry is not None:
            places.append(len(data.definitions))
            meaning = opening(shelf, term.entry)
            data.definitions.append(DefinitionData(None, term.name, meaning, "editor", term.entry.path))
        data.terms.append(TermData(term.id, term.name, term.address, tuple(places)))
    for topic in graph.topics:
        data.topics.append(
            TopicData(
                topic.id,
                topic.title,
                topic.origin,
                shelf.topic_address(topic.id),
                tuple((source, index) for source, index in topic.passages if index in published[source]),
            )
        )
    for key in graph.timeline:
        place = events[key]
        when = data.events[place].when
        if when is not None:
            data.timeline.append(TimelineData(when, place))
    data.disagreements.extend(
        DisagreementData(
            found.id,
            found.kind,
            found.subject,
            found.title,
            found.sides,
            ruling(shelf.entries, found),
            found.because,
        )
        for found in graph.disagreements
    )
    data.corroborations.extend(graph.corroborations)
    data.decisions.extend(resolution.decisions)
    data.removed.extend(resolution.removed)
    data.corrected.extend(resolution.corrected)
    return data


def _given(shelf: Shelf, article: Article) -> frozenset[int]:
    """The passages of an article that the file may hold: all, or only those that a finding rests on where the
    publisher's rights keep the article itself from being shown.
    """
    if article.source.rights == "full":
        return frozenset(passage.index for passage in article.source.passages)
    found, graph = article.findings, shelf.graph
    compared = [words for clash in graph.disagreements for side in clash.sides for words in side.evidence]
    compared += [words for same in graph.corroborations for words in same.evidence]
    own: list[Evidence] = []
    for claims in (found.roles, found.statements, found.events, found.figures, found.definitions):
        own += [claim.evidence for claim in claims]
    return frozenset(words.passage for words in (*own, *compared) if words.source == article.source.id)


def _source(article: Article, given: frozenset[int]) -> SourceData:
    source = article.source
    return SourceData(
        source.id,
        source.path,
        source.digest,
        source.title,
        source.publisher,
        source.url,
        source.date,
        source.date_from,
        source.language,
        source.rights,
        tuple(
            PassageData(passage.index, passage.kind, passage.text)
            for passage in source.passages
            if passage.index in given
        ),
        tuple(DroppedData(dropped.text, dropped.reason) for dropped in source.dropped if source.rights == "full"),
    )


def _findings(
    data: DataFile, shelf: Shelf, article: Article, numbers: dict[tuple[str, int], int], given: frozenset[int]
) -> None:
    """Add one article's findings; `numbers` learns the place of each of its definitions in the list."""
    entity_of, found = shelf.graph.resolution.entity_of, article.findings
    source = article.source.id

    def who(participant: Who) -> WhoData:
        entity = None if participant.mention is None else entity_of.get((source, participant.mention))
        return WhoData(entity, participant.words.quote)

    for number, mention in enumerate(found.mentions):
        if (source, number) in entity_of and mention.evidence.passage in given:
            data.mentions.append(MentionData(mention.evidence, entity_of[source, number]))
    for role in found.roles:
        if (source, role.holder) in entity_of:
            organisation = None if role.organisation is None else who(role.organisation)
            holder = entity_of[source, role.holder]
            data.roles.append(RoleData(role.evidence, holder, role.title, organisation, role.former, role.rule))
    for said in found.statements:
        speaker = NOBODY if said.speaker is None else who(said.speaker)
        via = tuple(who(reporter) for reporter in said.via)
        data.statements.append(
            StatementData(said.evidence, speaker, said.cue.quote, said.mode, said.content, via, said.rule)
        )
    for event in found.events:
        place = None if event.place is None else who(event.place)
        participants = tuple(who(participant) for participant in event.participants)
        data.events.append(
            EventData(event.evidence, event.kind, participants, place, event.when, event.status, event.rule)
        )
    for figure in found.figures:
        claimant = None if figure.attribution is None else who(figure.attribution)
        data.figures.append(
            FigureData(
                figure.evidence, figure.value, figure.comparator, figure.unit, figure.subject, claimant, figure.when,
                figure.rule,
            )
        )  # fmt: skip
    for number, meaning in enumerate(found.definitions):
        numbers[source, number] = len(data.definitions)
        data.definitions.append(
            DefinitionData(meaning.evidence, meaning.term.quote, meaning.meaning.quote, meaning.kind, meaning.rule)
        )
