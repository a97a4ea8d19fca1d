"""What was said in less than a clause: "urged Y to ...", "accused Y of ...", "condemned ...", "vowed to ..."."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon import words
from ..lexicon.speech_verbs import (
    CLAIMED,
    COMMITTING,
    COUNTING,
    DIRECTING,
    NAMING,
    OBJECTS,
    PREPOSITIONS,
    RECOUNTING,
    REMARKING,
    REPORTING_AS,
    SAYING,
    TARGETED,
    VIEWING,
    VIEWS,
    WITHHELD,
)
from ..rule import Rule
from ..tokens import Token
from .block import Block, Report, Span, span
from .content import clause, infinitive, tidy
from .passives import passive
from .speaker import who
from .speakers import QUANTIFIED, can_speak, is_named, is_self
from .subjects import subject
from .verbs import happens, hedged

RULES = (
    Rule("statement", "told-to", "Somebody is asked or told to do something: X urged Y to ...; X called on Y to ..."),
    Rule("statement", "vowed-to", "A promise, threat or claim in the infinitive: X pledged to ...; X claims to ..."),
    Rule(
        "statement",
        "spoke-of",
        "A verb of saying with its preposition: X warned of ...; X called for ...; X accused Y of ...",
    ),
    Rule(
        "statement",
        "spoke-about",
        "A verb of saying whose object is what was said: X condemned ...; X expressed concern about ...",
    ),
    Rule(
        "statement",
        "told-of-doing",
        "A verb of saying with what was done: X denied taking money; X recalled seeing ...",
    ),
    Rule("statement", "called-it", "A verb of naming: X described Y as ...; X called it ..."),
)

_ABOUT = ("for", "over", "about", "at", "as")
_WITH = {"in": ("pride", "confidence", "faith", "trust", "interest", "belief"), "on": ("commend", "praise")}
_WANTING = COMMITTING | {"ask", "request"}
_LEAST = 3  # words of an infinitive that tells something: "pledged to resign now", not "vowed to prevent"


def complements(block: Block) -> Iterator[Report]:
    """What the passage reports with a verb of saying that has an infinitive, a preposition or an object."""
    for verb in block.doc:
        if verb.pos_ != "VERB":
            continue
        if any(child.dep_ in ("auxpass", "agent") for child in verb.children):
            yield from passive(block, verb) if happens(verb) else ()
            continue
        found = (
            _told_to(block, verb)
            or _told_of(block, verb)
            or _spoke_of(block, verb)
            or _called(block, verb)
            or _object(block, verb)
        )
        if found is None or not happens(verb):
            continue
        head = subject(verb)
        anybody = head is not None and head.lower_ in QUANTIFIED and verb.dep_ != "relcl"  # "all who call it home"
        if head is None or is_self(head) or not (anybody or can_speak(block, head)):
            continue
        cue, said, rule = found
        named = "reportedly" if hedged(verb) and rule != "belief" else rule
        yield block.report(who(block, head, verb), cue, said, named)


def _told_to(block: Block, verb: Token) -> tuple[Span, Span, str] | None:
    lemma = verb.lemma_.lower()
    directed = lemma in DIRECTING or lemma in ("call", "appeal")
    if not directed and lemma not in COMMITTING:
        return None
    act = next((c for c in verb.children if c.dep_ in ("xcomp", "ccomp", "advcl") and infinitive(c)), None)
    asked = next((c for c in verb.children if c.dep_ in ("dobj", "dative", "nsubj") and c.i > verb.i), None)
    preposition = next(
        (c for c in verb.children if c.dep_ == "prep" and c.lower_ in ("on", "upon", "to") and c.i == verb.i + 1), None
    )
    if lemma in ("call", "appeal"):
        if preposition is None:
            return None
        asked = next((c for c in preposition.children if c.dep_ == "pobj"), None)
        if asked is not None and act is None:
            act = next((c for c in asked.children if c.dep_ in ("acl", "relcl") and infinitive(c)), None)
    if act is None and asked is not None:
        act = next((c for c in asked.children if c.dep_ == "acl" and infinitive(c)), None)
    if act is None or act.i < verb.i or (act.dep_ == "advcl" and asked is None):
        return None
    cue_end = preposition if lemma in ("call", "appeal") and preposition is not None else verb
    own = next((c for c in act.children if c.dep_ == "nsubj" and c.i > verb.i), None)
    if asked is None and own is None and lemma not in COMMITTING:
        return None
    if asked is not None and lemma in _WANTING and not can_speak(block, asked) and asked.pos_ != "PRON":
        return None  # a purpose: "requested ballots to vote by mail", "offered tents to house them"
    without = [own] if own is not None else []
    said = clause(block, act, without)
    if said is None or (asked is None and own is None and len(list(act.subtree)) < _LEAST):
        return None
    rule = "told-to" if asked is not None or own is not None else "vowed-to"
    return (verb.idx, cue_end.end_char), said, rule


def _told_of(block: Block, verb: Token) -> tuple[Span, Span, str] | None:
    """A gerund right after the verb, with words of its own."""
    if verb.lemma_.lower() not in RECOUNTING:
        return None
    done = next((c for c in verb.children if c.dep_ in ("xcomp", "ccomp") and c.tag_ == "VBG" and c.i > verb.i), None)
    if done is None or len(list(done.subtree)) < _LEAST:
        return None
    said = clause(block, done)
    return (span(verb), said, "told-of-doing") if said else None


def _spoke_of(block: Block, verb: Token) -> tuple[Span, Span, str] | None:
    wanted = PREPOSITIONS.get(verb.lemma_.lower())
    if wanted is None:
        return None
    if verb.lemma_ in ("call", "ask") and (done := _for_to(block, verb)) is not None:
        return done
    target = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    if target is not None and verb.lemma_ == "call":
        return None  # "called the election for Lind"
    holders = [verb, target] if target is not None else [verb]
    preposition = next(
        (c for h in holders for c in h.children if c.dep_ == "prep" and c.lower_ in wanted and c.i > verb.i), None
    )
    if preposition is None or (preposition.head == target and not _hears(block, target, verb)):
        return None
    thing = next((c for c in preposition.children if c.dep_ in ("pobj", "pcomp")), None)
    if thing is None or (preposition.lower_ == "to" and thing.dep_ != "pcomp"):
        return None
    if thing.pos_ == "PRON" and not thing.children:
        return None  # "warned against it"
    if verb.lemma_ == "ask" and thing.pos_ == "PROPN":
        return None  # a part of the name: "asked the Court for the North to"
    if verb.lemma_ in ("speak", "talk") and preposition.lower_ != "against" and not _is_quoted(block, thing):
        return None  # a subject, not what was said
    if verb.lemma_.lower() in TARGETED:
        if target is None:
            return None
        first = clause(block, target)
        last = clause(block, thing)
        said = tidy(block, first[0], last[1]) if first and last and first[0] < last[1] else None
        cue = span(verb)
    else:
        said = clause(block, thing, () if _is_quoted(block, thing) else list(_asides(thing)))
        near = all(token.dep_ == "prt" for token in verb.doc[verb.i + 1 : preposition.i])  # "spoke out against"
        cue = (verb.idx, preposition.end_char) if near else span(verb)
    return (cue, said, "spoke-of") if said else None


def _hears(block: Block, target: Token, verb: Token) -> bool:
    """Whether a preposition behind an object is the verb's, for its object hears: not in "warns the level of lead"."""
    return verb.lemma_ in TARGETED or target.pos_ == "PRON" or can_speak(block, target)


