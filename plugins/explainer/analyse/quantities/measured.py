"""What a share, a sum of money or a measurement is of: "5% of voters", "a £20m ferry", "inflation fell to 3%"."""

from __future__ import annotations

import re

from ..attribution.speaker import noun_phrase
from ..clause import ruling_verb
from ..lexicon import words
from ..tokens import Token
from .alone import EXCEEDING, Counted
from .phrase import BEFORE_NOUN, DURATIONS, phrase

_OF = frozenset(("of", "in", "for", "worth", "on"))
_SPENT_ON = frozenset(("for", "on", "in"))
_CHANGED = frozenset(("by", "to", "at"))
_SUMS = frozenset(("total", "maximum", "minimum", "sum", "average", "number", "record", "half", "quarter"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_PLACED = re.compile(
    r"(?:\s\([^)]*\))?,?\s(?:(?:to\sthe\s)?(?:north|south|east|west)\w*|away|from|apart|off|out|ahead|behind|inland)\b"
)
_COMPLEMENTS = ("acomp", "attr", "dobj", "oprd", "prt")


def share(unit: str, word: Token, end: int) -> Counted | None:
    """What a percentage or a sum that ends at the character `end` is of, is for, or is the size of."""
    inside = _inside(word, _OF)
    if inside is not None and inside.ent_type_ not in ("DATE", "TIME"):
        return Counted(unit, *_words(inside), word)
    noun = word
    while noun.dep_ in BEFORE_NOUN and noun.head.i > noun.i and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    if noun.pos_ in ("NOUN", "PROPN") and noun.idx >= end:
        return phrase(unit, end, noun)
    after = _following(word, end)
    if after is not None and after.tag_ in ("NN", "NNS") and after.lemma_ not in DURATIONS:
        return phrase(unit, end, after)  # a sign that the parser does not know: "€20m ferry"
    return _of_clause(unit, word)


def measure(noun: Token, end: int) -> Counted | None:
    """What a measurement in words is of: "600 acres of forest", "a 5 million pounds loss", "costs 80 dollars"."""
    of = _inside(noun, ("of",))
    if of is not None and of.lemma_ == "age":
        return None
    if of is not None and of.pos_ in ("NOUN", "PROPN"):
        return phrase(noun.text, end, noun)
    if noun.lemma_.lower() in DURATIONS or _PLACED.match(noun.doc.text, noun.end_char):
        return None
    if noun.dep_ in BEFORE_NOUN and noun.head.i > noun.i and noun.head.tag_ in ("NN", "NNS"):
        return phrase(noun.text, noun.end_char, noun.head)
    inside = _inside(noun, ("in", "for", "worth")) if noun.lemma_.lower() in words("currencies") else None
    if inside is not None and inside.tag_ in ("NN", "NNS"):
        return Counted(noun.text, *_words(inside), noun)
    return _of_clause(noun.text, noun)


def _inside(word: Token, prepositions: frozenset[str] | tuple[str, ...]) -> Token | None:
    place = next((child for child in word.rights if child.dep_ == "prep" and child.lower_ in prepositions), None)
    return None if place is None else next((child for child in place.children if child.dep_ == "pobj"), None)


def _words(noun: Token) -> tuple[int, int]:
    """The noun's phrase, without what is joined to it, which may have a number of its own."""
    start, end = noun_phrase(noun)
    return start, noun.end_char if any(child.dep_ == "conj" for child in noun.children) else end


def _following(word: Token, end: int) -> Token | None:
    """The word after a character offset and one space."""
    span = word.doc.char_span(max(end - 1, 0), end, alignment_mode="expand")
    if span is None or span.end >= len(word.doc) or word.doc[span.end].idx != end + 1:
        return None
    return word.doc[span.end]


def _of_clause(unit: str, word: Token) -> Counted | None:
    """What a noun or a verb says to amount to the number; what is changed by it or to it; what is done with money."""
    preposition = word.head.lower_ if word.dep_ == "pobj" else ""
    sized = word.head.head
    if preposition == "of" and sized.pos_ == "NOUN" and sized.i + 1 == word.head.i and sized.lemma_ not in _SUMS:
        first = next(token for token in sized.subtree if token == sized or token.dep_ in ("amod", "compound"))
        return Counted(unit, first.idx, sized.end_char, word)  # "a loss of $5 million"
    verb = ruling_verb(word)
    if verb is None:
        return None
    subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    if subject == word:
        return _done(unit, word, verb) if word.i < verb.i else None
    money = unit != "%" and (not unit.isalpha() or word.lemma_.lower() in words("currencies"))
    if word.dep_ == "dobj" and money:
        spent = _inside(verb, _SPENT_ON)
        if spent is not None and spent.tag_ in ("NN", "NNS") and spent.i > word.i and spent.ent_type_ != "DATE":
            return Counted(unit, *_words(spent), word)
    changed = preposition in _CHANGED and word.head.head == verb
    thing = next((child for child in verb.children if child.dep_ == "dobj"), None) if changed else None
    if thing is not None and noun_phrase(thing)[1] + 1 != word.head.idx:
        return None
    if changed and thing is None and subject is not None and subject.dep_ == "nsubjpass":
        thing = subject
    if thing is None and subject is not None and verb.lemma_.lower() in words("amounting_verbs"):
        thing = subject
    if thing is not None and thing.tag_ in _NOUNS and thing.ent_type_ != "PERSON" and thing.i < word.i:
        exceeding = verb.text if word.dep_ == "dobj" and verb.lemma_.lower() in EXCEEDING else None
        return Counted(unit, *noun_phrase(thing), word, exceeding)
    if word.dep_ == "dobj" and money and verb.i < word.i and verb.text.isalpha():
        return Counted(unit, verb.idx, verb.end_char, word)  # "spent $100 million"
    return None


def _done(unit: str, word: Token, verb: Token) -> Counted | None:
    """What a share of an unnamed whole does: "67% came out against", "24% were married"."""
    last = verb
    for child in verb.rights:
        if child.i - last.i > 2 or child.dep_ not in (*_COMPLEMENTS, "prep"):
            break
        last = max(child.subtree, key=lambda token: token.i) if child.dep_ != "prep" else child
    while last.dep_ == "prep" and (inside := next((c for c in last.children if c.dep_ == "pobj"), None)) is not None:
        end = noun_phrase(inside)[1]
        return Counted(unit, verb.idx, end, word)
    if last == verb and verb.pos_ == "AUX":
        return None
    return Counted(unit, verb.idx, last.end_char, word)
