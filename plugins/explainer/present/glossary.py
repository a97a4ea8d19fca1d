"""The glossary: definitions as the sources give them, side by side, then the editor's note."""

from __future__ import annotations

from ..model import message
from .commentary import commentary
from .desk import Desk
from .heads import head
from .shelf import Shelf
from .terms import GlossaryTerm
from .views import Card, GlossaryPage, Link, TermView
from .wording import letter

ADDRESS = "glossary.html"
INTRO = message(
    "What words mean, as the sources explain them and, where they leave a reader without help, as the editors do."
)


def glossary(shelf: Shelf) -> GlossaryPage:
    """The page of all terms."""
    title, intro = shelf.wording.gettext("Glossary"), shelf.wording.say(INTRO)
    letters: dict[str, list[TermView]] = {}
    places: dict[str, tuple[int, str]] = {}
    for rank, (entity, name) in enumerate(shelf.names.items()):
        if entity in shelf.pages:
            places.setdefault(name.casefold(), (rank, shelf.pages[entity]))
    for term in shelf.terms:
        names = {name.casefold() for name in (term.name, *term.other_names)}
        _, page = min((places[name] for name in names if name in places), default=(0, ""))
        letters.setdefault(letter(term.name), []).append(_term(shelf, term, page))
    return GlossaryPage(
        head=head(shelf, title, intro, ADDRESS, "glossary", structured=_structured(shelf)),
        title=title,
        intro=intro,
        letters=tuple((key, tuple(letters[key])) for key in sorted(letters)),
    )


def term_card(shelf: Shelf, term: GlossaryTerm) -> Card:
    """A term in one line."""
    summary = (term.entry.summary or "") if term.entry is not None else ""
    return Card(
        term.name,
        term.address,
        summary,
        "editor" if summary else "",
        None,
        definitions(shelf, term, 1),
        title_language=_language(shelf, term),
    )


def _language(shelf: Shelf, term: GlossaryTerm) -> str:
    """The language of a term that the sources give and no editor, where it is not the site's, else ""."""
    return "" if term.entry is not None else shelf.foreign(term.definitions[0][0])


def definitions(shelf: Shelf, term: GlossaryTerm, least: int) -> str:
    """How many definitions the sources give of a term, "" where fewer than `least`."""
    number = len(term.definitions)
    return shelf.wording.ngettext("%(num)s definition", "%(num)s definitions", number) if number >= least else ""


def _term(shelf: Shelf, term: GlossaryTerm, page: str) -> TermView:
    _ = shelf.wording.gettext
    desk = Desk(shelf, term.address, _("Glossary: %(term)s", term=term.name))
    found = [shelf.graph.index.definition(key) for key in term.definitions]
    return TermView(
        id=term.id,
        name=term.name,
        other_names=term.other_names,
        link=Link(_("Where the sources mention %(name)s", name=term.name), page) if page else None,
        definitions=tuple(
            desk.quotation(definition.evidence, "definition", said=definition.meaning, named=True)
            for definition in found
        ),
        commentary=commentary(desk, term.entry),
        language=_language(shelf, term),
    )


def _structured(shelf: Shelf) -> dict[str, object]:
    return {
        "@type": "DefinedTermSet",
        "name": shelf.wording.gettext("Glossary of %(site)s", site=shelf.config.title),
        "hasDefinedTerm": [
            {
                "@type": "DefinedTerm",
                "name": term.name,
                **({"description": term.entry.summary} if term.entry is not None and term.entry.summary else {}),
            }
            for term in shelf.terms
        ],
    }
