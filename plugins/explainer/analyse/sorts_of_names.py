"""Places and bodies by a noun that says what they are: "the town of Berg", "the brewer Lund"."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import EntityKind
from .lexicon import words
from .model_names import cities
from .names_in_tokens import (
    Name,
    capital,
    countries,
    is_role_noun,
    joined,
    lower,
    name_word,
    nationalities,
    text_of,
)
from .rule import Rule
from .tokens import Doc
from .vocabulary import is_plain

RULES = (
    Rule(
        "mention",
        "sort-of-place",
        "Capitalised words after “the town of” or the like, before “province” or the like, or before a comma and a "
        "country or well-known place, name a place.",
    ),
    Rule(
        "mention",
        "sort-of-body",
        "Capitalised words directly after “company”, “law firm” or the like, or before “, a firm” or the like, name a "
        "body.",
    ),
)
LONGEST = 4  # tokens
SIGNS = frozenset('—–“”"')
LINKS = frozenset(("del", "de", "do", "da", "la", "upon", "of"))  # inside the names of places: "Lund del Sur"


def sorted_places(doc: Doc, passage: int) -> Iterator[Name]:
    """Capitalised words that a noun, or the place behind a comma, makes a place."""
    place_of, seated, before, settled = map(words, ("place_of", "seated", "before_places", "settled"))
    for token in doc:
        low, after = token.lower_, token.i + 2
        if low in place_of and after < len(doc) and lower(doc[token.i + 1]) == "of":
            yield from _named(doc, passage, after, _run_end(doc, after), "place")
        elif low in seated and after < len(doc) and lower(doc[token.i + 1]) == "of":
            end = _run_end(doc, after)
            if end + 1 < len(doc) and doc[end].text == "," and name_word(doc[end + 1]):
                yield from _named(doc, passage, after, end, "place")  # "the mayor of Aldmoor, Ada Lund"
        elif low in before and after < len(doc) and capital(doc[token.i + 1]):
            yield from _named(doc, passage, token.i + 1, _run_end(doc, token.i + 1), "place")
        elif low in settled and token.text.islower() and token.i and not doc[token.i - 1].is_punct:
            yield from _named(doc, passage, _run_start(doc, token.i), token.i, "place")
        elif token.text == "," and token.i and capital(doc[token.i - 1]):
            start, end = _run_start(doc, token.i), _run_end(doc, token.i + 1)
            behind = text_of(doc, token.i + 1, end)
            where = start and lower(doc[start - 1]) in ("in", "near", "outside", "at", "from", "of")
            if (where or _closed(doc, start, end)) and (behind in countries() or behind in cities()):
                yield from _named(doc, passage, start, token.i, "place", sure=token.i - start > 1)


def sorted_bodies(doc: Doc, passage: int) -> Iterator[Name]:
    """Capitalised words directly after a noun for a body in lower case, or explained by one behind a comma."""
    sorts = words("sorts_of_bodies")
    for token in doc[:-1]:
        if token.text in sorts and token.text.islower():
            yield from _named(doc, passage, token.i + 1, _run_end(doc, token.i + 1), "organisation")
        if token.text == "," and token.i and lower(doc[token.i + 1]) in ("a", "an") and _is_sort(doc, token.i + 2):
            yield from _named(doc, passage, _run_start(doc, token.i), token.i, "organisation")


def _is_sort(doc: Doc, start: int) -> bool:
    """Whether a noun for a body is what the words from `start` on say: "community hospital", not "charity worker"."""
    end = start
    while end < len(doc) and doc[end].pos_ in ("ADJ", "NOUN", "PROPN", "VERB") and end - start < LONGEST:
        if doc[end].text in words("sorts_of_bodies") or doc[end].text in words("bodies_explained"):
            return end + 1 == len(doc) or doc[end + 1].pos_ not in ("NOUN", "PROPN")
        end += 1
    return False


def _closed(doc: Doc, start: int, end: int) -> bool:
    """Whether the region ends the phrase and the model takes the town for no person: "Aldmoor, Norway, ..."."""
    after = doc[end].text if end < len(doc) else "."
    town = doc[start]
    return after in (",", ".", ")", ";") and town.ent_type_ in ("ORG", "GPE") and not town.text.isupper()


def _named(doc: Doc, passage: int, start: int, end: int, kind: EntityKind, *, sure: bool = False) -> Iterator[Name]:
    text = text_of(doc, start, end)
    if end > start and (sure or not all(map(is_plain, text.split()))) and text not in nationalities():
        yield Name(passage, start, end, text, kind, "sort-of-place" if kind == "place" else "sort-of-body")


def _run_start(doc: Doc, end: int) -> int:
    start = end
    while start > 0 and end - start < LONGEST and not doc[start].is_sent_start and _fits(doc, start - 1):
        start -= 1
    while start < end and not name_word(doc[start]):
        start += 1
    return start


def _run_end(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and end - start < LONGEST and not (end > start and doc[end].is_sent_start) and _fits(doc, end):
        end += 1
    while end > start and not capital(doc[end - 1]):
        end -= 1
    return end


def _fits(doc: Doc, i: int) -> bool:
    token = doc[i]
    if joined(doc, i) or (i and joined(doc, i - 1)):
        return True
    link = lower(token) in LINKS and 0 < i < len(doc) - 1 and capital(doc[i - 1]) and capital(doc[i + 1])
    word = (
        name_word(token)
        and not set(token.text) & SIGNS
        and not is_role_noun(token)
        and lower(token) not in words("honorifics")
    )
    return (word and lower(token) not in words("organisation_heads")) or (link and lower(token) != "of")
