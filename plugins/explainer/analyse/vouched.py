"""What the text itself says of a name that only the model takes for a person's: whether it treats it as one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from .lexicon import words
from .lexicon.groups import group
from .names_in_tokens import POSSESSIVE, Name, capital, countries, is_role_noun, lower, name_word
from .tokens import Doc, Token
from .vocabulary import is_given_name

NOT_BEFORE = frozenset(("in", "near", "at", "from", "the", "a", "an", "outside", "around", "-"))
OF_PEOPLE = frozenset(("he", "she", "him", "her", "his", "hers", "himself", "herself", "who", "whose", "whom"))
TITLES = words("kin") | words("honorifics") | {"one"}
PERSONAL = re.compile(  # "Ada B. Lund", "Lee Min-Ho", "Joris van der Meer"
    r"\S+ ([A-Z]\.? )+\S\S|\S+ \w+-[a-z]+$|\w{2,6} \w{2,6}-\w{2,6}$|\S+ (van|von|bin|ibn)( der| den| de)? \S+$"
)


def unvouched(docs: Sequence[Doc], named: Iterable[Name]) -> set[str]:
    """Full names without a common first name that only the model takes for a person's and the text never treats so."""
    told: dict[str, list[Name]] = defaultdict(list)
    for name in named:
        if " " in name.text:
            told[name.text].append(name)
    people = {
        (name.passage, token)
        for names in told.values()
        for name in names
        if name.kind == "person" and (name.rule != "model" or _common(name))
        for token in range(name.start, name.end)
    }
    asked = {
        text
        for text, names in told.items()
        if not any(_common(name) or name.rule != "model" for name in names if name.kind == "person")
        and not PERSONAL.match(text)
        and not any(longer.endswith(f" {text}") for longer in told)
        and not any(_treated(docs[name.passage], name, people) for name in names)
    }
    last = {text.split()[-1] for text in asked}
    alone = {token.text for doc in docs if last for token in doc if token.text in last and not _goes_on(token)}
    return {text for text in asked if text.split()[-1] not in alone}


def only_opening(docs: Sequence[Doc], named: Iterable[Name]) -> set[str]:
    """Single words that name something only where a sentence begins, and stand in small letters elsewhere: "Storms"."""
    told = [name for name in named if " " not in name.text]
    inside = {name.text for name in told if name.start and not docs[name.passage][name.start].is_sent_start}
    opening = {name.text for name in told if name.rule == "model"} - inside
    small = {token.text for doc in docs if opening for token in doc if token.text.islower()}
    return {text for text in opening if text.lower() in small}


def first_names_alone(docs: Sequence[Doc], named: Iterable[Name]) -> set[str]:
    """Common first names that stand alone and are a person's wherever they stand, twice at least or with an act."""
    asked = {name.text for name in named if name.kind == "person" and is_given_name(name.text)}
    found: dict[str, list[Token]] = defaultdict(list)
    for doc in docs if asked else ():
        for token in doc:
            if token.text in asked:
                found[token.text].append(token)
    return {
        text
        for text, tokens in found.items()
        if (len(tokens) > 1 or any(map(_acts, tokens))) and all(map(_one_person, tokens)) and text not in countries()
    }


def _one_person(token: Token) -> bool:
    """Whether the model takes just this word for a person, and neither "in" nor a word of a longer name is before."""
    before = token.nbor(-1) if token.i and not token.is_sent_start else None
    after = token.nbor() if token.i + 1 < len(token.doc) else None
    return (
        ((token.ent_type_ == "PERSON" and token.ent_iob_ == "B") or (before is None and not token.ent_type_))
        and not (
            after is not None
            and (after.ent_iob_ == "I" or after.text == "-" or (name_word(after) and after.text.istitle()))
        )
        and not (before is not None and (lower(before) in NOT_BEFORE or before.text[-1:].isdigit() or capital(before)))
    )


def _common(name: Name) -> bool:
    return any(map(is_given_name, name.text.split()[:-1]))


def _goes_on(token: Token) -> bool:
    """Whether a capitalised word stands right before, so that the token may be the end of a longer name."""
    return token.i > 0 and (capital(token.nbor(-1)) or token.nbor(-1).text in ("-", "of"))


def _treated(doc: Doc, name: Name, people: set[tuple[int, int]]) -> bool:
    """Whether a pronoun, a role, an act of people or a list of people stands around the words."""
    head = doc.span(name.start, name.end).root
    return (
        any(lower(token) in OF_PEOPLE for token in head.sent if token.i >= name.end)
        or any(_is_of_one(token, name) for token in _around(doc, name))
        or _acts(head)
        or _belongs(doc, name.end)
        or any((name.passage, token.i) in people for token in _listed(head))
    )


def _is_of_one(token: Token, name: Name) -> bool:
    """Whether a word is the role of a person; after the name, of one only: not "Lund Sund, members of ..."."""
    role = lower(token) in words("roles") if token.i >= name.end else is_role_noun(token)
    return role or lower(token) in TITLES


def _around(doc: Doc, name: Name) -> Iterator[Token]:
    """The words before the name, across its list or apposition, and those after it behind a comma or a possessive."""
    start = name.start
    while start > 0 and not doc[start].is_sent_start and (capital(doc[start - 1]) or _ties(doc[start - 1])):
        start -= 1
    yield from doc[max(0, start - 1) : name.start]
    end = name.end
    if end < len(doc) and (doc[end].text in (",", "was", "is") or doc[end].text in POSSESSIVE):
        yield from doc[end : end + 6]


def _ties(token: Token) -> bool:
    return lower(token) in (",", "and", "of", "the", "for")


def _acts(head: Token) -> bool:
    """Whether the name is the subject, object or complement of what is said of people alone."""
    prep = head.head
    if head.dep_ == "pobj" and lower(prep) in ("as", "by"):
        verb = prep.head
    elif head.dep_ in ("nsubj", "nsubjpass", "dobj", "oprd"):
        verb = prep
    else:
        return False
    return verb.lemma_ in words("done_by_people") or verb.lemma_ in group("speech_verbs", "saying")


def _belongs(doc: Doc, end: int) -> bool:
    """Whether a body or country follows to which only people belong: "of the Harbour Party", "of Norway"."""
    if end + 1 >= len(doc) or lower(doc[end]) not in ("of", "from"):
        return False
    after = doc[end + 2] if lower(doc[end + 1]) == "the" and end + 2 < len(doc) else doc[end + 1]
    return after.ent_type_ == "ORG" or after.text in countries()


def _listed(head: Token) -> Iterator[Token]:
    """What the name is tied to by "and" or commas."""
    top = head
    while top.dep_ in ("conj", "appos") and top.head is not top:
        top = top.head
        yield top
    queue = [top]
    while queue:
        for child in queue.pop().children:
            if child.dep_ in ("conj", "appos"):
                queue.append(child)
                if child is not head:
                    yield child
