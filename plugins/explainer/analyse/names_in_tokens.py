"""The grammar of a name in tokens: which words may be part of one, and where it ends."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from ..model import EntityKind
from .lexicon import rows, words
from .tokens import Doc, Token

POSSESSIVE = ("'s", "’s", "'", "’")
HYPHENS = ("-", "‐", "‑", "–")
ELIDED = ("d'", "d’", "l'", "l’")  # "d'Estampes"
VERBS = ("VBD", "VBG", "VBN", "VBZ")
HISSING = ("s", "x", "z", "ch", "sh", "o")  # ends of words whose plural adds "es": "Nunes" is no plural of "nun"
LONGEST_LABEL = 7  # tokens
LONGEST = 9  # tokens in a personal name, hyphens included


@dataclass(frozen=True, slots=True)
class Name:
    """A run of tokens that may name somebody or something; `rule` says what proposed it."""

    passage: int
    start: int
    end: int
    text: str
    kind: EntityKind
    rule: str


@cache
def countries() -> frozenset[str]:
    """Names of countries, unions and territories, as written."""
    return frozenset(name.strip() for row in rows("countries") for name in row[0].split(","))


@cache
def nationalities() -> dict[str, str]:
    """Adjective or noun of nationality, as written, to the country's first name."""
    return {
        word.strip(): row[0].split(",")[0].strip()
        for row in (*rows("countries"), *rows("other_nationalities"))
        for word in row[1].split(",")
        if word.strip() != "-"
    }


@cache
def post_nominals() -> frozenset[str]:
    """Letters behind a name, as written."""
    return frozenset(word for row in rows("post_nominals") for word in row[0].split(", "))


def lower(token: Token) -> str:
    """The token in lower case, typographic apostrophes made plain."""
    return token.lower_.replace("’", "'")


def is_role_noun(token: Token) -> bool:
    """Whether the token names what somebody is ("minister", "ex-minister", plural too)."""
    return _is_role(token.lower_)


@lru_cache(maxsize=1 << 14)
def _is_role(word: str) -> bool:
    return singular(word) in words("roles")


def singular(word: str) -> str:
    """A role noun's singular: "ministers" to "minister", "secretaries" to "secretary", "spokesmen" to "spokesman"."""
    known = words("roles")
    if word in known:
        return word
    for ending, instead in (("ies", "y"), ("men", "man"), ("es", ""), ("s", "")):
        stem = word.removesuffix(ending)
        if stem != word and stem + instead in known and (ending != "es" or stem.endswith(HISSING)):
            return stem + instead
    return word


def capital(token: Token) -> bool:
    """Whether the token begins with a capital, an apostrophe before it allowed."""
    text = token.text.lstrip("'’‘ʿʻ")
    return text[:1].isupper() or (text[:2] in ELIDED and text[2:3].isupper())


def name_word(token: Token) -> bool:
    """Whether the token may be a full word of a person's name: capitalised and not known to be something else."""
    if not capital(token) or (not token.text.isalpha() and any(map(str.isdigit, token.text))):
        return False
    low = lower(token)
    if low in words("suffixes"):
        return True
    return (
        (low not in words("not_names") or _like_a_word(token))
        and low not in words("honorifics")
        and token.text not in nationalities()
        and (token.ent_type_ not in ("DATE", "TIME") or low in names_like_words("first"))
    )


@cache
def names_like_words(place: str) -> frozenset[str]:
    """The words in lower case that are mostly no name, and yet stand `first` or `last` in a full name."""
    return frozenset(
        word for where, listed in rows("names_like_words") if where == place for word in listed.split(", ")
    )


def _like_a_word(token: Token) -> bool:
    """Whether a word that is mostly no name begins or ends a full name here: "June Lind", not "in June Lind left"."""
    doc = token.doc
    before = doc[token.i - 1] if token.i and not token.is_sent_start else None
    after = doc[token.i + 1] if token.i + 1 < len(doc) and not doc[token.i + 1].is_sent_start else None
    if lower(token) in names_like_words("first"):
        if after is not None and lower(after) in words("particles") and not capital(after) and after.i + 1 < len(doc):
            after = doc[after.i + 1]  # "Bill van Lund"
        if after is None or not capital(after) or not after.text.isalpha() or after.pos_ != "PROPN":
            return False
        if any(lower(after) in words(known) for known in ("plain_words", "not_names")) or after.text in nationalities():
            return False
        return before is None or before.is_punct or before.pos_ in ("CCONJ", "PROPN", "VERB") or is_role_noun(before)
    named = before is not None and before.ent_type_ == "PERSON" and capital(before)
    return lower(token) in names_like_words("last") and named and token.ent_type_ == "PERSON"


