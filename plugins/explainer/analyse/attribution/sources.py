"""Sources named beside a sentence: "according to X", "as reported by X", and hearsay without one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon.speech_verbs import HEARSAY, MEDIA, SAYING
from ..rule import Rule
from ..tokens import Token
from .block import Block, Report, Span, span
from .content import clause, closes, tidy
from .speaker import noun_phrase, who
from .speakers import can_speak, is_self
from .subjects import finite, subject
from .verbs import happens

_ELSE = re.compile(r", (?:but|yet|while|whereas|although|though)\b")
_CONTRASTS = ("although", "though", "whereas", "while")
_CITING = ("citing", "quoting")
_REPORTING = SAYING | {"highlight"}
RULES = (
    Rule("statement", "according-to", "A sentence stands with its source: according to X, ..."),
    Rule("statement", "as-reported-by", "A sentence stands with its source: as reported by X, ...; as X put it, ..."),
    Rule(
        "statement", "in-words-of", "Words stand beside whose they are: in X's words, ...; it was, in X's words, “...”."
    ),
    Rule("statement", "hearsay", "A passive reports without a source: is said to ...; it is claimed that ..."),
    Rule(
        "statement",
        "reportedly",
        "The article itself holds what was said at a distance: X reportedly said ...; X has allegedly ordered Y to ...",
    ),
)


def sources(block: Block) -> Iterator[Report]:
    """What the passage reports with a source beside it, or as hearsay."""
    for token in block.doc:
        lower = token.lower_
        found: Report | None = None
        if lower == "according":
            found = _according(block, token)
            yield from _cited(block, found) if found else ()
        elif lower in ("per", "by") and token.dep_ == "prep":
            found = _by_account(block, token)
        elif lower == "in" and token.dep_ == "prep":
            found = _in_words(block, token)
        elif token.dep_ == "advcl" and token.lemma_.lower() in _REPORTING:
            found = _as_reported(block, token)
        elif token.tag_ == "VBN" and token.lemma_.lower() in HEARSAY:
            found = _hearsay(block, token)
        if found:
            yield found


def _according(block: Block, token: Token) -> Report | None:
    to = next((child for child in token.children if child.lower_ == "to"), None)
    if to is None and token.i + 1 < len(token.doc) and token.nbor().lower_ == "to":
        to = token.nbor()
    source = next((child for child in to.children if child.dep_ == "pobj"), None) if to is not None else None
    if to is None or source is None or is_self(source):
        return None
    said = _vouched(block, token, source, [token, to, *_passed_on(source)])
    return block.report(who(block, source), (token.idx, to.end_char), said, "according-to") if said else None


def _cited(block: Block, report: Report) -> Iterator[Report]:
    """The source that a source names: "according to the Herald, citing officials, ..." is the officials' word too."""
    speaker = report.speaker
    behind = [token for token in block.doc if speaker is not None and token.idx >= speaker.words.end][:2]
    if len(behind) < len(("comma", "participle")) or behind[0].text != "," or behind[1].lower_ not in _CITING:
        return
    source = next((child for child in behind[1].children if child.dep_ == "dobj"), None)
    if source is not None and can_speak(block, source):
        said = report.content
        yield block.report(who(block, source), span(behind[1]), (said.start, said.end), "according-to")


def _passed_on(source: Token) -> Iterator[Token]:
    """The participle by which a source names its own: "according to the Herald, quoting officials, ..."."""
    at = source.right_edge.i + 2
    if at < len(source.doc) and source.doc[at].lower_ in _CITING:
        yield source.doc[at]


def _by_account(block: Block, token: Token) -> Report | None:
    """The source of "per the Herald, ..." or "by most accounts ...", at the start of a sentence or behind a comma."""
    source = next((child for child in token.children if child.dep_ == "pobj"), None)
    before = token.nbor(-1) if token.i > token.sent.start else None
    if source is None or is_self(source) or (before is not None and before.text != ",") or _is_first_name(block, token):
        return None
    if token.lower_ == "per":
        named = block.mention_at(source) is not None or source.lemma_.lower() in MEDIA
    else:
        named = source.lemma_.lower() in ("account", "estimate", "report")
    if not named or (token.lower_ == "by" and any(child.dep_ in ("poss", "det") for child in source.children)):
        return None
    said = _vouched(block, token, source, [token])
    return block.report(who(block, source), span(token), said, "according-to") if said else None


