"""People by a common first name before other capitalised words, whatever the model takes them for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .lexicon import words
from .model_names import cities
from .names_in_tokens import (
    HYPHENS,
    Name,
    capital,
    countries,
    ends_like,
    is_role_noun,
    lower,
    name_word,
    names_like_words,
    nationalities,
    run_end,
    text_of,
)
from .rule import Rule
from .titled_names import after_office, without_body
from .tokens import Doc
from .vocabulary import is_given_name, is_plain

RULES = (
    Rule(
        "mention",
        "first-name",
        "A common first name with one to three further capitalised words, and no word for a body, is a person; so is a "
        "name that goes on behind a nickname in quotation marks.",
    ),
)

OTHERS = frozenset(("NORP", "DATE", "EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "FAC", "LOC"))


def first_names(doc: Doc, passage: int) -> Iterator[Name]:
    """A common first name and what follows it: "Ada Lund", "Ada B. Lund"."""
    like_words = names_like_words("first")
    for token in doc[:-1]:
        first = is_given_name(token.text) or token.lower_ in like_words
        if not first or not name_word(token) or _continues(doc, token.i):
            continue
        if any(text_of(doc, token.i, token.i + 2).startswith(name) for name in _places_like(token.text)):
            continue  # "Hong Kong", "Hong Kongers"
        start, end = token.i, run_end(doc, token.i)
        text = text_of(doc, start, end)
        if (
            2 <= end - start <= 4
            and not is_plain(doc[end - 1].text)
            and without_body(doc, start, end) == end
            and not (ends_like(text, "organisation_heads") or ends_like(text, "place_heads"))
            and not any(part.text in countries() or part.text in nationalities() for part in doc[start:end])
            and not (end < len(doc) and doc[end].text in ("&", "/"))
            and not _within_body(doc, start, end)
            and not _otherwise(doc, start, end)
        ):
            yield Name(passage, start, end, text, "person", "first-name")


def nicknamed(doc: Doc, passage: int) -> Iterator[Name]:
    """A name that goes on behind a nickname in quotation marks: "Ada “Addie” Lund"."""
    for start in range(len(doc) - 4):
        first, opening, nick, closing, last = doc[start : start + 5]
        quoted = opening.text in ("“", '"', "``", "‘") and closing.text in ("”", '"', "''", "’")
        if not quoted or not all(map(name_word, (first, nick, last))) or nick.whitespace_ or opening.whitespace_:
            continue
        end = run_end(doc, start + 4)
        if is_role_noun(first) or is_plain(first.text) or is_plain(doc[end - 1].text):
            continue
        yield Name(passage, start, end, text_of(doc, start, end), "person", "first-name")


@cache
def _places_like(first: str) -> tuple[str, ...]:
    """The names of countries and cities of two words or more that begin with a first name."""
    return tuple(sorted(name for name in countries() | cities() if name.startswith(f"{first} ")))


def _continues(doc: Doc, i: int) -> bool:
    """Whether a first name only goes on with what stands before it ("the Ada Lund papers", "St. Ada")."""
    if i == 0 or doc[i].is_sent_start:
        return False
    before = doc[i - 1]
    if lower(before) in ("the", "a", "an", "st.", "saint", "san", "santa") or before.text in (*HYPHENS, "&", "/"):
        return True
    titled = is_role_noun(before) or lower(before) in words("honorifics") or after_office(doc, i - 1)
    return capital(before) and name_word(before) and not titled


def _within_body(doc: Doc, start: int, end: int) -> bool:
    """Whether the model takes the words for a part of something longer."""
    before = start > 0 and doc[start].ent_iob_ == "I" and doc[start].ent_type_ != "PERSON"
    office = start > 0 and (after_office(doc, start) or lower(doc[start - 1]) in words("members"))
    before = before and not office  # "Speaker of the House Ada Lund"
    after = end < len(doc) and doc[end].ent_iob_ == "I" and doc[end].ent_type_ != "PERSON" and capital(doc[end])
    return before or after


def _otherwise(doc: Doc, start: int, end: int) -> bool:
    """Whether the model takes more than the first name for an event, a law, a work or a day."""
    return any(doc[i].ent_type_ in OTHERS for i in range(start + 1, end))
