"""Topics: the subjects that an editor lays down, then those that the sources themselves keep coming back to."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isqrt

from ..model import Notice, Resolution, Topic
from .found import Subject, found_subjects
from .index import Index
from .wording import all_words

FEW = 6  # topics found beside the editor's, at most; in many articles twice the square root of their number


@dataclass(frozen=True, slots=True)
class EditorTopic:
    """A topic from `content/topics/ID.md`: which passages speak of it.

    Each entry of `words` and of `entities` is an alternative; ` + ` joins what must all be in one passage. Where both
    are given, a passage must satisfy one entry of each.

    `words`: whole words, in any case, also with a plural or verb ending ("toll" finds "tolls"); `toll*` finds whatever
    begins so; an entry may hold several words in a row ("harbour toll"). `entities`: ids of persons, organisations or
    places that the passage mentions, under whatever name.
    """

    id: str
    title: str
    words: tuple[str, ...]
    entities: tuple[str, ...]
    path: str


def topics(
    index: Index, resolution: Resolution, editor: Sequence[EditorTopic], limit: int | None = None
) -> tuple[tuple[Topic, ...], tuple[Notice, ...]]:
    """The editor's topics in the order given, then at most `limit` found ones, the weightiest first; without a limit,
    the more articles, the more.

    A topic's passages are in reading order; its entities are those they mention, the most widely mentioned first. A
    topic that selects nothing is left out, with a notice.
    """
    notices: list[Notice] = []
    laid_down: list[Topic] = []
    for topic in editor:
        unknown = list(_unknown(topic, index))
        notices += unknown
        passages = () if unknown and not topic.words else _selected(topic, index)
        if passages:
            laid_down.append(Topic(topic.id, topic.title, "editor", passages, _mentioned(index, passages)))
        elif not unknown:
            found, cure = f'no passage speaks of "{topic.title}"', "correct its words or entities"
            notices.append(Notice(topic.path, None, found, "the topic was left out", cure, "error"))
    most = max(FEW, 2 * isqrt(len(index.articles))) if limit is None else limit
    taken = [Subject("", topic.title, frozenset(topic.passages)) for topic in laid_down]
    subjects = found_subjects(index, resolution, taken, {topic.id for topic in editor}, most)
    order = {place: number for number, place in enumerate(_places(index))}
    found_topics = (
        Topic(subject.id, subject.title, "found", passages, _mentioned(index, passages))
        for subject in subjects
        for passages in [tuple(sorted(subject.passages, key=order.__getitem__))]
    )
    return (*laid_down, *found_topics), tuple(notices)


def _unknown(topic: EditorTopic, index: Index) -> Iterator[Notice]:
    for identifier in (part.strip() for entry in topic.entities for part in entry.split(" + ")):
        if identifier not in index.names:
            close = difflib.get_close_matches(identifier, sorted(index.names), n=1, cutoff=0.5)
            cure = f'perhaps "{close[0]}" was meant' if close else "use the id in the address of the entity's page"
            yield Notice(topic.path, None, f'nobody has the id "{identifier}"', "it selects nothing", cure, "error")


def _places(index: Index) -> Iterator[tuple[str, int]]:
    return (
        (source, passage.index) for source, article in index.articles.items() for passage in article.source.passages
    )


def _selected(topic: EditorTopic, index: Index) -> tuple[tuple[str, int], ...]:
    wordings = [all_words(entry) for entry in topic.words]
    companies = [frozenset(part.strip() for part in entry.split(" + ")) for entry in topic.entities]
    return tuple(
        (source, passage.index)
        for source, article in index.articles.items()
        for passage in article.source.passages
        if (wordings or companies)
        and (
            not companies or any(company <= {*index.entities.get((source, passage.index), ())} for company in companies)
        )
        and (not wordings or any(wording(passage.text) for wording in wordings))
    )


def _mentioned(index: Index, passages: Sequence[tuple[str, int]]) -> tuple[str, ...]:
    count = Counter(entity for place in passages for entity in index.entities.get(place, ()))
    return tuple(sorted(count, key=lambda entity: (-count[entity], entity)))
