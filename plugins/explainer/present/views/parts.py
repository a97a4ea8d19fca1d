"""The pieces of which pages are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from markupsafe import Markup

TagKind = Literal["link", "anchor", "said", "term"]


@dataclass(frozen=True, slots=True)
class Tag:
    """An element that opens at a cut of the text.

    `link`: a mention, `href` leads to its page, `label` says who or what it is. `anchor`: the place of an evidence on
    a source page, `id` is its fragment, "" where an element that crosses another goes on behind it; the pieces of
    such a one share a number in `part`, so that all of them light up together.
    `said`: the words that were said, inside a longer quotation. `term`: the first use on a page of a term that the
    glossary explains at `href`.
    """

    kind: TagKind
    id: str = ""
    href: str = ""
    label: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text between two cuts: print the tags that open, outermost first, the text, and the tags that close,
    innermost first.
    """

    opens: tuple[Tag, ...]
    text: str
    closing: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link with a short remark beside it ("former Defense Minister", "12 passages"); `href` "" prints as text.

    Here as elsewhere, `language` is that of words of a source which is in another language than the site, else "".
    """

    text: str
    href: str
    note: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark that leads from words to their place: visible `label` ("¶ 3"), and for assistive technology the whole
    (`described`: "paragraph 3 of Israeli Minister Visits Washington").
    """

    href: str
    label: str
    described: str


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source as named beside its words: `title` is its headline, or its opening words when it prints none
    (`opening` True: print in quotation marks); `detail` is publisher and date as far as known ("date not stated").
    """

    title: str
    href: str
    detail: str
    opening: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A source's own words. `before`/`after`: the quotation starts or ends inside a sentence or passage (print "…").
    `label` is the program's remark ("in quotation marks", "reported speech"), `via` the chain of reporters
    ("as reported by NBC"). `source` is set where the surrounding group does not already name the source. `then` are
    the paragraphs with which one quotation goes on, each with its mark.
    """

    segments: tuple[Segment, ...]
    mark: Mark
    label: str = ""
    via: str = ""
    before: bool = False
    after: bool = False
    source: SourceRef | None = None
    language: str = ""
    then: tuple[Quotation, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """Quotations from one source, in reading order."""

    source: SourceRef
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class RoleView:
    """One role or title as the sources word it, with every place that gives it."""

    title: str
    former: bool
    organisation: Link | None
    count: str
    groups: tuple[SourceGroup, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class NameView:
    """A name under which an entity appears, with how often and where first."""

    name: str
    count: str
    mark: Mark
    language: str = ""


@dataclass(frozen=True, slots=True)
class AppearanceView:
    """Where an entity or a topic occurs in one source: one mark a passage."""

    source: SourceRef
    count: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class RestView:
    """Where the whole of a section stands that is too long for its page: `title` names it, `note` says how much of it
    is shown, `pages` lead to its parts, each with how many entries it has.
    """

    title: str
    note: str
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class CompanyView:
    """An entity that appears in the same passages, with those passages source by source; `more` counts those that are
    not listed ("" when all are).
    """

    link: Link
    count: str
    places: tuple[AppearanceView, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Commentary:
    """An editor's words, rendered from `content/` and sanitised; `byline` may be ""."""

    html: Markup
    byline: str


@dataclass(frozen=True, slots=True)
class Head:
    """What every page says of itself. `address` is its own path from the root; `canonical` is "" without SITEURL;
    `crumbs` are the pages above it; `structured` is JSON-LD, printed with `tojson` when it is not None; `section` is
    the entry of the navigation that it belongs to ("people").
    """

    title: str
    description: str
    address: str
    root: str
    section: str
    canonical: str
    crumbs: tuple[Link, ...]
    structured: dict[str, Any] | None
    kind: Literal["website", "profile", "article"] = "website"


@dataclass(frozen=True, slots=True)
class SiteView:
    """What all pages share. `feed` is "" without SITEURL; `image` is the absolute address of the picture that shared
    links show, "" without SITEURL.
    """

    title: str
    subtitle: str
    language: str
    direction: Literal["ltr", "rtl"]
    navigation: tuple[tuple[str, Link], ...]
    footer: tuple[Link, ...]
    stylesheets: tuple[str, ...]
    scripts: tuple[str, ...]
    icon: str
    feed: str
    image: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of an index or of the home page: a link, one line about it (a source's own words with their mark, or
    an editor's summary), and counts ("4 sources · 47 mentions"). `roles` are titles with what is to be remarked of them
    ("formerly"). `language` is that of a source's words in `summary`.
    """

    title: str
    href: str
    summary: str
    summary_by: Literal["editor", "source", ""]
    mark: Mark | None
    counts: str
    roles: tuple[Link, ...] = ()
    language: str = ""
    title_language: str = ""


@dataclass(frozen=True, slots=True)
class LineEntry:
    """One entry of an index on a line: a name, with a link or with marks to where it stands, roles and counts."""

    link: Link
    roles: tuple[Link, ...]
    counts: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class TermView:
    """A glossary entry: the sources' definitions side by side, then the editor's note. `summary` is the editor's line
    on it where the note does not open with that.
    """

    id: str
    name: str
    other_names: tuple[str, ...]
    link: Link | None
    definitions: tuple[Quotation, ...]
    commentary: Commentary | None
    language: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class PassageView:
    """One passage of a source page. `number` is "¶ 3" for paragraphs, items and quotations, else ""; `uses` are the
    pages that use it, and for what ("Ada Berg", "said, role").
    """

    id: str
    kind: Literal["title", "heading", "paragraph", "item", "quotation", "caption"]
    number: str
    segments: tuple[Segment, ...]
    uses: tuple[Link, ...]