def _for_to(block: Block, verb: Token) -> tuple[Span, Span, str] | None:
    """What is called for to be done: "called for the bridge to be closed"."""
    for act in verb.children:
        mark = next((c for c in act.children if c.dep_ == "mark" and c.lower_ == "for" and c.i > verb.i), None)
        if act.dep_ in ("advcl", "ccomp", "xcomp") and mark is not None and infinitive(act):
            said = clause(block, act, [mark])
            return ((verb.idx, mark.end_char), said, "spoke-of") if said else None
        wanted = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "for" and c.i == verb.i + 1), None)
        if wanted is not None and infinitive(act) and act.left_edge.i == wanted.right_edge.i + 1:
            told = clause(block, act)
            said = tidy(block, wanted.nbor().idx, told[1]) if told else None
            return ((verb.idx, wanted.end_char), said, "spoke-of") if said else None
    return None


def _is_quoted(block: Block, thing: Token) -> bool:
    """Whether a part of the phrase is in quotation marks."""
    first, last = thing.left_edge.idx, thing.right_edge.idx
    return any(first <= q.start <= last or q.start <= first < q.close for q in block.quotations)


def _called(block: Block, verb: Token) -> tuple[Span, Span, str] | None:
    lemma = verb.lemma_.lower()
    if lemma not in NAMING | VIEWING | REPORTING_AS:
        return None
    rule = "belief" if lemma in VIEWING else "called-it"
    target = next((c for c in verb.children if c.dep_ in ("dobj", "nsubj") and c.i > verb.i), None)
    if target is None:
        return None
    first = clause(block, target)
    named = next((c for h in (verb, target) for c in h.children if c.dep_ == "prep" and c.lower_ == "as"), None)
    if named is None and lemma in NAMING:
        named = next((c for c in verb.children if c.dep_ in ("oprd", "attr", "ccomp") and c.i > target.i), None)
        named = named or next((c for c in target.rights if c.pos_ == "ADJ"), None)
        if named is not None and named.pos_ == "ADJ" and not _is_certain(target):
            return None
    last = clause(block, named) if named is not None else None
    said = tidy(block, first[0], last[1]) if first and last and first[0] < last[1] else None
    return (span(verb), said, rule) if said else None


