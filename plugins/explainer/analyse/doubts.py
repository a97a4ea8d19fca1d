"""What speaks against a proposed name: words of another sort than the model takes them for."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..model import EntityKind
from .lexicon import words
from .model_names import cities
from .names_in_tokens import HYPHENS, Name, capital, countries, ends_like, is_role_noun, label_end, lower
from .tokens import Doc
from .vocabulary import is_given_name, is_pair_of_countries, is_people, is_plain

DIRECTIONS = frozenset(("north", "south", "east", "west"))
IDEAS = ("phobia", "ism", "isms", "nomics")  # endings of what people think
AUXILIARIES = frozenset(("will", "may", "mark", "grant"))  # first names that open questions and orders, too
REGISTRATION = re.compile(r"(?:\d[A-Z]|[A-Z]\d|[A-Z]{1,2})-?[A-Z]{3,4}")  # of an aircraft
GLUED = re.compile(r"[a-z]{3}([A-Z][a-z]{3,})\b")
OWNERS = frozenset(("our", "my", "your", "their", "his", "her", "happy", "merry"))


def doubtful(doc: Doc, name: Name) -> bool:
    """Whether anything speaks against the name."""
    return any(doubt(doc, name) for doubt in DOUBTS[name.kind])


def office(doc: Doc, name: Name) -> bool:
    """A title after a title is no name: "Chief Programme Officer"."""
    return name.rule == "title-before-name" and name.end - name.start > 1 and is_role_noun(doc[name.end - 1])


def numbered(doc: Doc, name: Name) -> bool:
    """Figures belong to products, not to the names of towns and bodies: "MX5", "Titan 4", but "Channel 4"."""
    if name.rule != "model" or not any(map(str.isdigit, name.text)):
        return False
    if name.kind == "place":
        figures = next(token for token in doc[name.start : name.end] if any(map(str.isdigit, token.text)))
        return figures.ent_type_ != "FAC"
    last = doc[name.end - 1].text
    counted = name.end - name.start > 1 and any(map(str.isdigit, last))
    return counted and lower(doc[name.end - 2]) not in words("stations")


def common_body(doc: Doc, name: Name) -> bool:
    """A word for a sort of body names none by itself: "the Administration", "the Council"."""
    return name.end - name.start == 1 and lower(doc[name.start]) in words("common_bodies") and capital(doc[name.start])


def everyday(doc: Doc, name: Name) -> bool:
    """An everyday word is made no body or place, and several no person, by a capital: "Solar", "Ground Zero"."""
    titled = name.rule == "title-before-name" and " " in name.text and "-" not in name.text
    titled = titled and lower(doc[name.start - 1]) not in words("honorifics")
    if not (name.rule == "model" or titled):
        return False
    parts = name.text.replace("-", " ").split()
    if not all(is_plain(part) or part.endswith(IDEAS) for part in parts):
        return False
    if name.kind == "person":
        return not is_given_name(parts[0])
    if name.kind == "place" and len(parts) > 1:
        compass = lower(doc[name.start]) in DIRECTIONS or lower(doc[name.start]).endswith("ern")
        return not compass and not ends_like(name.text, "place_heads")
    word = parts[0]
    return len(parts) == 1 and not (word.isupper() and len(word) < 6) and lower(doc[name.start]) not in DIRECTIONS


def scheme(_doc: Doc, name: Name) -> bool:
    """What a state provides is no body: "Social Security"."""
    return name.text.lower() in words("schemes")


def adjective(doc: Doc, name: Name) -> bool:
    """One word that tells of what sort a thing is names no body: "the Presidential race"."""
    one = name.end - name.start == 1
    return one and name.rule == "model" and doc[name.start].pos_ == "ADJ"


def two_places(_doc: Doc, name: Name) -> bool:
    """Two places are no body: "Norway and Crete"."""
    if name.rule != "model":
        return False
    sides = name.text.split(" and ")
    return len(sides) == 2 and any(side in countries() or side in cities() for side in sides)


def first_name(doc: Doc, name: Name) -> bool:
    """A first name alone is no body, and no place unless "in" or the like says so."""
    if name.rule != "model" or not is_given_name(name.text) or "-" in name.text:
        return False
    before = lower(doc[name.start - 1]) if name.start else ""
    return name.kind == "organisation" or before not in ("in", "near", "at", "from", "to", "outside", "around", "of")


def people(_doc: Doc, name: Name) -> bool:
    """People of a kind are no body: "Black and Brown"; nor is a pair of countries: "Norway-Peru"."""
    return name.rule == "model" and (is_people(name.text) or is_pair_of_countries(name.text))


def located(doc: Doc, name: Name) -> bool:
    """A town with its region, or people of somebody, is no body: "Aldmoor in Westmark", "Friends of Lund"."""
    if name.rule != "model" or ends_like(name.text, "organisation_heads"):
        return False
    inside = [lower(token) for token in doc[name.start : name.end]]
    opener = (
        bool(doc[name.start].is_sent_start) and name.text.split()[0].endswith("s") and is_plain(name.text.split()[0])
    )
    return (len(inside) == 3 and inside[1] == "in") or (opener and inside[1:2] == ["of"])


def owned(doc: Doc, name: Name) -> bool:
    """What begins with "our" or a wish is no name: "Our Administration", "Happy St. Brendan"."""
    return lower(doc[name.start]) in OWNERS


def label(doc: Doc, name: Name) -> bool:
    """A speaker's label in capitals names no body or place: "MR. LUND: Thank you"."""
    colon = label_end(doc)
    return name.end <= colon and colon > 1 and doc.span(0, colon).text.isupper()


