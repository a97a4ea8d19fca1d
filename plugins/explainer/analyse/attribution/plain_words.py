"""Who speaks, and what, read from the order of words where the parse has lost a subject."""

from __future__ import annotations

from itertools import dropwhile

from ..lexicon.speech_verbs import ASSERTING
from ..tokens import Token
from .block import Block, Span
from .content import tidy
from .subjects import inverted, subject

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BOUND = frozenset({"was", "were", "had", "did", "is", "are", "has", "have", "do", "does"})
_NOMINAL = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "ADP", "PART", "SYM", "ADV", "X"})
_BEFORE_VERB = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADV", "PUNCT"})
_PURE = frozenset({"say", "state", "claim", "argue", "allege", "insist"})
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_OPENING = frozenset({"DT", "EX", "PRP", "PRP$"})
_PLACED = ("ADP", "PROPN", "DET")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_ELSE = frozenset(("after", "although", "and", "as", "but", "before", "according", "though", "when", "where", "which"))
_ELSE |= frozenset(("while", "who", "whose", "adding", "saying", "with"))
_LETTERS = 4  # at most, of what stands behind a name between commas: "Ada Lind, QC, said"


def speaks(block: Block, verb: Token) -> Token | None:
    """The subject of a verb of saying: as parsed, or else the name or noun for somebody right before it."""
    found = subject(verb)
    bound = verb.tag_ in ("VBD", "VBZ", "VBP") or (verb.tag_ == "VBN" and verb.i and verb.nbor(-1).text == ",")
    if found is not None or not bound:
        return found
    if verb.dep_ not in ("ROOT", "acl") or any(child.dep_ in ("auxpass", "agent") for child in verb.children):
        return None
    if any(child.dep_ in _SUBJECTS for child in verb.children):
        return None
    return _right_before(block, verb)


def _right_before(block: Block, verb: Token) -> Token | None:
    """The name right before a verb, where a sentence, a clause or a day before it leaves it no other part to play."""
    doc, begin = verb.doc, verb.sent.start
    at = verb.i - 1
    while at > begin and doc[at].pos_ in ("ADV", "AUX"):
        at -= 1
    aside = doc[at].text == ","
    if aside:
        at -= 1
        if at - 1 > begin and doc[at - 1].text == "," and doc[at].text.isupper() and len(doc[at]) <= _LETTERS:
            at -= 2
    index = block.mention_at(doc[at]) if at >= begin else None
    if index is None:
        return None
    mention = block.mentions[index]
    if mention.kind == "place" or mention.form == "pronoun" or (aside and mention.kind != "person"):
        return None
    first = at
    while first > begin and doc[first - 1].idx >= mention.evidence.start:
        first -= 1
    before = doc[first - 1] if first > begin else None
    free = before is None or before.text == "," or (before.ent_type_ == "DATE" and not aside)
    return doc[at] if free and doc[at].end_char == mention.evidence.end else None


def breaks(token: Token) -> bool:
    """Whether a mark may end what was said."""
    follows = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return token.text == ";" or token.is_quote or (token.text == "," and follows in _ELSE)


def clause_behind(block: Block, verb: Token) -> Span | None:
    """A clause right behind the verb: a noun and its verb, whatever the parse makes of them.

    "reported three ships in the harbour were damaged", "stated on Monday there were ships", "said the ship sank".
    """
    if verb.lemma_.lower() not in ASSERTING or verb.dep_ == "relcl" or inverted(verb) is not None:
        return None
    behind = _without_day(list(verb.doc[verb.i + 1 : _end(verb)]))
    named = False
    for at, token in enumerate(behind):
        if token.tag_ in _FINITE or (verb.lemma_ == "say" and token.tag_ == "VBN"):
            if not named or at + 1 == len(behind) or behind[at - 1].pos_ not in _BEFORE_VERB or not _does(verb, token):
                return None
            end = next((t.idx for t in behind[at:] if breaks(t)), behind[-1].end_char)
            return tidy(block, behind[0].idx, end)
        if token.tag_ in ("WDT", "WP", "WRB") or token.dep_ == "mark":
            return None
        joins = at > 0 and (token.text in ("(", ")", "-") or (token.tag_ == "CC" and verb.lemma_ in _PURE))
        if (token.pos_ not in _NOMINAL and not joins) or (at == 0 and token.pos_ == "ADP"):
            return None
        named = named or token.pos_ in _NAMING
    return None


def _without_day(behind: list[Token]) -> list[Token]:
    """What follows a day or a medium behind the verb: "announced on Facebook on Monday there were"."""
    if not behind or behind[0].lower_ not in ("on", "in", "via"):
        return behind
    rest = list(dropwhile(lambda t: t.pos_ in _PLACED and t.tag_ not in _OPENING, behind))
    return rest if rest and rest[0].tag_ in _OPENING else []


def _end(verb: Token) -> int:
    """Where the words behind a verb end: those behind a participle before the verb of its noun."""
    above = verb.head.head
    inside = verb.dep_ == "acl" and verb.head.dep_ in _SUBJECTS and above.i > verb.i
    return above.i if inside else verb.sent.end


def _does(verb: Token, token: Token) -> bool:
    """Whether a verb behind a noun is that noun's own; where the first verb may have an object, a bound one."""
    if token.tag_ in ("MD", "VBZ", "VBP") or token.lower_ in _BOUND:
        return True
    by = token.i + 1 < len(token.doc) and token.nbor().lower_ in ("by", "in", "to", "from", "on")
    return not by and verb.lemma_ in _PURE
