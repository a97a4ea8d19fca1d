"""People by what stands around their names: a title before, a verb of saying after."""

from __future__ import annotations

from collections.abc import Iterator

from .bare_offices import bare_office
from .lexicon import words
from .lexicon.groups import group
from .names_in_tokens import (
    HYPHENS,
    POSSESSIVE,
    Name,
    capital,
    countries,
    ends_like,
    is_role_noun,
    joined,
    lower,
    name_word,
    nationalities,
    run_end,
    text_of,
)
from .rule import Rule
from .tokens import Doc, Token
from .vocabulary import is_given_name, is_plain

RULES = (
    Rule("mention", "title-before-name", "A title or office written directly before capitalised words makes a person."),
    Rule(
        "mention",
        "speaking",
        "Two or three capitalised words that say something or label turns of an interview, and are no body, are a "
        "person.",
    ),
)
ORDINALS = frozenset(("first", "second", "third"))
SAYING = group("speech_verbs", "saying")


def titled_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Capitalised words directly after a title: "Minister Ada Lund", "Ms. Lund"."""
    honorifics = words("honorifics")
    for token in doc[:-1]:
        polite = token.lower_ in honorifics and capital(token)
        if not (polite or (token.pos_ in ("NOUN", "PROPN") and is_role_noun(token) and not token.lower_.endswith("s"))):
            continue
        start = token.i + 1
        if polite and doc[start].text == "." and not token.whitespace_ and start + 1 < len(doc):
            start += 1  # "MS." is two tokens
        if lower(doc[start]) in ORDINALS and lower(doc[start : start + 2][-1]) == "class":
            start += 2  # "Petty Officer Third Class Lund"
        if start >= len(doc) or doc[start].is_sent_start or not doc[start - 1].whitespace_:
            continue
        if token.i and doc[token.i - 1].ent_type_ == "PERSON" and token.ent_iob_ == "I":
            continue  # a name that only sounds like an office
        if (lower(doc[start]) in words("honorifics") and capital(doc[start])) or (
            is_role_noun(doc[start]) and start + 1 < len(doc) and name_word(doc[start + 1])
        ):
            continue
        end = without_body(doc, start, run_end(doc, start))
        text = text_of(doc, start, end)
        if any(is_role_noun(part) for part in doc[start + 1 : end]) or _goes_on(doc, end):
            continue  # a longer title, whose own head proposes
        if not text or text in countries() or ends_like(text, "organisation_heads"):
            continue
        if not polite and (
            _is_thing(doc, start, end) or (text.isupper() and len(text) > 1 and not token.text.isupper())
        ):
            continue
        if lower(doc[start]) in words("organisation_heads") and not (polite and token.text.endswith((".", "r", "s"))):
            continue  # "Duke University", but "Mr. Church"
        if all(is_title(part) or lower(part) in words("title_adjectives") for part in doc[start:end]):
            continue
        if end + 1 < len(doc) and doc[end].text in POSSESSIVE and lower(doc[end + 1]) in words("place_heads"):
            continue  # "Prince Oscar's County"
        everyday = end - start == 1 and is_plain(doc[start].text)
        if everyday and not polite and end < len(doc) and capital(doc[end]) and not doc[end].is_sent_start:
            continue  # "the President Rank Awards"
        if everyday and token.i and joined(doc, token.i - 1):
            continue  # "the Lund-King Development Fund"
        everyday = everyday and doc[start].ent_type_ != "PERSON"
        sure = capital(token) and lower(token) not in group("title_senses", "weak")
        strong = sure and uncontradicted(doc, start, end) and not everyday
        if polite or strong or _surely(doc, start, end) or _does(doc, token, start, end):
            yield Name(passage, start, end, text, "person", "title-before-name")


def _is_thing(doc: Doc, start: int, end: int) -> bool:
    """Whether the words end like a thing: "Pilot Training Program", "the Harbour Leader Summit"."""
    alone = end - start == 1 and lower(doc[start]) in words("thing_heads")
    return alone or (ends_like(text_of(doc, start, end), "thing_heads") and doc[end - 1].ent_type_ != "PERSON")


def _goes_on(doc: Doc, end: int) -> bool:
    """Whether the words before `end` belong to an office that follows: "Deputy Harbour Security Advisor".

    They are plain, or for the model one body with it: "Deputy White House Counsel".
    """
    after = doc[end] if end < len(doc) else None
    one = after is not None and after.ent_type_ == "ORG" and after.ent_iob_ == "I"
    return (
        (one or is_plain(doc[end - 1].text))
        and after is not None
        and capital(after)
        and is_role_noun(after)
        and not after.is_sent_start
    )


def office_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Two or more capitalised words after an office with its country or state: "President of Norway Ada Lund"."""
    for i in range(1, len(doc) - 3):
        if doc[i].lower_ not in ("of", "to", "for", "in", "from") or not is_role_noun(doc[i - 1]):
            continue
        at = i + 2 if lower(doc[i + 1]) == "the" else i + 1
        size = next((n for n in (3, 2, 1) if _is_land(doc, at, at + n)), 0)
        start = at + size
        while size and start < len(doc) - 1 and is_title(doc[start]):
            start += 1  # "brother of U.S. President Ada Lund"
        end = run_end(doc, start) if size and start < len(doc) and not doc[start].is_sent_start else start
        text = text_of(doc, start, end)
        if end - start > 1 and not ends_like(text, "organisation_heads"):
            yield Name(passage, start, end, text, "person", "title-before-name")


