"""Who is who within one article: surname to full name, first name, acronym; he or she from titles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from ..model import Gender, MentionForm
from .lexicon import rows, words
from .name_votes import given, surname
from .names_in_tokens import Name, is_role_noun, lower, singular
from .neighbours import first_surnames
from .tokens import Doc

KIN = words("kin")
QUOTES = str.maketrans("", "", '“”"‘’`')
CONSORTS = KIN | {"lady", "gentleman"}


@dataclass(slots=True)
class Bearer:
    """One person, body or place of an article, with the names (by index) that stand for it."""

    full: str
    first: tuple[int, int]
    forms: set[str] = field(default_factory=set)
    names: list[int] = field(default_factory=list)
    gender: Gender | None = None
    titles: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Reference:
    """How a name stands for its bearer; `fuller` is the index of the name it is short for."""

    form: MentionForm
    bearer: int
    fuller: int | None


@dataclass(frozen=True, slots=True)
class Register:
    """The people named in full in an article, with the indexes of those whom some words can stand for.

    `by_ending` has the last words of their names, one or more ("Lund", "van Lund"), `by_given` the first word.
    """

    people: tuple[Bearer, ...]
    by_ending: Mapping[str, Sequence[int]]
    by_given: Mapping[str, Sequence[int]]


def references(docs: Sequence[Doc], names: Sequence[Name]) -> tuple[list[Reference], list[Bearer]]:
    """For each name (in reading order) its form and bearer, and all bearers."""
    bearers: list[Bearer] = []
    found: dict[int, int] = {}
    family: dict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        if name.kind == "person" and " " in name.text:
            begins = " ".join(_without_initials(name.text).split()[:2])  # "Ada Lund" goes on in "Ada Lund Orden"
            namesakes = sorted({*family[surname(name.text)], *family[begins]})
            same = next((b for b in namesakes if same_person(name.text, bearers[b].full)), None)
            if same is None:
                bearers.append(Bearer(name.text, (name.passage, name.start)))
                same = len(bearers) - 1
                family[begins].append(same)
            elif len(name.text.split()) > len(bearers[same].full.split()):
                bearers[same].full = name.text
            if name.text not in bearers[same].forms:
                bearers[same].forms.add(name.text)
                family[surname(name.text)].append(same)
            _join(bearers[same], found, index, same, docs, name)
    register = _register(docs, bearers)
    alone: dict[tuple[str, str], int] = {}
    others = {name.text for name in names if name.kind == "person" and _of_another(docs, name, register)}
    for index, name in enumerate(names):
        if index in found:
            continue
        key = (name.kind, name.text)
        short = name.kind == "person" and name.text not in others
        which = _short_for(docs, name, register) if short else None
        if which is None:
            if key not in alone:
                bearers.append(Bearer(name.text, (name.passage, name.start)))
                alone[key] = len(bearers) - 1
            which = alone[key]
        _join(bearers[which], found, index, which, docs, name)
    fullest = [next(i for i in bearer.names if names[i].text == bearer.full) for bearer in bearers]
    made = [
        _reference(docs, name, which, bearers[which], fullest[which])
        for name, which in ((name, found[index]) for index, name in enumerate(names))
    ]
    return made, bearers


def _register(docs: Sequence[Doc], people: Sequence[Bearer]) -> Register:
    by_ending: dict[str, list[int]] = defaultdict(list)
    by_given: dict[str, list[int]] = defaultdict(list)
    for at, bearer in enumerate(people):
        for ending in sorted({ending for form in bearer.forms for ending in _endings(form)}):
            by_ending[ending].append(at)
        by_given[given(bearer.full)].append(at)
    whole = {bearer.full: at for at, bearer in enumerate(people)}
    for word, full in first_surnames(docs, whole).items():
        by_ending.setdefault(word, [whole[full]])
    return Register(tuple(people), by_ending, by_given)


def _endings(full: str) -> Iterator[str]:
    parts = full.split(" ")
    yield surname(full)
    yield from (" ".join(parts[n:]) for n in range(1, len(parts)))


def same_person(one: str, other: str) -> bool:
    """Whether two full names of one article can be one person: same last word, first words equal, initial or prefix;
    or one goes on where the other ends ("Ada Lund", "Ada Lund Orden").
    """
    begins, goes_on = sorted((_without_initials(one), _without_initials(other)), key=len)
    if f"{goes_on} ".startswith(f"{begins} ") and " " in begins:
        return True
    if surname(one) != surname(other):
        return False
    left, right = given(one).rstrip("."), given(other).rstrip(".")
    short, long = sorted((left, right), key=len)
    ours, theirs = (set(name.casefold().translate(QUOTES).split()) for name in (one, other))  # "Ada “Addie” Lund"
    inside = ours <= theirs or theirs <= ours
    return inside or (long.startswith(short) and (len(short) == 1 or len(short) > 2))


def _without_initials(full: str) -> str:
    first, *rest = full.split()
    return " ".join((first, *(part for part in rest if len(part.rstrip(".")) > 1)))


def title_gender(doc: Doc, start: int) -> Gender | None:
    """What the title before a name says: "Ms." and "spokeswoman" she, "Mr." and "chairman" he."""
    if start == 0 or doc[start].is_sent_start:
        return None
    word = lower(doc[start - 1])
    told = _told_by_title().get(word)
    if told is None and is_role_noun(doc[start - 1]):
        told = "she" if singular(word).endswith("woman") else "he" if singular(word).endswith("man") else None
    return "she" if told == "she" else "he" if told == "he" else None


@cache
def _told_by_title() -> dict[str, str]:
    return {row[0]: row[1] for row in (*rows("honorifics"), *rows("genders"))}


def _join(bearer: Bearer, found: dict[int, int], index: int, which: int, docs: Sequence[Doc], name: Name) -> None:
    bearer.names.append(index)
    found[index] = which
    if name.kind == "person":
        bearer.gender = bearer.gender or title_gender(docs[name.passage], name.start)
        bearer.titles.update(_title(docs[name.passage], name.start))


def _title(doc: Doc, start: int) -> set[str]:
    before = doc[start - 1] if start and not doc[start].is_sent_start else None
    return (
        {lower(before)}
        if before is not None and (is_role_noun(before) or lower(before) in words("honorifics"))
        else set()
    )


def _short_for(docs: Sequence[Doc], name: Name, register: Register) -> int | None:
    """The one full-named person a single word stands for, when the article leaves no doubt."""
    people = register.people
    last = register.by_ending.get(name.text, ())
    if len(last) == 1:
        return last[0]
    so_far = [b for b in last if people[b].first < (name.passage, name.start)]
    heads = [b for b in so_far if not people[b].titles & KIN]
    if len(so_far) == 1 or len(heads) == 1:
        return (heads or so_far)[0]
    if last:
        doc = docs[name.passage]
        gender, title = title_gender(doc, name.start), _title(doc, name.start)
        by_title = [b for b in last if people[b].titles & title]
        by_gender = [b for b in last if gender and people[b].gender == gender]
        decided = by_title or by_gender
        return decided[0] if len(decided) == 1 else None
    first = register.by_given.get(name.text, ())
    return first[0] if len(first) == 1 else None


def _of_another(docs: Sequence[Doc], name: Name, register: Register) -> bool:
    """Whether a surname bears an office before only a relative is introduced: "President Lund, First Lady Ada Lund"."""
    offices = _title(docs[name.passage], name.start) - words("honorifics") - KIN
    full = register.by_ending.get(name.text, ()) if offices and " " not in name.text else ()
    if len(full) != 1:
        return False
    bearer = register.people[full[0]]
    return bool(bearer.titles & CONSORTS) and (name.passage, name.start) < bearer.first


def _reference(docs: Sequence[Doc], name: Name, which: int, bearer: Bearer, fullest: int) -> Reference:
    if name.kind != "person":
        short = name.text.replace(".", "").isupper() and len(name.text) < 7 and name.rule != "dateline"
        return Reference("acronym" if short else "name", which, None)
    fuller = None if name.text == bearer.full else fullest
    if " " in name.text:
        return Reference("name", which, fuller)
    if fuller is not None:
        begins = any(given(form) == name.text for form in bearer.forms)
        ends = any(surname(form) == name.text for form in bearer.forms)
        return Reference("given" if begins and not ends else "surname", which, fuller)
    return Reference("surname" if _title(docs[name.passage], name.start) else "name", which, None)
