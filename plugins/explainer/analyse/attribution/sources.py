"""Sources named beside a sentence: "according to X", "as reported by X", "X's claim that", and hearsay without one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...model import Who
from ..lexicon.speech_verbs import HEARING, HEARSAY, MEDIA, REPORTS, SAYING, VIEWS
from ..rule import Rule
from .block import Block, Report, Span, span
from .content import clause, closes, tidy
from .speaker import finite, is_self, subject, who
from .verbs import happens

if TYPE_CHECKING:
    from spacy.tokens import Token

RULES = (
    Rule("statement", "according-to", "A sentence stands with its source: according to X, ..."),
    Rule("statement", "as-reported-by", "A sentence stands with its source: as reported by X, ...; as X put it, ..."),
    Rule("statement", "hearsay", "A passive reports without a source: is said to ...; it is claimed that ..."),
    Rule(
        "statement",
        "reportedly",
        "The article itself holds what was said at a distance: X reportedly said ...; X has allegedly ordered Y to ...",
    ),
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


def sources(block: Block) -> Iterator[Report]:
    """What the passage reports with a source beside it, or as hearsay."""
    for token in block.doc:
        lower, lemma = token.lower_, token.lemma_.lower()
        found: Report | None = None
        if lower == "according":
            found = _according(block, token)
        elif token.dep_ == "advcl" and lemma in SAYING | {"highlight"}:
            found = _as_reported(block, token)
        elif token.tag_ == "VBN" and lemma in HEARSAY:
            found = _hearsay(block, token)
        elif lemma in HEARING and token.pos_ == "VERB":
            found = _heard(block, token)
        elif lemma in REPORTS and token.pos_ == "NOUN":
            found = _claim(block, token)
        if found:
            yield found


def _according(block: Block, token: Token) -> Report | None:
    to = next((child for child in token.children if child.lower_ == "to"), None)
    if to is None and token.i + 1 < len(token.doc) and token.nbor().lower_ == "to":
        to = token.nbor()
    source = next((child for child in to.children if child.dep_ == "pobj"), None) if to is not None else None
    if to is None or source is None or is_self(source):
        return None
    said = _last_clause(block, token) or clause(block, _sentence_of(token), [token, to])
    return block.report(who(block, source), (token.idx, to.idx + len(to)), said, "according-to") if said else None


def _as_reported(block: Block, verb: Token) -> Report | None:
    if not any(child.dep_ in ("mark", "advmod") and child.lower_ == "as" for child in verb.children):
        return None
    if verb.tag_ == "VBN" and not any(child.dep_ == "auxpass" for child in verb.children):
        agent = next((child for child in verb.children if child.dep_ == "agent" or child.lower_ == "by"), None)
        source = next((child for child in agent.children if child.dep_ == "pobj"), None) if agent is not None else None
    else:
        source = subject(verb)
    if (
        source is None
        or is_self(source)
        or not happens(verb)
        or any(c.dep_ == "ccomp" or (c.dep_ == "dobj" and verb.lemma_ != "tell") for c in verb.children)
    ):
        return None
    if not _stands_aside(verb):
        return None
    said = _last_clause(block, verb) or clause(block, _sentence_of(verb), [verb])
    return block.report(who(block, source), span(verb), said, "as-reported-by", from_start=True) if said else None


def _last_clause(block: Block, aside: Token) -> Span | None:
    """The relative clause after a comma that a source at the sentence's end follows: it vouches for no more.

    Read from the words, not from the parse, which loses its way in long clauses that hold figures.
    """
    if not closes(aside):
        return None
    main = aside.sent.root
    joined = [child.i for child in main.children if child.dep_ == "conj" and child.pos_ in ("VERB", "AUX")]
    for token in reversed(aside.doc[aside.sent.start + 1 : aside.i]):
        if token.tag_ in ("WRB", "WP", "WDT", "WP$") and token.nbor(-1).text == ",":
            if main.i < token.i and all(i < token.i for i in joined):
                first = token.nbor() if token.lower_ == "where" else token
                return tidy(block, first.idx, aside.idx)
            return None
    return None


def _sentence_of(aside: Token) -> Token:
    """The verb of the sentence that the aside speaks of: the relative clause it follows, or else the main clause."""
    head = aside.head
    while head.dep_ != "ROOT" and not (finite(head) and _is_clause(head, aside)):
        head = head.head
    near = aside.doc[aside.i - 2] if aside.i > 1 else aside
    while near.dep_ != "ROOT" and near != head and near.sent == aside.sent:
        if near.dep_ == "relcl" and finite(near) and _set_off(near):
            return near
        near = near.head
    return head


def _is_clause(head: Token, aside: Token) -> bool:
    """Whether the source's scope ends with this clause. A source that closes a sentence vouches for "X said" too."""
    if head.dep_ == "ccomp":
        return head.head.lemma_ not in SAYING or not closes(aside)
    return head.dep_ in ("advcl", "relcl", "parataxis")