def _is_land(doc: Doc, start: int, end: int) -> bool:
    """Whether the words are a country, or before a given name a state: "Senator from Vermont Ada Lund"."""
    text = text_of(doc, start, end)
    state = text.lower() in words("large_regions") and end < len(doc) and is_given_name(doc[end].text)
    return text in countries() or state


def names_behind_offices(doc: Doc, passage: int) -> Iterator[Name]:
    """Two or more capitalised words after an office with its body: "President of the airline Ada Lund"."""
    for start in range(4, len(doc) - 1):
        if bare_office(doc, start) is None or not name_word(doc[start]):
            continue
        end = run_end(doc, start)
        if _surely(doc, start, end) and not ends_like(text_of(doc, start, end), "organisation_heads"):
            yield Name(passage, start, end, text_of(doc, start, end), "person", "title-before-name")


def is_title(token: Token) -> bool:
    """Whether a word is an office or an honorific."""
    return is_role_noun(token) or lower(token) in words("honorifics")


def speaking_names(doc: Doc, passage: int) -> Iterator[Name]:
    """Two or three capitalised words that say something and are no body: "Ada Lund said"."""
    for token in doc:
        if token.dep_ != "nsubj" or token.head.lemma_ not in group("speech_verbs", "saying") or not name_word(token):
            continue
        start = token.i
        while start > 0 and not doc[start].is_sent_start and name_word(doc[start - 1]):
            start -= 1
        end = run_end(doc, start)
        text = text_of(doc, start, end)
        before = None if doc[start].is_sent_start else doc[start - 1]
        fresh = before is None or not (lower(before) == "the" or before.text in HYPHENS)
        bodily = ends_like(text, "organisation_heads") or ends_like(text, "place_heads") or text in countries()
        if not (2 <= end - start <= 3 and end == token.i + 1 and fresh and not bodily and not after_office(doc, start)):
            continue
        allowed = ("PERSON", "GPE", "ORG") if _of_oneself(token.head) else ("PERSON", "GPE")
        if is_plain(doc[end - 1].text) and not is_given_name(doc[start].text):
            continue  # "Aldmoor Fire and Rescue said"
        if all(part.ent_type_ in allowed and not is_role_noun(part) for part in doc[start:end]):
            yield Name(passage, start, end, text, "person", "speaking")


def _of_oneself(verb: Token) -> bool:
    """Whether what is said is said of "he" or "she": "... said she was held"."""
    said = [child for child in verb.children if child.dep_ == "ccomp"]
    return any(word.lower_ in ("he", "she") and word.dep_.startswith("nsubj") for one in said for word in one.children)


def _does(doc: Doc, title: Token, start: int, end: int) -> bool:
    """Whether several words after an office say something or do what people do: "an envoy Ada Lund said"."""
    unsure = lower(title) in group("title_senses", "weak") or lower(title) in group("title_senses", "shared")
    if unsure or not 2 <= end - start <= 3:
        return False
    if any(is_plain(part.text) or part.text in nationalities() or part.text in countries() for part in doc[start:end]):
        return False
    last = doc[end - 1]
    verb = last.head.lemma_
    return last.dep_ in ("nsubj", "nsubjpass") and (verb in SAYING or verb in words("done_by_people"))


def _surely(doc: Doc, start: int, end: int) -> bool:
    """Whether several words after a title in lower case are a person for the model, too."""
    return end - start > 1 and any(doc[i].ent_type_ == "PERSON" for i in range(start, end))


def uncontradicted(doc: Doc, start: int, end: int) -> bool:
    """Whether the model does not contradict that these words are a person."""
    others = ("GPE", "NORP", "LOC", "FAC", "DATE", "EVENT", "LAW", "WORK_OF_ART", "PRODUCT")
    one_body = start > 0 and (
        doc[start - 1].ent_type_ == "ORG" and doc[start].ent_iob_ == "I" and not titled_person(doc, start - 1, end)
    )
    return not one_body and not any(doc[i].ent_type_ in others for i in range(start, end))


def titled_person(doc: Doc, start: int, end: int) -> bool:
    """Whether what the model takes for one body is a title with a full name: "Spokesperson Ada Lund"."""
    title = max((i for i in range(start, end) if is_role_noun(doc[i])), default=end)
    rest = [doc[i] for i in range(title + 1, end)]
    if len(rest) < 2 or any(lower(doc[title]) in group("title_senses", sense) for sense in ("weak", "within")):
        return False
    return all(name_word(token) and lower(token) not in words("organisation_heads") for token in rest)


def after_office(doc: Doc, i: int) -> bool:
    """Whether token `i` closes an office before a name: "Works" in "Minister of Public Works Ada Lund"."""
    first = i
    while first > 1 and (capital(doc[first - 1]) or lower(doc[first - 1]) in ("and", "the")):
        first -= 1
    return first > 1 and lower(doc[first - 1]) in ("of", "for", "to", "from") and is_role_noun(doc[first - 2])


def without_body(doc: Doc, start: int, end: int) -> int:
    """A personal run cut before a word that cannot end a name: an office, "Administration", a news agency's sign."""
    for i in range(start, end):
        if lower(doc[i]) in words("organisation_heads") and i > start and i == end - 1:
            return i
        if i > start + 1 and is_role_noun(doc[i]) and i == end - 1 and doc[i].ent_type_ != "PERSON":
            return i
    return end
