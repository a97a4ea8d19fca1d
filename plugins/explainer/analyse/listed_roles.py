"""Roles in lists of people: a title that several share, and a title that may be of the one before it or behind it."""

from __future__ import annotations

from collections.abc import Iterator

from .names_in_tokens import capital, joined, lower, singular
from .role_modifiers import RolePhrase
from .role_phrases import starting_at, titles_before
from .role_reading import Reading
from .vocabulary import is_plain


def first_of_list(reading: Reading, passage: int, start: int) -> int:
    """The first token of the list of persons ("A, B and C") in which the name at `start` stands."""
    doc = reading.docs[passage]
    while start > 1 and lower(doc[start - 1]) in ("and", ","):
        serial = start > 2 and lower(doc[start - 1]) == "and" and doc[start - 2].text == ","
        left = reading.at.get((passage, start - 2 - serial))
        if left is None or reading.mentions[left].kind != "person":
            break
        start = reading.spans[left][1]
    return start


def shared_titles(reading: Reading, passage: int, start: int) -> Iterator[RolePhrase]:
    """The title before a list of names in which the one at `start` stands: "Senators Lund, Berg and Vik"."""
    doc, first = reading.docs[passage], first_of_list(reading, passage, start)
    closed = lower(doc[start - 1]) == "," and any(lower(token) == "and" for token in doc[first:start])
    for phrase in titles_before(doc, first) if first < start and not closed else ():
        if phrase.end == first and singular(lower(doc[phrase.head])) != lower(doc[phrase.head]):
            yield phrase


def second_role(reading: Reading, passage: int, phrase: RolePhrase) -> RolePhrase | None:
    """The role that "and" joins to one behind a name: "Ada Lund, president and founder of the club"."""
    doc, start = reading.docs[passage], phrase.end + 1
    if start >= len(doc) or lower(doc[phrase.end]) != "and" or doc[start].pos_ == "DET":
        return None
    second = starting_at(doc, start)
    if second is None or second.whole != start or singular(lower(doc[second.head])) != lower(doc[second.head]):
        return None
    end = min(second.end + 1, len(doc) - 1)
    if second.end < len(doc) and joined(doc, second.end):
        return None  # "Director-Counsel"
    return None if any(reading.is_person(passage, i) for i in range(start, end + 1)) else second


def of_the_next(reading: Reading, index: int, phrase: RolePhrase) -> bool:
    """Whether a title in a list of titled names may be the next one's: "Mayor Lund, Director of Harbours Berg"."""
    passage, start, _ = reading.spans[index]
    doc, last = reading.docs[passage], phrase.end - 1
    field, name = doc[last - 1], doc[last]
    loose = last > phrase.head + 1 and not phrase.determined and capital(doc[phrase.head])
    named = capital(field) and capital(name) and is_plain(field.text) and not is_plain(name.text)
    return loose and named and any(titles_before(doc, start))
