"""Where a person's name is only part of what is named after somebody: a ship, a law, a hall, a cocktail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .lexicon import words
from .names_in_tokens import Name, capital, is_role_noun, lower, text_of
from .tokens import Doc
from .vocabulary import is_given_name

OF_PEOPLE = words("roles") | {
    "family",
    "government",
    "regime",
    "presidency",
    "administration",
    "campaign",
    "team",
    "couple",
}
SHIPS = frozenset(("MV", "MT", "SS", "RV", "RMS", "USS", "HMS", "HMAS", "HMCS", "USNS", "USCGC"))
LAWS = frozenset(("act", "bill", "law", "amendment", "award", "awards", "prize", "medal", "trophy", "cup", "telescope"))
OPENERS = frozenset(("the", "a", "an", "this", "our", "“", '"'))
LONGEST = 6  # words between a name and the noun that tells what is named


def without_things(docs: Sequence[Doc], names: Iterable[Name]) -> list[Name]:
    """The names without those of people, or parts of them, that stand for a thing and not for their bearer."""
    found = list(names)
    things = {
        (name.passage, token)
        for name in found
        if name.kind == "person" and _names_thing(docs[name.passage], name)
        for token in range(name.start, name.end)
    }
    return [
        name
        for name in (*found, *_bodies(docs, found))
        if name.text not in SHIPS
        and not (name.kind == "person" and any((name.passage, i) in things for i in range(name.start, name.end)))
    ]


def _names_thing(doc: Doc, name: Name) -> bool:
    return (
        _tells_apart(doc, name) or _is_ship(doc, name) or _end_of_work(doc, name) > name.end or _is_corrected(doc, name)
    )


def _bodies(docs: Sequence[Doc], names: Iterable[Name]) -> Iterator[Name]:
    """The halls and institutes that are named after people: "Ada Lund Community Center"."""
    for name in names:
        end = name.end if name.kind != "person" else _end_of_work(docs[name.passage], name)
        if end > name.end and lower(docs[name.passage][end - 1]) in words("organisation_heads"):
            yield replace(name, end=end, text=text_of(docs[name.passage], name.start, end), kind="organisation")


def _tells_apart(doc: Doc, name: Name) -> bool:
    """Whether a single name only tells a thing apart, or is a thing's: "the Lund cocktail", "I drank a Lund"."""
    if name.end - name.start > 1 or name.start == 0 or name.end >= len(doc):
        return False
    before, after = doc[name.start - 1], doc[name.end]
    if lower(before) in ("a", "an", "my", "your") and not is_given_name(name.text):
        return not after.text.isalpha() or after.pos_ in ("VERB", "AUX", "ADP", "CCONJ")
    named = before.pos_ in ("DET", "PRON") and after.text.islower() and after.pos_ == "NOUN"
    return named and doc[name.start].dep_ in ("compound", "nmod") and lower(after) not in OF_PEOPLE


def _is_ship(doc: Doc, name: Name) -> bool:
    """Whether it is the name of a ship: "MV Ada Lund", "MV Professor Ada Lund"."""
    at = name.start - 1
    if at > 0 and is_role_noun(doc[at]) and capital(doc[at]):
        at -= 1
    return at >= 0 and doc[at].text in SHIPS


def _end_of_work(doc: Doc, name: Name) -> int:
    """Where the law, prize or hall ends that capitals go on to: "the Ada Lund Harbour Safety Act"; else the name."""
    end = name.end
    while end < len(doc) and end - name.end < LONGEST and capital(doc[end]) and not doc[end].is_sent_start:
        end += 1
    if end == name.end:
        return end
    last = lower(doc[end - 1])
    named = last in LAWS or last in words("organisation_heads") or last in words("place_heads")
    opened = name.start > 0 and lower(doc[name.start - 1]) in OPENERS
    return end if named and (opened or end - name.end == 1) else name.end


def _is_corrected(doc: Doc, name: Name) -> bool:
    """Whether the rest of the name stands behind a correction in brackets: "Whip Ada [Anna] Lund"."""
    return (
        name.end - name.start == 1
        and name.end + 1 < len(doc)
        and doc[name.end].text == "["
        and capital(doc[name.end + 1])
    )
