"""What other names of an article say of a name: lists of people, a person within it, the first of two surnames."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from .lexicon import words
from .names_in_tokens import Name, countries, ends_like, joined
from .tokens import Doc
from .vocabulary import is_given_name, is_plain

TIES = frozenset(("for", "of", "from"))  # between a person and a body
BETWEEN = ({","}, {"and"}, {",", "and"})  # of a list


def listed_people(docs: Sequence[Doc], named: Sequence[Name]) -> Iterator[str]:
    """Wordings of two or three words that stand in a list between two full names of people, once for each place.

    The model's word alone calls them bodies or places: "Ada Lund, Wendela Brask and Bo Berg".
    """
    places: dict[int, list[Name]] = defaultdict(list)
    for name in sorted(named, key=lambda name: (name.passage, name.start, -name.end)):
        row = places[name.passage]
        if not row or name.start >= row[-1].end:
            row.append(name)
    for row in places.values():
        for before, name, after in zip(row, row[1:], row[2:], strict=False):
            people = all(other.kind == "person" and " " in other.text for other in (before, after))
            doc = docs[name.passage]
            if people and _may_be_person(name) and _in_list(doc, before, name) and _in_list(doc, name, after):
                yield name.text


def _may_be_person(name: Name) -> bool:
    return (
        name.kind != "person"
        and name.rule == "model"
        and 2 <= len(name.text.split()) <= 3
        and name.text.replace("-", " ").replace(" ", "").isalpha()
        and not name.text.isupper()
        and not any(is_plain(part) or part in countries() for part in name.text.split())
        and not (ends_like(name.text, "organisation_heads") or ends_like(name.text, "place_heads"))
    )


def _in_list(doc: Doc, one: Name, two: Name) -> bool:
    return {token.lower_ for token in doc[one.end : two.start]} in BETWEEN


def holds_person(text: str, people: Collection[str]) -> bool:
    """Whether a wording is a person of the article with more around: "House Ada Lund", "Ada Lund for Harbour Watch"."""
    parts = text.split()
    ends = any(is_given_name(parts[at]) and " ".join(parts[at:]) in people for at in range(1, len(parts) - 1))
    tie = next((at for at, part in enumerate(parts) if part in TIES), 0)
    return ends or (tie > 1 and is_given_name(parts[0]) and " ".join(parts[:tie]) in people)


def are_several(text: str, surnames: Collection[str]) -> bool:
    """Whether a wording lists people of the article by their surnames: "Lund and Berg"."""
    parts = text.replace(", ", " and ").split(" and ")
    return len(parts) > 1 and all(part in surnames for part in parts)


def first_surnames(docs: Sequence[Doc], people: Iterable[str]) -> dict[str, str]:
    """The last word but one of full names of three words or more by which alone the article calls people.

    "Ada Lund Orden" is "Lund" where no "Orden" stands alone, and where "Lund" is no first name and no word.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for full in people:
        parts = full.split()
        if len(parts) > 2 and parts[-1].lower() not in words("suffixes"):
            found[parts[-2]].append(full)
    found = {
        word: fulls
        for word, fulls in found.items()
        if len(fulls) == 1 and word.isalpha() and len(word) > 2 and not (is_given_name(word) or is_plain(word))
    }
    alone = Counter(_alone(docs)) if found else Counter()
    return {word: full for word, (full,) in found.items() if alone[word] and not alone[full.split()[-1]]}


def _alone(docs: Sequence[Doc]) -> Iterator[str]:
    """Capitalised words with no other beside them."""
    for doc in docs:
        for token in doc:
            after = doc[token.i + 1] if token.i + 1 < len(doc) else None
            before = doc[token.i - 1] if token.i and not token.is_sent_start else None
            capitals = any(other is not None and other.text[:1].isupper() for other in (before, after))
            tied = joined(doc, token.i - 1) or joined(doc, token.i + 1) if 0 < token.i < len(doc) - 1 else False
            if token.text[:1].isupper() and not capitals and not tied:
                yield token.text
