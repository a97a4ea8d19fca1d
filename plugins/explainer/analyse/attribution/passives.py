"""What a verb of saying tells in the passive, with its speaker behind "by": "condemned by X", "urged by X to"."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Who
from ..lexicon.speech_verbs import BELIEVING, DIRECTING, HEARSAY, NAMING, OBJECTS, REMARKING, SAYING, TARGETED
from ..tokens import Token
from .block import Block, Report, Span, span
from .content import clause, infinitive, tidy
from .speaker import who
from .speakers import can_speak, is_named, is_self
from .subjects import subject
from .verbs import hedged

_OF = ("of", "about")
_FULL = ("called-it", "told-to", "said-by", "belief", "spoke-of")


def passive(block: Block, verb: Token) -> Iterator[Report]:
    """What the one behind "by" is reported to have said; nothing where nobody stands there."""
    head = subject(verb)
    if head is None or is_self(head) or not can_speak(block, head):
        return
    found = _of_deed(block, verb) or _named(block, verb, head) or _told_of(block, verb, head)
    if found is None:
        return
    said, rule = found
    speaker = who(block, head, verb)
    if speaker.words.start < said[0] < speaker.words.end:
        speaker = Who(block.passage.cite(speaker.words.start, head.end_char), speaker.mention)
    full = rule in _FULL and verb.lemma_ != "tell"
    rule = "reportedly" if hedged(verb) and rule != "belief" else rule
    yield block.report(speaker, span(verb), said, rule, from_start=full)


def _of_deed(block: Block, verb: Token) -> tuple[Span, str] | None:
    """What somebody is to do, or is said to be or to have done: "is believed by X to be", "was accused by X of"."""
    lemma = verb.lemma_.lower()
    act = next((c for c in verb.children if c.dep_ == "xcomp" and c.i > verb.i and infinitive(c)), None)
    rule = "told-to" if lemma in DIRECTING else "belief" if lemma in BELIEVING - SAYING else "said-by"
    if act is not None and lemma in DIRECTING | HEARSAY | BELIEVING - {"see", "hope", "fear"}:
        said = clause(block, act)
        return (said, rule) if said else None
    if lemma in TARGETED:
        wanted = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ in ("of", "for")), None)
        thing = next((c for c in wanted.children if c.dep_ in ("pobj", "pcomp")), None) if wanted is not None else None
        said = clause(block, thing) if thing is not None else None
        return (said, "spoke-of") if said else None
    return None


def _named(block: Block, verb: Token, head: Token) -> tuple[Span, str] | None:
    """What something is called, or is condemned or denied: "described by X as", "the attack was condemned by X"."""
    lemma = verb.lemma_.lower()
    thing = next((child for child in verb.children if child.dep_ == "nsubjpass" and child.pos_ != "PRON"), None)
    named = next((child for child in verb.children if child.dep_ == "prep" and child.lower_ == "as"), None)
    if lemma in NAMING and named is not None and named.i > head.i:
        words = clause(block, named)
        said = tidy(block, named.end_char, words[1]) if words else None
        return (said, "called-it") if said else None
    if lemma in OBJECTS | REMARKING and thing is not None and (lemma in OBJECTS or not is_named(block, thing)):
        said = clause(block, thing)
        return (said, "spoke-about") if said else None
    return None


def _told_of(block: Block, verb: Token, head: Token) -> tuple[Span, str] | None:
    """What somebody is told of: "was told by X about the delay"."""
    if verb.lemma_.lower() != "tell":
        return None
    what = next((c for h in (verb, head) for c in h.children if c.dep_ == "prep" and c.lower_ in _OF), None)
    about = next((c for c in what.children if c.dep_ == "pobj"), None) if what is not None else None
    said = clause(block, about) if about is not None else None
    return (said, "spoke-of") if said else None
