"""What an amount counts: its unit and the words of its subject, from the parse."""

from __future__ import annotations

import re
from dataclasses import replace

from ..lexicon import words
from ..tokens import Doc, Token
from .alone import Counted, come_to, harmed
from .amounts import Amount
from .measured import measure, share
from .phrase import BEFORE_NOUN, DURATIONS, phrase

_NAMES = frozenset(("PRODUCT", "EVENT", "LAW", "WORK_OF_ART", "FAC", "ORG", "GPE", "PERSON", "NORP", "LOC"))
_DEFINITE = frozenset(
    ("the", "these", "those", "both", "all", "his", "her", "their", "its", "our", "your", "my", "other", "which")
)
_NOT_COUNTED = frozenset(("time", "third", "fold", "percent", "degree"))
_PLURAL = frozenset(
    ("people", "police", "personnel", "staff", "aircraft", "crew", "cattle", "sheep", "fish", "species")
)
_LAWS = frozenset(("Act", "Law", "Code", "Order", "Ordinance", "Decree", "Rules", "Regulations"))
_HYPERBOLES = frozenset(("a hundred", "a thousand", "a million", "a billion", "a trillion"))
_MARKS = frozenset('()[]{}—§:;"“”')
_LOOSE = re.compile(r"\s(?:of|in|for|to|with|from|at)$")
_REST = re.compile(r"(?:[-–/]\w+)+")


def counted(doc: Doc, amount: Amount) -> Counted | None:
    """What the amount counts; None when it counts nothing (an age, a name, a date) or nothing is said."""
    span = doc.char_span(amount.first, amount.end, alignment_mode="expand")
    if span is None or _named(span.root, span.start) or _dates_a_law(doc, amount, span.start):
        return None
    part = span.root.pos_ == "NOUN" and span[-1].tag_ == "CD"  # "a quarter of a million"
    found = _counted(amount, span[-1] if part else span.root, span.start)
    return None if found is None else _whole(doc.text, amount, found)


def _counted(amount: Amount, word: Token, first: int) -> Counted | None:
    if amount.hyphened:
        return _hyphened(amount, word)
    if amount.unit is not None:
        return share(amount.unit, word, amount.end)
    noun = _noun(word)
    if noun is None:
        return _bare(amount, word)
    unit = next((child for child in noun.lefts if child.idx > amount.end and _measures(child)), noun)
    if _no_count(amount, unit, first):
        return None
    if _measures(unit):
        return measure(unit, amount.end)
    year = not amount.spelled and 1900 <= amount.number < 2100 and noun.doc.text[amount.end - 4 : amount.end].isdigit()
    first_half = noun.i + 1 < len(noun.doc) and noun.nbor(1).text == "-"  # "co-signers"
    singular = noun.tag_ in ("NN", "NNP") and noun.lower_ not in _PLURAL and (year or noun.text[-1] != "s")
    if singular and not first_half:
        return None  # "the 2020 election", "a thousand fold": the number says which, not how many
    return phrase(noun.text, amount.end, noun)


def _measures(token: Token) -> bool:
    return token.lemma_.lower() in DURATIONS | words("currencies") | words("dimensions")


def _whole(text: str, amount: Amount, found: Counted) -> Counted | None:
    """What is counted up to the end of its last word; None unless it is one stretch of plain words."""
    rest = _REST.match(text, found.end)
    end = rest.end() if rest else found.end
    end -= len(loose[0]) if (loose := _LOOSE.search(text, found.start, end)) else 0
    subject = text[found.start : end]
    between = text[amount.end : found.start] if found.start >= amount.end else text[found.end : amount.first]
    if subject.lower().startswith(("and ", "or ", "to ", "-")) or _MARKS & set(subject + between):
        return None
    if found.start < amount.first and "%" in between:
        return None  # another share stands between: "the turnout was 71%, some 25% more"
    cut = rest is not None and found.word.end_char == found.end and found.unit == found.word.text
    return replace(found, end=end, unit=found.unit + rest[0] if cut and rest else found.unit)


