"""The whole site: every page with its address and template, every data file, all links checked before anything is
written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..compare import Graph
from ..config import Config
from ..content.entry import Entry
from ..model import Notice
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
from .search import search_page
from .shelf import Shelf, shelf
from .sources import source_note, source_page
from .speakers import statements
from .targets import FOLDERS
from .texts import data_page, missing_page, text_page
from .timeline import timeline
from .together import together
from .topics import topic_page

OWN = frozenset((
    "404", "coverage", "data", "differences", "figures", "glossary", "index", "search", "statements", "timeline",
    "together",
))  # fmt: skip
"""Pages beside which an editor's page of the same name has no place; that for `method` becomes a part of it."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it goes, the template that prints it, and its view."""

    address: str
    template: str
    view: Any


@dataclass(frozen=True, slots=True)
class Site:
    """All pages, the data, and what there is to say of the editors' texts."""

    shelf: Shelf
    pages: tuple[Page, ...]
    data: DataFile
    notices: tuple[Notice, ...]


def build_site(
    config: Config, graph: Graph, entries: Sequence[Entry], rules: Sequence[RuleText], notices: Sequence[Notice]
) -> Site:
    """The site of a corpus.

    Args:
        config: the settings.
        graph: the corpus, resolved and compared.
        entries: what editors wrote.
        rules: every rule that can make a finding: kind, name, explanation.
        notices: what there is to say of the input so far; the method page shows it.
    """
    doubles = [entry for entry in entries if entry.section == "pages" and entry.id in OWN]
    entries = [entry for entry in entries if entry not in doubles]
    corpus = shelf(config, graph, entries)
    corpus.register.tell(_double(entry) for entry in doubles)
    data = data_file(corpus)
    essays = sorted(
        (entry for entry in entries if entry.section == "commentary"), key=lambda entry: (entry.date or "", entry.id)
    )[::-1]
    pages = list(_pages(corpus, essays))
    pages.append(Page("data.html", "data.html", data_page(corpus, data)))
    notes = {source.id: source_note(corpus, source) for source in corpus.sources.values()}
    method = method_page(corpus, corpus.entry("pages", "method"), rules, notices)
    pages.append(Page("method.html", "method.html", method))
    pages += [
        Page(corpus.refs[source.id].href, "source.html", source_page(corpus, source, notes[source.id]))
        for source in corpus.sources.values()
    ]
    return Site(corpus, tuple(sorted(pages, key=lambda page: page.address)), data, tuple(corpus.register.notices))


def _double(entry: Entry) -> Notice:
    found = f"the site has a page {entry.id}.html of its own"
    return Notice(entry.path, None, found, "the text was left out", "give the file another name", "error")


def _page(template: str, view: Any) -> Page:
    return Page(view.head.address, template, view)


def _pages(corpus: Shelf, essays: Sequence[Entry]) -> Iterator[Page]:
    """All pages but those of the sources, which show what these cite."""
    yield Page("index.html", "home.html", home(corpus, essays))
    for entity in corpus.graph.resolution.entities:
        if entity.id in corpus.pages:
            about, more = profile(corpus, entity)
            yield from (_page("profile.html", about), *(_page("continued.html", page) for page in more))
    for topic in corpus.graph.topics:
        passages, more = topic_page(corpus, topic)
        yield from (_page("topic.html", passages), *(_page("continued.html", page) for page in more))
    for kind in FOLDERS:
        yield from (_page("list.html", page) for page in entity_index(corpus, kind))
    yield from (_page("list.html", page) for page in source_index(corpus))
    sections = {section for section, _ in navigation(corpus)}
    if "topics" in sections:
        yield _page("list.html", topic_index(corpus))
    if "glossary" in sections:
        yield from (_page("glossary.html", page) for page in glossary(corpus))
    if "statements" in sections:
        yield from (_page("statements.html", page) for page in statements(corpus))
    if "timeline" in sections:
        yield from (_page("timeline.html", page) for page in timeline(corpus))
    if "differences" in sections:
        yield Page("differences.html", "differences.html", differences(corpus))
    if any(article.findings.figures for article in corpus.graph.articles):
        yield from (_page("figures.html", page) for page in figures(corpus))
    yield Page("coverage.html", "coverage.html", coverage(corpus))
    if "together" in sections:
        yield Page("together.html", "together.html", together(corpus))
    yield Page("search.html", "search.html", search_page(corpus))
    yield Page("404.html", "missing.html", missing_page(corpus))
    if essays:
        yield Page("commentary/index.html", "list.html", commentary_index(corpus, essays))
    for entry in (*essays, *(entry for entry in corpus.entries.values() if entry.section == "pages")):
        if entry.id != "method" or entry.section != "pages":
            view = text_page(corpus, entry)
            yield Page(view.head.address, "text.html", view)
