"""The whole site: every page with its address and template, every data file, all links checked before anything is
written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ..compare import Graph
from ..config import Config
from ..content.entry import Entry
from ..kept import Kept, Store
from ..model import Entity, Notice, Source
from .concerning import digests, of_profile, of_source
from .coverage import coverage
from .data import data_file
from .datafile import DataFile
from .differences import differences
from .figures import figures
from .glossary import glossary
from .heads import navigation
from .home import home
from .indexes import commentary_index, entity_index, source_index, topic_index
from .method import RuleText, method_page
from .profiles import profile
from .recalled import Outline, Page, page, recalled
from .search import search_page
from .shelf import Shelf, shelf
from .side_by_side import side_by_side
from .sources import source_note, source_page
from .speakers import statements
from .targets import FOLDERS
from .texts import data_page, missing_page, text_page
from .timeline import timeline
from .together import together
from .topics import topic_page
from .views import Commentary

OWN = frozenset((
    "404", "coverage", "data", "differences", "figures", "glossary", "index", "search", "side-by-side", "statements",
    "timeline", "together",
))  # fmt: skip
"""Pages beside which an editor's page of the same name has no place; that for `method` becomes a part of it."""


@dataclass(frozen=True, slots=True)
class Site:
    """All pages, the data, and what there is to say of the editors' texts."""

    shelf: Shelf
    pages: tuple[Page, ...]
    data: DataFile
    notices: tuple[Notice, ...]


def build_site(
    config: Config,
    graph: Graph,
    entries: Sequence[Entry],
    rules: Sequence[RuleText],
    notices: Sequence[Notice],
    store: Store,
) -> Site:
    """The site of a corpus.

    Args:
        config: the settings.
        graph: the corpus, resolved and compared.
        entries: what editors wrote.
        rules: every rule that can make a finding: kind, name, explanation.
        notices: what there is to say of the input so far; the method page shows it.
        store: what was kept of pages that were made before.
    """
    doubles = [entry for entry in entries if entry.section == "pages" and entry.id in OWN]
    entries = [entry for entry in entries if entry not in doubles]
    corpus, kept = shelf(config, graph, entries, store), store.of("outlines", Outline)
    corpus.register.tell(_double(entry) for entry in doubles)
    data = data_file(corpus)
    essays = sorted(
        (entry for entry in entries if entry.section == "commentary"), key=lambda entry: (entry.date or "", entry.id)
    )[::-1]
    known_by = digests(corpus)
    pages = list(_pages(corpus, essays, _profiles(corpus, known_by, kept)))
    pages.append(page("data.html", data_page(corpus, data)))
    notes = {source.id: source_note(corpus, source) for source in corpus.sources.values()}
    method = method_page(corpus, corpus.entry("pages", "method"), rules, notices)
    pages.append(page("method.html", method))
    for source in corpus.sources.values():
        made_from = of_source(corpus, known_by, source, notes[source.id])
        pages += recalled(kept, corpus, made_from, partial(_source, corpus, source, notes[source.id]))
    return Site(corpus, tuple(sorted(pages, key=lambda page: page.address)), data, tuple(corpus.register.notices))


def _double(entry: Entry) -> Notice:
    found = f"the site has a page {entry.id}.html of its own"
    return Notice(entry.path, None, found, "the text was left out", "give the file another name", "error")


def _profiles(corpus: Shelf, known_by: Mapping[str, str], kept: Kept[Outline]) -> Iterator[Page]:
    for entity in corpus.graph.resolution.entities:
        if entity.id in corpus.pages:
            yield from recalled(kept, corpus, of_profile(corpus, known_by, entity), partial(_profile, entity))


def _profile(entity: Entity, corpus: Shelf) -> Iterator[Page]:
    about, more = profile(corpus, entity)
    yield page("profile.html", about)
    yield from (page("continued.html", view) for view in more)


def _source(corpus: Shelf, source: Source, note: Commentary | None, _: Shelf) -> Iterator[Page]:
    """The page of a source, with what the register of all pages says of it."""
    yield page("source.html", source_page(corpus, source, note))


def _pages(corpus: Shelf, essays: Sequence[Entry], profiles: Iterable[Page]) -> Iterator[Page]:
    """All pages but those of the sources, which show what these cite."""
    yield page("home.html", home(corpus, essays))
    yield from profiles
    for topic in corpus.graph.topics:
        passages, more = topic_page(corpus, topic)
        yield from (page("topic.html", passages), *(page("continued.html", view) for view in more))
    for kind in FOLDERS:
        yield from (page("list.html", view) for view in entity_index(corpus, kind))
    yield from (page("list.html", view) for view in source_index(corpus))
    sections = {section for section, _ in navigation(corpus)}
    if "topics" in sections:
        yield page("list.html", topic_index(corpus))
    if "glossary" in sections:
        yield from (page("glossary.html", view) for view in glossary(corpus))
    if "statements" in sections:
        yield from (page("statements.html", view) for view in statements(corpus))
    if "timeline" in sections:
        yield from (page("timeline.html", view) for view in timeline(corpus))
    if "differences" in sections:
        yield page("differences.html", differences(corpus))
    if corpus.graph.beside:
        yield from (page("side_by_side.html", view) for view in side_by_side(corpus))
    if any(article.findings.figures for article in corpus.graph.articles):
        yield from (page("figures.html", view) for view in figures(corpus))
    yield page("coverage.html", coverage(corpus))
    if "together" in sections:
        yield page("together.html", together(corpus))
    yield page("search.html", search_page(corpus))
    yield page("missing.html", missing_page(corpus))
    if essays:
        yield page("list.html", commentary_index(corpus, essays))
    for entry in (*essays, *(entry for entry in corpus.entries.values() if entry.section == "pages")):
        if entry.id != "method" or entry.section != "pages":
            view = text_page(corpus, entry)
            yield page("text.html", view)
