"""Further places where the article writes a name that it has established elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..model import EntityKind
from .lexicon import words
from .model_names import cities
from .name_votes import given, surname
from .names_in_tokens import POSSESSIVE, Name, capital, countries, is_role_noun, joined, lower, name_word
from .rule import Rule
from .tokens import Doc, Token

RULES = (
    Rule("mention", "article-vote", "The same words are named elsewhere in the article, which decides what they are."),
    Rule("mention", "surname", "A last word alone stands for the person whose full name the article gives."),
    Rule("mention", "given-name", "A first name alone stands for the one person of that first name in the article."),
)


def elsewhere(docs: Sequence[Doc], decided: dict[str, EntityKind]) -> Iterator[Name]:
    """Every further place where the article writes a decided name, and surnames and first names of its people."""
    by_first: dict[str, list[tuple[str, EntityKind, str]]] = defaultdict(list)

    def look_for(text: str, kind: EntityKind, rule: str) -> None:
        by_first[text.split()[0]].append((text, kind, rule))

    people = [text for text, kind in sorted(decided.items()) if kind == "person" and " " in text]
    for text, kind in sorted(decided.items()):
        look_for(text, kind, "article-vote")
    families: dict[str, set[str]] = defaultdict(set)
    for text in people:
        families[given(text)].add(surname(text))
    for text in people:
        if surname(text) not in decided and len(surname(text)) > 1:
            look_for(surname(text), "person", "surname")
        first = given(text)
        if (
            first not in decided
            and first not in countries()
            and first not in cities()
            and len(first.rstrip(".")) > 1
            and len(families[first]) == 1
        ):
            look_for(first, "person", "given-name")
    starts = sorted({key[0] for key in by_first})
    keys = {letter: sorted(key for key in by_first if key[0] == letter) for letter in starts}
    for passage, doc in enumerate(docs):
        written = doc.text
        present = {letter: [key for key in keys[letter] if key in written] for letter in starts}
        for i, token in enumerate(doc):
            if not capital(token) and token.lower_ not in words("particles"):
                continue
            for key in present.get(token.text[0], ()):
                if not key.startswith(token.text):
                    continue
                for text, kind, rule in by_first[key]:
                    end = _match(doc, written, i, text)
                    if end and _stands_alone(doc, i, end, rule):
                        yield Name(passage, i, end, text, kind, rule)


def _match(doc: Doc, written: str, start: int, text: str) -> int | None:
    """The token after `text` when the doc has exactly these words from `start`."""
    offset = doc[start].idx
    stop = offset + len(text)
    if written[offset:stop] != text:
        return None
    end = start
    while end < len(doc) and doc[end].idx < stop:
        end += 1
    return end if doc[end - 1].idx + len(doc[end - 1]) == stop else None


def _stands_alone(doc: Doc, start: int, end: int, rule: str) -> bool:
    """Whether the words are not just a part of a longer capitalised run."""
    if rule == "article-vote":
        return True
    follows = end < len(doc) and doc[end].text not in POSSESSIVE and not doc[end].is_sent_start
    if follows and (joined(doc, end) or (name_word(doc[end]) and doc[end].pos_ == "PROPN")):
        return False
    if start and not doc[start].is_sent_start and (joined(doc, start - 1) or _given_name(doc[start - 1])):
        return False
    if rule == "given-name":
        return doc[start].pos_ == "PROPN"
    return True


def _given_name(token: Token) -> bool:
    """Whether a word before a name seems to belong to it, being neither a title nor an everyday word."""
    title = is_role_noun(token) or lower(token) in words("honorifics") or lower(token) in words("not_names")
    return name_word(token) and token.pos_ == "PROPN" and not title
