"""What every page looks up: sources, passages, addresses and links, worked out once.

Only the register changes while pages are written: it takes down which words were cited, by which page and for what.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..compare import Graph
from ..config import Config
from ..content.entry import Entry
from ..kept import Store
from ..model import NUMBERED, EntityKind, Evidence, Findings, Notice, Source, Topic, message
from .cutting import Spanned
from .disputes import Disputes, disputes
from .explained import term_uses
from .languages import wording
from .paged import paged
from .targets import link_targets
from .terms import GlossaryTerm, glossary_terms
from .views import Link, SourceRef, Tag
from .wording import Wording, dotted, shortened

KINDS = {"person": message("Person"), "organisation": message("Organisation"), "place": message("Place")}
PLACES = {
    "title": (message("title"), message("the title")),
    "heading": (message("heading"), message("the heading")),
    "caption": (message("caption"), message("the caption")),
}
_NO_DAY = "~"  # after every day
_HEADLINE = 90  # characters of the opening words that stand for a headline


def anchor(passage: int, start: int, end: int) -> str:
    """The fragment of exact words on their source's page."""
    return f"p{passage}-{start}-{end}"


def passage_anchor(passage: int) -> str:
    """The fragment of a whole passage on its source's page."""
    return f"p{passage}"


@dataclass(slots=True)
class Register:
    """What pages cite: for each passage the words, from and to, and the pages that use it with what they use it for."""

    cited: dict[tuple[str, int], set[tuple[int, int]]] = field(default_factory=dict)
    uses: dict[tuple[str, int], dict[str, tuple[str, set[str]]]] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)

    def tell(self, notices: Iterable[Notice]) -> None:
        """There is something to say of the editors' texts; of one that several pages print, it is said once."""
        self.notices = list(dict.fromkeys((*self.notices, *notices)))

    def cite(self, evidence: Evidence) -> None:
        """A mark leads to these words."""
        self.cited.setdefault((evidence.source, evidence.passage), set()).add((evidence.start, evidence.end))

    def note(self, source: str, passage: int, address: str, title: str, use: str) -> None:
        """The page at `address` uses this passage."""
        _, purposes = self.uses.setdefault((source, passage), {}).setdefault(address, (title, set()))
        if use:
            purposes.add(use)

    def learn(self, other: Register) -> None:
        """What was told to another register is told to this one."""
        self.tell(other.notices)
        for place, words in other.cited.items():
            self.cited.setdefault(place, set()).update(words)
        for (source, passage), pages in other.uses.items():
            for address, (title, purposes) in pages.items():
                self.uses.setdefault((source, passage), {}).setdefault(address, (title, set()))[1].update(purposes)

    def used(self, source: str, passage: int) -> tuple[Link, ...]:
        """The pages that use a passage, by title, with what for."""
        pages = self.uses.get((source, passage), {}).items()
        return tuple(
            Link(title, address, ", ".join(sorted(purposes)))
            for address, (title, purposes) in sorted(pages, key=lambda page: (page[1][0].casefold(), page[0]))
        )


