"""What the article as a whole says about a name: one kind for one wording, and names the model overlooked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..model import EntityKind
from .acronym_names import of_things
from .body_names import of_members
from .lexicon import words
from .model_names import KINDS
from .names_in_tokens import (
    Name,
    capital,
    countries,
    ends_like,
    is_role_noun,
    joined,
    lower,
    names_like_words,
    nationalities,
    text_of,
)
from .neighbours import are_several, first_surnames, holds_person
from .people_among_bodies import people_among_bodies
from .tokens import Doc
from .vocabulary import is_given_name, is_plain
from .vouched import first_names_alone, only_opening, unvouched

WEIGHT = {
    "in-a-place": 2,
    "title-before-name": 3,
    "speaking": 2,
    "described": 3,
    "first-name": 2,
    "party-or-group": 2,
    "body-word": 2,
    "sort-of-place": 6,
    "dateline": 6,
    "sort-of-body": 3,
    "country": 100,
    "city": 2,
    "model": 1,
}
OPENERS = (  # of a place's name, in English and beyond
    *("county ", "lake ", "mount ", "cape ", "fort ", "gulf of ", "isle of "),
    *("cabo ", "porto ", "puerto ", "ciudad ", "punta ", "playa "),
)
COMPASS = ("north ", "south ", "east ", "west ")
STORMS = frozenset(("hurricane", "cyclone", "typhoon", "storm", "tropical", "eid", "operation"))
ADJECTIVAL = ("al", "ic", "ary", "ive")  # endings of a word that belongs to the next
ORDER: tuple[EntityKind, ...] = ("person", "organisation", "place")  # settles an even vote


def kinds(docs: Sequence[Doc], proposals: Iterable[Name]) -> dict[str, EntityKind]:
    """The kind of each wording, voted for over the article; wordings too doubtful to keep are absent."""
    votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
    titled: set[str] = set()
    named = list(proposals)
    for name in named:
        votes[name.text][name.kind] += WEIGHT[name.rule]
        labelled = name.rule == "speaking" and " " not in name.text
        if labelled or name.rule in ("title-before-name", "described"):
            titled.add(name.text)
    other = Counter(text_of(doc, ent.start, ent.end) for doc in docs for ent in doc.ents if ent.label_ not in KINDS)
    for text in _located(docs, named):
        votes[text]["place"] += WEIGHT["in-a-place"] * sum(votes[text].values())
    for name in named:
        if name.rule == "sort-of-body" and " " in name.text and not is_given_name(given(name.text)):
            votes[name.text]["organisation"] += sum(votes[name.text].values())
    thing = _things(docs, sorted(text for text in votes if " " in text))
    thing |= {name.text for name in named if " " in name.text and articled(docs[name.passage], name)}
    thing |= _unlikely(docs, named) | _only_located(docs, named) | unvouched(docs, named)
    full = {
        text
        for text, count in sorted(votes.items())
        if " " in text
        and _winner(text, count) == "person"
        and _full_name(text)
        and (text in titled or text not in thing)
    }
    among = people_among_bodies(docs, named, full)
    full |= among
    for text in among:
        votes[text]["person"] += 1 + sum(votes[text].values())
    surnames = {surname(text) for text in full}
    full = {text for text in full if text in titled or "-" in text or given(text) not in surnames}
    last = {surname(text) for text in full} | set(first_surnames(docs, full))
    first = {given(text) for text in full} - set(_located(docs, named))
    initials = of_things(docs, votes)
    alone = first_names_alone(docs, named) - first - surnames
    opening = only_opening(docs, named)
    decided: dict[str, EntityKind] = {}
    for text, count in sorted(votes.items()):
        kind = _winner(text, count)
        if text in last and text not in countries() and not (kind == "organisation" and is_plain(text)):
            decided[text] = "person"
        elif (
            (kind == "place" and text in first and text not in countries())
            or (kind == "person" and not (text in full or text in alone or (text in titled and _full_name(text))))
            or other[text] > sum(count.values())
            or text in initials
            or (kind == "organisation" and (are_several(text, last | full) or holds_person(text, full)))
            or (kind != "person" and text in opening)
        ):
            continue
        else:
            decided[text] = kind
    return decided


def _things(docs: Sequence[Doc], texts: Iterable[str]) -> set[str]:
    """Wordings of several words that are things, not people: after "the" or "a", or in lower case elsewhere."""
    pairs = {text: set(pairwise(text.lower().split())) for text in texts}
    firsts = {one for asked in pairs.values() for one, _ in asked} - words("particles")
    small = {
        (one.text, two.text)
        for doc in docs
        for one, two in pairwise(doc)
        if one.text in firsts and one.text.islower() and two.text.islower()
    }
    return {text for text, asked in pairs.items() if not small.isdisjoint(asked)}


def _unlikely(docs: Sequence[Doc], named: Iterable[Name]) -> set[str]:
    """Wordings with an everyday word first or last, no first name, and a last word that never stands alone."""
    people = {name.text for name in named if name.kind == "person" and " " in name.text}
    plain = {text for text in people if is_plain(given(text)) or is_plain(surname(text))}
    plain = {text for text in plain if given(text).lower() not in names_like_words("first")}
    found = {text for text in plain if not any(map(is_given_name, text.split()))}
    if not found:
        return found
    alone = {token.text for doc in docs for token in doc if not (token.i and capital(doc[token.i - 1]))}
    alone -= {token.text for doc in docs for token in doc if token.is_sent_start and is_plain(token.text)}
    return {text for text in found if surname(text) not in alone}


def _only_located(docs: Sequence[Doc], named: Iterable[Name]) -> set[str]:
    """Wordings of several words, no first name among them, that stand only after "in", "near" or the like."""
    where: dict[str, set[str]] = defaultdict(set)
    for name in named:
        if name.kind == "person" and " " in name.text and not any(map(is_given_name, name.text.split())):
            where[name.text].add(lower(docs[name.passage][name.start - 1]) if name.start else "")
    return {text for text, befores in where.items() if befores <= {"in", "near", "at", "outside", "around"}}


def _located(docs: Sequence[Doc], named: Iterable[Name]) -> list[str]:
    """Single words, no acronyms, that stand after "in", "near" or the like wherever the article names them."""
    where: dict[str, list[str]] = defaultdict(list)
    for name in named:
        if " " not in name.text and not name.text.isupper() and name.text.lower() not in words("organisation_heads"):
            before = docs[name.passage][name.start - 1] if name.start else None
            where[name.text].append(
                "in" if name.rule == "sort-of-place" else lower(before) if before is not None else ""
            )
    return sorted(
        text
        for text, befores in where.items()
        if all(before in ("in", "near", "from", "to", "outside", "around") for before in befores)
        and any(before in ("in", "near", "outside") for before in befores)
    )


def articled(doc: Doc, name: Name) -> bool:
    """Whether an article stands before the words and no noun after them: "the Evening Star", not "the Lund papers"."""
    before = doc[name.start - 1] if name.start and not doc[name.start].is_sent_start else None
    after = doc[name.end] if name.end < len(doc) else None
    return (
        before is not None
        and lower(before) in ("the", "a", "an")
        and not (after is not None and after.pos_ in ("NOUN", "PROPN", "ADJ"))
    )


def _winner(text: str, count: Counter[EntityKind]) -> EntityKind:
    if text.replace("’", "'") in countries():
        return "place"
    if count["person"] < 3 and ends_like(text, "organisation_heads"):
        return "organisation"
    if count["person"] < 3 and (ends_like(text, "place_heads") or text.lower().startswith(OPENERS)):
        return "place"
    if count["person"] < 3 and len(text.split()) == 2 and text.lower().startswith(COMPASS):
        return "place"
    return max(ORDER, key=lambda kind: (count[kind], -ORDER.index(kind)))


def _full_name(text: str) -> bool:
    parts = text.replace("-", " ").split()
    lows = [part.lower() for part in parts]
    several = len(parts) > 1
    like_word = lows[0] in names_like_words("first"), several and lows[-1] in names_like_words("last")
    return (
        not any(low in words("not_names") for low in lows[like_word[0] : len(lows) - like_word[1]])
        and not any(part in nationalities() or part in countries() for part in parts[-1:])
        and not (len(parts) > 1 and all(part.isupper() and len(part) > 2 for part in parts))
        and not (len(parts) > 1 and parts[-1].isupper() and len(parts[-1]) > 1 and lows[-1] not in words("suffixes"))
        and len(text) > 1
    )


def surname(text: str) -> str:
    """The last word of a full name, suffixes ("Jr.") left out."""
    return next((part for part in reversed(text.split()) if part.lower() not in words("suffixes")), text)


def given(text: str) -> str:
    """The first word of a full name."""
    return text.split()[0]


def usable(doc: Doc, name: Name) -> bool:
    """Whether the words name something where they stand, and are not part of a title or of another word."""
    first, after = doc[name.start], doc[name.end] if name.end < len(doc) else None
    if name.text in nationalities():
        return False
    low = lower(first)
    if name.end - name.start == 1 and (
        (low in words("not_names") and not _named_by_word(name))
        or low in words("suffixes")
        or low in words("honorifics")
        or is_role_noun(first)
    ):
        return False
    if name.text.lower() in words("not_names") and not _named_by_word(name):
        return False
    several = name.kind != "person" and name.end - name.start > 1
    if several and not ends_like(name.text, "organisation_heads") and _is_event(doc, name):
        return False
    if name.kind == "organisation":
        if name.end < len(doc) and joined(doc, name.end):
            return False
        if not any(capital(token) for token in doc[name.start : name.end]):
            return False
        if is_role_noun(doc[name.end - 1]) and not of_members(doc, name):
            return False
        if _closes_office(doc, name):
            return False
        acronym = name.text.isupper() and len(name.text) > 1
        return not _before_title(doc, name.end) or acronym or ends_like(name.text, "organisation_heads")
    if name.kind == "place":
        hyphened = after is not None and joined(doc, name.end) and doc[name.end + 1].text in nationalities()
        return not hyphened and not (name.start > 1 and joined(doc, name.start - 1))
    return True


def _named_by_word(name: Name) -> bool:
    """Whether a name is a word that is mostly none: who is called "Bill:" in an interview, the initials "WHO"."""
    if name.kind == "person":
        return name.rule in ("speaking", "article-vote") and name.text.lower() in names_like_words("first")
    return name.text == "WHO"


def _before_title(doc: Doc, first: int) -> bool:
    """Whether an office follows, at once or after everyday words of it: "Port Digital | Affairs Director"."""
    i = first
    while i < len(doc) and capital(doc[i]) and not doc[i].is_sent_start:
        if is_role_noun(doc[i]) or lower(doc[i]) in ("prime", "vice"):
            return True
        if not is_plain(doc[i].text) or not lower(doc[first - 1]).endswith(ADJECTIVAL):
            return False
        i += 1
    return False


def _is_event(doc: Doc, name: Name) -> bool:
    """Whether a name of several words is that of a storm, a law, a prize: no body and no place."""
    last = lower(doc[name.end - 1])
    return last in words("not_names") or lower(doc[name.start]) in STORMS or ends_like(name.text, "thing_heads")


def _closes_office(doc: Doc, name: Name) -> bool:
    """Whether the words belong to an office ("Secretary of State", "envoy to the Balkans Ada Lund"), not to a body."""
    at = name.start - 1 if name.start and lower(doc[name.start - 1]) != "the" else name.start - 2
    if at < 1 or lower(doc[at]) not in ("of", "to", "for", "in") or not is_role_noun(doc[at - 1]):
        return False
    country = any(doc[i].text in countries() for i in (name.start, name.end - 1))
    return lower(doc[at - 1]) == "secretary" or (country and name.end - name.start > 2)
