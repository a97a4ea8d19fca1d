"""The page of a source: the article with everything marked in it that other pages use, and the way back to them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..model import NUMBERED, EntityKind, Passage, Source, message
from .commentary import commentary
from .cutting import Spanned, cut
from .desk import Desk
from .differences import difference_link
from .explained import first_uses
from .heads import article_data, head
from .sayings import said_in
from .shelf import Shelf, anchor, passage_anchor
from .speech import speech
from .views import Card, Commentary, Link, PassageView, Segment, SourcePage, Tag
from .wording import Wording, dotted, shortened

INDEX = Link(message("Sources"), "sources/index.html")
UNKNOWN = message("not stated in the file")
NO_HEADLINE = message("none in the file; shown are its opening words")
NAMED = message("none in the file; the name is the editors’")
RIGHTS = {
    "full": message("The article belongs to its publisher. It is shown whole so that every quotation can be checked."),
    "excerpt": message("The article belongs to its publisher. Only the passages that this site quotes are shown."),
    "link": message("The article belongs to its publisher. It is not shown here; the address leads to it."),
}
_WITHHELD = "[…]"
_CITED = 90  # characters of the opening words that stand for a headline
REASONS: dict[str, str] = {
    reason: reason
    for reason in (
        # Translators: why a piece of a file is not taken for a part of the article
        message("advertisement"),
        message("byline"),
        message("comment form"),
        message("cookie notice"),
        message("copyright notice"),
        message("end mark"),
        message("facts of the article"),
        message("hidden on the page"),
        message("leftover page code"),
        message("links to other articles"),
        message("outside the article on the page"),
        message("page navigation"),
        message("prompt to share"),
        message("prompt to subscribe"),
        message("publication date"),
        message("repeats the title"),
        message("tags of the page"),
    )
}
"""Why passages are dropped: the stages before say it in English, and know no other language."""


_KNOWN_BY = 24  # words


def source_page(shelf: Shelf, source: Source, note: Commentary | None) -> SourcePage:
    """A source with an editor's note on it. To be made after everything else: it shows what the other pages cite."""
    ref, _, say = shelf.refs[source.id], shelf.wording.gettext, shelf.wording.say
    order = list(shelf.refs.values())
    place, met = shelf.ranks[source.id], set[str]()
    neighbours = [order[at] if 0 <= at < len(order) else None for at in (place - 1, place + 1)]
    spoken = speech(Desk(shelf, ref.href), source)  # first, so that its marks are among those that the passages carry
    before, after = (
        None if other is None else Link(other.title, other.href, other.detail, other.language) for other in neighbours
    )
    return SourcePage(
        head=head(
            shelf,
            ref.title,
            f"{ref.title} · {ref.detail}",
            ref.href,
            "sources",
            above=INDEX,
            structured=article_data(source, ref.title),
            kind="article",
        ),
        ref=ref,
        facts=(
            *_naming(shelf, source),
            (_("Publisher"), _given(shelf.wording, source, "publisher", source.publisher or say(UNKNOWN)), ""),
            (_("Date"), _date(shelf.wording, source), ""),
            *_authors(shelf.wording, source),
            (_("File"), source.path, ""),
        ),
        external=source.url or "",
        rights_note=say(RIGHTS[source.rights]),
        language=shelf.foreign(source.id),
        passages=tuple(_passage(shelf, source, passage, met) for passage in source.passages),
        people=_named(shelf, source, "person"),
        organisations=_named(shelf, source, "organisation"),
        places=_named(shelf, source, "place"),
        topics=tuple(
            Link(
                topic.title,
                shelf.topic_address(topic.id),
                shelf.wording.ngettext("%(num)s passage", "%(num)s passages", number),
                shelf.language_of(topic),
            )
            for topic, number in shelf.topics_in((source.id, passage.index) for passage in source.passages)
        ),
        dropped=tuple(
            (_opening(dropped.text), say(REASONS.get(dropped.reason, dropped.reason)))
            for dropped in source.dropped
            if source.rights == "full"
        ),
        commentary=note,
        previous=before,
        next=after,
        differences=tuple(difference_link(shelf, found) for found in shelf.disputes.by_source.get(source.id, ())),
        citation=citation(shelf.wording, source),
        id=source.id,
        speech=spoken,
    )


def _opening(text: str) -> str:
    """How a text begins that is no part of the article: enough to know it by, and no more of what readers wrote."""
    words = text.split()
    return " ".join(words) if len(words) <= _KNOWN_BY else f"{' '.join(words[:_KNOWN_BY])} …"


def _naming(shelf: Shelf, source: Source) -> tuple[tuple[str, str, str], ...]:
    """Where the name of a source is from, if it is not the headline, which stands above."""
    ref, _, say = shelf.refs[source.id], shelf.wording.gettext, shelf.wording.say
    above = next((passage.text for passage in source.passages if passage.kind == "title"), None)
    is_given = "title" in source.by_editor and source.title == ref.title
    if not source.title or (is_given and above is None):
        return ((_("Headline"), say(NO_HEADLINE if ref.opening else NAMED), ""),)
    if ref.title == (above if is_given else source.title):
        return ()
    # Translators: before the short name that the editors give a source whose headline stands above
    return (
        (_("Called here"), _given(shelf.wording, source, "title", ref.title) if is_given else ref.title, ref.language),
    )


