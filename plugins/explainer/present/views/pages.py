"""Every kind of page: one record, one template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .comparison import AgreementView, CountedView, DifferenceView, EventView, RowView, TitleView
from .parts import (
    AppearanceView,
    Card,
    Commentary,
    CompanyView,
    Head,
    LineEntry,
    Link,
    Mark,
    NameView,
    PassageView,
    Quotation,
    RestView,
    RoleView,
    SourceGroup,
    SourceRef,
    TermView,
)
from .pictures import FanView, SpeechView, StripView, TogetherView


@dataclass(frozen=True, slots=True)
class HomePage:
    """The way in. What was compared stands first where the articles are about one story (`compared_first`), after
    people and events where they are about many.
    """

    head: Head
    lead: Commentary | None
    people: tuple[Card, ...]
    more_people: str
    topics: tuple[Card, ...]
    terms: tuple[Card, ...]
    sources: tuple[Card, ...]
    commentary: tuple[Card, ...]
    counts: tuple[tuple[str, str, str], ...]  # (number, what, href)
    differences: tuple[Link, ...] = ()
    agreements: tuple[Link, ...] = ()
    events: tuple[EventView, ...] = ()
    compared_first: bool = True


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """A person, organisation or place. Sections that are empty are not printed; `rest` tells, by the name of a section
    ("said"), where the whole of it stands when it is too long for the page.
    """

    head: Head
    kind_label: str
    name: str
    summary: Card
    at_a_glance: tuple[tuple[str, str], ...]  # (number, what)
    commentary: Commentary | None
    roles: tuple[RoleView, ...]
    said: tuple[SourceGroup, ...]
    said_count: str
    about: tuple[SourceGroup, ...]
    about_count: str
    company: tuple[CompanyView, ...]
    topics: tuple[Link, ...]
    appearances: tuple[AppearanceView, ...]
    names: tuple[NameView, ...]
    definitions: tuple[Quotation, ...]
    differences: tuple[DifferenceView, ...] = ()
    agreements: tuple[AgreementView, ...] = ()
    events: tuple[EventView, ...] = ()
    circle: FanView | None = None
    more_differences: tuple[Link, ...] = ()  # those that are too many to be shown here
    more_company: str = ""  # how many there are besides
    rest: Mapping[str, RestView] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ContinuedPage:
    """A part of a section that is too long for its page: the whole section is in `parts`, of which this is `part`."""

    head: Head
    title: str
    part: str
    parts: tuple[Link, ...]
    groups: tuple[SourceGroup, ...] = ()
    appearances: tuple[AppearanceView, ...] = ()
    events: tuple[EventView, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicPage:
    head: Head
    title: str
    origin_label: str
    commentary: Commentary | None
    groups: tuple[SourceGroup, ...]
    people: tuple[Link, ...]
    organisations: tuple[Link, ...]
    places: tuple[Link, ...]
    silent: tuple[SourceRef, ...]  # sources that do not speak of it
    counts: str
    language: str = ""  # of the title
    rest: RestView | None = None  # where all passages stand when they are too many for the page
    unspoken: str = ""  # how many sources do not speak of it, where they are too many to be named


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One article, marked and linked. `facts` are its metadata (label, value, its language),
    unknown ones said to be unknown.

    `citation` names the article as a reader would in a text of theirs; `id` is what editors cite it by.
    """

    head: Head
    ref: SourceRef
    facts: tuple[tuple[str, str, str], ...]
    external: str  # the publisher's own address, or ""
    rights_note: str
    language: str
    passages: tuple[PassageView, ...]
    people: tuple[Link, ...]
    organisations: tuple[Link, ...]
    places: tuple[Link, ...]
    topics: tuple[Link, ...]
    dropped: tuple[tuple[str, str], ...]  # (text, reason)
    commentary: Commentary | None
    previous: Link | None
    next: Link | None
    differences: tuple[Link, ...] = ()
    citation: str = ""
    id: str = ""
    speech: tuple[SpeechView, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexPage:
    """A list of cards, grouped ("With a page of their own"), and of lines ("Also mentioned"). A long list has its
    entries on the pages `parts`, and its first page has the foremost of them.
    """

    head: Head
    title: str
    intro: str
    groups: tuple[tuple[str, tuple[Card, ...]], ...]
    lines: tuple[tuple[str, tuple[LineEntry, ...]], ...] = ()
    parts: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """Terms by letter. Of a long glossary the first page has in `listed` the terms' ids, each with a link to the page
    of its letter; `parts` are those pages.
    """

    head: Head
    title: str
    intro: str
    letters: tuple[tuple[str, tuple[TermView, ...]], ...]
    parts: tuple[Link, ...] = ()
    listed: tuple[tuple[str, tuple[tuple[str, Link], ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page of commentary: about, an essay. `date` is in words ("5 March 2024"), `iso` the same day; "" without."""

    head: Head
    title: str
    commentary: Commentary
    date: str
    iso: str


@dataclass(frozen=True, slots=True)
class MethodPage:
    """How the site was made: the editor's text, the rules, the notices, the decisions, what the editors took out, and
    which statements they gave to whom. A rule's count is "" where it is not known how often it found something.
    """

    head: Head
    title: str
    commentary: Commentary | None
    rules: tuple[tuple[str, str, str, str], ...]  # (kind of finding, rule, what it does, count)
    notices: tuple[str, ...]
    decisions: tuple[tuple[str, str, str, str], ...]  # (one name, another or "", what was decided, because)
    removed: tuple[tuple[str, Mark, str, str], ...] = ()  # (source's id, passage, kind of finding, because)
    corrected: tuple[tuple[str, Mark, str, str], ...] = ()  # (source's id, passage, whose it is, because)


@dataclass(frozen=True, slots=True)
class DataPage:
    head: Head
    title: str
    files: tuple[Link, ...]
    keys: tuple[tuple[str, str, str], ...]  # (key, what, count)


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The results of a search: what they can be narrowed to, and the lists that lead on without a search."""

    head: Head
    title: str
    kinds: tuple[tuple[str, str], ...]  # (value, label)
    sources: tuple[tuple[str, str, str, str], ...]  # (id, title, number in the index, language of the title)
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MissingPage:
    """404: `base` is the site's path on its host ("/repo/"), because this page is shown at any depth."""

    head: Head
    title: str
    links: tuple[Link, ...]
    base: str


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Dated events in order, grouped by year or month; then those that the sources do not date."""

    head: Head
    title: str
    intro: str
    periods: tuple[tuple[str, tuple[EventView, ...]], ...]
    undated: tuple[EventView, ...]
    strip: StripView | None = None
    parts: tuple[Link, ...] = ()
    note: str = ""  # how many are shown of those on the pages `parts`


@dataclass(frozen=True, slots=True)
class DifferencesPage:
    """Where sources differ, by kind; what an editor has dismissed stands apart; then where they agree, and in what they
    agree to call somebody. `more` leads to what is left to the reader to compare.
    """

    head: Head
    title: str
    intro: str
    groups: tuple[tuple[str, tuple[DifferenceView, ...]], ...]
    dismissed: tuple[DifferenceView, ...]
    agreements: tuple[AgreementView, ...]
    titles: tuple[TitleView, ...] = ()
    more: Link | None = None


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """Every number with what it counts, by what that is: (heading, sentences, those with low counts only)."""

    head: Head
    title: str
    intro: str
    groups: tuple[tuple[str, tuple[CountedView, ...], tuple[CountedView, ...]], ...]
    parts: tuple[Link, ...] = ()
    note: str = ""  # how many are shown of those on the pages `parts`


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """Who and what each source speaks of; empty cells are part of the picture. `sources` head the columns, `many` of
    them in few words; `shown` says so where there are more, else it is "".
    """

    head: Head
    title: str
    intro: str
    sources: tuple[SourceRef, ...]
    tables: tuple[tuple[str, tuple[RowView, ...]], ...]
    shown: str = ""
    many: bool = False


@dataclass(frozen=True, slots=True)
class TogetherPage:
    """Who is named in the same passages, by kind."""

    head: Head
    title: str
    intro: str
    groups: tuple[TogetherView, ...]
