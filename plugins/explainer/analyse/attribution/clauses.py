"""Indirect speech in a clause of its own: "X said that ...", "..., he said", "..., saying that ..."."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from ..lexicon.speech_verbs import BELIEVING, SAYING, WEAK
from ..rule import Rule
from .block import Block, Report, Span, span
from .content import clause, tidy
from .speaker import can_speak, inverted, is_self, subject, who
from .verbs import happens, hedged

if TYPE_CHECKING:
    from spacy.tokens import Token

RULES = (
    Rule(
        "statement",
        "said-that",
        "A verb of saying has a clause that tells what was said: X said that ...; X told Y that ...",
    ),
    Rule(
        "statement",
        "said-aside",
        "A verb of saying stands aside from what was said: ..., he said; the plan, officials said, ...",
    ),
    Rule(
        "statement",
        "said-partly-quoted",
        "A verb of saying has a loose clause after it that is partly in quotation marks.",
    ),
    Rule("statement", "said-by", "Somebody is told or asked something by X."),
    Rule(
        "statement",
        "belief",
        "A verb of belief reports what somebody is held to think: X believes that ...; X sees Y as ...",
    ),
)

_AUDIENCE = 9  # words between a verb and "that": "told the Herald in a statement that"
_ELSE = frozenset(("after", "although", "and", "as", "but", "before", "according", "though", "when", "where", "which"))
_ELSE |= frozenset(("while", "who", "whose", "adding", "saying", "with"))
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")


def clauses(block: Block, leading: Collection[int]) -> Iterator[Report]:
    """What the passage reports in clauses that hang on a verb of saying or of belief.

    `leading` are the offsets of the verbs that lead in a direct quotation: what hangs on these is no part of a clause.
    """
    for verb in block.doc:
        lemma = verb.lemma_.lower()
        believes = lemma in BELIEVING and lemma not in SAYING
        if verb.pos_ not in ("VERB", "AUX") or not (believes or lemma in SAYING) or not happens(verb):
            continue
        head = inverted(verb) or subject(verb)
        if head is None or is_self(head):
            continue
        if (believes or lemma in WEAK) and not can_speak(block, head):
            continue
        said = _complement(verb)
        rule = "belief" if believes else "said-by" if _passive(verb) else "said-that"
        if said is None and not believes:
            said, rule = _host(verb), "said-aside"
        if said is None and not believes:
            said, rule = _quoting(block, verb), "said-partly-quoted"
        if said is None:
            loose = None if believes else _after_that(block, verb) or _torn(block, verb)
            if loose is not None:
                named = "reportedly" if hedged(verb) else "said-that"
                yield block.report(who(block, head, verb), span(verb), loose, named)
            continue
        without = [] if said in verb.children else [verb]
        without += [t for t in said.subtree if t.idx in leading and t.dep_ in ("advcl", "relcl", "parataxis")]
        if rule == "said-partly-quoted":
            without += [child for child in said.children if child.dep_ == "mark"]
        words = clause(block, said, without)
        if words:
            named = "reportedly" if hedged(verb) and not believes else rule
            yield block.report(who(block, head, verb), span(verb), words, named)


def _complement(verb: Token) -> Token | None:
    """The clause that is the verb's object."""
    for child in verb.children:
        if child.dep_ == "ccomp" and _is_clause(child):
            return child
    return None


def _after_that(block: Block, verb: Token) -> Span | None:
    """What follows "that" near a verb, up to the end of its first clause, where the parse has lost the tie."""
    for token in verb.doc[verb.i + 1 : min(verb.i + _AUDIENCE, verb.sent.end)]:
        if token.lower_ == "that" and token.tag_ == "IN":
            rest = verb.doc[token.i + 1 : verb.sent.end]
            end = next((t.idx for t in rest if _breaks(t)), rest[-1].idx + len(rest[-1]) if len(rest) else token.idx)
            told = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") and t.idx < end for t in rest)
            return tidy(block, rest[0].idx, end) if told else None
        if token.pos_ in ("VERB", "AUX") or token.is_punct:
            return None
    return None


def _breaks(token: Token) -> bool:
    """Whether a mark may end what was said."""
    follows = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return token.text == ";" or token.is_quote or (token.text == "," and follows in _ELSE)


def _torn(block: Block, verb: Token) -> Span | None:
    """A clause that asides have torn from its subject: "ruled the custom, or habit, is illegal"."""
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    if thing is None or any(child.dep_ in ("cc", "ccomp") for child in verb.children):
        return None
    for child in verb.children:
        torn = child.dep_ == "conj" and child.i > thing.i and child.lemma_ == "be"
        if torn and not any(grand.dep_ in _SUBJECTS for grand in child.children):
            last = child.right_edge
            return tidy(block, thing.left_edge.idx, last.idx + len(last))
    return None


def _is_clause(head: Token) -> bool:
    """Whether it has a subject of its own or is a question: without either, the parse is not to be trusted."""
    return any(child.dep_ in _SUBJECTS or child.tag_ in ("WRB", "WP", "WDT") for child in head.children)


def _quoting(block: Block, verb: Token) -> Token | None:
    """A clause after the verb that is quoted in part and that the parse has tied to it as a mere circumstance."""
    for child in verb.children:
        if child.dep_ == "advcl" and child.i > verb.i and _is_clause(child):
            last = max(token.i for token in child.subtree)
            end = verb.doc[last].idx + len(verb.doc[last])
            if any(child.sent.start_char <= q.start and q.inner < end <= q.end for q in block.quotations):
                return child
    return None


def _host(verb: Token) -> Token | None:
    """The clause that the verb of saying stands aside from."""
    if verb.dep_ == "parataxis":
        return verb.head
    if verb.dep_ == "advcl" and verb.head.i < verb.i and verb.head.pos_ in ("VERB", "AUX"):
        begin = next(token for token in verb.subtree if not token.is_punct)
        spoken = any(child.dep_ == "nsubj" for child in verb.children)
        bound = any(child.dep_ in ("mark", "aux", "dobj") or child.tag_ == "WRB" for child in verb.children)
        if spoken and not bound and begin.i > 0 and begin.nbor(-1).text == ",":
            return verb.head
    return None


def _passive(verb: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in verb.children)
