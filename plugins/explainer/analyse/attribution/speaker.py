"""Who speaks: from a verb to its subject, and from a noun to the words and the mention it stands for."""

from __future__ import annotations

from ...model import Who
from ..lexicon import words
from ..lexicon.speech_verbs import DOCUMENTS, MEETING, PUBLISHING, SPEAKERS
from ..tokens import Token
from .block import Block, Span, span
from .titles import at_the_end, beside, named_after, uncut, with_name
from .verbs import carried_on

SUBJECTS = ("nsubj", "nsubjpass")
_LEFT = ("det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "advmod", "npadvmod")
_RIGHT = ("prep", "amod", "acomp")
_TOWARDS = frozenset(("to", "on", "about", "with", "during", "after", "before"))
_RELATIVE = frozenset({"who", "which", "that"})
_REFLEXIVE = frozenset({"itself", "himself", "herself", "themselves"})
_CLOSING = ('"', "”", "'", "’", "''")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def subject(verb: Token) -> Token | None:
    """The noun or pronoun that does the verb; None when the sentence gives none safely."""
    own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    passive = any(child.dep_ in ("auxpass", "agent") for child in verb.children)
    if passive or (own is not None and own.dep_ == "nsubjpass"):
        agent = next((child for child in verb.children if child.dep_ == "agent"), None)
        return next((child for child in agent.children if child.dep_ == "pobj"), None) if agent else None
    if own is not None and own.lower_ in _REFLEXIVE:
        return next((child for child in own.children if child.dep_ == "appos"), None)
    if own is not None:
        return _antecedent(_behind_but(own), verb)
    return _inherited(verb)


def _behind_but(noun: Token) -> Token:
    """The noun that a verb belongs to where the parse has run two clauses together: "the firm grew, but Lind said"."""
    for child in noun.children:
        if child.dep_ == "conj" and any(token.lower_ == "but" for token in noun.doc[noun.i + 1 : child.left_edge.i]):
            return child
    return noun


def inverted(verb: Token) -> Token | None:
    """The subject after its verb, between commas: "..., said X, ...", whatever the parse makes of it."""
    if verb.i == 0 or verb.i + 1 == len(verb.doc) or verb.nbor(-1).text not in (",", *_CLOSING):
        return None
    for chunk in verb.doc.noun_chunks:
        if chunk.start == verb.i + 1:
            after = verb.doc[chunk.end] if chunk.end < len(verb.doc) else None
            return chunk.root if after is None or after.text in (",", ".", ";") else None
    return None


def _inherited(verb: Token) -> Token | None:
    head = verb.head
    if verb.dep_ == "ROOT" or head == verb:
        return None
    if verb.dep_ == "conj" and head.pos_ in ("VERB", "AUX"):
        near = verb.nbor(-1)
        if finite(verb) and near.pos_ in ("NOUN", "PROPN") and near.ent_type_ not in ("DATE", "TIME"):
            return near  # "issued a warning for Norby and forecasters predicted"
        if finite(verb) and not finite(head) and head.dep_ in ("xcomp", "advcl", "pcomp", "acl"):
            head = head.head
        found = subject(head) if not _passive(head) else _own(head)
        plural = verb.tag_ == "VBP" or (verb.tag_ == "VB" and head.tag_ in _FINITE)
        if plural and found is not None and found.tag_ in ("NN", "NNP") and head.dep_ == "ccomp":
            return subject(head.head)  # "they said Lind left and claim that"
        return subject(head.head) if found is None and head.dep_ == "advcl" and finite(verb) else found
    if verb.dep_ in ("advcl", "xcomp") and verb.tag_ == "VBG" and head.pos_ in ("VERB", "AUX"):
        own = _own(head)
        if head.dep_ == "ccomp" and own is not None and own.tag_ == "NN" and own.lemma_.lower() not in SPEAKERS:
            return subject(head.head)  # "told how it began, saying that"
        if _behind_another(verb):
            return None
        return _beside(verb) or own or subject(head)
    if carried_on(verb):
        return subject(head)
    if verb.dep_ == "pcomp" and head.lower_ == "as":
        before = reversed(head.doc[head.sent.start : head.i])
        citing = next((token for token in before if token.pos_ == "VERB" and token.lemma_ in ("cite", "quote")), None)
        return _cited(citing) if citing is not None else None
    if (
        verb.dep_ == "pcomp"
        and head.lower_ in ("in", "by", "before", "after", "while")
        and head.head.pos_ in ("VERB", "AUX")
    ):
        above = head.head
        while not finite(above) and above.dep_ in ("xcomp", "ccomp"):
            above = above.head  # "they tried to have Lind released by saying"
        return _own(above) or subject(above)
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and head.pos_ in ("NOUN", "PROPN"):
        return _beside(verb) or _in_medium(head) or head
    return None


def _cited(verb: Token) -> Token | None:
    """Who is cited: "the Herald quoted Lind as saying", "Lind was quoted as saying"."""
    part = SUBJECTS if _passive(verb) else ("dobj",)
    return next((child for child in verb.children if child.dep_ in part), None)


def _in_medium(noun: Token) -> Token | None:
    """Whoever uses the medium that a participle follows: "posted a message on Twitter blaming"."""
    above = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("on", "via", "through"):
        return None
    if above.lemma_ in DOCUMENTS:
        above = above.head
    return subject(above) if above.pos_ == "VERB" and above.lemma_ in PUBLISHING else None


def _behind_another(verb: Token) -> bool:
    """Whether a participle stands behind somebody else's name, who may be its subject: "met Lind, claiming to"."""
    near = verb.doc[max(verb.i - 2, 0)]
    if verb.i < 2 or verb.nbor(-1).text != "," or near.pos_ != "PROPN" or near.ent_type_ != "PERSON":
        return False
    if near.dep_ == "dobj":
        return near.head.lemma_ in MEETING
    return near.dep_ == "pobj" and near.head.lower_ in ("between", "by", "with")


def _beside(verb: Token) -> Token | None:
    """The noun right before a participle that no comma parts from it: "an example of the press falsely claiming"."""
    at = verb.i - 1
    while at > verb.sent.start and verb.doc[at].pos_ == "ADV":
        at -= 1
    near = verb.doc[at]
    held = near.dep_ == "dobj" or (near.dep_ == "pobj" and near.head.lower_ in ("between", "by", "of", "with"))
    return near if held and near.lemma_.lower() in SPEAKERS else None


def _own(verb: Token) -> Token | None:
    """The grammatical subject, in the passive too ("was angered, saying that")."""
    found = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    return _antecedent(found, verb) if found is not None else None


def _passive(verb: Token) -> bool:
    return any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)


