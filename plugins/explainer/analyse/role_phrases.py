"""Where a role stands in the tokens around a name: its words, whose it is, and whether it is held no longer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from .lexicon import words
from .names_in_tokens import POSSESSIVE, capital, countries, is_role_noun, joined, lower, nationalities, singular
from .office_complements import REACH, before_date, complement_end, head_before_complement
from .tokens import Doc, Token

DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "my", "that", "this"))
CLOSERS = frozenset(
    (
        ",",
        ".",
        ";",
        ":",
        ")",
        "—",
        "–",
        "-",
        "!",
        "?",
        "who",
        "which",
        "whose",
        "”",
        '"',
        "and",
        "&",
        "but",
        "since",
        "until",
    )
) | {"when", "while", "where", "during", "before", "after", "between"}
SEEKING = frozenset(("nominee", "candidate", "contender"))  # for an office that they do not hold
HOMOGRAPHS = frozenset(
    ("host", "head", "chair", "star", "model", "coach", "pilot", "captain", "major", "private", "forward")
)
FIELDS = frozenset(("justice",))  # an office by itself, and what another office is about
HOUSE = frozenset(("house",))  # of a parliament; by itself no word for a body
NOT_YET = frozenset(("next", "incoming", "future", "prospective", "would-be", "aspiring", "presumptive"))
POSTPOSED = frozenset(("emeritus", "emerita", "designate", "elect"))  # "chair emerita", "minister-designate"


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


def titles_before(doc: Doc, name: int) -> Iterator[RolePhrase]:
    """The roles written directly before the name that starts at token `name`, the nearest first."""
    at = name - 1
    while at > 0 and lower(doc[at]) in words("honorifics") and not is_role_noun(doc[at]) and not doc[at].is_sent_start:
        at -= 1
    nearest: RolePhrase | None = None
    while at >= 0 and not doc[at + 1].is_sent_start:
        phrase = outermost(doc, ending_at(doc, at))
        if phrase is None:
            return
        if nearest is not None and phrase.whole and lower(doc[phrase.whole - 1]) == "for":
            return  # "Holm for mayor and driver Lund": the office of another
        if nearest is not None and lower(doc[at + 1]) == "and":
            apart = phrase.determined and phrase.owner is None and capital(doc[nearest.head])
            if apart or not is_role_noun(doc[at]) or nearest.determined:
                return
        yield phrase
        nearest = phrase
        at = phrase.whole - 1
        if at > 0 and lower(doc[at]) == "and":
            at -= 1
        elif phrase.determined or at < 0 or not is_role_noun(doc[at]):
            return


def held(doc: Doc, phrase: RolePhrase) -> bool:
    """Whether the words give one person an office that is or was held: not "the next mayor", not "and then Mayor"."""
    first = phrase.whole if phrase.whole == 0 or doc[phrase.whole].is_sent_start else phrase.whole - 1
    before = [lower(token) for token in doc[first : phrase.head]]
    then = any(pair in (("and", "then"), ("but", "then")) for pair in pairwise(before))
    return not then and NOT_YET.isdisjoint(before)


def outermost(doc: Doc, phrase: RolePhrase | None) -> RolePhrase | None:
    """The office of which this one is only the end: "Adviser to the Mayor"; None after "Office of"."""
    if phrase is None:
        return None
    at = phrase.whole - 1
    if field(doc, phrase) and at > 0 and lower(doc[at]) in ("of", "for") and is_role_noun(doc[at - 1]):
        return with_modifiers(doc, at - 1, phrase.end)  # "Secretary of Justice Lund"
    article = at > 0 and lower(doc[at]) == "the"
    at -= article
    if at < 1 or lower(doc[at]) not in ("of", "to", "for") or not (article or lower(doc[at - 1]) in SEEKING):
        return phrase
    if singular(lower(doc[at - 1])) in words("kin"):
        return phrase  # "son of the founder Lund"
    if is_role_noun(doc[at - 1]):
        return with_modifiers(doc, at - 1, phrase.end)
    body = capital(doc[at - 1]) and lower(doc[at - 1]) != "according"
    return None if body or lower(doc[at - 1]) == "office" else phrase


def field(doc: Doc, phrase: RolePhrase) -> bool:
    """Whether the role may be what another office is about: "minister of justice"."""
    return lower(doc[phrase.head]) in FIELDS


def opening(doc: Doc, phrase: RolePhrase) -> int:
    """The first token of the role with its possessor and its article."""
    return phrase.whole - (phrase.whole > 0 and lower(doc[phrase.whole - 1]) in DETERMINERS)


def ending_at(doc: Doc, last: int) -> RolePhrase | None:
    """The role whose last word is token `last`, if one ends there."""
    if lower(doc[last]) in POSTPOSED and last > 1 and (is_role_noun(doc[last - 1]) or joined(doc, last - 1)):
        noun = last - 1 if is_role_noun(doc[last - 1]) else last - 2
        return with_modifiers(doc, noun, last + 1) if is_role_noun(doc[noun]) else None
    head = last if is_role_noun(doc[last]) else head_before_complement(doc, last)
    if head is None or _is_other_word(doc, head):
        return None
    return with_modifiers(doc, head, last + 1)


def _is_other_word(doc: Doc, i: int) -> bool:
    """Whether a word that is also a verb or an adjective is one here: "will host President Lund"."""
    if not doc[i].text.islower():
        return False
    verb = i > 0 and (doc[i - 1].tag_ == "MD" or lower(doc[i - 1]) == "to")
    return verb or (lower(doc[i]) in HOMOGRAPHS and doc[i].pos_ in ("VERB", "ADJ"))


def starting_at(doc: Doc, first: int) -> RolePhrase | None:
    """The role that begins at token `first` (article and age before it skipped) and ends where a clause does."""
    i = first
    while i < len(doc) and (doc[i].like_num or (doc[i].text == "," and i > first and doc[i - 1].like_num)):
        i += 1
    stop = min(len(doc), i + REACH)
    head = next((j for j in range(i, stop) if is_role_noun(doc[j]) and not _continues(doc, j)), None)
    if head is None or any(not _inside(doc, j) for j in range(i, head)):
        return None
    after = head + 2 if head + 1 < len(doc) and lower(doc[head + 1]) in POSTPOSED else head + 1
    end = complement_end(doc, after)
    if (
        end < len(doc)
        and not before_date(doc, end)
        and not doc[end].is_sent_start
        and lower(doc[end]) not in CLOSERS
        and "\n" not in doc[end].text
    ):
        return None
    phrase = with_modifiers(doc, head, end)
    return phrase if phrase is not None and phrase.whole >= i - 1 else None


def _continues(doc: Doc, j: int) -> bool:
    """Whether the role noun at `j` only modifies a further role noun ("vice president")."""
    return any(is_role_noun(doc[k]) for k in range(j + 1, min(j + 3, len(doc))) if _only_modifiers(doc, j + 1, k))


def _only_modifiers(doc: Doc, start: int, end: int) -> bool:
    return all(doc[k].pos_ in ("NOUN", "PROPN", "ADJ") for k in range(start, end))


def _inside(doc: Doc, j: int) -> bool:
    token = doc[j]
    return (
        token.pos_ in ("NOUN", "PROPN", "ADJ", "DET", "PRON", "NUM")
        or token.text in POSSESSIVE
        or joined(doc, j)
        or lower(token) in words("former")
        or lower(token) in words("title_adjectives")
        or lower(token) in ("of", "and", "the", "elected", "appointed")
    ) and "\n" not in token.text


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
        elif (
            lower(token) == "of" and start == j + 1 < head and lower(doc[j - 1]) in words("organisation_heads") | HOUSE
        ):
            j -= 1  # "Bank of Norway governor"
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


def _two_fields(doc: Doc, conj: int) -> bool:
    """Whether "and" joins two fields of one office, told by what owns both: "Norway's trade and labour minister"."""
    if conj < 2 or is_role_noun(doc[conj - 1]) or doc[conj - 1].pos_ not in ("ADJ", "NOUN", "PROPN"):
        return False
    before = doc[conj - 2]
    return before.text in POSSESSIVE or before.text in nationalities() or lower(before) in DETERMINERS


def _loose_adjective(token: Token) -> bool:
    known = token.lower_ in words("title_adjectives") or token.text in nationalities() or token.text in countries()
    return token.pos_ in ("ADJ", "VERB", "ADV") and not known


def _modifies(doc: Doc, j: int, head: int) -> bool:
    token = doc[j]
    if "\n" in token.text or token.is_punct or token.text == "Q" or (token.like_num and not capital(token)):
        return False
    if is_role_noun(token) and not capital(token) and capital(doc[head]):
        return False  # "party leader Minister Lund": two roles
    if token.text in nationalities() or token.text in countries() or lower(token) in words("title_adjectives"):
        return True
    if capital(token):
        return token.pos_ in ("PROPN", "NOUN", "ADJ") and token.ent_type_ != "PERSON" and not token.is_stop
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
        text = doc[start : start + size].text
        if joined(doc, start + size):
            continue
        if text in countries() or text in nationalities():
            return size
    return 0
