"""Bodies by a common noun in or beside their names: "Harbour Council", "the Harvest party"."""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import words
from .names_in_tokens import (
    Name,
    capital,
    countries,
    is_role_noun,
    lower,
    nationalities,
    singular,
    text_of,
)
from .rule import Rule
from .tokens import Doc, Token
from .vocabulary import is_plain

TIED = ("-backed", "‑backed", "-led", "‑led", "-based", "‑based")  # to a country, by hyphens that part no words
OF_ONE_PLACE = frozenset(("university", "bank", "embassy", "consulate"))  # no "and" joins two in one name
RULES = (
    Rule("mention", "party-or-group", "Capitalised words directly beside “party”, “movement” or the like name a body."),
    Rule(
        "mention",
        "body-word",
        "Capitalised words around a word for a body (“Council”, “Ministry of …”) name a body, and so do its initials "
        "in brackets.",
    ),
)


def group_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Capitalised words beside a common noun for a body: "the Harvest party", "his party Harvest"."""
    for token in doc:
        if token.text not in ("party", "movement", "militia", "militias", "coalition", "alliance"):
            continue
        start = token.i
        while start > 0 and not doc[start].is_sent_start and _plain_capital(doc, start - 1):
            start -= 1
        if start < token.i and text_of(doc, start, token.i) not in countries():
            yield Name(passage, start, token.i, text_of(doc, start, token.i), "organisation", "party-or-group")
        end = token.i + 1
        while end < len(doc) and _plain_capital(doc, end) and not doc[end].is_sent_start:
            end += 1
        determined = token.i > 0 and lower(doc[token.i - 1]) in ("his", "her", "their", "its")
        if determined and end > token.i + 1 and not is_role_noun(doc[token.i + 1]):
            name = text_of(doc, token.i + 1, end)
            yield Name(passage, token.i + 1, end, name, "organisation", "party-or-group")


def body_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Capitalised words around a word for a body: "Harbour Council", "Ministry of Works"."""
    for token in doc:
        if not _is_head(doc, token):
            continue
        start, end = token.i, token.i + 1
        one = lower(token) in OF_ONE_PLACE or lower(token) == "house"
        while start > 0 and not doc[start].is_sent_start and (_body_word(doc, start - 1) or _creed(doc, start - 1)):
            if one and lower(doc[start - 1]) == "and":
                break
            start -= 1
        while end < len(doc) and doc[end].ent_type_ == "ORG" and doc[end].ent_iob_ == "I" and capital(doc[end]):
            end += 1
        if end == token.i + 1:
            end = _behind_tie(doc, end, one)
        verb = doc[start].is_sent_start and lower(doc[start]).endswith("ing") and not doc[start].ent_type_
        if verb and end - start > 1:
            start += 1  # "Dissolving Parliament is legal."
        while end - start > 1 and _country_word(doc, start) and end - start < 3:
            start += 1
        after = doc[end] if end < len(doc) and lower(doc[end - 1]) not in words("members") else None
        goes_on = after is not None and capital(after) and after.pos_ == "PROPN"
        if end - start > 1 and not goes_on:
            yield Name(passage, start, end, text_of(doc, start, end), "organisation", "body-word")


def _is_head(doc: Doc, token: Token) -> bool:
    """Whether a capitalised word is one for a body: "Council"; "House" only of its members."""
    if token.lower_ == "house":
        return capital(token) and token.i + 2 < len(doc) and lower(doc[token.i + 2]) in words("members")
    known = token.lower_ in words("organisation_heads") and capital(token)
    return known and not (len(token) > 4 and token.text.isupper())


def _behind_tie(doc: Doc, tie: int, one: bool) -> int:
    """The end of a body's name that says behind a preposition what it is of or for: "Committee to Protect Sailors"."""
    if tie + 1 >= len(doc):
        return tie
    purpose = lower(doc[tie]) in ("for", "to") and capital(doc[tie + 1]) and is_plain(doc[tie + 1].text)
    if not (purpose or lower(doc[tie]) == "of"):
        return tie
    end = tie + 2 if purpose or lower(doc[tie + 1]) == "the" else tie + 1
    while end < len(doc) and lower(doc[end - 1]) not in words("members"):
        pair = lower(doc[end]) == "and" and end + 1 < len(doc) and capital(doc[end + 1])
        tied = pair and purpose and is_plain(doc[end + 1].text)  # "Centre for Rowing and Sailing"
        named = _body_word(doc, end) or (capital(doc[end]) and _is_of_people(doc[end]))
        if not tied and (not named or (pair and one)):
            break
        end += 1
    return end if capital(doc[end - 1]) else tie


def _is_of_people(token: Token) -> bool:
    """Whether the word is for those whom a body consists of or is for: "Sailors", "Representatives"."""
    return lower(token) in words("members") or singular(lower(token)) != lower(token)


def of_members(doc: Doc, name: Name) -> bool:
    """Whether a name closes with those whom the body consists of or is for: "Committee to Protect Sailors"."""
    tied = any(lower(token) in ("of", "for", "to") for token in doc[name.start : name.end])
    return tied and _is_of_people(doc[name.end - 1])


def _plain_capital(doc: Doc, i: int) -> bool:
    token = doc[i]
    return (
        capital(token)
        and token.pos_ in ("PROPN", "NOUN", "ADJ")
        and token.text not in nationalities()
        and lower(token) not in words("not_names")
        and not (token.is_sent_start and token.pos_ != "PROPN")
        and not token.text.endswith(TIED)
    )


def _body_word(doc: Doc, i: int) -> bool:
    token = doc[i]
    return (
        (
            capital(token)
            or (token.text in ("and", "&") and i > 0 and capital(doc[i - 1]) and doc[i - 1].ent_type_ == "ORG")
        )
        and token.pos_ in ("PROPN", "ADJ", "NOUN", "CCONJ")
        and (lower(token) == "and" or lower(token) not in words("not_names"))
        and not any(lower(token) in words(beside) for beside in ("honorifics", "former"))
        and not is_role_noun(token)
        and token.ent_type_ not in ("PERSON", "DATE")
    )


def _creed(doc: Doc, i: int) -> bool:
    """Whether the word before "Party" says what it stands for: "Liberal Party"."""
    return lower(doc[i + 1]) == "party" and capital(doc[i]) and lower(doc[i]) in words("creeds")


def _country_word(doc: Doc, i: int) -> bool:
    return doc[i].text in nationalities() or doc[i].text in countries()