def _in_words(block: Block, token: Token) -> Report | None:
    """The quotation beside "in X's words", or the sentence that they open."""
    noun = next((child for child in token.children if child.dep_ == "pobj" and child.lower_ == "words"), None)
    of = next((child for child in noun.children if child.lower_ == "of"), None) if noun is not None else None
    owners = of.children if of is not None else noun.children if noun is not None else ()
    owner = next((child for child in owners if child.dep_ in ("poss", "pobj")), None)
    if noun is None or owner is None or is_self(owner) or not (can_speak(block, owner) or owner.tag_ == "PRP$"):
        return None
    text, end = block.passage.text, max(noun.end_char, noun_phrase(owner)[1] if of is not None else 0)
    said = next(
        (
            tidy(block, one.inner, one.close)
            for one in block.quotations
            if text[end : max(end, one.start)].strip(" ,:") == "" < text[end : one.close]
            or text[one.end : max(one.end, token.idx)].strip(" ,") == "" < text[one.inner : token.idx]
        ),
        None,
    )
    if said is None and token.is_sent_start and text[end : end + 1] == ",":
        said = tidy(block, end, token.sent.end_char)
    return block.report(who(block, owner), (token.idx, end), said, "in-words-of") if said else None


def _is_first_name(block: Block, token: Token) -> bool:
    """Whether "Per" is the name of a man ("Per Lund, the mayor, left"), or may be."""
    index = block.mention_at(token.nbor()) if token.text == "Per" and token.i + 1 < len(token.doc) else None
    mention = block.mentions[index] if index is not None else None
    if mention is None or mention.kind != "person":
        return False
    return mention.evidence.start <= token.idx or " " not in mention.evidence.quote


def _vouched(block: Block, token: Token, source: Token, without: list[Token]) -> Span | None:
    """What a source beside a sentence vouches for: up to a semicolon, and with what follows a source in its middle."""
    said = _last_clause(block, token) or clause(block, _sentence_of(token), without)
    if said is None:
        return None
    text, (start, end), first = block.passage.text, said, token.sent[0]
    behind = source.right_edge.end_char
    goes_on = text[behind:].lstrip()[:1] == ","
    if goes_on and first.lower_ in _CONTRASTS and first.i < token.i:
        return tidy(block, first.nbor().idx, token.idx)
    before = token.doc.span(max(token.i - 2, 0), token.i)
    if (
        goes_on
        and start < token.idx
        and end <= token.idx
        and before.text == f"{before[0].text},"
        and before[0].pos_ == "AUX"
    ):
        end = token.sent.end_char  # "one child was, according to X, among the dead"
    if start < token.idx < end and _ELSE.match(text, behind):
        end = token.idx
    if token.is_sent_start and (comma := text.find(", ", token.idx, start)) >= 0 and "," not in text[comma + 1 : start]:
        start = comma + 1  # what the parse takes for the source's office: "according to X, Mayor of Y Ada Lind lost"
    left, right = text.rfind(";", start, token.idx), text.find(";", token.idx, end)
    if left >= 0:
        start = left + 1 if text[left + 1 : token.idx].strip() else behind
    return tidy(block, start, end if right < 0 else right)


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
        or (verb.tag_ != "VBN" and not can_speak(block, source))
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
    loose = any(child.dep_ == "aux" and child.tag_ == "TO" for child in verb.children)  # "to be thought of as"
    if loose or not _is_hearsay(verb) or not happens(verb):
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
        said = tidy(block, said_head.end_char, said[1])
    if said is None:
        return None
    return block.report(None, (be.idx, verb.end_char), said, "hearsay", from_start=True)