def _is_certain(noun: Token) -> bool:
    """Whether a noun stands for a certain thing: "called the plan absurd", not "called a meeting open to all"."""
    return noun.pos_ in ("PROPN", "PRON") or any(
        child.dep_ == "poss" or child.lower_ in ("the", "this", "that", "these", "those") for child in noun.lefts
    )


def _owner_start(block: Block, start: int) -> int:
    """Where a phrase begins whose owner's apostrophe the parse takes for a mark: "the United States’ pledge"."""
    if block.passage.text[start] not in "'’" or not block.passage.text[start - 1 : start].isalpha():
        return start
    owner = [token for token in block.doc if token.idx < start][-1]
    while owner.i > owner.sent.start and owner.nbor(-1).pos_ in ("DET", "PROPN", "NOUN", "ADJ", "PRON"):
        owner = owner.nbor(-1)
    return owner.idx


def _goes_with(preposition: Token, thing: Token) -> bool:
    """Whether a phrase belongs to what was said: "expressed concern about ...", "announced her as ..."."""
    after = preposition.doc.span(preposition.i + 1, preposition.i + 2).text.lower()
    if preposition.lower_ == "to" and any(child.dep_ == "pcomp" for child in preposition.children):
        return True  # "applauded her contributions to saving the forest"
    if (thing.lemma_ if preposition.lower_ == "in" else preposition.head.lemma_) in _WITH.get(preposition.lower_, ()):
        return True
    return preposition.lower_ in _ABOUT and not (preposition.lower_ == "as" and after == "of")


def _asides(thing: Token) -> Iterator[Token]:
    """Clauses at the end of a phrase that a comma parts from their noun, which are the article's own remarks; those of
    what may come are not.
    """
    for word in thing.subtree:
        own = word.dep_ == "relcl" and (word.head == thing or word.right_edge == thing.right_edge)
        comma = own and word.left_edge.i > 0 and word.left_edge.nbor(-1).text == ","
        if comma and (word.head == thing or not any(child.tag_ == "MD" for child in word.children)):
            yield word


def _object(block: Block, verb: Token) -> tuple[Span, Span, str] | None:
    thing = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    counted = thing is not None and verb.lemma_ in COUNTING and any(c.dep_ == "nummod" for c in thing.children)
    remarked = thing is not None and (
        (verb.lemma_ in REMARKING and not is_named(block, thing))
        or (verb.lemma_ == "claim" and thing.lemma_ in CLAIMED)
        or (verb.lemma_ == "raise" and thing.lemma_ in VIEWS)
    )
    if verb.lemma_.lower() not in OBJECTS and not counted and not remarked:
        return None
    put = thing is not None and thing.lemma_.lower() in words("vote_nouns") and verb.lemma_ == "propose"
    if put or (thing is not None and thing.lemma_ in ("nomination", "appointment") and verb.lemma_ == "confirm"):
        return None  # an act of parliament, nothing said
    if thing is not None and verb.lemma_ == "deny" and thing.lemma_.lower() in WITHHELD:
        return None
    told = next((child for child in verb.children if child.dep_ == "ccomp"), None)
    if thing is None or thing.pos_ == "PRON" or (told is not None and (verb.lemma_ in SAYING or told.i < thing.i)):
        return None
    first = clause(block, thing, list(_asides(thing)))
    rest = [c for c in verb.children if c.dep_ == "prep" and c.i > thing.i and _goes_with(c, thing)]
    end = told or (rest[-1] if rest else None)
    last = clause(block, end) if end is not None else first
    said = tidy(block, _owner_start(block, first[0]), last[1]) if first and last else None
    return (span(verb), said, "spoke-about") if said else None