def joined(doc: Doc, i: int) -> bool:
    """Whether token `i` is a hyphen with no blank on either side."""
    return doc[i].text in HYPHENS and 0 < i < len(doc) - 1 and not doc[i - 1].whitespace_ and not doc[i].whitespace_


def run_end(doc: Doc, start: int) -> int:
    """The token after the last of the personal name beginning at `start` (`start` itself when none begins)."""
    i = start
    while i < len(doc) and i - start < LONGEST:
        if i > start and doc[i].is_sent_start:
            break
        particle = not capital(doc[i]) and lower(doc[i]) in words("particles")
        if i > start and doc[i].tag_ in VERBS and (doc[i].lemma_.lower() in words("plain_words") or _governs(doc[i])):
            break  # "President Lund Announcing ..."
        if name_word(doc[i]) or (i > start and _closing_title(doc, i)):
            i += 1
        elif i > start and joined(doc, i) and (doc[i + 1].text[:1].isalpha()):
            i += 2
        elif particle and i + 1 < len(doc) and (name_word(doc[i + 1]) or lower(doc[i + 1]) in words("particles")):
            i += 1
        elif particle and i + 2 < len(doc) and joined(doc, i + 1) and capital(doc[i + 2]):
            i += 3
        else:
            break
    while i > start + 1 and doc[i - 1].text in post_nominals():
        i -= 1
    while i > start and not capital(doc[i - 1]) and not (i - 1 > start and joined(doc, i - 2)):
        i -= 1
    return i


def _governs(verb: Token) -> bool:
    """Whether a participle has an object, which a name has not: "President Lund Commemorating 100 Years"."""
    return verb.tag_ == "VBG" and any(child.dep_ == "dobj" and child.i > verb.i for child in verb.children)


def _closing_title(doc: Doc, i: int) -> bool:
    """Whether what looks like an abbreviated title is the end of a name: "Hun Sen"."""
    titled = lower(doc[i]) in words("honorifics") and capital(doc[i]) and not doc[i].text.endswith(".")
    return titled and not (i + 1 < len(doc) and (name_word(doc[i + 1]) or doc[i + 1].text == "."))


def label_end(doc: Doc) -> int:
    """The colon that closes a speaker's label at the beginning of a passage ("MS. LUND: ..."); 0 where none stands."""
    for token in doc[: LONGEST_LABEL + 1] if ":" in doc.text else ():
        if token.text == ":":
            return int(token.i)
        if not (capital(token) or token.is_punct or lower(token) in words("particles")):
            return 0
    return 0


def label(doc: Doc) -> tuple[int, int]:
    """The tokens of a speaker's label, "Ada Lund:" or "((Ada Lund))"; an empty stretch where a passage has none."""
    if [token.text for token in doc[:2]] != ["(", "("]:
        return 0, label_end(doc)
    end = next((token.i for token in doc[2 : LONGEST_LABEL + 2] if token.text == ")"), 2)
    return (2, end) if end + 1 < len(doc) and doc[end + 1].text == ")" else (0, 0)


def text_of(doc: Doc, start: int, end: int) -> str:
    """The words of a token range as written, white space folded."""
    inside = doc[start:end]
    return " ".join(doc.text[inside[0].idx : inside[-1].end_char].split()) if inside else ""


def ends_like(text: str, heads: str) -> bool:
    """Whether a name of several words has one of a list's head nouns last, or first before "of", "for"."""
    parts = text.lower().split()
    if len(parts) < 2:
        return False
    return parts[-1] in words(heads) or any(
        part in words(heads) and following in ("of", "for", "to", "on") for part, following in pairwise(parts)
    )
