"""The glossary: definitions as the sources give them, side by side, then the editor's note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..compare import Key
from ..model import Definition, message
from .commentary import commentary
from .desk import Desk
from .heads import head
from .parting import by_letter, ways
from .shelf import Shelf
from .terms import ADDRESS, FOLDER, GlossaryTerm
from .views import Card, GlossaryPage, Link, Quotation, TermView

INTRO = message(
    "What words mean, as the sources explain them and, where they leave a reader without help, as the editors do."
)


def glossary(shelf: Shelf) -> Iterator[GlossaryPage]:
    """The page of all terms, and where they are very many, those of the letters, to which it leads then."""
    pages: dict[str, tuple[int, str]] = {}
    for rank, (entity, name) in enumerate(shelf.names.items()):
        if entity in shelf.pages:
            pages.setdefault(name.casefold(), (rank, shelf.pages[entity]))
    letters = by_letter(shelf.terms, lambda term: term.name)
    if all(term.page == ADDRESS for term in shelf.terms):
        yield _page(shelf, ADDRESS, letters=tuple((part.title, _terms(shelf, terms, pages)) for part, terms in letters))
        return
    links = ways(letters, shelf.wording, FOLDER)
    listed = tuple(
        (part.title, tuple((term.id, Link(term.name, term.address)) for term in terms)) for part, terms in letters
    )
    yield _page(shelf, ADDRESS, links, listed=listed)
    for (part, terms), link in zip(letters, links, strict=True):
        yield _page(shelf, link.href, links, letters=((part.title, _terms(shelf, terms, pages)),))


def _page(
    shelf: Shelf,
    address: str,
    parts: tuple[Link, ...] = (),
    letters: tuple[tuple[str, tuple[TermView, ...]], ...] = (),
    listed: tuple[tuple[str, tuple[tuple[str, Link], ...]], ...] = (),
) -> GlossaryPage:
    title, intro, part = shelf.wording.gettext("Glossary"), shelf.wording.say(INTRO), ""
    whole = address == ADDRESS
    if not whole:
        part = letters[0][0]
    return GlossaryPage(
        head=head(
            shelf,
            title if whole else shelf.wording.gettext("%(title)s: %(part)s", title=title, part=part),
            intro,
            address,
            "glossary",
            above=None if whole else Link(title, ADDRESS),
            structured=_structured(shelf) if whole else None,
        ),
        title=title,
        intro=intro if whole else "",
        letters=letters,
        parts=parts,
        listed=listed,
    )


def _terms(shelf: Shelf, terms: Iterable[GlossaryTerm], pages: Mapping[str, tuple[int, str]]) -> tuple[TermView, ...]:
    views = []
    for term in terms:
        names = {name.casefold() for name in (term.name, *term.other_names)}
        _, page = min((pages[name] for name in names if name in pages), default=(0, ""))
        views.append(_term(shelf, term, page))
    return tuple(views)


def term_card(shelf: Shelf, term: GlossaryTerm) -> Card:
    """A term in one line."""
    summary = _summary(term)
    return Card(
        term.name,
        term.address,
        summary,
        "editor" if summary else "",
        None,
        definitions(shelf, term, 1),
        title_language=_language(shelf, term),
    )


def _summary(term: GlossaryTerm) -> str:
    """The editor's line on a term, if there is one."""
    return (term.entry.summary or "") if term.entry is not None else ""


def _language(shelf: Shelf, term: GlossaryTerm) -> str:
    """The language of a term that the sources give and no editor, where it is not the site's, else ""."""
    return "" if term.entry is not None else shelf.foreign(term.definitions[0][0])


def definitions(shelf: Shelf, term: GlossaryTerm, least: int) -> str:
    """How many definitions the sources give of a term, "" where fewer than `least`."""
    number = len(_outermost(shelf, term.definitions))
    return shelf.wording.ngettext("%(num)s definition", "%(num)s definitions", number) if number >= least else ""


def meanings(desk: Desk, definitions: Iterable[Key]) -> tuple[Quotation, ...]:
    """What the sources say that something means or is."""
    return tuple(
        desk.voiced(definition.evidence, "definition", said=definition.meaning, named=True)
        for definition in _outermost(desk.shelf, definitions)
    )


def _outermost(shelf: Shelf, definitions: Iterable[Key]) -> list[Definition]:
    """Definitions without those whose words stand within another's, which shows them too."""
    found = [shelf.graph.index.definition(key) for key in definitions]
    return [
        one
        for one in found
        if not any(other.evidence != one.evidence and other.evidence.holds(one.evidence) for other in found)
    ]


def _term(shelf: Shelf, term: GlossaryTerm, page: str) -> TermView:
    _ = shelf.wording.gettext
    desk = Desk(shelf, term.address, _("Glossary: %(term)s", term=term.name))
    note = commentary(desk, term.entry)
    return TermView(
        id=term.id,
        name=term.name,
        other_names=term.other_names,
        link=Link(_("Where the sources mention %(name)s", name=term.name), page) if page else None,
        definitions=meanings(desk, term.definitions),
        commentary=note,
        summary="" if note is not None else _summary(term),
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
                **({"description": summary} if (summary := _summary(term)) else {}),
            }
            for term in shelf.terms
        ],
    }
