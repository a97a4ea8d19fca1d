"""What completes an office after its noun: "of the Harbour Board" in "chair of the Harbour Board"."""

from __future__ import annotations

from .names_in_tokens import capital, is_role_noun, joined, lower
from .tokens import Doc

PREPOSITIONS = frozenset(("of", "to", "for", "at", "in", "on", "with", "from"))
REACH = 10  # tokens a role may stretch to either side of its head
OFFICE_COMPLEMENTS = frozenset(
    ("state", "staff", "affairs", "defence", "defense", "police", "operations", "government")
)


def complement_end(doc: Doc, start: int) -> int:
    """The token after "of the Harbour Board" and the like, beginning at `start`."""
    if start >= len(doc) or lower(doc[start]) not in PREPOSITIONS:
        return start
    end = start + 1
    if before_date(doc, start):
        return start
    while (
        end < len(doc)
        and not before_date(doc, end)
        and end - start < REACH + 4
        and not doc[end].is_sent_start
        and "\n" not in doc[end].text
    ):
        token = doc[end]
        more = lower(token) in PREPOSITIONS or lower(token) in (
            "the",
            "a",
            "an",
            "'s",
            "’s",
            "its",
            "his",
            "her",
            "their",
        )
        conj = lower(token) in ("and", "&") and end + 1 < len(doc) and capital(doc[end + 1]) and capital(doc[end - 1])
        if not (more or conj or joined(doc, end) or token.pos_ in ("NOUN", "PROPN", "ADJ", "NUM", "DET")):
            break
        end += 1
    while end > start + 1 and (lower(doc[end - 1]) in PREPOSITIONS or doc[end - 1].pos_ == "DET"):
        end -= 1
    return end


def before_date(doc: Doc, i: int) -> bool:
    """Whether a preposition at `i` leads to a date, which is no part of an office: "mayor of Oslo from 1990"."""
    return i + 1 < len(doc) and lower(doc[i]) in PREPOSITIONS and doc[i + 1].ent_type_ == "DATE"


def head_before_complement(doc: Doc, last: int, plain: bool = False) -> int | None:
    """The role noun before "of the Harbour Board" ending at `last`, when the complement is a name or an office.

    With `plain`, any complement will do ("of the harbour"): where a comma says that the role ends at `last`.
    """
    named = plain or capital(doc[last]) or lower(doc[last]) in OFFICE_COMPLEMENTS
    if not named and doc[last].pos_ != "NOUN":
        return None
    for j in range(last - 1, max(0, last - REACH), -1):
        token = doc[j]
        if doc[j + 1].is_sent_start:
            return None
        if lower(token) in PREPOSITIONS and is_role_noun(doc[j - 1]):
            return j - 1 if named else None
        named = named or (capital(token) and token.pos_ == "PROPN")
        fits = capital(token) or lower(token) in ("the", "of", "and", "for", "&", "'s", "’s") or joined(doc, j)
        if not (fits or token.pos_ in ("NOUN", "ADJ")):
            return None
    return None
