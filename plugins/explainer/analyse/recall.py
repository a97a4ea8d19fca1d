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
from .vocabulary import is_given_name, is_plain

RULES = (
    Rule("mention", "article-vote", "The same words are named elsewhere in the article, which decides what they are."),
    Rule("mention", "surname", "A last word alone stands for the person whose full name the article gives."),
    Rule("mention", "given-name", "A first name alone stands for the one person of that first name in the article."),
)


def elsewhere(docs: Sequence[Doc], decided: dict[str, EntityKind]) -> Iterator[Name]:
    """Every further place where the article writes a decided name, and surnames and first names of its people."""
    wanted: list[tuple[str, EntityKind, str]] = []

    people = [text for text, kind in sorted(decided.items()) if kind == "person" and " " in text]
    wanted += [(text, kind, "article-vote") for text, kind in sorted(decided.items())]
    surnames = set(map(surname, people))
    families: dict[str, set[str]] = defaultdict(set)
    for text in people:
        families[given(text)].add(surname(text))
    for text in people:
        first, last = given(text), surname(text)
        if last not in decided and len(last) > 1:
            wanted.append((last, "person", "surname"))
        if (
            first not in decided
            and (is_given_name(first) or not is_plain(first))
            and first not in countries()
            and first not in cities()
            and len(first.rstrip(".")) > 1
            and len(families[first]) == 1
        ):
            wanted.append((first, "person", "given-name"))
    begins: dict[str, list[tuple[str, EntityKind, str]]] = defaultdict(list)  # by a token that may be first of them
    for text, kind, rule in sorted(wanted, key=lambda item: given(item[0])):
        first = given(text)
        for end in range(1, len(first) + 1):
            begins[first[:end]].append((text, kind, rule))
    for passage, doc in enumerate(docs):
        for i, token in enumerate(doc):
            if token.text not in begins or not (capital(token) or token.lower_ in words("particles")):
                continue
            for text, kind, rule in begins[token.text]:
                end_of_name = _match(doc, i, text)
                fuller = kind == "person" and " " not in text and _ends_full_name(doc, i)
                if end_of_name and fuller:
                    if text not in surnames:
                        yield Name(passage, i - 1, end_of_name, f"{doc[i - 1].text} {text}", kind, rule)
                elif end_of_name and _stands_alone(doc, i, end_of_name, rule):
                    yield Name(passage, i, end_of_name, text, kind, rule)


def _match(doc: Doc, start: int, text: str) -> int | None:
    """The token after `text` when the doc has exactly these words from `start`."""
    offset = doc[start].idx
    stop = offset + len(text)
    if doc.text[offset:stop] != text:
        return None
    end = start
    while end < len(doc) and doc[end].idx < stop:
        end += 1
    return end if doc[end - 1].end_char == stop else None


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


def _ends_full_name(doc: Doc, start: int) -> bool:
    """Whether a common first name stands before one word of a name: of its bearer or, if he has another, a namesake."""
    before = doc[start - 1] if start and not doc[start].is_sent_start else None
    return before is not None and is_given_name(before.text) and not is_plain(before.text) and not is_role_noun(before)


def _given_name(token: Token) -> bool:
    """Whether a word before a name seems to belong to it, being neither a title nor an everyday word."""
    title = is_role_noun(token) or lower(token) in words("honorifics") or lower(token) in words("not_names")
    return name_word(token) and token.pos_ == "PROPN" and not title
