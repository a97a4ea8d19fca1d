"""What other names of an article say of a name: a person within it, several people, the first of two surnames."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from .tokens import Doc
from .vocabulary import is_given_name, is_plain


def holds_person(text: str, people: Collection[str]) -> bool:
    """Whether a wording is a person of the article behind other words: "House Ada Lund"."""
    parts = text.split()
    return any(is_given_name(parts[at]) and " ".join(parts[at:]) in people for at in range(1, len(parts) - 1))


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
        if len(parts) > 2:
            found[parts[-2]].append(full)
    found = {
        word: fulls
        for word, fulls in found.items()
        if len(fulls) == 1 and len(word) > 2 and not (is_given_name(word) or is_plain(word))
    }
    alone = set(_alone(docs)) if found else set()
    return {word: full for word, (full,) in found.items() if word in alone and full.split()[-1] not in alone}


def _alone(docs: Sequence[Doc]) -> Iterator[str]:
    """Capitalised words with no other beside them."""
    for doc in docs:
        for token in doc:
            if not token.text[:1].isupper():
                continue
            after = doc[token.i + 1] if token.i + 1 < len(doc) else None
            before = doc[token.i - 1] if token.i and not token.is_sent_start else None
            if not any(other is not None and other.text[:1].isupper() for other in (before, after)):
                yield token.text
