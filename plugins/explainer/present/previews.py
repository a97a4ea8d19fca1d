"""What a link's card shows of the page that it leads to: a small script for each, loaded when the link is pointed at.

Made from the pages' own views, so that a card says nothing that its page does not say, and in the same voices.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .glossary import definitions
from .scripts import script
from .shelf import PLACES, Shelf
from .site import Page
from .views import GlossaryPage, ProfilePage, Quotation, SourceGroup, SourcePage, TopicPage
from .wording import Wording, dotted, shortened

FOLDER = "previews"
_WORDS = 280  # characters of a source's words on a card


def preview_files(shelf: Shelf, pages: Iterable[Page]) -> dict[str, bytes]:
    """The cards of a site, address to content: for `people/ada.html` in `previews/people/ada.js`, for
    `glossary.html#ada` in `previews/glossary/ada.js`.
    """
    return {
        f"{FOLDER}/{name}.js": script("explainerPreview", name, {key: said for key, said in card.items() if said})
        for page in pages
        for name, card in _cards(shelf, page.view)
    }


def _cards(shelf: Shelf, view: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(view, ProfilePage):
        yield _name(view.head.address), _profile(shelf.wording, view)
    elif isinstance(view, TopicPage):
        entry = shelf.entry("topics", view.head.address.removeprefix("topics/").removesuffix(".html"))
        content = {
            "kind": shelf.wording.gettext("Topic"),
            "title": view.title,
            "editor": entry.summary if entry else "",
            "counts": view.counts,
        }
        yield _name(view.head.address), content | _opening(shelf.wording, view.groups)
    elif isinstance(view, SourcePage):
        yield _name(view.head.address), _source(shelf.wording, view)
    elif isinstance(view, GlossaryPage):
        by_id = {term.id: term for term in shelf.terms}
        for _, terms in view.letters:
            for term in terms:
                words = _words(shelf.wording, term.definitions[0]) if term.definitions else {}
                known = by_id[term.id]
                title = dotted(term.name, *term.other_names)
                yield (
                    f"glossary/{term.id}",
                    {
                        "kind": shelf.wording.gettext("Term"),
                        "title": title,
                        "editor": known.entry.summary if known.entry else None,
                        "counts": definitions(shelf, known, 2),
                    }
                    | words,
                )


def _name(address: str) -> str:
    return address.removesuffix(".html")


def _profile(wording: Wording, view: ProfilePage) -> dict[str, Any]:
    """Who it is: the editor's line, and the role that most sources give, in the words of the first of them."""
    card = view.summary
    content = {
        "kind": view.kind_label,
        "title": view.name,
        "editor": card.summary if card.summary_by == "editor" else "",
        "counts": card.counts,
    }
    return content | _opening(wording, view.roles[0].groups if view.roles else view.said or view.about)


def _source(wording: Wording, view: SourcePage) -> dict[str, Any]:
    """Each passage as the page shows it, by its place on the page."""
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


def _opening(wording: Wording, groups: tuple[SourceGroup, ...]) -> dict[str, Any]:
    """The first quotation of the first source, with that source."""
    if not groups or not groups[0].quotations:
        return {}
    source = groups[0].source
    title = wording.quoted(source.title) if source.opening else source.title
    return _words(wording, groups[0].quotations[0]) | {"source": title, "detail": source.detail}


def _words(wording: Wording, quotation: Quotation) -> dict[str, Any]:
    text = "".join(segment.text for segment in quotation.segments)
    source = quotation.source
    named = {} if source is None else {"source": wording.quoted(source.title) if source.opening else source.title}
    detail = {} if source is None else {"detail": source.detail}
    return (
        {"words": shortened(text, _WORDS), "label": quotation.mark.label, "language": quotation.language}
        | named
        | detail
    )
