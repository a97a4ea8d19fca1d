"""What the article as a whole says about a name: one kind for one wording, and names the model overlooked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..model import EntityKind
from .lexicon import words
from .names_in_tokens import (
    POSSESSIVE,
    Name,
    capital,
    countries,
    ends_like,
    is_role_noun,
    joined,
    lower,
    name_word,
    nationalities,
    text_of,
)
from .proposals import KINDS
from .rule import Rule

if TYPE_CHECKING:
    from spacy.tokens import Doc

WEIGHT = {"title-before-name": 3, "party-or-group": 2, "country": 100, "model": 1}
ORDER: tuple[EntityKind, ...] = ("person", "organisation", "place")  # settles an even vote

RULES = (
    Rule("mention", "article-vote", "The same words are named elsewhere in the article, which decides what they are."),
    Rule("mention", "surname", "A last word alone stands for the person whose full name the article gives."),
    Rule("mention", "given-name", "A first name alone stands for the one person of that first name in the article."),
)


def kinds(docs: Sequence[Doc], proposals: Iterable[Name]) -> dict[str, EntityKind]:
    """The kind of each wording, voted for over the article; wordings too doubtful to keep are absent."""
    votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
    titled: set[str] = set()
    for name in proposals:
        votes[name.text][name.kind] += WEIGHT[name.rule]
        if name.rule == "title-before-name":
            titled.add(name.text)
    other = Counter(text_of(doc, ent.start, ent.end) for doc in docs for ent in doc.ents if ent.label_ not in KINDS)
    full = {
        text
        for text, count in sorted(votes.items())
        if len(text.split()) > 1 and _winner(text, count) == "person" and _full_name(text)
    }
    last = {surname(text) for text in full}
    decided: dict[str, EntityKind] = {}
    for text, count in sorted(votes.items()):
        kind = _winner(text, count)
        if text in last and text not in countries():
            decided[text] = "person"
        elif kind == "person" and not (text in full or text in titled):
            continue
        elif kind == "person" and not _full_name(text):
            continue
        elif other[text] > sum(count.values()):
            continue
        else:
            decided[text] = kind
    return decided


def _winner(text: str, count: Counter[EntityKind]) -> EntityKind:
    if text in countries():
        return "place"
    if count["person"] < 3 and ends_like(text, "organisation_heads"):
        return "organisation"
    if count["person"] < 3 and ends_like(text, "place_heads"):
        return "place"
    return max(ORDER, key=lambda kind: (count[kind], -ORDER.index(kind)))


def _full_name(text: str) -> bool:
    parts = text.replace("-", " ").split()
    lows = [part.lower() for part in parts]
    return (
        not any(low in words("not_names") for low in lows)
        and not any(part in nationalities() or part in countries() for part in parts[-1:])
        and not (len(parts) > 1 and all(part.isupper() and len(part) > 2 for part in parts))
        and len(text) > 1
    )


def surname(text: str) -> str:
    """The last word of a full name, suffixes ("Jr.") left out."""
    parts = [part for part in text.split() if part.lower() not in words("suffixes")]
    return parts[-1] if parts else text


def given(text: str) -> str:
    """The first word of a full name."""
    return text.split()[0]


def usable(doc: Doc, name: Name) -> bool:
    """Whether the words name something where they stand, and are not part of a title or of another word."""
    first, after = doc[name.start], doc[name.end] if name.end < len(doc) else None
    if name.end - name.start == 1 and (
        first.text in nationalities() or lower(first) in words("not_names") or is_role_noun(first)
    ):
        return False
    if name.kind == "organisation":
        if not any(capital(token) for token in doc[name.start : name.end]):
            return False
        if is_role_noun(doc[name.end - 1]):
            return False
        if name.start > 1 and lower(doc[name.start - 1]) == "of" and lower(doc[name.start - 2]) == "secretary":
            return False
        before_title = (
            after is not None and capital(after) and (is_role_noun(after) or lower(after) in ("prime", "vice"))
        )
        acronym = name.text.isupper() and len(name.text) > 1
        return not before_title or acronym or ends_like(name.text, "organisation_heads")
    if name.kind == "place":
        hyphened = after is not None and joined(doc, name.end) and doc[name.end + 1].text in nationalities()
        return not hyphened and not (name.start > 1 and joined(doc, name.start - 1))
    return True


def elsewhere(docs: Sequence[Doc], decided: dict[str, EntityKind]) -> Iterator[Name]:
    """Every further place where the article writes a decided name, and surnames and first names of its people."""
    by_first: dict[str, list[tuple[list[str], str, EntityKind, str]]] = defaultdict(list)

    def look_for(text: str, kind: EntityKind, rule: str) -> None:
        parts = text.split()
        by_first[parts[0]].append((parts, text, kind, rule))

    people = [text for text, kind in sorted(decided.items()) if kind == "person" and " " in text]
    for text, kind in sorted(decided.items()):
        look_for(text, kind, "article-vote")
    firsts = Counter(given(text) for text in people)
    for text in people:
        if surname(text) not in decided and len(surname(text)) > 1:
            look_for(surname(text), "person", "surname")
        if given(text) not in decided and given(text) not in countries() and len(given(text).rstrip(".")) > 1:
            if len({surname(full) for full in people if given(full) == given(text)}) == 1 and firsts[given(text)]:
                look_for(given(text), "person", "given-name")
    for passage, doc in enumerate(docs):
        for i, token in enumerate(doc):
            for key in (
                sorted({key for key in by_first if token.text == key or key.startswith(token.text)})
                if capital(token)
                else ()
            ):
                for _, text, kind, rule in by_first[key]:
                    end = _match(doc, i, text)
                    if end and _stands_alone(doc, i, end, rule):
                        yield Name(passage, i, end, text, kind, rule)


def _match(doc: Doc, start: int, text: str) -> int | None:
    """The token after `text` when the doc has exactly these words from `start`."""
    offset = doc[start].idx
    stop = offset + len(text)
    if doc.text[offset:stop] != text:
        return None
    end = start
    while end < len(doc) and doc[end].idx < stop:
        end += 1
    return end if doc[end - 1].idx + len(doc[end - 1]) == stop else None


def _stands_alone(doc: Doc, start: int, end: int, rule: str) -> bool:
    """Whether the words are not just a part of a longer capitalised run."""
    if rule == "article-vote":
        return True
    before, after = doc[start - 1] if start else None, doc[end] if end < len(doc) else None
    if after is not None and after.text not in POSSESSIVE and not after.is_sent_start:
        if (name_word(after) and after.pos_ == "PROPN") or joined(doc, end):
            return False
    if before is not None and not doc[start].is_sent_start:
        title = is_role_noun(before) or lower(before) in words("honorifics") or lower(before) in words("not_names")
        if (name_word(before) and before.pos_ == "PROPN" and not title) or joined(doc, start - 1):
            return False
    if rule == "given-name":
        return doc[start].pos_ == "PROPN"
    return True
