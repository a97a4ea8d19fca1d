"""A role that a comma closes before the name it is given to: "the head of the harbour, Ms Ada Lund, ..."."""

from __future__ import annotations

from .lexicon import words
from .listed_roles import first_of_list
from .names_in_tokens import capital, lower, singular
from .office_complements import head_before_complement
from .role_modifiers import RolePhrase, with_modifiers
from .role_phrases import ending_at, field, opening, outermost, titles_before
from .role_reading import Reading
from .tokens import Doc

SUBJECTLESS = frozenset(("after", "before", "when", "while", "since", "on", "by"))  # before a participle
ENDS = frozenset((",", ".", ";", ":", ")", "—", "–"))
FINITE = ("VBD", "VBZ", "VBP", "MD")
QUOTATION = frozenset(("”", '"', "’", "'", "''"))


def apposed_before(reading: Reading, index: int) -> RolePhrase | None:
    """The role before the comma before a name, if it is this person's: of several names, only a plural is."""
    passage, start, end = reading.spans[index]
    doc = reading.docs[passage]
    first = first_of_list(reading, passage, start)
    comma = _behind_form_of_address(doc, _behind_title(doc, first, end)) - 1
    if comma < 1 or doc[comma + 1].is_sent_start or doc[comma].text != ",":
        return None
    phrase = _closed_by(doc, comma)
    if phrase is None or phrase.former or not (phrase.determined or doc[phrase.whole].is_sent_start):
        return None
    before = opening(doc, phrase) - 1
    if before > 0 and doc[before].text == "," and reading.is_person(passage, before - 1):
        return None  # "Berg, the mayor, Lund": in a list, of the one before
    if phrase.owner is not None and before > 0 and lower(doc[before]) == "and" and capital(doc[before - 1]):
        return None  # "the Institute of Sea and Shore's director": whose, the words before tell
    if lower(doc[phrase.head]) != singular(lower(doc[phrase.head])):
        return phrase if _several(reading, passage, first, start, end) else None
    own = first == start and _closes(reading, passage, end) and not _left_open(doc, phrase.whole)
    return phrase if own else None


def _closed_by(doc: Doc, comma: int) -> RolePhrase | None:
    """The role whose last word stands before the comma; None where the name may be of either of two people."""
    phrase = ending_at(doc, comma - 1)
    if phrase is not None:
        outer = outermost(doc, phrase)
        return outer if outer is not None and (outer.head == phrase.head or field(doc, phrase)) else None
    head = head_before_complement(doc, comma - 1, plain=True)
    if head is None or singular(lower(doc[head])) in words("kin") or _somebody(doc, comma - 1):
        return None  # "the mother of the girl, Ada Lund"
    return with_modifiers(doc, head, comma)


def _somebody(doc: Doc, i: int) -> bool:
    return lower(doc[i]) in words("people_nouns") or doc[i].lemma_.lower() in words("people_nouns")


def _behind_form_of_address(doc: Doc, start: int) -> int:
    """The first token of a name with what stands before it and is no role: "Ms", "45-year-old"."""
    if start > 4 and lower(doc[start - 1]) == "old" and lower(doc[start - 3]) in ("year", "years"):
        start -= 5
    while start > 1 and (lower(doc[start - 1]) in words("honorifics") or _stop(doc, start - 1)):
        start -= 1
    return start


def _behind_title(doc: Doc, start: int, end: int) -> int:
    """The first token of the titles of a name that is the subject: "The head of the union, Mayor Ada Lund, said"."""
    subject = end + 1 < len(doc) and doc[end].text == "," and doc[end + 1].tag_ in FINITE
    titles = list(titles_before(doc, start)) if subject else []
    return titles[-1].whole if titles and not titles[-1].determined else start


def _stop(doc: Doc, i: int) -> bool:
    return doc[i].text == "." and lower(doc[i - 1]) in words("honorifics") and not doc[i - 1].whitespace_


def _closes(reading: Reading, passage: int, end: int) -> bool:
    """Whether nothing goes on behind the name: no list of people, and no end of words that may call on somebody."""
    doc = reading.docs[passage]
    if end == len(doc) or doc[end].is_sent_start:
        return True
    if doc[end].text not in ENDS:
        return False
    after = end + 1
    if after < len(doc) and doc[after].text in QUOTATION and not doc[end].whitespace_:
        return False
    if doc[end].text == "," and after < len(doc):
        after = after + 1 if lower(doc[after]) == "and" else after
        return not (after < len(doc) and reading.is_person(passage, after))
    return True


def _left_open(doc: Doc, whole: int) -> bool:
    """Whether the name may be the subject that a participle lacks: "after meeting the mayor, Ada Lund, 41, left"."""
    first = whole
    while first > 0 and not doc[first].is_sent_start:
        first -= 1
    participle = first + (lower(doc[first]) in SUBJECTLESS)
    if participle >= whole or doc[participle].tag_ not in ("VBG", "VBN") or lower(doc[participle]) == "according":
        return False
    return not any(token.text == "," or token.tag_ in FINITE for token in doc[participle:whole])


def _several(reading: Reading, passage: int, first: int, start: int, end: int) -> bool:
    """Whether the name from `start` to `end` stands in a list of several."""
    doc = reading.docs[passage]
    follows = end + 1 < len(doc) and lower(doc[end]) in ("and", ",", "&") and reading.is_person(passage, end + 1)
    return first != start or follows
