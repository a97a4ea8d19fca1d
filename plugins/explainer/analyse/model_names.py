"""What the language model takes for a name, cut down to the name itself; and countries, which need no model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..model import EntityKind
from .lexicon import rows, words
from .lexicon.groups import group
from .names_in_tokens import (
    HYPHENS,
    POSSESSIVE,
    Name,
    capital,
    countries,
    is_role_noun,
    joined,
    lower,
    name_word,
    nationalities,
    post_nominals,
    run_end,
    text_of,
)
from .rule import Rule
from .titled_names import after_office, titled_person, without_body
from .tokens import Doc
from .vocabulary import is_given_name, is_plain

KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
BREAKS = frozenset((",", ";", ":", "(", ")", "[", "]", '"', "“", "”", "/", "|", "—", "and", "&", "or", *POSSESSIVE))
SCORE = re.compile(r"\d+[-–]\d+")
STATE_CODES = frozenset(("d.c.", "dc", "d.c"))


@cache
def cities() -> frozenset[str]:
    """Names of well-known cities and states, as written."""
    return frozenset(name.strip() for row in rows("cities") for name in row[0].split(","))


@cache
def _city_firsts() -> frozenset[str]:
    return frozenset(name.split()[0] for name in cities())


RULES = (
    Rule(
        "mention", "model", "The language model takes the words for a name; titles and possessives around it are cut."
    ),
    Rule("mention", "city", "The words are the name of a city or state that articles take as known."),
    Rule("mention", "country", "The words are the name of a country, a union of states or a territory."),
)


def model_names(doc: Doc, passage: int) -> Iterator[Name]:
    """The model's spans of persons, bodies and places, cut down to the names themselves."""
    for ent in doc.ents:
        kind = KINDS.get(ent.label_)
        if kind is None:
            continue
        if kind == "organisation" and titled_person(doc, ent.start, ent.end):
            continue
        if doc[ent.end - 1].text in post_nominals() and ent.end - ent.start > 2:
            kind = "person"  # "Ada Lund QC"
        holder = _holder(doc, ent.start, ent.end) if kind != "person" else ent.end
        pieces = [(kind, *piece) for piece in _pieces(doc, ent.start, holder, kind)]
        for sort, first, last in (*pieces, ("person", holder, ent.end)):
            start, end = _trimmed(doc, first, last, sort)
            if start < end:
                yield Name(passage, start, end, text_of(doc, start, end), sort, "model")


def _holder(doc: Doc, start: int, end: int) -> int:
    """Where, in a span behind an office, the body or place ends and who holds it begins, else the end of the span:
    "director of Harbour Watch | Ada Lund".
    """
    for i in range(start + 1, end - 1 if after_office(doc, start) else start):
        if joined(doc, i + 1) and i + 3 < end and doc[i + 2].text.islower():
            return i  # "Mei-lin Tam"
        body = lower(doc[i - 1]) in words("organisation_heads") or text_of(doc, start, i) in countries() | cities()
        if body and is_given_name(doc[i].text):
            return i
    return end


def country_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Names of countries, whatever the model takes them for."""
    firsts, longest = _countries_begin()
    for start in (token.i for token in doc if token.text in firsts):
        for size in range(min(longest, len(doc) - start), 0, -1):
            text = text_of(doc, start, start + size).replace("’", "'")
            if text in countries() and not _in_compound(doc, start, start + size):
                written = text_of(doc, start, start + size)
                yield Name(passage, start, start + size, written, "place", "country")
                break


@cache
def _countries_begin() -> tuple[frozenset[str], int]:
    """The first words of the names of countries, and the greatest number of tokens in one."""
    firsts = frozenset(name.split()[0].partition("'")[0] for name in countries())
    return firsts, max(len(name.split()) for name in countries()) + 1  # a possessive is a token


def city_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Cities and states that articles take as known, standing alone and not within a person's name."""
    firsts = _city_firsts()
    for start in (token.i for token in doc if token.text in firsts):
        for size in range(min(3, len(doc) - start), 0, -1):
            text = text_of(doc, start, start + size)
            if text in cities() and _alone(doc, start, start + size):
                yield Name(passage, start, start + size, text, "place", "city")
                break


def _alone(doc: Doc, start: int, end: int) -> bool:
    """Whether no further capitalised word is tied to the words."""
    before, after = doc[start - 1] if start else None, doc[end] if end < len(doc) else None
    return (
        not _in_compound(doc, start, end)
        and not (after is not None and name_word(after) and after.pos_ == "PROPN" and not after.is_sent_start)
        and not (before is not None and name_word(before) and before.pos_ == "PROPN" and not doc[start].is_sent_start)
        and not (before is not None and (is_role_noun(before) or lower(before) in words("honorifics")))
        and not any(doc[i].ent_type_ == "PERSON" for i in range(start, end))
    )


def _pieces(doc: Doc, start: int, end: int, kind: EntityKind) -> Iterator[tuple[int, int]]:
    """A span cut at line breaks, possessives and, for persons and places, at commas and "and"."""
    piece = start
    for i in range(start, end):
        token = doc[i]
        breaks = "\n" in token.text or token.text in POSSESSIVE
        if kind == "organisation" and token.text in ("(", ")", ";"):
            breaks = True
        if kind == "organisation" and token.text == "," and _has_body(doc, piece, i) and _has_body(doc, i + 1, end):
            breaks = True
        if kind != "organisation" and token.text in BREAKS:
            breaks = not (kind == "place" and token.text == "," and i + 1 < end and lower(doc[i + 1]) in STATE_CODES)
            breaks = breaks and not (kind == "place" and token.text in ("and", "&"))
        owner = token.text in POSSESSIVE and kind != "person" and piece < i < end - 1
        people = is_plain(doc[i - 1].text) and lower(doc[i - 1]) not in words("common_bodies")
        if owner and kind == "organisation" and people:
            continue  # "Harbour People's Party"
        if breaks:
            if not owner or any(part.text.isupper() for part in doc[piece:i]):
                yield piece, i
            piece = i + 1
    yield piece, end


