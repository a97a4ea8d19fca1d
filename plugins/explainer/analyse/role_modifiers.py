"""A role as ranges of tokens: its noun, with the modifiers, the "former" and the possessor that stand before it."""

from __future__ import annotations

from dataclasses import dataclass

from .lexicon import words
from .names_in_tokens import POSSESSIVE, capital, countries, is_role_noun, joined, lower, nationalities
from .office_complements import REACH
from .tokens import Doc, Token

DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "my", "that", "this"))
HOUSE = frozenset(("house",))  # of a parliament; by itself no word for a body


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """Token ranges, half open: the title itself, its owner (country, body, possessor) and the whole with both.

    `head` is the role noun; `determined` says whether "the", "a", "his" or a possessor stands before it.
    """

    start: int
    end: int
    head: int
    whole: int
    former: bool
    owner: tuple[int, int] | None
    determined: bool


def with_modifiers(doc: Doc, head: int, end: int) -> RolePhrase | None:
    """The role around a head noun: modifiers, "former" and the possessor taken in from the left.

    None for "then the mayor": it says who was mayor at a time, not whether that is over.
    """
    start, former, owner, determined = head, False, None, False
    inner: int | None = None  # where the title begins after a "former" that further words stand before
    j = head - 1
    while j >= 0 and not doc[j + 1].is_sent_start and head - j < REACH:
        token = doc[j]
        if joined(doc, j):
            if lower(doc[j - 1]) in words("former"):
                former = True
                if doc[j - 2].text not in POSSESSIVE:
                    j -= 2
                    determined = j >= 0 and lower(doc[j]) in DETERMINERS
                    break
            else:
                start = j - 1
            j -= 2
        elif lower(token) in words("former"):
            former, inner = True, start
            j -= 1
            if j >= 0 and is_role_noun(doc[j]):
                break  # "candidate former mayor": only the second is over
        elif token.text.isdigit() and j > 0 and lower(doc[j - 1]) in words("former"):
            j -= 1  # "former 2020 candidate"
        elif token.text in POSSESSIVE and j > 0:
            owner = (_owner_start(doc, j), j)
            j = owner[0] - 1
            determined = True
            break
        elif _modifies(doc, j, head):
            start = j
            j -= 1
        elif lower(token) == "and" and start == j + 1 and _two_fields(doc, j):
            start = j - 1
            j -= 2
        elif lower(token) == "of" and start == j + 1 < head and _heads_body(doc[j - 1]):
            j -= 1  # "Bank of Norway governor"
        elif token.ent_type_ == "PERSON" and (past := _former_before_name(doc, j)) is not None:
            former, j = True, past - 1  # "former Lund adviser": the adviser's time is over
            break
        else:
            determined = lower(token) in DETERMINERS
            if determined and j > 0 and lower(doc[j - 1]) == "then":
                return None
            former = former or (determined and j > 0 and lower(doc[j - 1]) in words("former"))
            break
    while (
        start < head
        and (not capital(doc[start]) or doc[start].is_sent_start)
        and _loose_adjective(doc[start])
        and not joined(doc, start + 1)
    ):
        start += 1
    whole = min(j + 1, start) if owner is None else owner[0]
    if owner is None:
        size = _country_size(doc, start, head)
        if size:
            owner, start = (start, start + size), start + size
    if inner is not None:
        start = max(start, inner)
    return RolePhrase(start, end, head, whole, former, owner, determined)


def _former_before_name(doc: Doc, j: int) -> int | None:
    """Where "former" stands directly before the name of a person that ends at token `j`."""
    while j > 0 and doc[j].ent_type_ == "PERSON" and not doc[j].is_sent_start:
        j -= 1
    return j if lower(doc[j]) in words("former") else None


def _two_fields(doc: Doc, conj: int) -> bool:
    """Whether "and" joins two fields of one office, told by what owns both: "Norway's trade and labour minister"."""
    if conj < 2 or is_role_noun(doc[conj - 1]) or doc[conj - 1].pos_ not in ("ADJ", "NOUN", "PROPN"):
        return False
    before = doc[conj - 2]
    return before.text in POSSESSIVE or before.text in nationalities() or lower(before) in DETERMINERS


def _heads_body(token: Token) -> bool:
    return capital(token) and lower(token) in words("organisation_heads") | HOUSE


def _loose_adjective(token: Token) -> bool:
    known = token.lower_ in words("title_adjectives") or token.text in nationalities() or token.text in countries()
    return token.pos_ in ("ADJ", "VERB", "ADV") and not known


def _modifies(doc: Doc, j: int, head: int) -> bool:
    token = doc[j]
    if token.ent_type_ == "DATE":
        return False  # "on Monday Presidents Lund and Berg", "last month Senator Lund"
    if "\n" in token.text or token.is_punct or token.text == "Q" or (token.like_num and not capital(token)):
        return False
    if is_role_noun(token) and not capital(token) and capital(doc[head]):
        return False  # "party leader Minister Lund": two roles
    if token.text in nationalities() or token.text in countries() or lower(token) in words("title_adjectives"):
        return True
    if capital(token):
        word = token.is_stop and token.pos_ != "PROPN"  # "front" is a stop word, "Harbour Front" is not
        return token.pos_ in ("PROPN", "NOUN", "ADJ") and token.ent_type_ != "PERSON" and not word
    return token.pos_ in ("NOUN", "ADJ", "PROPN") and token.dep_ in ("compound", "amod", "nmod", "npadvmod", "nn")


def _owner_start(doc: Doc, mark: int) -> int:
    """The first token of the possessor that ends before the possessive mark."""
    j = mark - 1
    while j > 0 and not doc[j].is_sent_start:
        left = doc[j - 1]
        same = capital(left) and capital(doc[j]) and left.pos_ in ("PROPN", "NOUN", "ADJ")
        if not (same or joined(doc, j - 1) or joined(doc, j)) or left.text in nationalities():
            break
        j -= 1
    return j


def _country_size(doc: Doc, start: int, head: int) -> int:
    """How many tokens at `start` are a country or a nationality."""
    for size in range(min(4, head - start), 0, -1):
        text = doc.span(start, start + size).text
        if joined(doc, start + size):
            continue
        if text in countries() or text in nationalities():
            return size
    return 0
