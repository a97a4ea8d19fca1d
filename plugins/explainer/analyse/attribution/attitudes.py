"""What somebody is sure or afraid of: "X was adamant that ...", "X is confident that ..."."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.speech_verbs import CONVINCED, SURE
from ..rule import Rule
from ..tokens import Token
from .block import Block, Report
from .content import clause
from .speaker import who
from .speakers import QUANTIFIED, can_speak, is_self
from .subjects import subject
from .verbs import happens

RULES = (
    Rule(
        "statement",
        "adamant-that",
        "An adjective tells what somebody insists on: X was adamant that ...; X made clear that ...",
    ),
)


def attitudes(block: Block) -> Iterator[Report]:
    """What the passage reports by an adjective behind "be" and a clause with "that"."""
    for token in block.doc:
        lemma = token.lower_
        made = lemma in ("clear", "plain") and token.head.lemma_ == "make" and token.head.i < token.i
        if not made and (token.dep_ != "acomp" or not (lemma in SURE or lemma in CONVINCED)):
            continue
        below = (*token.children, *(token.head.children if made else ()))
        said_head = next((child for child in below if child.dep_ in ("ccomp", "csubj") and _that(child)), None)
        if not happens(token.head):
            continue
        head = subject(token.head)
        if said_head is None or head is None or is_self(head) or block.spoken(head) != block.spoken(token):
            continue
        if not (can_speak(block, head) or head.lower_ in QUANTIFIED):
            continue
        said = clause(block, said_head)
        if said is not None:
            cue = token.head.idx, token.end_char
            yield block.report(
                who(block, head, token.head), cue, said, "belief" if lemma in CONVINCED else "adamant-that"
            )


def _that(clause_head: Token) -> bool:
    return any(child.lower_ == "that" and child.dep_ == "mark" for child in clause_head.children)
