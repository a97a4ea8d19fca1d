"""From views to files: pages rendered in memory, everything checked, the feed and the data beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jinja2 import Environment, TemplateError, TemplateSyntaxError

from .config import BuildError, Config
from .fingerprint import LIBRARIES, of_code, of_folder, of_libraries
from .garbage import uncollected
from .kept import Store
from .ledger import Ledger
from .model import Notice
from .pipeline import Corpus
from .present.checks import collisions, dead_links
from .present.datafile import encode, schema
from .present.feeds import feed, robots, sitemap
from .present.heads import site_view
from .present.previews import cards
from .present.recalled import Page
from .present.sayings import sayings
from .present.search import search_files
from .present.site import Site, build_site
from .present.texts import DATA, SCHEMA
from .present.views import SiteView
from .present.wording import count
from .styles import bundled
from .templates import environment
from .writer import Written, write

STYLES = "theme/site.css"
STATIC_SUFFIXES = (".js", ".svg", ".png", ".ico", ".woff2")


class SiteError(BuildError):
    """The pages do not hold together; the message lists every fault. Nothing has been written."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("the pages do not hold together:\n" + "\n".join(f"  - {fault}" for fault in faults))


@dataclass(frozen=True, slots=True)
class Rendered:
    """All files of the site by address, with the digests of those that lie in the output folder, and what to say."""

    files: dict[str, bytes]
    kept: Mapping[str, str]
    summary: tuple[str, ...]
    notices: tuple[Notice, ...]

    def write(self, config: Config) -> Written:
        """Bring the output folder in line."""
        return write(config.output, self.files, self.kept)


def render_site(config: Config, corpus: Corpus, store: Store, overrides: Sequence[Path]) -> Rendered:
    """Every file of the site.

    Raises:
        SiteError: when two pages claim one address, a link leads nowhere, or a template cannot be printed.
    """
    from .analyse import RULES
    from .compare import RULES as COMPARISONS
    from .resolve import RULES as IDENTITIES

    rules = [(rule.kind, rule.name, rule.explanation) for rule in (*RULES, *IDENTITIES, *COMPARISONS)]
    with uncollected():
        site = build_site(config, corpus.graph, corpus.entries, rules, corpus.notices, store)
        store.save()
    static = dict(_static(config.theme))
    shared = site_view(site.shelf, tuple(sorted(static)))
    templates = (*overrides, config.theme / "templates")
    base = (of_code(), of_libraries(LIBRARIES), [of_folder(folder) for folder in templates], shared)
    ledger = Ledger(config.cache, config.output, base)
    pages = dict(_pages(site, shared, environment(templates, site.shelf.wording.catalogue), ledger))
    files = {**static, **pages}
    files |= {DATA: encode(site.data), SCHEMA: schema(), "robots.txt": robots(site.shelf), ".nojekyll": b""}
    with uncollected():
        files |= search_files(site.shelf, store)
        store.save()
    files |= {
        card.address: ledger.page(card.address, card.digest, card.script) for card in cards(site.shelf, site.pages)
    }
    if config.site_url:
        files |= {"sitemap.xml": sitemap(site.shelf, sorted(pages)), "feed.xml": feed(site.shelf)}
    faults = collisions(address for address in files if address != ".nojekyll") + dead_links(pages, files)
    if faults:
        raise SiteError(faults)
    ledger.save()
    notices = tuple(dict.fromkeys((*corpus.notices, *site.notices)))
    return Rendered(files, ledger.kept, tuple(_summary(site, corpus, notices)), notices)


def _pages(site: Site, shared: SiteView, jinja: Environment, ledger: Ledger) -> Iterator[tuple[str, bytes]]:
    for page in site.pages:
        render = partial(_render, jinja, shared, page)
        yield page.address, ledger.page(page.address, (page.template, page.digest), render)


def _render(jinja: Environment, shared: SiteView, page: Page) -> bytes:
    view = page.view()
    try:
        return jinja.get_template(page.template).render(site=shared, page=view, root=view.head.root).encode()
    except TemplateError as error:
        place = f"{error.name}:{error.lineno}" if isinstance(error, TemplateSyntaxError) else page.template
        raise SiteError([f"{place}: {error.message or type(error).__name__} (for {page.address})"]) from error


def _static(theme: Path) -> Iterator[tuple[str, bytes]]:
    """The theme's files; its style sheets, kept apart for those who write them, as one for those who load them."""
    folder = theme / "static"
    styles: list[str] = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix == ".css":
            styles.append(path.read_text("utf-8"))
        elif path.is_file() and path.suffix in STATIC_SUFFIXES:
            yield f"theme/{path.relative_to(folder).as_posix()}", path.read_bytes()
    yield STYLES, bundled(styles).encode()


def _summary(site: Site, corpus: Corpus, notices: Sequence[Notice]) -> Iterator[str]:
    graph = corpus.graph
    kinds = [entity.kind for entity in graph.resolution.entities]
    roles = sum(len(article.findings.roles) for article in graph.articles)
    yield "Built: " + " · ".join(
        (
            count(len(graph.articles), "source"),
            count(kinds.count("person"), "person", "people"),
            count(kinds.count("organisation"), "organisation"),
            count(kinds.count("place"), "place"),
            count(len(sayings(site.shelf)), "statement"),
            count(roles, "role"),
            count(len(site.shelf.terms), "term"),
            count(len(graph.topics), "topic"),
            count(len(site.pages), "page"),
        )
    )
    levels = [notice.level for notice in notices]
    yield "Notices: " + " · ".join(
        (
            count(levels.count("error"), "error"),
            count(levels.count("warning"), "warning"),
            count(levels.count("note"), "note"),
        )
    )
