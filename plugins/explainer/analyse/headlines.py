"""People whom a headline In Title Case names with their office: "Statement by President Ada Lund on the Harbour"."""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import words
from .lexicon.groups import group
from .names_in_tokens import Name, capital, countries, is_role_noun, joined, lower, name_word, nationalities, text_of
from .tokens import Doc
from .vocabulary import is_plain

LONGEST = 6  # tokens of a name


def headline_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Words that are no everyday words, directly after an office in the singular."""
    for token in doc[:-1]:
        if not _office(token.text, lower(token)) or not is_role_noun(token):
            continue
        start = token.i + 1
        if lower(doc[start]) in words("honorifics") and start + 1 < len(doc):
            start += 1
        end = start
        while end < len(doc) and end - start < LONGEST and _fits(doc, end):
            end += 1
        text = text_of(doc, start, end)
        if end > start and not _goes_on(doc, end) and text not in countries():
            yield Name(passage, start, end, text, "person", "title-before-name")


def _office(text: str, low: str) -> bool:
    return text[:1].isupper() and low not in group("title_senses", "weak") and not low.endswith("s")


def _fits(doc: Doc, i: int) -> bool:
    token = doc[i]
    if joined(doc, i):
        return capital(doc[i + 1])
    word = name_word(token) and not is_role_noun(token) and not is_plain(token.text)
    return (word and token.text not in nationalities()) or lower(token) in words("particles")


def _goes_on(doc: Doc, end: int) -> bool:
    """Whether what follows makes the words a part of something else: a further office, a body, a pair."""
    after = doc[end] if end < len(doc) else None
    last = doc[end - 1]
    if not capital(last) or after is None:
        return after is not None
    return capital(after) and (is_role_noun(after) or lower(after) in words("organisation_heads"))
