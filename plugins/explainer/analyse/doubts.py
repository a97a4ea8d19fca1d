"""What speaks against a proposed name: words of another sort than the model takes them for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .lexicon import words
from .names_in_tokens import Name, capital, is_role_noun, lower

if TYPE_CHECKING:
    from spacy.tokens import Doc


def doubtful(doc: Doc, name: Name) -> bool:
    """Whether anything speaks against the name."""
    return any(doubt(doc, name) for doubt in DOUBTS)


def office(doc: Doc, name: Name) -> bool:
    """A title after a title is no name: "Chief Programme Officer"."""
    return name.rule == "title-before-name" and name.end - name.start > 1 and is_role_noun(doc[name.end - 1])


def numbered(doc: Doc, name: Name) -> bool:
    """Figures belong to products and hours, not to the names of towns and bodies: "MX5", "11:19 A.M."."""
    figures = [token for token in doc[name.start : name.end] if any(letter.isdigit() for letter in token.text)]
    if name.rule != "model" or not figures:
        return False
    if name.kind == "place":
        return figures[0].ent_type_ != "FAC"
    return ":" in figures[0].text


def common_body(doc: Doc, name: Name) -> bool:
    """A word for a sort of body names none by itself: "the Administration", "the Council"."""
    return (
        name.kind == "organisation"
        and name.end - name.start == 1
        and lower(doc[name.start]) in words("common_bodies")
        and capital(doc[name.start])
    )


DOUBTS: tuple[Callable[[Doc, Name], bool], ...] = (office, numbered, common_body)
