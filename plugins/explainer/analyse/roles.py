"""Roles: which title, office or standing the words give to a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import Mention, Role, Who
from .apposed_roles import apposed_before
from .bare_offices import bare_office
from .language import Parsed
from .lexicon import words
from .listed_roles import of_the_next, second_role, shared_titles
from .names_in_tokens import capital, countries, is_role_noun, lower, nationalities, singular
from .office_complements import PREPOSITIONS
from .past_offices import past_office
from .role_modifiers import DETERMINERS, RolePhrase
from .role_phrases import ending_at, held, opening, outermost, starting_at, titles_before
from .role_reading import Reading, quote
from .rule import Rule
from .tokens import Doc, Token

RULES = (
    Rule("role", "title-before-name", "A title written directly before a name is that person's role."),
    Rule(
        "role",
        "apposition-after",
        "A role between commas or brackets after a name (“…, the mayor of …,”) is that person's.",
    ),
    Rule(
        "role",
        "apposition-before",
        "A role closed by a comma before one or more names (“her deputies, … and …”) is theirs.",
    ),
    Rule(
        "role",
        "is-a",
        "“… is a member of …” or “the mayor is …” gives a role, when nothing denies, plans or doubts it.",
    ),
    Rule("role", "who-heads", "“…, who heads …” gives a role."),
    Rule("role", "recognised-as", "“recognise … as the …” gives a role; “seen as” and the like do not."),
    Rule("role", "bare-title", "A title that stands for its holder is evidence for the role."),
)
SMALL = frozenset(("of", "the", "on", "in", "for", "and", "&", "’s", "'s", "-", "/"))  # inside the name of a body
HEADING_VERBS = frozenset(("head", "lead", "chair", "direct", "run", "command", "represent", "coach", "edit"))
SITTING = frozenset(("new", "current", "present"))  # what may be said of an office without a judgement
RECOGNISING = frozenset(("recognize", "recognise", "acknowledge"))


def roles(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[Role, ...]:
    """The roles of one article in reading order; `holder` is an index into `mentions`."""
    reading = Reading(parsed, mentions)
    found: dict[tuple[int, str, int], Role] = {}
    for index, mention in enumerate(mentions):
        if mention.kind != "person":
            continue
        finders = (
            (_bare,)
            if mention.form == "title"
            else (_before, _apposed_before, _apposed_after, _copula, _named_by_copula, _recognised)
        )
        if mention.form == "pronoun":
            finders = (_copula,)
        for find in finders:
            for role in find(reading, index):
                found.setdefault((role.holder, role.title.casefold(), role.evidence.start), role)
    return tuple(sorted(found.values(), key=lambda role: (role.evidence.passage, role.evidence.start, role.holder)))


def _role(reading: Reading, index: int, phrase: RolePhrase, rule: str) -> Iterator[Role]:
    passage, start, end = reading.spans[index]
    doc, block = reading.docs[passage], reading.passages[passage]
    head = singular(lower(doc[phrase.head]))
    if head in words("relations") or phrase.start >= phrase.end or not held(doc, phrase):
        return
    if head in words("kin") and phrase.owner is None and phrase.end == phrase.start + 1:
        return  # "his son": the words do not say whose
    title = quote(doc, block, phrase.start, phrase.end).quote
    first = min(phrase.whole, start)
    evidence = quote(doc, block, first, max(phrase.end, end, phrase.owner[1] if phrase.owner else 0))
    yield Role(evidence, index, " ".join(title.split()), _owner(reading, passage, phrase), phrase.former, rule)


def _owner(reading: Reading, passage: int, phrase: RolePhrase) -> Who | None:
    """Whose role it is: the country or possessor before the title, else the first body or place inside it."""
    doc, block = reading.docs[passage], reading.passages[passage]
    if phrase.owner is not None:
        start, end = phrase.owner
        inside = [reading.at[passage, i] for i in range(start, end) if (passage, i) in reading.at]
        before = doc[start : reading.spans[inside[-1]][1]] if inside else ()
        other = any(lower(token) in PREPOSITIONS for token in before)  # "Higher Walls for Norway" is not Norway
        return Who(quote(doc, block, start, end), None if other or not inside else inside[-1])
    for i in range(phrase.start, phrase.end):
        at = reading.at.get((passage, i))
        if at is not None and reading.mentions[at].kind != "person":
            return Who(reading.mentions[at].evidence, at)
    return None


def _before(reading: Reading, index: int) -> Iterator[Role]:
    passage, start, _ = reading.spans[index]
    office = bare_office(reading.docs[passage], start)
    own = list(titles_before(reading.docs[passage], start)) if office is None else [office]
    for phrase in own or shared_titles(reading, passage, start):
        if any(reading.is_person(passage, i) for i in range(phrase.start, phrase.end)):
            return
        if phrase.end > phrase.head + 1 and is_role_noun(reading.docs[passage][start]):
            return  # "adviser for U.S. Senator Lund": of another
        if singular(lower(reading.docs[passage][phrase.head])) in words("kin") and phrase.end > phrase.head + 1:
            return  # "the daughter of the late Captain Lund"
        head = lower(reading.docs[passage][phrase.head])
        if own and phrase.end < start and singular(head) != head:
            continue  # "the mayor's lawyers and Captain Lund"
        yield from _role(reading, index, phrase, "title-before-name")


def _apposed_before(reading: Reading, index: int) -> Iterator[Role]:
    phrase = apposed_before(reading, index)
    if phrase is not None:
        yield from _role(reading, index, phrase, "apposition-before")


def _apposed_after(reading: Reading, index: int) -> Iterator[Role]:
    passage, _, end = reading.spans[index]
    doc = reading.docs[passage]
    if end + 1 >= len(doc) or doc[end].text not in (",", "(", "–", "—") or doc[end + 1].is_sent_start:
        return
    if lower(doc[end + 1]) == "who":
        yield from _who(reading, index, end + 1)
        return
    if lower(doc[end + 1]) in ("whose", "and", "or"):
        return
    phrase = starting_at(doc, end + 1)
    if phrase is not None and of_the_next(reading, index, phrase):
        return
    if phrase is None or any(
        (passage, i) in reading.at and reading.is_person(passage, i) for i in range(end, phrase.end)
    ):
        return
    if phrase.end < len(doc) and reading.is_person(passage, phrase.end):
        return
    listed = phrase.end < len(doc) and lower(doc[phrase.end]) in ("and", ",") and phrase.end == phrase.head + 1
    if listed and lower(doc[end + 1]) in ("his", "her", "their"):
        return  # "Lund, her brother and a friend": a list
    last = reading.at.get((passage, phrase.end - 1))
    if last is not None and reading.spans[last][1] > phrase.head + 1 and capital(doc[reading.spans[last][1] - 1]):
        return  # "Lund, Director of the Board Mr Berg": the role of the next in a list
    second = second_role(reading, passage, phrase)
    body = _body_after(reading, passage, second or phrase)
    for role in (phrase, second) if second is not None else (phrase,):
        owned = body is not None and role.owner is None and not phrase.determined
        yield from _role(reading, index, replace(role, owner=body) if owned else role, "apposition-after")


def _body_after(reading: Reading, passage: int, phrase: RolePhrase) -> tuple[int, int] | None:
    """The body that closes a line of a list: "Ada Lund, Director, Harbour Council"."""
    doc = reading.docs[passage]
    start = end = phrase.end + 1
    if start >= len(doc) or doc[start - 1].text != ",":
        return None
    while end < len(doc) and not _line_ends(doc, end):
        if not (capital(doc[end]) or lower(doc[end]) in SMALL) or reading.is_person(passage, end):
            return None
        end += 1
    known = any((passage, i) in reading.at for i in range(start, end))
    listed = reading.passages[passage].kind == "item"
    return (start, end) if end > start and (known or listed) else None


def _line_ends(doc: Doc, i: int) -> bool:
    return doc[i].text in (".", ";", ")") or "\n" in doc[i].text or bool(doc[i].is_sent_start)


def _who(reading: Reading, index: int, who: int) -> Iterator[Role]:
    passage, _, _ = reading.spans[index]
    doc = reading.docs[passage]
    verb = doc[who + 1] if who + 1 < len(doc) else None
    if verb is not None and verb.tag_ == "VBD":
        office = past_office(verb)
        yield from () if office is None else _role(reading, index, office, "is-a")
    if verb is None or verb.tag_ not in ("VBZ", "VBP"):
        return
    if verb.lemma_ in HEADING_VERBS and who + 3 < len(doc):
        end = who + 2
        while (
            end < len(doc)
            and end - who < 12
            and (
                doc[end].pos_ in ("DET", "NOUN", "PROPN", "ADJ")
                or doc[end].dep_ in ("compound", "amod")
                or lower(doc[end]) == "of"
            )
        ):
            end += 1
        if any(token.pos_ in ("NOUN", "PROPN") for token in doc[who + 2 : end]):
            phrase = RolePhrase(who + 1, end, who + 1, who + 1, False, None, False)
            yield from _role(reading, index, phrase, "who-heads")
    elif verb.lemma_ == "be" and who + 2 < len(doc):
        role = starting_at(doc, who + 2)
        if role is not None:
            yield from _role(reading, index, role, "is-a")


def _copula(reading: Reading, index: int) -> Iterator[Role]:
    passage, start, end = reading.spans[index]
    doc = reading.docs[passage]
    root = doc.span(start, end).root
    verb: Token = root.head
    if root.dep_ != "nsubj" or verb.lemma_ not in ("be", "remain", "serve") or not end <= verb.i < len(doc) - 1:
        return
    former = _is_over(verb)
    if former is None:
        return
    first = verb.i + 1
    while first < len(doc) and doc[first].pos_ == "ADV":
        first += 1
    if verb.lemma_ == "serve":
        first = first + 1 if first < len(doc) and lower(doc[first]) == "as" else len(doc)
    if first >= len(doc):
        return
    if doc.span(first, first + 3).text.lower() == "a part of":
        stop = _noun_end(doc, first + 3)
        part = RolePhrase(first + 1, stop, first + 1, first + 1, former, None, True)
        yield from _role(reading, index, part, "is-a")
        return
    phrase = starting_at(doc, first)
    if phrase is None:
        return
    if verb.lemma_ == "serve" or lower(doc[first]) in DETERMINERS or capital(doc[phrase.start]):
        kin = singular(lower(doc[phrase.head])) in words("kin")  # which does not end
        over = phrase.former or (former and not kin)
        yield from _role(reading, index, replace(phrase, former=over), "is-a")


def _named_by_copula(reading: Reading, index: int) -> Iterator[Role]:
    """The holder behind the office: "The new mayor is Ada Lund."."""
    passage, start, end = reading.spans[index]
    doc = reading.docs[passage]
    verb = doc[start - 1] if start > 1 and not doc[start].is_sent_start else None
    if verb is None or verb.lower_ not in ("is", "remains") or verb.dep_ not in ("ROOT", "conj"):
        return
    said = end == len(doc) or doc[end].text in (",", ".", ";", ")") or doc[end].is_sent_start
    if not said or any(child.dep_ in ("neg", "mark", "advcl") for child in verb.children):
        return
    phrase = ending_at(doc, verb.i - 1)
    if phrase is None or phrase.former or not phrase.determined or not doc[opening(doc, phrase)].is_sent_start:
        return
    outer = outermost(doc, phrase)
    loose = [lower(token) for token in doc[phrase.whole : phrase.start]] if phrase.owner is None else []
    if outer is not None and outer.head == phrase.head and SITTING.issuperset(loose):
        yield from _role(reading, index, phrase, "is-a")


def _is_over(verb: Token) -> bool | None:
    """Whether "is", "was", "has been" puts a role in the past; None where it denies, plans, doubts or reports it."""
    helpers = [child for child in verb.children if child.dep_ in ("neg", "aux", "auxpass")]
    if not helpers and verb.tag_ in ("VBZ", "VBP"):
        return False
    if not helpers and verb.tag_ == "VBD" and verb.dep_ != "ccomp":
        return True
    return False if verb.tag_ == "VBN" and [child.lower_ for child in helpers] in (["has"], ["have"]) else None


def _recognised(reading: Reading, index: int) -> Iterator[Role]:
    passage, start, end = reading.spans[index]
    doc = reading.docs[passage]
    verb = next((t for t in reversed(doc[max(0, start - 5) : start]) if t.pos_ == "VERB"), None)
    if verb is None or verb.lemma_ not in RECOGNISING or end + 1 >= len(doc) or lower(doc[end]) != "as":
        return
    if any(child.dep_ == "neg" for child in verb.children):
        return
    phrase = starting_at(doc, end + 1)
    if phrase is not None:
        yield from _role(reading, index, phrase, "recognised-as")


def _bare(reading: Reading, index: int) -> Iterator[Role]:
    passage, start, end = reading.spans[index]
    doc = reading.docs[passage]
    head = end - 1 if is_role_noun(doc[end - 1]) else start
    if not any(capital(token) for token in doc[start:end]):
        return  # "the prime minister": who, not what
    owner = None
    if start and (doc[start - 1].text in nationalities() or doc[start - 1].text in countries()):
        owner = (start - 1, start)
    yield from _role(
        reading, index, RolePhrase(start, end, head, owner[0] if owner else start, False, owner, True), "bare-title"
    )


def _noun_end(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and (doc[end].pos_ in ("DET", "NOUN", "PROPN", "ADJ", "PRON") or lower(doc[end]) == "of"):
        end += 1
    return max(end, start)
