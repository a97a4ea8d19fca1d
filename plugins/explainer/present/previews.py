"""What a link's card shows of the page that it leads to: a small script for each, loaded when the link is pointed at.

Made from the pages' own views, so that a card says nothing that its page does not say, and in the same voices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..kept import digest_of
from .glossary import definitions
from .recalled import Page
from .scripts import script
from .shelf import PLACES, Shelf
from .terms import GlossaryTerm
from .views import GlossaryPage, ProfilePage, Quotation, SourceGroup, SourcePage, TermView, TopicPage
from .wording import Wording, dotted, shortened

FOLDER = "previews"
Card = dict[str, Any]  # what a script holds; what is empty is left out
_WORDS = 280  # characters of a source's words on a card


@dataclass(frozen=True, slots=True)
class Preview:
    """A card: where it goes, its script, made when asked for, and a digest of what that is made from."""

    address: str
    digest: str
    script: Callable[[], bytes]


def cards(shelf: Shelf, pages: Iterable[Page]) -> Iterator[Preview]:
    """The cards of a site: for `people/ada.html` in `previews/people/ada.js`, for `glossary.html#ada` in
    `previews/glossary/ada.js`.
    """
    by_id = {term.id: term for term in shelf.terms}
    for page in pages:
        name = page.address.removesuffix(".html")
        if page.template == "profile.html":
            yield _preview(name, page.digest, partial(_profile, shelf.wording, page.view))
        elif page.template == "source.html":
            yield _preview(name, page.digest, partial(_source, shelf.wording, page.view))
        elif page.template == "topic.html":
            yield _made(name, _topic(shelf, page.view()))
        elif page.template == "glossary.html":
            view: GlossaryPage = page.view()
            for term in (term for _, terms in view.letters for term in terms):
                yield _made(f"glossary/{term.id}", _term(shelf, by_id[term.id], term))


def _preview(name: str, digest: str, content: Callable[[], Card]) -> Preview:
    return Preview(f"{FOLDER}/{name}.js", digest, lambda: _script(name, content()))


def _made(name: str, content: Card) -> Preview:
    return _preview(name, digest_of(content), lambda: content)


def _script(name: str, content: Card) -> bytes:
    return script("explainerPreview", name, {key: said for key, said in content.items() if said})


def _topic(shelf: Shelf, view: TopicPage) -> Card:
    entry = shelf.entry("topics", view.head.address.removeprefix("topics/").removesuffix(".html"))
    content = {
        "kind": shelf.wording.gettext("Topic"),
        "title": view.title,
        "editor": entry.summary if entry else "",
        "counts": view.counts,
    }
    return content | _opening(shelf.wording, view.groups)


def _term(shelf: Shelf, known: GlossaryTerm, view: TermView) -> Card:
    content = {
        "kind": shelf.wording.gettext("Term"),
        "title": dotted(view.name, *view.other_names),
        "editor": known.entry.summary if known.entry else None,
        "counts": definitions(shelf, known, 2),
    }
    return content | (_words(shelf.wording, view.definitions[0]) if view.definitions else {})


def _profile(wording: Wording, made: Callable[[], ProfilePage]) -> Card:
    """Who it is: the editor's line, and the role that most sources give, in the words of the first of them."""
    view = made()
    card = view.summary
    content = {
        "kind": view.kind_label,
        "title": view.name,
        "editor": card.summary if card.summary_by == "editor" else "",
        "counts": card.counts,
    }
    return content | _opening(wording, view.roles[0].groups if view.roles else view.said or view.about)


def _source(wording: Wording, made: Callable[[], SourcePage]) -> Card:
    """Each passage as the page shows it, by its place on the page."""
    view = made()
    title = wording.quoted(view.ref.title) if view.ref.opening else view.ref.title
    passages = {
        passage.id: (
            passage.number or wording.say(PLACES[passage.kind][0]),
            "".join(segment.text for segment in passage.segments),
        )
        for passage in view.passages
    }
    return {
        "kind": wording.gettext("Source"),
        "title": title,
        "counts": view.ref.detail,
        "language": view.language,
        "passages": passages,
        "opening": next((passage.id for passage in view.passages if passage.number), ""),
    }


def _opening(wording: Wording, groups: tuple[SourceGroup, ...]) -> Card:
    """The first quotation of the first source, with that source."""
    if not groups or not groups[0].quotations:
        return {}
    source = groups[0].source
    title = wording.quoted(source.title) if source.opening else source.title
    return _words(wording, groups[0].quotations[0]) | {"source": title, "detail": source.detail}


def _words(wording: Wording, quotation: Quotation) -> Card:
    text = "".join(segment.text for segment in quotation.segments)
    source = quotation.source
    named = {} if source is None else {"source": wording.quoted(source.title) if source.opening else source.title}
    detail = {} if source is None else {"detail": source.detail}
    return (
        {"words": shortened(text, _WORDS), "label": quotation.mark.label, "language": quotation.language}
        | named
        | detail
    )
