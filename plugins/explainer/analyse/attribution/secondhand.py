"""What was said, told by a noun or by the one who heard it: "X's claim that ...", "heard from X that ..."."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Who
from ..lexicon.speech_verbs import GIVING, HEARING, MEDIA, OBJECTS, REMARKING, REPORTS, VIEWS
from ..rule import Rule
from ..tokens import Token
from .block import Block, Report, span
from .content import clause
from .speaker import who
from .speakers import can_speak, is_self
from .subjects import subject
from .verbs import happens

RULES = (
    Rule(
        "statement",
        "heard-from",
        "The one who hears is the subject, the one who speaks is named after: heard from X that ...",
    ),
    Rule(
        "statement",
        "claim-that",
        "A noun holds what was said: X's claim that ...; the analysis that ... is common in the press.",
    ),
)


def secondhand(block: Block) -> Iterator[Report]:
    """What the passage reports by a noun for what was said, or by its hearer."""
    for token in block.doc:
        found: Report | None = None
        if token.pos_ == "VERB" and token.lemma_.lower() in HEARING:
            found = _heard(block, token)
        elif token.pos_ == "NOUN" and token.lemma_.lower() in REPORTS and not block.spoken(token):
            found = _claim(block, token)
        if found:
            yield found


def _heard(block: Block, verb: Token) -> Report | None:
    """The speaker is in the object: "heard from X that", "heard about her concern"."""
    if not happens(verb):
        return None
    for preposition in (child for child in verb.children if child.dep_ == "prep"):
        thing = next((child for child in preposition.children if child.dep_ == "pobj"), None)
        if thing is None or is_self(thing):
            continue
        if preposition.lower_ == "from" and can_speak(block, thing):
            said_head = next((c for c in verb.children if c.dep_ in ("ccomp", "dobj")), None) or next(
                (c for c in verb.children if c.dep_ == "prep" and c.lower_ in ("about", "of")), None
            )
            said = clause(block, said_head) if said_head is not None else None
            return block.report(who(block, thing), span(verb), said, "heard-from", from_start=True) if said else None
        owner = next((child for child in thing.children if child.dep_ == "poss"), None)
        if (
            preposition.lower_ in ("about", "of")
            and owner is not None
            and thing.lemma_.lower() in VIEWS
            and not is_self(owner)
        ):
            said = clause(block, thing)
            cue = verb.idx, preposition.end_char
            speaker = _owner_of_view(block, owner, verb)
            return block.report(speaker, cue, said, "heard-from", from_start=True) if said else None
    return None


def _owner_of_view(block: Block, owner: Token, verb: Token) -> Who:
    """Whoever the possessive stands for: "X met Y and heard of her worry" can mean only Y, for X is the hearer."""
    hearer = subject(verb)
    if owner.tag_ != "PRP$" or hearer is None:
        return who(block, owner)
    hears = block.mention_at(hearer)
    others = [
        (index, mention)
        for index, mention in block.mentions.items()
        if mention.kind == "person" and owner.sent.start_char <= mention.evidence.start < owner.idx and index != hears
    ]
    if hears is None or len(others) != 1 or owner.lower_ not in ("his", "her"):
        return who(block, owner)
    index, mention = others[0]
    return Who(mention.evidence, index)


def _claim(block: Block, noun: Token) -> Report | None:
    held = noun.head.lemma_ == "be" and noun.dep_ == "nsubj"
    beside = [*noun.children, *(noun.head.children if held else ())]
    said_head = next((c for c in beside if c.dep_ in ("acl", "ccomp", "relcl") and _that(c)), None)
    if said_head is None or said_head.i < noun.i or (held and not happens(noun.head)):
        return None
    owner = _owner(noun) or _giver(block, noun)
    said = clause(block, said_head)
    if owner is None or said is None or is_self(owner):
        return None
    if owner.tag_ == "PRP$" and noun.dep_ == "dobj" and noun.head.lemma_ in REMARKING | OBJECTS:
        return None  # "outlined her belief that"
    return block.report(who(block, owner), span(noun), said, "claim-that")


def _giver(block: Block, noun: Token) -> Token | None:
    """Who makes a claim, gives a warning or sends a message, where the noun itself has no owner."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_ not in GIVING or not happens(verb):
        return None
    giver = subject(verb)
    return giver if giver is not None and can_speak(block, giver) else None


def _that(clause_head: Token) -> bool:
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in clause_head.children)


def _owner(noun: Token) -> Token | None:
    """Whose claim it is: "X's claim", "the claim by X", "the claim ... is common in the press"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ in ("by", "from", "of"):
            return next((grand for grand in child.children if grand.dep_ == "pobj"), None)
    if noun.dep_ == "nsubj" and noun.head.lemma_ == "be":
        for token in noun.head.subtree:
            if (
                token.dep_ == "pobj"
                and token.i > noun.head.i
                and token.head.lower_ == "in"
                and token.lemma_.lower() in MEDIA
            ):
                return token
    return None