def _given(wording: Wording, source: Source, name: str, fact: str) -> str:
    """A fact about a source, marked where it is the editors' word."""
    return wording.gettext("%(fact)s (given by the editors)", fact=fact) if name in source.by_editor else fact


def _authors(wording: Wording, source: Source) -> tuple[tuple[str, str, str], ...]:
    """Who wrote it, where that is known."""
    by = _given(wording, source, "authors", wording.listing(source.authors))
    return ((wording.gettext("By"), by, ""),) if source.authors else ()


def citation(wording: Wording, source: Source) -> str:
    """An article as readers cite it: authors, headline or opening words, publisher, day and address, if known;
    with plain spaces, to be copied.
    """
    opening = next((passage.text for passage in source.passages if passage.kind in NUMBERED), source.path)
    parts = (
        wording.listing(source.authors),
        wording.quoted(source.title or shortened(opening, _CITED)),
        source.publisher,
        wording.day(source.date).replace("\u00a0", " ") if source.date else "",
        source.url,
    )
    return ", ".join(part for part in parts if part)


def source_note(shelf: Shelf, source: Source) -> Commentary | None:
    """What an editor says of a source."""
    return commentary(Desk(shelf, shelf.refs[source.id].href), shelf.entry("sources", source.id))


def source_card(shelf: Shelf, source: Source) -> Card:
    """A source in one line: where it is from, and how much was found in it."""
    ref, wording = shelf.refs[source.id], shelf.wording
    findings = shelf.findings(source.id)
    people = {
        shelf.graph.resolution.entity_of.get((source.id, number))
        for number, mention in enumerate(findings.mentions)
        if mention.kind == "person"
    } - {None}
    counts = dotted(
        ref.detail,
        wording.ngettext(
            "%(num)s paragraph", "%(num)s paragraphs", sum(passage.kind in NUMBERED for passage in source.passages)
        ),
        wording.ngettext("%(num)s person", "%(num)s people", len(people)),
        wording.ngettext("%(num)s statement", "%(num)s statements", len(said_in(shelf, source.id))),
    )
    title = wording.quoted(ref.title) if ref.opening else ref.title
    return Card(title, ref.href, "", "", None, counts, title_language=ref.language)


def _date(wording: Wording, source: Source) -> str:
    if source.date is None:
        return wording.say(UNKNOWN)
    return _given(wording, source, "date", wording.day(source.date))


def _passage(shelf: Shelf, source: Source, passage: Passage, met: set[str]) -> PassageView:
    key = (source.id, passage.index)
    used = shelf.register.used(*key)
    visible = shown(source, passage, bool(used))
    return PassageView(
        id=passage_anchor(passage.index),
        kind=passage.kind,
        number=f"¶ {shelf.numbers[key]}" if key in shelf.numbers else "",
        segments=_segments(shelf, passage, met) if visible else _held_back(shelf, passage),
        uses=used,
    )


def shown(source: Source, passage: Passage, used: bool) -> bool:
    """Whether the site shows a passage, given whether some page uses it."""
    return source.rights == "full" or passage.kind == "title" or (source.rights == "excerpt" and used)


def _held_back(shelf: Shelf, passage: Passage) -> tuple[Segment, ...]:
    """What stands for a passage that is not shown; the marks that would lead to its words lead there."""
    return cut(_WITHHELD, [replace(span, start=0, end=len(_WITHHELD)) for span in _cited(shelf, passage)])


def _segments(shelf: Shelf, passage: Passage, met: set[str]) -> tuple[Segment, ...]:
    links = shelf.links(passage.source, passage.index)
    terms = first_uses(shelf.terms_in(passage.source, passage.index), links, met)
    return cut(passage.text, [*_cited(shelf, passage), *links, *terms])


def _cited(shelf: Shelf, passage: Passage) -> list[Spanned]:
    return [
        Spanned(start, end, Tag("anchor", id=anchor(passage.index, start, end)))
        for start, end in sorted(shelf.register.cited.get((passage.source, passage.index), ()))
    ]


def _named(shelf: Shelf, source: Source, kind: EntityKind) -> tuple[Link, ...]:
    mentions = enumerate(shelf.findings(source.id).mentions)
    naming = (number for number, mention in mentions if mention.form != "pronoun")
    found = (shelf.graph.resolution.entity_of.get((source.id, number)) for number in naming)
    times = Counter(entity for entity in found if entity is not None and shelf.kinds[entity] == kind)
    ordered = sorted(times.items(), key=lambda item: (-item[1], shelf.names[item[0]]))
    return tuple(Link(shelf.names[entity], shelf.pages.get(entity, ""), str(number)) for entity, number in ordered)
