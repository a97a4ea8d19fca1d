"""Titles that stand alone for their holder ("the prime minister"), only where the article leaves one reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from .language import Parsed
from .lexicon import words
from .names_in_tokens import (
    POSSESSIVE,
    Name,
    countries,
    is_role_noun,
    label_end,
    lower,
    name_word,
    nationalities,
    text_of,
)
from .people import Reference
from .role_modifiers import RolePhrase
from .role_phrases import titles_before
from .rule import Rule
from .stand_ins import StandIn
from .tokens import Doc

RULES = (
    Rule(
        "mention",
        "bare-title",
        "A title alone (“the prime minister”) stands for a person only when the article names exactly one holder "
        "of it, and no former one, and has named them in its headline, before, or in the next paragraph at the latest.",
    ),
)
GENERAL = frozenset(("every", "each", "any", "no", "whoever"))  # the sentence speaks of the office, not its holder


def bare_titles(parsed: Parsed, names: Sequence[Name], refs: Sequence[Reference]) -> tuple[StandIn, ...]:
    """The bare titles of one article with their holders."""
    docs = parsed.docs
    holders: dict[str, dict[int, tuple[int, set[str]]]] = {}
    unsafe: set[str] = set()
    named: dict[int, set[tuple[int, int]]] = {}
    headed = {
        refs[index].bearer for index, name in enumerate(names) if parsed.source.passages[name.passage].kind == "title"
    }
    first: dict[int, int] = {}
    for index, name in enumerate(names):
        if name.kind != "person":
            continue
        first.setdefault(refs[index].bearer, name.passage)
        doc = docs[name.passage]
        for phrase in titles_before(doc, name.start):
            title = _words(doc, phrase.start, phrase.end)
            if phrase.former:
                unsafe.add(title)
            bearer = refs[index].bearer
            _, owners = holders.setdefault(title, {}).setdefault(bearer, (index, set()))
            country = _country(doc, phrase)
            if country:
                owners.add(country)
    deputies = {title for title, who in holders.items() if title.startswith("vice ") and not headed.isdisjoint(who)}
    unnamed = {title.removeprefix("vice ") for title in deputies}  # whose deputy speaks: "the president and I"
    if any("vice " in text_of(doc, 0, label_end(doc)).lower() for doc in docs):  # "VICE PRESIDENT LUND: ..."
        headed = headed - {
            refs[at].bearer for at, name in enumerate(names) if _of_country(docs[name.passage], name.end)
        }
    held = {
        title: {b: known for b, known in who.items() if title not in unnamed or b in headed}
        for title, who in holders.items()
    }
    for name in names:
        named.setdefault(name.passage, set()).update((i, i + 1) for i in range(name.start, name.end))
    return tuple(
        stand
        for passage, doc in enumerate(docs)
        for stand in _in_passage(doc, passage, held, headed, unsafe, named.get(passage, set()))
        if first[refs[stand.bearer].bearer] <= passage + 1
    )


@cache
def _first_words() -> frozenset[str]:
    """The first words of offices."""
    return frozenset(title.split()[0].split("-")[0] for title in words("offices"))


def _in_passage(
    doc: Doc,
    passage: int,
    holders: dict[str, dict[int, tuple[int, set[str]]]],
    headed: set[int],
    unsafe: set[str],
    named: set[tuple[int, int]],
) -> Iterator[StandIn]:
    taken = -1
    firsts = _first_words()
    for start in range(len(doc)):
        if start < taken or doc[start].lower_ not in firsts or (start, start + 1) in named:
            continue
        for size in (3, 2, 1):
            title = _words(doc, start, start + size)
            if start + size > len(doc) or title not in words("offices"):
                continue
            taken = start + size
            who = holders.get(title, {})
            country, safe = _setting(doc, start, start + size)
            if not safe or title in unsafe:
                break
            fit = [b for b, (_, owners) in sorted(who.items()) if country is None or country in owners]
            if start + size == label_end(doc):  # "THE MAYOR:" is one whom the headline names
                who = {bearer: held for bearer, held in who.items() if bearer in headed}
                fit = sorted(who)
            if len(fit) == 1 and (country is not None or len(who) == 1):
                yield StandIn(passage, start, start + size, "title", who[fit[0]][0], "bare-title")
            break


def _setting(doc: Doc, start: int, end: int) -> tuple[str | None, bool]:
    """The country said before a bare title, and whether what stands around it lets it mean its holder."""
    country = None
    at = start - 1
    while at >= 0 and doc[at].text in POSSESSIVE:
        at -= 1
    for size in (3, 2, 1):
        text = doc.span(max(0, at - size + 1), at + 1).text
        if at >= 0 and (text in countries() or text in nationalities()):
            country = nationalities().get(text, text)
            at -= size
            break
    if country is None and at != start - 1:
        return None, False  # some body's president
    before = doc[at] if at >= 0 and not doc[at + 1].is_sent_start else None
    after = doc[end] if end < len(doc) else None
    definite = country is not None or (before is not None and lower(before) == "the")
    if (
        before is not None
        and lower(before) == "the"
        and at > 0
        and lower(doc[at - 1]) in ("as", "become", "becoming", "was")
    ):
        return country, False
    if before is not None and lower(before) in words("not_a_bearer"):
        return country, False
    if after is not None and (
        is_role_noun(after) or lower(after) in ("of", "at", "for", "-") or after.text[:1].isdigit()
    ):
        return country, False
    if after is not None and name_word(after) and not after.is_sent_start:
        return country, False
    general = any(lower(token) in GENERAL for token in doc[start].sent if token.i < start)
    return country, definite and not general


def _of_country(doc: Doc, end: int) -> bool:
    """Whether a country follows a name: "President Lund of Norway"."""
    if end + 1 >= len(doc) or lower(doc[end]) != "of":
        return False
    at = end + 2 if lower(doc[end + 1]) == "the" else end + 1
    return any(text_of(doc, at, at + size) in countries() for size in (1, 2, 3))


def _country(doc: Doc, phrase: RolePhrase) -> str | None:
    if phrase.owner is None:
        return None
    text = doc.span(*phrase.owner).text
    country = nationalities().get(text, text)
    return country if country in countries() else None


def _words(doc: Doc, start: int, end: int) -> str:
    return " ".join(doc.span(start, end).text.lower().split())