@dataclass(frozen=True, slots=True)
class Shelf:
    """The corpus as pages see it.

    `refs` has the sources in the order in which they are shown, by date, those without one last, and `ranks` their
    places in it. `pages` maps the id of an entity that has a page to its address, `named` any name or id that
    commentary may link to (folded) to a title and an address; `moments` are the places of events (source id, index
    among its events) in the timeline; `topics` are a passage's, by number; `corrected` are the statements of which
    editors say whose they are.
    """

    config: Config
    wording: Wording
    graph: Graph
    entries: Mapping[tuple[str, str], Entry]
    sources: Mapping[str, Source]
    refs: Mapping[str, SourceRef]
    ranks: Mapping[str, int]
    numbers: Mapping[tuple[str, int], str]
    pages: Mapping[str, str]
    names: Mapping[str, str]
    kinds: Mapping[str, EntityKind]
    named: Mapping[str, tuple[str, str]]
    terms: tuple[GlossaryTerm, ...]
    moments: Mapping[tuple[str, int], int]
    topics: Mapping[tuple[str, int], tuple[int, ...]]
    spans: Mapping[tuple[str, int], tuple[Spanned, ...]]
    corrected: frozenset[Evidence]
    uses: Mapping[tuple[str, int], tuple[Spanned, ...]]
    disputes: Disputes
    register: Register

    def in_order(self, sources: Iterable[str]) -> list[str]:
        """Sources in the order in which they are shown."""
        return sorted(sources, key=self.ranks.__getitem__)

    def findings(self, source: str) -> Findings:
        """What was found in a source."""
        return self.graph.index.articles[source].findings

    def text(self, source: str, passage: int) -> str:
        """The words of a passage."""
        return self.sources[source].passages[passage].text

    def place(self, source: str, passage: int) -> tuple[str, str]:
        """Where a passage stands, short ("¶ 3") and in words ("paragraph 3")."""
        number = self.numbers.get((source, passage))
        if number is not None:
            return f"¶ {number}", self.wording.gettext("paragraph %(number)s", number=number)
        short, whole = PLACES[self.sources[source].passages[passage].kind]
        return self.wording.say(short), self.wording.say(whole)

    def links(self, source: str, passage: int) -> tuple[Spanned, ...]:
        """The mentions in a passage that have a page to lead to."""
        return self.spans.get((source, passage), ())

    def terms_in(self, source: str, passage: int) -> tuple[Spanned, ...]:
        """The terms in a passage that the glossary explains."""
        return self.uses.get((source, passage), ())

    def foreign(self, source: str) -> str:
        """The language of a source where it is not the site's, else ""."""
        return foreign(self.wording, self.sources[source])

    def language_of(self, topic: Topic) -> str:
        """The language of a topic's title where it is in words of the sources and that is not the site's, else ""."""
        return self.foreign(topic.passages[0][0]) if topic.origin == "found" and topic.passages else ""

    def topics_in(self, places: Iterable[tuple[str, int]]) -> tuple[tuple[Topic, int], ...]:
        """The topics that these passages speak of, in their order, each with how many of them do."""
        times = Counter(topic for place in places for topic in self.topics.get(place, ()))
        return tuple((self.graph.topics[topic], times[topic]) for topic in sorted(times))

    def topic_address(self, topic: str) -> str:
        """The page of a topic."""
        return f"topics/{topic}.html"

    def entry(self, section: str, identifier: str) -> Entry | None:
        """The editor's file for something, or None."""
        return self.entries.get((section, identifier))


def shelf(config: Config, graph: Graph, entries: Sequence[Entry], store: Store | None = None) -> Shelf:
    """Work out what pages look up; `store` has what was kept of it."""
    in_order = sorted((article.source for article in graph.articles), key=lambda source: source.date or _NO_DAY)
    sources = {source.id: source for source in in_order}
    register = Register()
    words, notices = wording(config.language)
    register.tell(notices)
    by_id = _by_id(entries, list(sources), {found.because for found in graph.disagreements}, register)
    pages = paged(config.profile_mentions, graph, by_id)
    terms = glossary_terms(graph, [entry for entry in entries if entry.section == "glossary"])
    return Shelf(
        config=config,
        wording=words,
        graph=graph,
        entries=by_id,
        sources=sources,
        refs={source.id: source_ref(words, source, by_id.get(("sources", source.id))) for source in sources.values()},
        ranks={source: rank for rank, source in enumerate(sources)},
        numbers=_numbers(sources.values()),
        pages=pages,
        names={entity.id: entity.name for entity in graph.resolution.entities},
        kinds={entity.id: entity.kind for entity in graph.resolution.entities},
        named=link_targets(graph, pages, terms, entries),
        terms=terms,
        moments={key: number for number, key in enumerate(graph.timeline)},
        topics=_topics(graph),
        spans=_spans(graph, pages),
        corrected=frozenset(one.evidence for one in graph.resolution.corrected),
        uses=term_uses(terms, sources.values(), store),
        disputes=disputes(graph, by_id),
        register=register,
    )