def finite(verb: Token) -> bool:
    """Whether the verb or its auxiliary is bound to a tense."""
    return verb.tag_ in _FINITE or any(
        child.dep_ in ("aux", "auxpass") and child.tag_ in _FINITE for child in verb.children
    )


def _antecedent(found: Token, verb: Token) -> Token:
    """What a relative pronoun stands for, where the parse says; else the word itself."""
    if found.lower_ not in _RELATIVE or found.tag_ not in ("WP", "WDT"):
        return found
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ == "relcl" else found


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
        start = _behind_day(block, start, dict(block.mentions)[mention].evidence.start)
    if mention is None:
        mention = at_the_end(block, head, end)
    if mention is None:
        named = beside(block, head)
        if named is not None:
            mention, end = block.mention_at(named), named.idx + len(named)
    if head.conjuncts or any(child.dep_ == "conj" for child in head.children):
        mention = _of_two_offices(block, head)
    if mention is None or dict(block.mentions)[mention].kind != "person":
        behind = named_after(block, start)
        if behind is not None:
            return Who(block.passage.cite(start, dict(block.mentions)[behind].evidence.end), behind)
    return Who(block.passage.cite(start, end if mention is not None else with_name(head.doc, end)), mention)


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
    person = index is not None and dict(block.mentions)[index].kind == "person" and block.mention_at(head) is None
    return index if person else None


def _author(head: Token) -> Token:
    """Whoever made a document that speaks: "a statement by X", "X released a statement which read"."""
    if head.lemma_.lower() not in DOCUMENTS:
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
    first = min((_leftmost(child) for child in head.lefts if child.dep_ in _LEFT), key=lambda t: t.i, default=head)
    if joined:
        last = _last_joined(head)
    elif right:
        last = _until_comma(right[-1])
    return first.idx, last.idx + len(last)


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
    return last


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
        for index, mention in block.mentions
        if mention.kind == "person" and begin <= mention.evidence.start and mention.evidence.end <= pronoun.idx
    }
    return len(people) > 1
