"""People whom the model takes for bodies or places, and whom the text treats as nobody but people are treated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from .lexicon import words
from .lexicon.groups import group
from .names_in_tokens import POSSESSIVE, Name, capital, countries, ends_like, is_role_noun, lower, nationalities
from .tokens import Doc
from .vocabulary import is_plain

DONE = frozenset(("die", "marry", "graduate", "jail", "imprison", "kidnap", "behead", "assassinate", "drown", "weep"))
OWNED = words("kin") | words("of_one_person") | {"parents", "birth", "childhood", "family"}
SENSES = ("weak", "shared", "besides")  # of offices that bodies and things have, too


def people_among_bodies(docs: Sequence[Doc], named: Iterable[Name], full: Iterable[str]) -> set[str]:
    """Wordings of two or three words, none an everyday one, that nothing but the model takes for a body or place.

    An office stands before them, kin behind them, they die or marry; or they end one of the `full` names of people.
    """
    endings = {" ".join(parts[at:]) for parts in map(str.split, full) for at in range(1, len(parts) - 1)}
    told: dict[str, list[Name]] = defaultdict(list)
    for name in named:
        if " " in name.text and not name.text.isupper():
            told[name.text].append(name)
    return {
        text
        for text, names in told.items()
        if all(name.rule == "model" or name.kind == "person" for name in names)
        and (text in endings or (_personal(text) and any(_treated(docs[name.passage], name) for name in names)))
    }


def _personal(text: str) -> bool:
    parts = text.split()
    return (
        2 <= len(parts) <= 3
        and all(part.replace(".", "").replace("-", "").isalpha() for part in parts)
        and not any(is_plain(part) or part in countries() or part in nationalities() for part in parts)
        and not any(ends_like(text, heads) for heads in ("organisation_heads", "place_heads", "thing_heads"))
    )


def _treated(doc: Doc, name: Name) -> bool:
    return _has_office(doc, name) or _has_kin(doc, name) or _lives(doc, name)


def _has_office(doc: Doc, name: Name) -> bool:
    """Whether one person's office stands before: "actor Ada Lund", "the mayor of Oslo, Ada Lund,"."""
    if doc[name.start].is_sent_start or name.start < 2:
        return False
    at = name.start - 1
    if doc[at].text == ",":
        if name.end == len(doc) or doc[name.end].text != ",":
            return False
        at -= 1
        while at > 1 and capital(doc[at]) and not is_role_noun(doc[at]):
            at -= 1
        if lower(doc[at]) in ("of", "to", "the"):
            at -= 1 + (lower(doc[at]) == "the")
    office = at >= 0 and is_role_noun(doc[at]) and doc[at].tag_ in ("NN", "NNP") and not lower(doc[at]).endswith("s")
    return office and not any(lower(doc[at]) in group("title_senses", sense) for sense in SENSES)


def _has_kin(doc: Doc, name: Name) -> bool:
    """Whether kin or a death is theirs, or they are kin: "Ada Lund's parents", "Ada Lund, his wife"."""
    if name.end + 2 >= len(doc):
        return False
    tie, one, two = doc[name.end : name.end + 3]
    owner = tie.text in POSSESSIVE and (lower(one) in OWNED or lower(two) in OWNED)
    return owner or (tie.text == "," and lower(one) in ("his", "her") and lower(two) in words("kin"))


def _lives(doc: Doc, name: Name) -> bool:
    """Whether they do, or suffer, what only people do."""
    head = doc.span(name.start, name.end).root
    return head.dep_ in ("nsubj", "nsubjpass", "dobj") and head.head.lemma_ in DONE