def _hyphened(amount: Amount, word: Token) -> Counted | None:
    unit = amount.unit or ""
    if unit.lower() not in words("measures"):
        return None
    noun = word
    while noun.dep_ in BEFORE_NOUN and noun.head.i > noun.i:
        noun = noun.head
    if noun.pos_ not in ("NOUN", "PROPN") or noun.idx < amount.end:
        return None
    if unit.lower() in DURATIONS and noun.lemma_.lower() in words("kin") | words("people_nouns"):
        return None  # an age: "her 11-month daughter"
    return phrase(unit, amount.end, noun)


def _bare(amount: Amount, word: Token) -> Counted | None:
    """A number alone: of people beside a word of harm, or what a toll, a number or a total comes to."""
    if amount.spelled and amount.number == 1:
        return None
    return harmed(word, amount.end) or come_to(word)


def _noun(word: Token) -> Token | None:
    """The noun that a number stands before, or the one after "of" ("three of the hostages")."""
    if word.dep_ in BEFORE_NOUN and word.head.i > word.i and word.head.pos_ in ("NOUN", "PROPN"):
        return word.head
    after = word.doc.span(word.i + 1, word.i + 2).text.lower()
    if word.dep_ == "quantmod" and after == "of" and word.head.tag_ == "CD":
        return _noun(word.head)  # "two of five ships"
    if word.pos_ == "NOUN" and word.tag_ in ("NN", "NNS"):
        return word
    of = next((child for child in word.rights if child.lower_ == "of"), None)
    found = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    return found if found is not None and found.tag_ == "NNS" else None


def _dates_a_law(doc: Doc, amount: Amount, first: int) -> bool:
    """Whether a year stands behind the name of a law: "The Harbour Act, 1972 lists birds"."""
    year = not amount.spelled and 1700 <= amount.number < 2100 and "," not in doc.text[amount.first : amount.end]
    return year and first > 1 and doc[first - 1].text == "," and doc[first - 2].tag_ in ("NNP", "NNPS")


def _named(word: Token, first: int) -> bool:
    """Whether the number is part of a name, stands after a word like "Article", or before "thirds"."""
    doc = word.doc
    before = doc[first - 1] if first else None
    if word.ent_type_ in _NAMES:
        return True
    if before is None:
        return False
    if before.text == "," and first > 1 and before.nbor(-1).text in _LAWS:
        return True  # "the Harbour Act, 1972 lists"
    return before.lower_ in words("numbered") or (
        before.tag_ in ("NNP", "NNPS") and word.head == before and word.dep_ in ("nummod", "appos", "nmod")
    )


def _no_count(amount: Amount, noun: Token, first: int) -> bool:
    if len(noun) < 2 or not noun.text.replace("-", "").isalpha() or noun.lemma_.lower() in _NOT_COUNTED:
        return True  # leftovers of markup, numbered paragraphs
    after = noun.nbor(1).lower_ if noun.i + 1 < len(noun.doc) else ""
    if after in ("old", "ago", "later", "earlier", "before", "after"):
        return True
    if noun.tag_ in ("NNP", "NNPS") and noun.ent_type_ in _NAMES:
        return True
    if amount.number <= 1:
        return True
    return _says_nothing(amount, noun, first)


def _says_nothing(amount: Amount, noun: Token, first: int) -> bool:
    """Small numbers of what is known already ("the two leaders") or no thing ("three reasons"); "a thousand times"."""
    if amount.comparator is not None or not amount.spelled:
        return False
    doc = noun.doc
    if doc.text[amount.first : amount.end].lower() in _HYPERBOLES:
        return True
    before = doc[first - 1].lower_ if first else ""
    definite = before in _DEFINITE or any(child.lower_ in _DEFINITE for child in noun.lefts)
    harmed = noun.head.lemma_.lower() in words("casualty_verbs")  # "three others were killed"
    return amount.number <= 12 and (definite or (noun.lemma_.lower() in words("trivial_counts") and not harmed))
