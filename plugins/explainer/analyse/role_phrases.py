"""Where a role stands in the tokens around a name, and whether it is held."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .lexicon import words
from .names_in_tokens import POSSESSIVE, capital, is_role_noun, joined, lower, singular
from .office_complements import REACH, before_date, complement_end, head_before_complement
from .role_modifiers import DETERMINERS, RolePhrase, with_modifiers
from .tokens import Doc

CLOSERS = frozenset(
    (",", ".", ";", ":", ")", "—", "–", "-", "!", "?", "”", '"', "who", "which", "whose", "and", "&", "but")
)
CLOSERS |= {"since", "until", "when", "while", "where", "during", "before", "after", "between"}
SEEKING = frozenset(("nominee", "candidate", "contender"))  # for an office that they do not hold
HOMOGRAPHS = frozenset(
    ("host", "head", "chair", "star", "model", "coach", "pilot", "captain", "major", "private", "forward")
)
OF_OFFICES = frozenset(("fellow", "incumbent"))  # before an office, a word about it
FIELDS = frozenset(("justice",))  # an office by itself, and what another office is about
NOT_YET = frozenset(("next", "incoming", "future", "prospective", "would-be", "aspiring", "presumptive"))
POSTPOSED = frozenset(("emeritus", "emerita", "designate", "elect"))  # "chair emerita", "minister-designate"


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
        if nearest is not None and phrase.end == nearest.whole and lower(doc[phrase.head]) in OF_OFFICES:
            return  # "her fellow Senator Lund"
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