def _stands_aside(verb: Token) -> bool:
    """Whether a comma parts the clause from its sentence: "as he proposed" alone is no source."""
    tokens = [token for token in verb.subtree if not token.is_punct]
    first, last = tokens[0], tokens[-1]
    before = first.nbor(-1).text if first.i > 0 else ""
    after = last.nbor().text if last.i + 1 < len(last.doc) else ""
    return before in (",", "–", "—", "(") or (after == "," and (first.is_sent_start or first.i == 0))


def _set_off(relative: Token) -> bool:
    """Whether a comma stands before the relative clause."""
    first = next(iter(relative.subtree))
    return first.i > 0 and first.nbor(-1).text == ","


def _is_hearsay(verb: Token) -> bool:
    be = next((child for child in verb.children if child.dep_ == "auxpass"), None)
    return (
        verb.lemma_.lower() in HEARSAY
        and be is not None
        and be.lemma_ in ("be", "'s")
        and not any(child.dep_ == "agent" or child.dep_ == "neg" for child in verb.children)
    )


def _hearsay(block: Block, verb: Token) -> Report | None:
    """Passive reports; the infinitive or clause is what was said."""
    if not _is_hearsay(verb) or not happens(verb):
        return None
    be = next(child for child in verb.children if child.dep_ == "auxpass")
    said_head = next((c for c in verb.children if c.dep_ in ("xcomp", "ccomp") and c.i > verb.i), None)
    if said_head is None:
        said_head = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "as" and c.i > verb.i), None)
    if said_head is None or (verb.lemma_ == "see" and said_head.lower_ != "as"):
        return None
    to = [child for child in said_head.children if child.dep_ == "aux" and child.tag_ == "TO"]
    impersonal = any(child.dep_ in ("nsubjpass", "nsubj") and child.lower_ == "it" for child in verb.children)
    if not to and said_head.lower_ != "as" and not impersonal:
        return None
    said = clause(block, said_head, to)
    if said is not None and said_head.lower_ == "as":
        said = tidy(block, said_head.idx + len(said_head), said[1])
    if said is None:
        return None
    return block.report(None, (be.idx, verb.idx + len(verb)), said, "hearsay", from_start=True)


def _heard(block: Block, verb: Token) -> Report | None:
    """The speaker is in the object: "heard from X that", "heard about her concern"."""
    if not happens(verb):
        return None
    for preposition in (child for child in verb.children if child.dep_ == "prep"):
        thing = next((child for child in preposition.children if child.dep_ == "pobj"), None)
        if thing is None or is_self(thing):
            continue
        if preposition.lower_ == "from":
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
            cue = verb.idx, preposition.idx + len(preposition)
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
        for index, mention in block.mentions
        if mention.kind == "person" and owner.sent.start_char <= mention.evidence.start < owner.idx and index != hears
    ]
    if hears is None or len(others) != 1 or owner.lower_ not in ("his", "her"):
        return who(block, owner)
    index, mention = others[0]
    return Who(mention.evidence, index)


def _claim(block: Block, noun: Token) -> Report | None:
    said_head = next((c for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl") and _that(c)), None)
    if said_head is None or said_head.i < noun.i:
        return None
    owner = _owner(noun)
    said = clause(block, said_head)
    if owner is None or said is None or is_self(owner):
        return None
    return block.report(who(block, owner), span(noun), said, "claim-that")


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
