"""Where it happens: the place named after a verb or a noun, before the clause, or on the journey that leads there."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Who
from ..lexicon import words
from ..tokens import Token
from .clauses import SUBJECTS, preposition
from .parties import Cast, Party
from .told import frames, kinds

_AT = frozenset(
    ("in", "at", "on", "inside", "outside", "near", "off", "across", "along", "around", "throughout", "within")
)
_BESIDE = frozenset(
    ("besides", "beside", "beyond", "despite", "except", "unlike", "like", "apart", "aside", "according")
)
_ADDED = frozenset(("addition", "response", "contrast", "comparison", "reply", "reaction"))
_ABOUT = frozenset(
    ("about", "over", "regarding", "concerning", "amid", "for", "than", "that", "which", "who", "because", "as")
)
_REACH = 25  # words after the verb that are looked at for a place
_BEFORE_PLACE = frozenset(("DT", "JJ", "NNP", "NN", "NNPS", "PRP$", "POS", "HYPH"))
_BEFORE_NOUN = ("compound", "nmod", "amod", "poss")
_DESCRIBED = 4  # words between the name of a place and a noun that it goes with
_TOWARDS = frozenset(("to", "for", "in", "at", "into"))
_JOURNEYS = frozenset(("go", "leave"))


def place_after(block: Cast, word: Token, busy: tuple[Party, ...], names: frozenset[str] = _AT) -> Party | None:
    """The first place named after a word: "in PLACE", "at PLACE"; none beyond the clause."""
    doc = block.doc
    taken = {i for party in busy for i in range(party.first, party.last + 1)}
    depth = 0
    for i in range(word.i + 1, min(word.i + _REACH, word.sent.end)):
        token = doc[i]
        depth += (token.text == "(") - (token.text == ")")
        if i in taken or depth > 0:
            continue
        away = (token.lower_ in _ABOUT - names and not _for_event(token)) or token.lower_ in _BESIDE
        if away or token.text in (";", ":") or (token.pos_ == "VERB" and not _beside(token, word)):
            return None
        if token.lower_ in names and (token.pos_ in ("ADP", "SCONJ") or token.lower_ == "outside"):
            found = place_at(block, i + 1)
            if found is not None:
                return found
    return None


def _beside(token: Token, verb: Token) -> bool:
    """Whether a verb begins no clause of its own: "was shot and killed in PLACE", "fell while working in PLACE"."""
    twin = token.dep_ == "conj" and token.i == verb.i + 2
    while_ = token.i == verb.i + 2 and token.tag_ == "VBG" and token.nbor(-1).lower_ == "while"
    return token == verb or token.dep_ == "amod" or twin or while_


def _for_event(tie: Token) -> bool:
    """Whether "for" leads to what takes place there, or to its day: "hosted X for a meeting in PLACE"."""
    if tie.lower_ != "for":
        return False
    return any(child.lemma_.lower() in kinds("event_nouns") or child.ent_type_ == "DATE" for child in tie.children)


def place_around(block: Cast, verb: Token, busy: tuple[Party, ...]) -> Party | None:
    """The place named after a verb, or that the parse ties to it, else the one that its sentence begins with, that it
    is told "where" of, or that somebody goes to for it.
    """
    found = place_after(block, verb, busy)
    if found is not None:
        return found
    top = verb
    while top.dep_ in ("conj", "xcomp") and not any(child.dep_ in SUBJECTS for child in top.children):
        top = top.head
    for tie in (*_far(verb), *_near(top)):
        if (found := place_at(block, tie.i + 1)) is not None and not _taken(found, busy):
            return found
    return _where(block, verb) or _gone_to(block, verb)


def _far(verb: Token) -> Iterator[Token]:
    """The prepositions of place that go with the verb, or with an event that it is done for, at any distance."""
    for tie in verb.rights:
        if tie.dep_ == "prep" and tie.lower_ in _AT:
            yield tie
        elif tie.dep_ == "prep" and _for_event(tie):
            yield from (word for word in tie.subtree if word.dep_ == "prep" and word.lower_ in _AT)


def _near(top: Token) -> Iterator[Token]:
    """The prepositions of place before the clause: "in PLACE, ...", "On Sunday in PLACE, ...", not "besides those in
    PLACE, ...", "in addition to those in PLACE, ...".
    """
    for tie in top.lefts:
        beside = tie.lower_ in _BESIDE or any(child.lower_ in _ADDED for child in tie.children)
        if tie.dep_ == "prep" and not beside:
            yield from (word for word in (tie, *tie.subtree) if word.dep_ == "prep" and word.lower_ in _AT)


def _taken(found: Party, busy: tuple[Party, ...]) -> bool:
    return any(party.first <= found.last and found.first <= party.last for party in busy)


def _where(block: Cast, verb: Token) -> Party | None:
    """The place of which the clause tells: "PLACE, where X met Y"."""
    noun = verb.head
    if verb.dep_ != "relcl" or not any(child.lower_ == "where" for child in verb.lefts):
        return None
    tie = preposition(noun, *_AT)
    return place_at(block, noun.left_edge.i) or (place_at(block, tie.i + 1) if tie is not None else None)


def _gone_to(block: Cast, verb: Token) -> Party | None:
    """The place that somebody goes to for it: "flew to PLACE to meet X"."""
    journey = verb.head
    if verb.dep_ not in ("advcl", "xcomp") or frames().get(journey.lemma_.lower()) not in _JOURNEYS:
        return None
    if journey.i > verb.i or not any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.lefts):
        return None
    return place_after(block, journey, (), _TOWARDS)


def place_at(block: Cast, start: int) -> Party | None:
    """The place that begins at a token, or a few words of description later."""
    doc = block.doc
    if start < len(doc) and doc[start].lower_ == "of" and doc[start - 1].lower_ in _AT:
        start += 1  # "outside of PLACE"
    for i in range(start, min(start + 6, len(doc))):
        held = block.named.get(i)
        if held is not None and held[2].kind == "place":
            end = i + held[1]
            last = doc[end - 1]
            noun = last.head if last.dep_ in _BEFORE_NOUN and end <= last.head.i < end + _DESCRIBED else last
            of = max(noun.i, end) + (noun.i >= end)
            if of < len(doc) and doc[of - 1].lower_ in words("place_of") and doc[of].lower_ == "of":
                return place_at(block, of + 1)  # "the US state of PLACE", "the US border city of PLACE"
            more = end < len(doc) and (doc[end].tag_ == "POS" or (noun.i >= end and not _site(noun)))
            article = i - 1 if i > start and doc[i - 1].lower_ == "the" else i
            first = start if any(token.lower_ == "of" for token in doc[start:i]) else article
            return None if more else _place(block, first, end - 1, held[0])
        within = doc[i].lower_ == "of" and i > start and (_site(doc[i - 1]) or doc[i - 1].lower_ in words("place_of"))
        described = doc[i].tag_ in ("VBN", "RB") and (doc[i].dep_ in ("amod", "advmod") or i + 1 in block.named)
        if doc[i].ent_type_ in ("DATE", "TIME") or not (doc[i].tag_ in _BEFORE_PLACE or within or described):
            return None
    return None


def _site(token: Token) -> bool:
    return token.lower_ in words("site_nouns") or token.lower_ in words("place_heads")


def _place(block: Cast, first: int, last: int, mention: int) -> Party:
    doc = block.doc
    evidence = block.passage.cite(doc[first].idx, doc[last].end_char)
    return Party(Who(evidence, mention), first, last)
