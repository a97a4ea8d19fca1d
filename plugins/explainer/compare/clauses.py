"""Who does what to whose plan or to whom, where the order of the words in a sentence leaves no doubt about it.

Nothing is parsed here: only a few patterns are read, and a sentence that fits none of them says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..analyse.lexicon import rows
from .wording import stem

_TOKEN = re.compile(r"[’']s\b|[’'](?=\s)|\w+(?:[-’']\w+)*|[^\w\s]")
_OWN = frozenset(["'s", "’s", "'", "’"])
_BE = frozenset(["is", "are", "was", "were", "be", "been"])
_NOT = frozenset(["not", "never", "didn't", "didn’t", "doesn't", "doesn’t", "hasn't", "hasn’t", "hadn't", "hadn’t"])
_LIGHT = (
    _BE
    | _NOT
    | {"has", "have", "had", "did", "do", "does", "also", "again", "already", "still", "only", "even", "long"}
)
_LINKS = frozenset(["to", "of", "the", "a", "an", "any", "all", "this", "that"])
_DEFINITE = frozenset(["his", "her", "its", "their", "the", "this", "that"])
_HANGING = frozenset(
    ["of", "by", "with", "from", "for", "to", "in", "on", "at", "against", "between", "and", "or", *_OWN]
)
_OPEN = frozenset(["who", "whom", "whose", "which", "if", "whether", "unless"])
_STOPS = (
    _HANGING | _OPEN | _LIGHT | {"the", "a", "an", "but", "that", "as", "after", "before", "because", "during", "when"}
)
_STOPS |= {"while", "without", "into", "over", "about", "until", "since", "despite", "next", "last", "where", "through"}
_LONG = 4  # words of a phrase before its noun, or titles before a name
_FAR = 6  # tokens in which what is refused stands
_NEAR = 8  # tokens between what a passive is about and its verb


class Token(NamedTuple):  # one for every word of many sentences: a frozen data class takes five times as long to make
    """A word, a mark, or the name of a known entity; `place` is its offset in the text."""

    text: str
    place: int
    entity: str | None = None
    is_name: bool = False
    is_capital: bool = False


@dataclass(frozen=True, slots=True)
class Deed:
    """What `actor` does (`act`, told in `word`) to `owner`, or to a plan or deed of the owner's, then `matter`; all of
    these stand from `start` to `end` in the text.
    """

    act: str
    matter: str
    actor: str
    owner: str
    word: Token
    start: int
    end: int


Thing = tuple[str, str]  # what is somebody's ("" where it is the person), whose


def tokens(text: str, start: int, end: int, names: Sequence[tuple[int, int, str | None]]) -> list[Token]:
    """The tokens of a stretch of text; a name, given as (start, end, entity id), is one token."""
    found: list[Token] = []
    at = start
    for first, last, entity in sorted(names, key=lambda name: (name[0], -name[1])):
        if at <= first and last <= end:
            found += _plain(text, at, first)
            found.append(Token(text[first:last].casefold(), first, entity, is_name=True))
            at = last
    return found + _plain(text, at, end)


def deeds(sentence: Sequence[Token]) -> Iterator[Deed]:
    """What the words of a sentence say for certain that somebody did, in their order."""
    for at, word in enumerate(sentence):
        senses = {} if word.is_name else _senses().get(stem(word.text), {})
        for sort in ("act", "person", "noun"):
            found = _READINGS[sort](sentence, at) if sort in senses else None
            if found is None:
                continue
            actor, (matter, owner), is_negated = found
            act = {"approve": "oppose"}.get(senses[sort], "") if is_negated else senses[sort]
            if act and actor != owner and bool(matter) == (sort != "person"):
                yield Deed(act, matter, actor, owner, word, *_stretch(sentence, at, (actor, owner), matter))


def _stretch(sentence: Sequence[Token], at: int, people: Sequence[str], matter: str) -> tuple[int, int]:
    """From where to where the words for a deed stand, with the nearest for these people and for the matter."""
    fitting = [
        *([n for n, word in enumerate(sentence) if word.entity == entity] for entity in people),
        [n for n, word in enumerate(sentence) if matter and not word.is_name and _sense(word) == matter],
    ]
    meant = [at, *(min(places, key=lambda n: abs(n - at)) for places in fitting if places)]
    last = sentence[max(meant)]
    return sentence[min(meant)].place, last.place + len(last.text)


Reading = tuple[str, Thing, bool] | None


def _verb(sentence: Sequence[Token], at: int) -> Reading:
    """Read "A opposed B's visit" and "B's visit was opposed by A"."""
    before, words = _subject_place(sentence, at)
    between = [word.text for word in words]
    is_negated = any(word in _NOT and after != "only" for word, after in pairwise([*between, ""]))
    passive = not sentence[at].text.endswith("ing") and not _BE.isdisjoint(between)
    if _text(sentence, at + 1) == "by":
        actor = _named(sentence, at + 2)
        subject = sentence[before] if before >= 0 else None
        things = _owned(sentence[max(before - _NEAR, 0) : before + 1])
        if passive and subject is not None and subject.entity is not None:
            things = {("", subject.entity)}
        is_bound = passive or _text(sentence, before) == ","
        return _reading(actor, things, is_negated) if is_bound else None
    if passive or not _is_subject(sentence, before):
        return None
    thing = _thing(sentence, at)
    return (sentence[before].entity or "", thing, is_negated) if thing else None


def _noun(sentence: Sequence[Token], at: int) -> Reading:
    """Read "A's opposition to B's visit", and "B left without A's approval" after something of B's has been named."""
    own = next((n for n in (at - 1, at - 2) if _text(sentence, n) in _OWN), 0)
    if own < 1 or (actor := sentence[own - 1].entity) is None:
        return None
    first = own - 1 - (_text(sentence, own - 2) == "the")
    if _text(sentence, first - 1) == "without":
        near = next((word.entity for word in sentence[max(first - _LONG, 0) : first] if word.is_name), None)
        return _reading(actor, {thing for thing in _owned(sentence[:first]) if thing[1] == near}, is_negated=True)
    thing = _thing(sentence, at) if _text(sentence, at + 1) in ("to", "of", "for") else None
    return (actor, thing, False) if thing else None


