"""Who speaks: from a noun to the words of its phrase and the mention it stands for."""

from __future__ import annotations

from ...model import Who
from ..lexicon import words
from ..lexicon.speech_verbs import DOCUMENTS, PUBLISHING, SPEAKERS
from ..tokens import Token
from .block import Block, Span, span
from .subjects import SUBJECTS, subject
from .titles import at_the_end, beside, named_after, uncut, with_name

_LEFT = ("det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "advmod", "npadvmod")
_RIGHT = ("prep", "amod", "acomp")
_TOWARDS = frozenset(("to", "on", "about", "with", "during", "after", "before"))


def who(block: Block, head: Token, verb: Token | None = None, after: Token | None = None) -> Who:
    """The participant that a noun or pronoun stands for, with the words of its phrase; those follow `after`.

    With `verb`, a relative pronoun between the two is looked at: where the sentence names two people before "who",
    grammar and sense may differ, so the words are then "who" and nobody is named.
    """
    if verb is not None and (pronoun := _relative(head, verb)) is not None and _two_people(block, pronoun):
        return Who(block.passage.cite(*span(pronoun)), None)
    cut = _author(head)
    head = uncut(cut)
    start, end = min(noun_phrase(cut)[0], noun_phrase(head)[0]), noun_phrase(head)[1]
    if after is not None and start <= after.idx < head.idx:
        start = after.nbor().idx
    mention = block.mention_at(head)
    if mention is not None:
        start = _behind_day(block, start, block.mentions[mention].evidence.start)
    if mention is not None and _closed_by_another(block, head, end):
        return Who(block.passage.cite(start, end), None)
    if mention is None:
        mention = at_the_end(block, head, end)
    if mention is None:
        named = beside(block, head)
        if named is not None:
            mention, end = block.mention_at(named), named.end_char
    if head.conjuncts or any(child.dep_ == "conj" for child in head.children):
        mention = _of_two_offices(block, head)
    if mention is None or block.mentions[mention].kind != "person":
        behind = named_after(block, start)
        if behind is not None:
            return Who(block.passage.cite(start, block.mentions[behind].evidence.end), behind)
    return Who(block.passage.cite(start, end if mention is not None else with_name(head.doc, end)), mention)


def _closed_by_another(block: Block, head: Token, end: int) -> bool:
    """Whether a phrase that begins with a name ends in another with its office: "Lund at Five host Ada Berg"."""
    last = next((each for each in block.mentions.values() if each.evidence.end == end and each.form == "name"), None)
    if last is None or last.kind != "person" or last.evidence.start <= head.end_char:
        return False
    before = [token for token in head.doc[head.i + 1 :] if token.idx < last.evidence.start]
    return before[-1].tag_ == "NN" and not before[-1].is_punct


def _behind_day(block: Block, start: int, named: int) -> int:
    """Where a phrase begins behind a day that the parse has run together with its name: "on Friday Norby Council"."""
    first = block.doc.char_span(start, named, alignment_mode="contract") if start < named else None
    return named if first is not None and all(token.ent_type_ == "DATE" for token in first) else start


def _of_two_offices(block: Block, head: Token) -> int | None:
    """The one person with two offices: "party leader and Prime Minister Ada Lind", where two would have "the"."""
    second = next((child for child in head.children if child.dep_ == "conj"), None)
    if second is None or second.conjuncts != (head,) or head.tag_ not in ("NN", "NNP"):
        return None
    if head.lemma_.lower() not in words("roles") or any(child.dep_ == "det" for child in head.children):
        return None
    index = block.mention_at(second)
    person = index is not None and block.mentions[index].kind == "person" and block.mention_at(head) is None
    return index if person else None


def _author(head: Token) -> Token:
    """Whoever made a document that speaks: "a statement by X", "X released a statement which read"; not where it is a
    name: "Notes from Arbor".
    """
    named = head.text[0].isupper() and head.i > head.sent.start
    if head.lemma_.lower() not in DOCUMENTS or named:
        return head
    for child in head.subtree:
        if child.dep_ == "agent" and child.head.head == head and child.head.lemma_ in PUBLISHING:
            return next((grand for grand in child.children if grand.dep_ == "pobj"), head)
        if child.dep_ == "prep" and child.lower_ in ("by", "from") and child.head in (head, *_inside(head)):
            return next((grand for grand in child.children if grand.dep_ == "pobj"), head)
    if head.dep_ == "dobj" and head.head.lemma_ in PUBLISHING:
        return subject(head.head) or head
    return head


def _inside(head: Token) -> list[Token]:
    """The objects of the prepositions that follow a noun: "a tweet on Monday by"."""
    return [
        grand for child in head.children if child.dep_ == "prep" for grand in child.children if grand.dep_ == "pobj"
    ]


def noun_phrase(head: Token) -> Span:
    """The stretch of a noun's phrase, without relative clauses and asides; joined nouns are kept together."""
    last = head
    joined = _joined(head)
    right = [child for child in head.rights if child.dep_ in _RIGHT and child.i == last.i + 1]
    if head.pos_ == "PROPN":
        right = [child for child in right if child.lower_ not in _TOWARDS]
    left = (child for child in head.lefts if child.dep_ in _LEFT and child.lower_ != "what")  # "what the union puts at"
    first = min(map(_leftmost, left), key=lambda t: t.i, default=head)
    if joined:
        last = _last_joined(head)
    elif right:
        last = _until_comma(right[-1])
    return first.idx, last.end_char


def _leftmost(token: Token) -> Token:
    return next(iter(token.subtree))


def _last_joined(head: Token) -> Token:
    last = head
    while after := _joined(last):
        last = after[0]
    return last


def _joined(head: Token) -> list[Token]:
    """The nouns joined to one; behind a comma only those for somebody: "according to the team, ice and snow melt"."""
    joined = [child for child in head.rights if child.dep_ == "conj"]
    return [
        child
        for child in joined
        if child.tag_ in ("NNP", "NNPS", "PRP")
        or child.lemma_.lower() in SPEAKERS
        or not any(token.text == "," for token in head.doc[head.i : child.i])
    ]


def _until_comma(branch: Token) -> Token:
    last = branch
    for token in branch.subtree:
        if token.is_punct or token.dep_ in ("relcl", "acl", "advcl") or token.tag_ in ("WDT", "WP", "WRB"):
            break
        last = token
    if last.tag_ != "CC":
        return last
    other = last.nbor()  # a name that the parse has torn off: "polls by the Herald and Berg Radio show"
    while other.dep_ == "compound" and other.head.i > other.i:
        other = other.head
    return other if other.pos_ in ("NOUN", "PROPN") else last.nbor(-1)


def _relative(head: Token, verb: Token) -> Token | None:
    """The "who" between an antecedent and the verb."""
    while verb.dep_ == "conj":
        verb = verb.head
    if verb.dep_ != "relcl" or verb.head != head:
        return None
    return next((child for child in verb.children if child.dep_ in SUBJECTS and child.lower_ == "who"), None)


def _two_people(block: Block, pronoun: Token) -> bool:
    """Whether two or more people stand between the sentence's start and the pronoun."""
    begin = pronoun.sent.start_char
    people = {
        index if mention.refers is None else mention.refers
        for index, mention in block.mentions.items()
        if mention.kind == "person" and begin <= mention.evidence.start and mention.evidence.end <= pronoun.idx
    }
    return len(people) > 1
