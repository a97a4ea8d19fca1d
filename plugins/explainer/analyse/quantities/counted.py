"""What an amount counts: its unit and the words of its subject, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..attribution.speaker import noun_phrase
from ..clause import ruling_verb
from ..lexicon import words
from .alone import Counted, come_to, harmed
from .amounts import Amount

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BEFORE_NOUN = frozenset(("nummod", "compound", "nmod", "amod", "quantmod", "poss", "advmod", "npadvmod"))
_OF = frozenset(("of", "in", "for", "worth", "on"))
_WITHIN = frozenset(("of", "in", "from", "for", "with", "at", "near", "across", "inside", "per", "to", "worth"))
_NAMES = frozenset(("PRODUCT", "EVENT", "LAW", "WORK_OF_ART", "FAC", "ORG", "GPE", "PERSON", "NORP", "LOC"))
_DEFINITE = frozenset(
    ("the", "these", "those", "both", "all", "his", "her", "their", "its", "our", "your", "my", "other")
)
_DURATIONS = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))


def counted(doc: Doc, amount: Amount) -> Counted | None:
    """What the amount counts; None when it counts nothing (an age, a name, a date) or nothing is said."""
    span = doc.char_span(amount.first, amount.end, alignment_mode="expand")
    if span is None or _named(span.root, span.start):
        return None
    word = span.root
    if amount.hyphened:
        return _hyphened(amount, word)
    if amount.unit is not None:
        return _share(amount, word)
    noun = _noun(word)
    if noun is None:
        return _bare(amount, word)
    if _no_count(amount, noun, word):
        return None
    if noun.i > word.i and noun.head.i > noun.i and noun.dep_ in ("compound", "nmod") and noun.lemma_ in _DURATIONS:
        return _phrase(noun.text, amount, noun.head)
    return _phrase(noun.text, amount, noun)


def _phrase(unit: str, amount: Amount, noun: Token) -> Counted:
    end = _phrase_end(noun)
    left = noun.doc[noun.left_edge.i : noun.i + 1]
    first = next(t for t in left if t == noun or (t.idx >= amount.end and t.lower_ != "of" and t.tag_ != "CD"))
    verb = noun.head
    if noun.dep_ == "nsubjpass" and verb.i > noun.i and verb.i - noun.i < 5 and end <= verb.idx:
        end = verb.idx + len(verb)  # "people were killed"
    else:
        told = next((child for child in noun.children if child.dep_ == "acl" and child.tag_ == "VBN"), None)
        if told is not None and told.i - noun.i == 1:
            end = max(end, told.idx + len(told))  # "people killed"
    return Counted(unit, first.idx, end, noun)


def _phrase_end(noun: Token) -> int:
    """Where the noun's phrase ends, without nouns joined to it and without loose adverbials."""
    joined = any(child.dep_ in ("conj", "cc") for child in noun.children)
    after = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
    if joined or after is None or (after.pos_ == "ADP" and after.lower_ not in _WITHIN):
        return noun.idx + len(noun)
    return noun_phrase(noun)[1]


def _hyphened(amount: Amount, word: Token) -> Counted | None:
    unit = amount.unit or ""
    if unit.lower() not in words("measures"):
        return None
    noun = word
    while noun.dep_ in _BEFORE_NOUN and noun.head.i > noun.i:
        noun = noun.head
    if noun.pos_ not in ("NOUN", "PROPN") or noun.idx < amount.end:
        return None
    return _phrase(unit, amount, noun)