def _reading(actor: str | None, things: set[Thing], is_negated: bool) -> Reading:
    """A reading, where only one thing can be meant."""
    return (actor, next(iter(things)), is_negated) if actor and len(things) == 1 else None


_READINGS = {"act": _verb, "person": _verb, "noun": _noun}


def _subject_place(sentence: Sequence[Token], at: int) -> tuple[int, Sequence[Token]]:
    """Where the subject of a verb may stand, and the auxiliaries and adverbs between."""
    before = at - 1
    while before >= 0 and (sentence[before].text in _LIGHT or sentence[before].text.endswith("ly")):
        before -= 1
    return before, sentence[before + 1 : at]


def _is_subject(sentence: Sequence[Token], at: int) -> bool:
    """Whether a name begins its clause: nothing that it hangs from stands before it, nor a condition."""
    if at < 0 or sentence[at].entity is None:
        return False
    before = at - 1
    while before > 0 and sentence[before].is_capital:
        before -= 1
    clause = []
    for word in reversed(sentence[:at]):
        if word.text in (",", ";", ":"):
            break
        clause.append(word.text)
    return _text(sentence, before) not in _HANGING and _OPEN.isdisjoint(clause)


def _thing(sentence: Sequence[Token], at: int) -> Thing | None:
    """What stands as the object after a verb or noun of acting."""
    if stem(sentence[at].text) == stem("refuse") and _text(sentence, at + 1) == "to":
        if "granting" not in _senses().get(stem(_text(sentence, at + 2)), {}):
            return None
        later = (n for n in range(at + 3, min(at + 3 + _FAR, len(sentence))) if sentence[n].text == "to")
        return _object(sentence, at + 3) or next((thing for n in later if (thing := _object(sentence, n + 1))), None)
    return _object(sentence, at + 1)


def _object(sentence: Sequence[Token], at: int) -> Thing | None:
    first = at
    while _text(sentence, first) in _LINKS:
        first += 1
    if found := _of_owner(sentence, first):
        return found
    if person := _named(sentence, first):
        return "", person
    definite = first if _text(sentence, first) in _DEFINITE else first - 1
    if _text(sentence, definite) in _DEFINITE and definite >= at:
        matter = _head(sentence, definite + 1)
        named = {thing for thing in _owned(sentence[:at]) if thing[0] == matter}
        return next(iter(named)) if len(named) == 1 else None
    return None


def _of_owner(sentence: Sequence[Token], at: int) -> Thing | None:
    """Something with its owner, where its first word stands here: "B's long visit", "long visit by Mayor B"."""
    titled = at
    while titled < len(sentence) and sentence[titled].is_capital:
        titled += 1
    if titled < len(sentence) and (owner := sentence[titled].entity):
        start = titled + 1 if sentence[titled].text in _DEFINITE else titled + 2
        if start == titled + 1 or _text(sentence, titled + 1) in _OWN:
            return (matter, owner) if (matter := _head(sentence, start)) else None
    for last in range(at, min(at + _LONG, len(sentence))):
        word = sentence[last]
        if word.is_name or word.text in _STOPS or not word.text[0].isalpha():
            return None
        is_owned = _text(sentence, last + 1) == "of" or (_text(sentence, last + 1) == "by" and word.text[-2:] != "ed")
        if is_owned and (owner := _named(sentence, last + 2)):
            return _sense(word), owner
    return None


def _owned(sentence: Sequence[Token]) -> set[Thing]:
    """Whatever somebody owns in these words."""
    return {thing for at, word in enumerate(sentence) if not word.is_capital and (thing := _of_owner(sentence, at))}


def _named(sentence: Sequence[Token], at: int) -> str | None:
    """The entity named here, after an article and titles, where nothing of it is meant."""
    while at < len(sentence) and (sentence[at].is_capital or sentence[at].text == "the"):
        at += 1
    if at < len(sentence) and sentence[at].text not in _DEFINITE and _text(sentence, at + 1) not in _OWN:
        return sentence[at].entity
    return None


def _head(sentence: Sequence[Token], at: int) -> str | None:
    """The noun of a phrase of which the words begin here: the first that has synonyms, else the last."""
    phrase: list[Token] = []
    for word in sentence[at : at + _LONG]:
        if word.is_name or word.text in _STOPS or not word.text[0].isalpha():
            break
        phrase.append(word)
    known = [word for word in phrase if "matter" in _senses().get(stem(word.text), {})]
    return _sense((known[:1] or phrase[-1:])[0]) if phrase else None


def _sense(word: Token) -> str:
    return _senses().get(stem(word.text), {}).get("matter", stem(word.text))


def _plain(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(word.group().casefold(), word.start(), is_capital=word.group()[0].isupper() and word.start() > 0)
        for word in _TOKEN.finditer(text, start, end)
    ]


def _text(sentence: Sequence[Token], at: int) -> str:
    return sentence[at].text if 0 <= at < len(sentence) else ""


@cache
def _senses() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for sort, sense, forms in rows("senses"):
        for form in forms.split(","):
            found.setdefault(stem(form.strip()), {})[sort] = sense
    return found
