"""All that a page is made from, beside the program: where that is the same, so is the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from ..kept import digest_of
from ..model import Corroboration, Entity, Source
from .differences import difference_link
from .shelf import Shelf
from .targets import FOLDERS
from .views import Commentary


def digests(shelf: Shelf) -> dict[str, str]:
    """What each source is known by, by id: another when anything changes that profiles show of it, but its topics."""
    settings = repr(shelf.config)
    graph, told = shelf.graph, defaultdict[str, list[Corroboration]](list)
    for found in graph.corroborations:
        for source in dict.fromkeys(words.source for words in found.evidence) if found.kind == "status" else ():
            told[source].append(found)
    return {
        source: digest_of(
            (
                settings,
                graph.digests[source],
                shelf.refs[source],
                (who := _who(shelf, source)),
                [_named(shelf, entity) for entity in dict.fromkeys(who) if entity],
                [shelf.terms_in(source, passage.index) for passage in article.source.passages],
                told.get(source),
                [role.evidence in shelf.disputes.contested for role in article.findings.roles],
                [said.evidence in shelf.corrected for said in article.findings.statements],
            )
        )
        for source, article in graph.index.articles.items()
    }


def _who(shelf: Shelf, source: str) -> list[str | None]:
    """Who each mention is."""
    mentions = range(len(shelf.findings(source).mentions))
    return [shelf.graph.resolution.entity_of.get((source, number)) for number in mentions]


def _named(shelf: Shelf, entity: str) -> tuple[str, str, str, str]:
    return entity, shelf.names[entity], shelf.kinds[entity], shelf.pages.get(entity, "")


def of_profile(shelf: Shelf, digests: Mapping[str, str], entity: Entity) -> object:
    """What the pages of an entity are made from; None where editors write on them, who may link to anything.

    A profile shows nothing but sources that name the entity or stand in a difference or agreement that concerns it.
    """
    differing = shelf.disputes.by_entity.get(entity.id, ())
    agreed = shelf.disputes.agreed.get(entity.id, ())
    written = ((FOLDERS[entity.kind], entity.id), *(("disagreements", found.id) for found in differing))
    if any(place in shelf.entries for place in written):
        return None
    sources = {source for source, _ in entity.mentions}
    sources |= {words.source for found in differing for side in found.sides for words in side.evidence}
    sources |= {words.source for found in agreed for words in found.evidence}
    say, topics = shelf.wording.say, shelf.topics_in(shelf.graph.index.passages_of(entity.id))
    return (
        entity,
        shelf.pages[entity.id],
        [(source, digests[source]) for source in shelf.in_order(sources)],
        [
            (
                found,
                say(found.title),
                [say(side.label) for side in found.sides],
                found.subject and _named(shelf, found.subject),
            )
            for found in differing
        ],
        [(found, say(found.title)) for found in agreed],
        [(topic.id, topic.title, number) for topic, number in topics],
    )


def of_source(shelf: Shelf, digests: Mapping[str, str], source: Source, note: Commentary | None) -> object:
    """What the page of a source is made from, with an editor's note on it; to be asked when all others are made."""
    order, place = list(shelf.refs), shelf.ranks[source.id]
    places = [(source.id, passage.index) for passage in source.passages]
    return (
        digests[source.id],
        note,
        [shelf.refs[order[at]] if 0 <= at < len(order) else None for at in (place - 1, place + 1)],
        [(sorted(shelf.register.cited.get(each, ())), shelf.register.used(*each)) for each in places],
        [difference_link(shelf, found) for found in shelf.disputes.by_source.get(source.id, ())],
        [(topic.id, topic.title, shelf.language_of(topic), number) for topic, number in shelf.topics_in(places)],
    )