def _share(amount: Amount, word: Token) -> Counted | None:
    """The subject of a share or of money: what follows "of" or "in", the noun after it, or the clause's subject."""
    unit = amount.unit or ""
    place = next((child for child in word.rights if child.dep_ == "prep" and child.lower_ in _OF), None)
    inside = next((child for child in place.children if child.dep_ == "pobj"), None) if place is not None else None
    if inside is not None and inside.ent_type_ not in ("DATE", "TIME"):
        start, end = noun_phrase(inside)
        return Counted(unit, start, end, word)
    noun = word
    while noun.dep_ in _BEFORE_NOUN and noun.head.i > noun.i and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    if noun.pos_ in ("NOUN", "PROPN") and noun.idx >= amount.end:
        return _phrase(unit, amount, noun)
    after = _following(word.doc, amount.end)
    if after is not None and after.tag_ in ("NN", "NNS") and after.lemma_ not in _DURATIONS:
        return _phrase(unit, amount, after)  # a sign that the parser does not know: "€20m ferry"
    verb = ruling_verb(word)
    subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None) if verb else None
    if verb is not None and subject == word and word.i < verb.i:
        ends = [child for child in verb.rights if child.dep_ in ("prt", "prep") and child.i - verb.i < 3]
        last = ends[-1] if ends else verb
        return Counted(unit, verb.idx, last.idx + len(last), word)  # "67% came out against"
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or subject == word:
        return None
    start, end = noun_phrase(subject)
    return Counted(unit, start, end, word)


def _following(doc: Doc, end: int) -> Token | None:
    """The word after a character offset and one space."""
    span = doc.char_span(max(end - 1, 0), end, alignment_mode="expand")
    if span is None or span.end >= len(doc) or doc[span.end].idx != end + 1:
        return None
    return doc[span.end]


def _bare(amount: Amount, word: Token) -> Counted | None:
    """A number alone: of people beside a word of harm, or what a toll, a number or a total comes to."""
    if amount.spelled and amount.number == 1:
        return None
    return harmed(word, amount.end) or come_to(word)


def _noun(word: Token) -> Token | None:
    """The noun that a number stands before, or the one after "of" ("three of the hostages")."""
    if word.dep_ in _BEFORE_NOUN and word.head.i > word.i and word.head.pos_ in ("NOUN", "PROPN"):
        return word.head
    if word.dep_ == "quantmod" and word.nbor().lower_ == "of" and word.head.tag_ == "CD":
        return _noun(word.head)  # "two of five ships"
    if word.pos_ == "NOUN" and word.tag_ in ("NN", "NNS"):
        return word
    of = next((child for child in word.rights if child.lower_ == "of"), None)
    found = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    return found if found is not None and found.tag_ == "NNS" else None


def _named(word: Token, first: int) -> bool:
    """Whether the number is part of a name, stands after a word like "Article", or before "thirds"."""
    doc = word.doc
    before = doc[first - 1] if first else None
    if word.ent_type_ in _NAMES:
        return True
    if before is None:
        return False
    return before.lower_ in words("numbered") or (
        before.tag_ in ("NNP", "NNPS") and word.head == before and word.dep_ in ("nummod", "appos", "nmod")
    )


def _filled(noun: Token) -> bool:
    """Whether a stretch of time is one of something: "six months of war"."""
    of = next((child for child in noun.rights if child.lower_ == "of"), None)
    return of is not None and any(child.dep_ == "pobj" and child.tag_ == "NN" for child in of.children)


def _no_count(amount: Amount, noun: Token, word: Token) -> bool:
    if not noun.text.replace("-", "").isalpha():
        return True  # leftovers of markup, numbered paragraphs
    after = noun.nbor(1).lower_ if noun.i + 1 < len(noun.doc) else ""
    if after in ("old", "ago", "later", "earlier", "before", "after"):
        return True
    if noun.tag_ in ("NNP", "NNPS") and noun.ent_type_ in _NAMES:
        return True
    if (
        noun.lemma_.lower() in _DURATIONS
        and not _filled(noun)
        and (noun.dep_ in ("npadvmod", "pobj", "advmod") or noun.ent_type_ == "TIME")
    ):
        return True
    small = amount.spelled and amount.number <= 12
    if amount.spelled and amount.number <= 1:
        return True
    definite = any(child.lower_ in _DEFINITE for child in noun.lefts) or word.lower_ in _DEFINITE
    return small and (definite or noun.lemma_.lower() in words("trivial_counts")) and amount.comparator is None
