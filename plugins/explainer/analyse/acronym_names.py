"""Initials that an article spells out: those of bodies are their names, those of things name nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .lexicon import words
from .names_in_tokens import Name, capital, is_role_noun, lower
from .tokens import Doc, Token

SMALL = frozenset(("of", "the", "and", "for", "in", "on", "to"))


def initials_of_bodies(doc: Doc, passage: int) -> Iterator[Name]:
    """Initials in brackets after a body's full name: "Aldmoor Port Council (APC)"."""
    for token in doc[1:-1]:
        if not _is_initials(token.text) or doc[token.i - 1].text != "(" or doc[token.i + 1].text != ")":
            continue
        for full in _spelt_out(doc, token):
            if not _is_thing(full) and any(lower(word) in words("organisation_heads") for word in full):
                yield Name(passage, token.i, token.i + 1, token.text, "organisation", "body-word")


def of_things(docs: Sequence[Doc], texts: Iterable[str]) -> set[str]:
    """Those of the wordings that are initials which the article spells out as something other than a body.

    "digital rights management (DRM)", "Port Service Manager (PSM)"
    """
    initials = {text for text in texts if _is_initials(text)}
    return {
        token.text
        for doc in docs
        for token in (doc if initials else ())
        if token.text in initials and any(_is_thing(full) for full in _spelt_out(doc, token))
    }


def _is_initials(text: str) -> bool:
    return 1 < len(text) < 7 and text.isupper() and text.isalpha()


def _spelt_out(doc: Doc, token: Token) -> Iterator[list[Token]]:
    """The words before "(ABC)" and after "ABC (" whose first letters are the initials; small words do not count."""
    size, i = len(token.text), token.i
    before = _full_words(doc, max(0, i - 1 - 2 * size), i - 1)[-size:] if i and doc[i - 1].text == "(" else []
    after = _full_words(doc, i + 2, i + 2 + 2 * size)[:size] if i + 1 < len(doc) and doc[i + 1].text == "(" else []
    for full in (before, after):
        if "".join(word.text[0].upper() for word in full) == token.text:
            yield full


def _full_words(doc: Doc, start: int, end: int) -> list[Token]:
    return [word for word in doc[start:end] if word.text.isalpha() and word.lower_ not in SMALL]


def _is_thing(full: list[Token]) -> bool:
    last = full[-1]
    thing = lower(last) in words("thing_heads") or lower(last) in words("not_names") or is_role_noun(last)
    return thing or not (capital(full[0]) and capital(last))
