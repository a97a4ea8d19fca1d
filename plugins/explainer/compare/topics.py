"""Topics: the subjects that an editor lays down, then those that the sources themselves keep coming back to."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isqrt

from ..model import Notice, Resolution, Topic
from ..resolve.folding import fold_body
from .found import Subject, found_subjects
from .index import Index
from .wording import all_words

FEW = 6  # topics found beside the editor's, at most; in many articles twice the square root of their number


@dataclass(frozen=True, slots=True)
class EditorTopic:
    """A topic from `content/topics/ID.md`: which passages speak of it.

    Each entry of `words` and of `entities` is an alternative; ` + ` joins what must all be in one passage. Where both
    are given, a passage must satisfy one entry of each. An entry with somebody unknown is passed over.

    `words`: whole words, in any case, also with a plural or verb ending ("toll" finds "tolls"); `toll*` finds whatever
    begins so; an entry may hold several words in a row ("harbour toll"). `entities`: ids or names of persons,
    organisations or places that the passage mentions, under whatever name.
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
    who = _called(resolution)
    for topic in editor:
        companies, unknown = _companies(topic, who)
        notices += unknown
        passages = () if unknown and not topic.words else _selected(topic, companies, index)
        if passages:
            laid_down.append(Topic(topic.id, topic.title, "editor", passages, _mentioned(index, passages)))
        elif not unknown:
            found, cure = f"no passage speaks of “{topic.title}”", "correct its words or entities"
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


def _called(resolution: Resolution) -> dict[str, tuple[str, ...]]:
    """The ids of those whom a folded id, a name or, if it is nobody's own, another name means."""
    called: dict[str, tuple[str, ...]] = {}
    for names in (
        [(entity.id, entity.id) for entity in resolution.entities],
        [(entity.name, entity.id) for entity in resolution.entities],
        [(other, entity.id) for entity in resolution.entities for other in entity.other_names],
    ):
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for name, identifier in names:
            found[fold_body(name)][identifier] = None
        called = {**{name: tuple(ids) for name, ids in found.items()}, **called}
    return called


def _companies(topic: EditorTopic, who: Mapping[str, Sequence[str]]) -> tuple[list[frozenset[str]], list[Notice]]:
    """Who must be together in a passage, for each entry in which everybody is known, and the others' errors."""
    companies: list[frozenset[str]] = []
    notices: list[Notice] = []
    for entry in topic.entities:
        parts = [part.strip() for part in entry.split(" + ")]
        wrong = [part for part in parts if len(who.get(fold_body(part), ())) != 1]
        notices += (_unclear(topic, part, who) for part in wrong)
        if not wrong:
            companies.append(frozenset(who[fold_body(part)][0] for part in parts))
    return companies, notices


def _unclear(topic: EditorTopic, name: str, who: Mapping[str, Sequence[str]]) -> Notice:
    if several := who.get(fold_body(name)):
        found, cure = f"“{name}” is a name of {len(several)}", f"write an id: {', '.join(several)}"
    else:
        close = difflib.get_close_matches(fold_body(name), sorted(who), n=1, cutoff=0.5)
        found = f"nobody has the name or id “{name}”"
        cure = f"perhaps “{who[close[0]][0]}” was meant" if close else "use the id in the address of the entity's page"
    return Notice(topic.path, None, found, "it was passed over", cure, "error")


def _places(index: Index) -> Iterator[tuple[str, int]]:
    return (
        (source, passage.index) for source, article in index.articles.items() for passage in article.source.passages
    )


def _selected(topic: EditorTopic, companies: Sequence[frozenset[str]], index: Index) -> tuple[tuple[str, int], ...]:
    wordings = [all_words(entry) for entry in topic.words]
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
