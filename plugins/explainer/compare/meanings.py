"""What words mean when accounts are compared: the senses of deeds, the names of things, and words that tell nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from ..analyse.lexicon import rows, words
from .wording import stem


@cache
def known() -> Mapping[str, tuple[str, ...]]:
    """The senses of words, and of verbs with what they take."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for sense, _, forms in rows("deed_senses"):
        for form in forms.split(", "):
            found[form].append(sense)
    return {form: tuple(senses) for form, senses in found.items()}


@cache
def forms() -> Mapping[str, tuple[str, ...]]:
    """The senses of single words, by their stems."""
    return {stem(form): meant for form, meant in known().items() if " " not in form}


@cache
def flagged(flag: str) -> frozenset[str]:
    """The senses with this flag."""
    return frozenset(sense for sense, flags, _ in rows("deed_senses") if flag in flags.split(","))


@cache
def things() -> Mapping[str, str]:
    """The stem by which a thing is known that has several names."""
    lines = [*((row[1], row[2]) for row in rows("things")), *((r[1], r[2]) for r in rows("senses") if r[0] == "thing")]
    return {form: stem(name) for name, forms in lines if name != "-" for form in forms.split(", ")}


def are_generic(*heads: str) -> bool:
    """Whether one of these words says nothing of what is meant."""
    return any(head in _generic() or not head.isalpha() for head in heads)


@cache
def _generic() -> frozenset[str]:
    return frozenset(stem(word) for word in words("vague_heads") | words("numbers"))


@cache
def sites() -> frozenset[str]:
    """The stems of the words for buildings and other places of some sort."""
    return frozenset(stem(word) for word in words("site_nouns") | words("buildings"))