def _has_body(doc: Doc, start: int, end: int) -> bool:
    """Whether one of the words is a word for a body, so that a comma beside it parts two bodies."""
    return any(lower(token) in words("organisation_heads") for token in doc[start:end])


def _trimmed(doc: Doc, start: int, end: int, kind: EntityKind) -> tuple[int, int]:
    if kind != "person":
        return _trimmed_body(doc, start, end)
    while start < end and not (name_word(doc[start]) and not _leading_title(doc, start, end)):
        particle = lower(doc[start]) in words("particles") and start + 1 < end
        if particle and (name_word(doc[start + 1]) or joined(doc, start + 1)):
            break
        start += 1
    if start >= end:
        return start, start
    last = max(end, run_end(doc, start)) - 2
    start = max((i for i in range(start, last) if is_role_noun(doc[i])), default=start - 1) + 1
    stop = run_end(doc, start)  # of "Ada Lund" in "Harbour Centre President Ada Lund"
    if stop > end and any(doc[i].ent_type_ not in ("", "PERSON") for i in range(end, stop)) and not joined(doc, end):
        stop = end
    stop = without_body(doc, start, stop)
    if stop - start > 2 and after_office(doc, start) and _ordinary(doc, start):
        start += 1
    given = next((i for i in range(start + 1, stop) if is_given_name(doc[i].text)), start)
    town = text_of(doc, start, given)
    creed = given == start + 1 and (_seat(doc, start) or lower(doc[start]).endswith(("ist", "san")))
    if creed or all(is_plain(token.text) for token in doc[start:given]) or town in countries() or town in cities():
        start = given  # the end of an office: "Envoy for Northern Harbour Affairs Ada Lund"
    while start > 0 and _part_of_name(doc, start - 1):
        start -= 1
    if stop - start > 3 and text_of(doc, start, start + 2) in countries() | cities():
        start += 2  # "Chief Executive of Hong Kong Ada Lund"
    return (start, stop) if stop > start else (start, start)


def _trimmed_body(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and (
        not (capital(doc[start]) or doc[start].text[:1].isdigit()) or lower(doc[start]) in words("former")
    ):
        start += 1
    if end - start > 1 and lower(doc[start]) in ("the", "a", "an", "this", "that", "both"):
        start += 1
    if end - start > 2 and is_role_noun(doc[start]) and lower(doc[start + 1]) in ("of", "for"):
        start += 3 if lower(doc[start + 2]) == "the" else 2
    while end > start and (not capital(doc[end - 1]) and not doc[end - 1].text[:1].isdigit()):
        end -= 1
    while end - start > 1 and SCORE.fullmatch(doc[end - 1].text):
        end -= 1  # "Aldmoor 43–5"
    while end - start > 1 and lower(doc[end - 1]).rstrip(".") in group("ranks", "short"):
        end -= 1  # "Marine Corps Sgt. Ada Lund"
    return start, end


def _ordinary(doc: Doc, i: int) -> bool:
    """Whether a word may close an office rather than begin a name: "Works" and "Norway", not "Wendela", "Mei-lin"."""
    last = doc[i].text.endswith("s") and lower(doc[i - 1]) == "and"  # "Minister of Trade and Expatriates Ada Lund"
    known = last or is_plain(doc[i].text) or doc[i].text in countries() | cities()
    return known and not is_given_name(doc[i].text) and not joined(doc, i + 1)


def _seat(doc: Doc, i: int) -> bool:
    """Whether a word is the town of an office: "Mayor of Aldmoor Ada Lund"."""
    return i > 1 and lower(doc[i - 1]) == "of" and lower(doc[i - 2]) in words("seated")


def _leading_title(doc: Doc, i: int, end: int) -> bool:
    """Whether token `i` begins a person span as a title rather than as a given name."""
    if lower(doc[i]) in (
        "vice",
        "prime",
        "deputy",
        "first",
        "acting",
        "chief",
        "attorney",
        "foreign",
        "defense",
        "defence",
    ):
        return any(is_role_noun(token) for token in doc[i + 1 : end])
    return is_role_noun(doc[i]) and i + 1 < end


def _part_of_name(doc: Doc, i: int) -> bool:
    """Whether the token left of a person span belongs to the name though the model left it out."""
    token = doc[i]
    if doc[i + 1].is_sent_start or after_office(doc, i):
        return False
    if token.text in HYPHENS:
        return joined(doc, i)
    if i + 2 < len(doc) and joined(doc, i + 1):
        return capital(token) or lower(token) in words("particles")
    return (
        name_word(token)
        and token.pos_ == "PROPN"
        and token.ent_type_ in ("", "PERSON")
        and not is_role_noun(token)
        and token.text not in countries()
        and lower(token) not in words("organisation_heads")
        and not token.text.isupper()
        and not (token.is_sent_start and is_given_name(doc[i + 1].text))
        and (is_given_name(token.text) or not is_plain(token.text))
    )


def _in_compound(doc: Doc, start: int, end: int) -> bool:
    """Whether hyphens tie the words to others ("pro-", "-led") so that they name nothing by themselves."""
    before = start > 1 and joined(doc, start - 1)
    after = end + 1 < len(doc) and joined(doc, end)
    return before or (after and (doc[end + 1].text in nationalities() or capital(doc[end + 1])))
