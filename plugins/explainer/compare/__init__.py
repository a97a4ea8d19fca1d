"""The corpus as a whole: what is where, what it is about, where the sources agree and where they differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..analyse.rule import Rule
from ..kept import Store, digest_of
from ..model import Article, Corroboration, Disagreement, Notice, Resolution, Topic
from . import (
    ages,
    clashes,
    doers,
    happenings,
    hearsay,
    nobody,
    numbers,
    offices,
    particulars,
    put_off,
    refutations,
    same_deeds,
    same_events,
    same_figures,
    same_roles,
    same_statements,
    speakers,
    spellings,
    standing,
    undated,
)
from .accounts import accounts
from .added import EditorDifference, added
from .alone import told_alone
from .copies import Copies, copies
from .distinct import distinct
from .holdings import holdings
from .index import Index, Key, build_index
from .listing import once, undisputed, unlisted
from .matching import matches
from .side_by_side import Group, side_by_side
from .story import stories
from .timeline import timeline
from .topics import EditorTopic, topics

__all__ = ["RULES", "Copies", "EditorDifference", "EditorTopic", "Graph", "Group", "Index", "Key", "compare"]

RULES: tuple[Rule, ...] = (
    *offices.RULES,
    *standing.RULES,
    *spellings.RULES,
    *happenings.RULES,
    *particulars.RULES,
    *refutations.RULES,
    *numbers.RULES,
    *nobody.RULES,
    *ages.RULES,
    *speakers.RULES,
    *doers.RULES,
    *hearsay.RULES,
    *clashes.RULES,
    *put_off.RULES,
    *undated.RULES,
    *same_roles.RULES,
    *same_events.RULES,
    *same_deeds.RULES,
    *same_figures.RULES,
    *same_statements.RULES,
)


@dataclass(frozen=True, slots=True)
class Graph:
    """All that is known of a corpus. `timeline` holds dated events: (source id, index among its events); `beside` are
    sentences to be read side by side; by its digest an article is known, whoever is who in it.
    """

    articles: tuple[Article, ...]
    resolution: Resolution
    index: Index
    topics: tuple[Topic, ...]
    disagreements: tuple[Disagreement, ...] = ()
    corroborations: tuple[Corroboration, ...] = ()
    timeline: tuple[Key, ...] = ()
    copies: Copies = field(default_factory=Copies)
    beside: tuple[Group, ...] = ()
    digests: Mapping[str, str] = field(default_factory=dict)


def compare(
    articles: Sequence[Article],
    resolution: Resolution,
    editor_topics: Sequence[EditorTopic],
    limit: int | None = None,
    store: Store | None = None,
    known_by: Mapping[str, str] | None = None,
    editor_differences: Sequence[EditorDifference] = (),
) -> tuple[Graph, tuple[Notice, ...]]:
    """The graph of a corpus, and what is wrong with the editor's topics and differences.

    Args:
        articles: the articles, in the order in which they are to be shown.
        resolution: who is who in them.
        editor_topics: the topics that an editor has laid down.
        limit: the greatest number of topics to find beside these; None for one that grows with the articles.
        store: what was kept of earlier comparisons.
        known_by: a digest of each article, by its id, where they are known.
        editor_differences: the differences that an editor adds; they stand before those that are found.
    """
    index = build_index(articles, resolution)
    subjects, notices = topics(index, resolution, editor_topics, limit)
    held, story, copied = holdings(index), stories(index), copies(articles, store)
    spelt = tuple(spellings.spellings(index, resolution, held, story))
    who = spellings.as_one(index, resolution.entity_of, spelt)
    told = accounts(index, who, held, story)
    known_by = known_by or {article.source.id: digest_of(article) for article in articles}
    alone = told_alone(index, who, story, known_by, store)
    sayings = {source: own.sayings for source, own in alone.items()}
    storied = {source: own for source, own in alone.items() if source in story}
    sentences = {source: own.sentences for source, own in storied.items()}
    counted = {source: own.counts for source, own in storied.items()}
    clauses = {source: own.clauses for source, own in storied.items()}
    deeds = {source: own.tellings for source, own in storied.items()}
    matched = tuple(matches(index, counted, story))
    found = distinct(
        once(
            (
                *offices.two_holders(index, held, story),
                *standing.former_or_current(index, held, story),
                *standing.one_or_another(index, held, story),
                *standing.full_or_lesser(index, held, story),
                *spelt,
                *happenings.happenings(index, who, told, story),
                *particulars.two_particulars(index, who, clauses, story),
                *refutations.told_and_denied(index, who, sentences, story),
                *nobody.nobody_or_some(index, counted, sentences, story),
                *ages.two_ages(index, who, story),
                *speakers.two_speakers(index, story),
                *doers.two_doers(index, who, sentences, story),
                *hearsay.fact_or_report(index, (one for own in alone.values() for one in own.assertions)),
                *clashes.told_otherwise(index, who, deeds, story),
                *put_off.put_off(index, deeds, story),
                *undated.undated(index, sentences, deeds, story),
                *numbers.different_figures(index, matched),
            )
        )
    )
    own, faults = added(editor_differences, found, {each.source.id: each.source for each in articles})
    disagreements = (*own, *found)
    corroborations = distinct(
        undisputed(
            (
                *same_roles.same_roles(index, held, story, copied),
                *same_events.same_events(index, told, copied),
                *same_deeds.same_deeds(index, resolution.entity_of, story, copied),
                *same_figures.same_figures(matched, copied),
                *same_statements.same_statements(index, sayings, copied),
            ),
            disagreements,
        )
    )
    graph = Graph(
        articles=tuple(articles),
        resolution=resolution,
        index=index,
        topics=subjects,
        disagreements=disagreements,
        corroborations=corroborations,
        timeline=timeline(index),
        copies=copied,
        beside=tuple(unlisted(side_by_side(index, sentences, story, copied), (*disagreements, *corroborations))),
        digests=known_by,
    )
    return graph, (*notices, *faults)