def postal_code(doc: Doc, name: Name) -> bool:
    """The code of a state belongs to the town before it: "Dover, DE"."""
    return (
        name.end - name.start == 1
        and name.text.isupper()
        and name.text.lower() in words("state_codes")
        and name.start > 0
        and doc[name.start - 1].text in (",", "(")
    )


def code(doc: Doc, name: Name) -> bool:
    """What marks something else names no body: "EUR 40", "Lund (NOR)", "5H-RVD", "the registration EI-DYL"."""
    if name.rule != "model":
        return False
    registered = name.start > 0 and lower(doc[name.start - 1]) in ("registration", "registered")
    if REGISTRATION.fullmatch(name.text) and (registered or name.text[0].isdigit()):
        return True
    before, after = doc[max(name.start - 1, 0)], doc[min(name.end, len(doc) - 1)]
    if not name.text.isupper():
        return False
    if name.text.lower() in words("currency_codes") and (before.like_num or after.like_num):
        return True
    bracketed = before.text == "(" and after.text == ")" and name.start > 1
    return bracketed and name.text.lower() in words("country_codes") and capital(doc[name.start - 2])


def shouted(doc: Doc, name: Name) -> bool:
    """A word in capitals behind two small ones in capitals is shouted, and names no body: "WE WON BY A LOT!"."""
    before = doc[name.start - 2 : name.start] if name.start > 1 else []
    loud = name.rule == "model" and name.text.isupper() and name.end - name.start == 1
    return loud and bool(before) and all(token.is_stop and token.text.isupper() for token in before)


def in_title(doc: Doc, name: Name) -> bool:
    """Everyday words before a capitalised office belong to it: "Harbour Security Advisor"."""
    after = doc[name.end] if name.end < len(doc) else None
    return (
        after is not None
        and capital(after)
        and is_role_noun(after)
        and not after.is_sent_start
        and is_plain(doc[name.end - 1].text)
        and not ends_like(name.text, "organisation_heads")
    )


def thing(doc: Doc, name: Name) -> bool:
    """What ends in a word for a thing is no person: "Rondo Linux"; nor what begins with initials: "ESI Design"."""
    if name.rule == "title-before-name" or name.end - name.start < 2:
        return False
    first, last = doc[name.start], doc[name.end - 1]
    if lower(last) in words("thing_heads"):
        return not is_plain(last.text) or not is_given_name(first.text)
    return len(first.text) > 2 and first.text.isupper() and first.text.isalpha() and not last.text.isupper()


def initials(_doc: Doc, name: Name) -> bool:
    """One word in capitals is a person's only behind a title or before a colon: "Ada Lund, President, NPCB"."""
    one = name.rule == "model" and name.end - name.start == 1
    return one and len(name.text) > 1 and name.text.isupper()


def torn(_doc: Doc, name: Name) -> bool:
    """A person's name is whole: no open bracket, no broken-off end, no next sentence run into it ("LundPhoto")."""
    glued = GLUED.search(name.text)
    broken = name.text.count("(") != name.text.count(")") or name.text.endswith(HYPHENS)
    return broken or (glued is not None and is_plain(glued[1]))


def verse(doc: Doc, name: Name) -> bool:
    """An everyday word before a number is no surname: "Luke Chapter 1"."""
    counted = name.end < len(doc) and doc[name.end].text.isdigit()
    return counted and name.end - name.start > 1 and is_plain(doc[name.end - 1].text)


def question(doc: Doc, name: Name) -> bool:
    """A first name that opens a question, or stands behind the letter that marks one, is a verb: "Will it go on?"."""
    first = doc[name.start]
    opens = first.is_sent_start or (name.start == 1 and len(doc[0]) == 1)
    return opens and lower(first) in ("will", "may") and first.sent.text.rstrip().endswith("?")


def opener(doc: Doc, name: Name) -> bool:
    """An everyday word that opens a sentence is no part of a name on the model's word alone: "Make Aldmoor green"."""
    first, last = doc[name.start], doc[name.end - 1].text
    if not first.is_sent_start or name.rule not in ("model", "speaking") or name.end - name.start != 2:
        return False
    everyday = lower(first) in AUXILIARIES or (is_plain(lower(first)) and not is_given_name(first.text))
    placed = name.kind == "place" and (last in countries() or last in cities())
    return everyday and (placed or name.kind == "person")


def bearer(doc: Doc, name: Name) -> bool:
    """Several words behind "the mayor of Aldmoor," are hardly a place: they may be the mayor."""
    i = name.start - 2
    if name.rule != "model" or name.end - name.start < 2 or i < 1 or doc[i + 1].text != ",":
        return False
    while i > 1 and capital(doc[i]):
        i -= 1
    return lower(doc[i]) == "of" and lower(doc[i - 1]) in words("seated")


DOUBTS: dict[EntityKind, tuple[Callable[[Doc, Name], bool], ...]] = {
    "person": (
        office,
        numbered,
        everyday,
        scheme,
        owned,
        postal_code,
        in_title,
        thing,
        initials,
        torn,
        verse,
        question,
        opener,
    ),
    "organisation": (
        numbered,
        common_body,
        everyday,
        scheme,
        adjective,
        two_places,
        first_name,
        people,
        located,
        owned,
        label,
        postal_code,
        code,
        shouted,
        opener,
    ),
    "place": (numbered, everyday, scheme, first_name, people, owned, label, postal_code, opener, bearer),
}