def _by_id(
    entries: Sequence[Entry], sources: Sequence[str], added: Container[str | None], register: Register
) -> dict[tuple[str, str], Entry]:
    """What editors wrote, by section and id; a note on a source may name it by the beginning of its id. The text on a
    difference that could not be `added` belongs to no other.
    """
    by_id: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        if entry.difference is not None and entry.difference.because not in added:
            continue
        meant = [source for source in sources if source.startswith(entry.id)] if entry.section == "sources" else []
        if entry.section == "sources" and len(meant) != 1:
            register.tell([_homeless(entry, sources, len(meant))])
        by_id[entry.section, meant[0] if len(meant) == 1 else entry.id] = entry
    return by_id


def _homeless(entry: Entry, sources: Sequence[str], meant: int) -> Notice:
    """A note on a source that is not there, or on no one source."""
    near = difflib.get_close_matches(entry.id, sources, 1, 0.4)
    found = f"{meant} sources have ids that begin with “{entry.id}”" if meant else f"no source has the id “{entry.id}”"
    cure = f"name the file {near[0]}.md" if near else "name the file as the source's page is named"
    return Notice(entry.path, None, found, "the note is on no page", cure, "error")


def foreign(wording: Wording, source: Source) -> str:
    """The language of a source where it is not the site's, else ""."""
    return "" if source.language.split("-")[0] == wording.language.split("-")[0] else source.language


def source_ref(wording: Wording, source: Source, note: Entry | None = None) -> SourceRef:
    """How a source is named, and what is known of its origin.

    It has the editors' short name (in `note`), else its headline, else its opening words.
    """
    opening = next((passage for passage in source.passages if passage.kind in NUMBERED), None)
    given = (note.title if note is not None else None) or source.title
    title = given or shortened(opening.text if opening else source.path, _HEADLINE)
    return SourceRef(
        title=title,
        href=f"sources/{source.id}.html",
        detail=dotted(
            wording.apart(source.publisher or ""),
            wording.day(source.date) if source.date else wording.gettext("no date"),
        ),
        opening=given is None and opening is not None,
        language="" if note is not None and note.title else foreign(wording, source),
    )


def _numbers(sources: Iterable[Source]) -> dict[tuple[str, int], str]:
    numbers: dict[tuple[str, int], str] = {}
    for source in sources:
        body = [passage.index for passage in source.passages if passage.kind in NUMBERED]
        numbers.update({(source.id, index): str(number) for number, index in enumerate(body, 1)})
    return numbers


def _topics(graph: Graph) -> dict[tuple[str, int], tuple[int, ...]]:
    topics: dict[tuple[str, int], tuple[int, ...]] = {}
    for number, topic in enumerate(graph.topics):
        for place in topic.passages:
            topics[place] = (*topics.get(place, ()), number)
    return topics


def _spans(graph: Graph, pages: Mapping[str, str]) -> dict[tuple[str, int], tuple[Spanned, ...]]:
    names = {entity.id: entity.name for entity in graph.resolution.entities}
    spans: dict[tuple[str, int], list[Spanned]] = {}
    for article in graph.articles:
        for number, mention in enumerate(article.findings.mentions):
            entity = graph.resolution.entity_of.get((article.source.id, number))
            if entity is not None and entity in pages and mention.form != "pronoun":
                words = mention.evidence
                label = "" if words.quote == names[entity] else names[entity]
                tag = Tag("link", href=pages[entity], label=label)
                spans.setdefault((words.source, words.passage), []).append(Spanned(words.start, words.end, tag))
    return {key: tuple(found) for key, found in spans.items()}
