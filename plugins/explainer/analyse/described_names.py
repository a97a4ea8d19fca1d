"""People by what is said of them beside their names: an age, "who", a role between commas, "named", "the life of"."""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import words
from .names_in_tokens import (
    Name,
    countries,
    ends_like,
    is_role_noun,
    lower,
    name_word,
    nationalities,
    run_end,
    text_of,
)
from .rule import Rule
from .titled_names import after_office, is_title, uncontradicted
from .tokens import Doc
from .vocabulary import is_given_name, is_plain

RULES = (
    Rule(
        "mention",
        "described",
        "Capitalised words followed by an age, “who” or a role between commas, or after “named” or “the "
        "life of”, are a person.",
    ),
)


def described_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Two or three capitalised words, then an age, "who" or a role between commas: "Ada Lund, 41, ..."."""
    for comma in range(2, len(doc) - 3):
        last = doc[comma - 1]
        if doc[comma].text != "," or not name_word(last) or is_title(last) or not _describes(doc, comma + 1):
            continue
        start = comma - 1
        while start > 0 and not doc[start].is_sent_start and name_word(doc[start - 1]) and not is_title(doc[start - 1]):
            start -= 1
        while comma - start > 2 and after_office(doc, start):
            start += 1
        plain = any(is_plain(doc[i].text) for i in range(start, comma))
        if after_office(doc, start) and plain and not is_given_name(doc[start].text):
            continue  # "Secretary of Education Lund, who ...", "Secretary of Harbour Works, the attorney general"
        text = text_of(doc, start, comma)
        bodily = ends_like(text, "organisation_heads") or ends_like(text, "place_heads")
        bodily = bodily or any(doc[i].text in countries() for i in range(start, comma))
        if 2 <= comma - start <= 3 and not bodily and uncontradicted(doc, start, comma):
            yield Name(passage, start, comma, text, "person", "described")


def called_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Capitalised words that a person is said to have for a name: "a sailor named Lund"."""
    for i in range(1, len(doc) - 1):
        named = doc[i].lower_ in ("named", "surnamed")
        if not named or not (is_role_noun(doc[i - 1]) or lower(doc[i - 1]) in words("persons")):
            continue
        start, end = i + 1, run_end(doc, i + 1)
        if end > start and not any(is_plain(part.text) for part in doc[start:end]):
            yield Name(passage, start, end, text_of(doc, start, end), "person", "described")


def mourned_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Two or three capitalised words behind what only a person has: "the life of Ada Lund"."""
    for i in range(1, len(doc) - 2):
        if doc[i].lower_ != "of" or lower(doc[i - 1]) not in words("of_one_person"):
            continue
        start, end = i + 1, run_end(doc, i + 1)
        text = text_of(doc, start, end)
        known = any(part.text in countries() or part.text in nationalities() for part in doc[start:end])
        bodily = (
            ends_like(text, "organisation_heads") or ends_like(text, "place_heads") or ends_like(text, "thing_heads")
        )
        plain = end > start and (is_plain(doc[end - 1].text) or is_title(doc[start]))
        if 2 <= end - start <= 3 and not (known or bodily or plain) and uncontradicted(doc, start, end):
            yield Name(passage, start, end, text, "person", "described")


def _describes(doc: Doc, i: int) -> bool:
    """Whether what follows a comma can only be said of a person."""
    if lower(doc[i]) == "who" or (doc[i].text.isdigit() and doc[i + 1].text == ","):
        return True
    if lower(doc[i]) in ("age", "aged") and doc[i + 1].text.isdigit():
        return True
    role = False
    for j in range(i, min(i + 6, len(doc))):
        if lower(doc[j]) in words("roles"):
            role = True
            ends = j + 1 == len(doc) or doc[j + 1].is_punct
            if ends or lower(doc[j + 1]) in ("of", "for", "at", "and", "in", "to"):
                return True
        elif role and doc[j].pos_ == "PROPN":
            return False
        if not (doc[j].pos_ in ("DET", "ADJ", "NOUN", "PROPN") or lower(doc[j]) in words("former")):
            return False
    return False
