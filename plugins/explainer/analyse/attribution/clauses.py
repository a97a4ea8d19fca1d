"""Indirect speech in a clause of its own: "X said that ...", "..., he said", "..., saying that ..."."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ...model import Who
from ..lexicon.speech_verbs import BELIEVING, SAYING, TELLING, WEAK
from ..rule import Rule
from ..tokens import Doc, Token
from .block import Block, Report, Span, span
from .content import clause
from .plain_words import speaks
from .speaker import who
from .speakers import QUANTIFIED, can_speak, is_self
from .subjects import finite, inverted
from .torn import SUBJECTS, torn, widened
from .verbs import happens, hedged

_TURNED = frozenset(("add", "announce", "argue", "claim", "explain", "note", "report", "say", "state"))

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


def clauses(block: Block, leading: Collection[int]) -> Iterator[Report]:
    """What the passage reports in clauses that hang on a verb of saying or of belief.

    `leading` are the offsets of the verbs that lead in a direct quotation: what hangs on these is no part of a clause.
    """
    for verb in block.doc:
        if verb.pos_ not in ("VERB", "AUX"):
            continue
        lemma = verb.lemma_.lower()
        believes = lemma in BELIEVING and lemma not in SAYING
        if not (believes or lemma in SAYING) or not happens(verb):
            continue
        turned = inverted(verb)
        head = turned or speaks(block, verb)
        if head is None or is_self(head) or block.spoken(head) != block.spoken(verb):
            continue
        if (believes or lemma in WEAK) and not (can_speak(block, head) or head.lower_ in QUANTIFIED):
            continue
        said = _complement(verb)
        rule = "belief" if believes else "said-by" if _passive(verb) else "said-that"
        if said is not None and lemma == "find" and not finite(said):
            continue  # "found it hard to"
        if said is None and not believes:
            said, rule = _host(verb), "said-aside"
        if said is None and turned is not None and lemma in _TURNED and can_speak(block, turned):
            said, rule = _joined_to(verb), "said-aside"
        if said is None and not believes:
            said, rule = _quoting(block, verb), "said-partly-quoted"
        if said is None:
            loose = None if believes else torn(block, verb)
            if loose is not None:
                named = "reportedly" if hedged(verb) else "said-that"
                yield block.report(who(block, head, verb), span(verb), widened(block, verb, loose), named)
            continue
        without = [] if said in verb.children else [verb]
        without += [t for t in said.subtree if t.idx in leading and t.dep_ in ("advcl", "relcl", "parataxis")]
        if rule == "said-partly-quoted":
            without += [child for child in said.children if child.dep_ == "mark"]
        words = clause(block, said, without)
        if words and not _relative(verb.doc, words):
            speaker = who(block, head, verb)
            if said.i > verb.i:
                words = widened(block, verb, words)
            else:
                speaker, words = _apart(block, speaker, words)
            named = "reportedly" if hedged(verb) and not believes else rule
            cited = verb.dep_ == "pcomp" and verb.head.lower_ == "as"
            yield block.report(speaker, span(verb), words, named, from_start=cited)


def _apart(block: Block, speaker: Who, words: Span) -> tuple[Who, Span]:
    """Both, where the parse has given words of the speaker to what was said: "Lind died, rowing club Aalto said"."""
    text, (start, end), begin = block.passage.text, words, speaker.words.start
    comma = text.rfind(", ", start, end)
    if comma < 0 or text[end:begin].strip() or not text[comma + 1 : end].strip().isalpha():
        return speaker, words
    return Who(block.passage.cite(comma + 2, speaker.words.end), speaker.mention), (start, comma)


def _relative(doc: Doc, words: Span) -> bool:
    """Whether the stretch is an aside or a purpose: "commented — which is rare", "in May, under which", "it so she"."""
    held = doc.char_span(*words, alignment_mode="expand")
    if held is None:
        return False
    first = held[0]
    under = first.pos_ == "ADP" and len(held) > 1 and held[1].lower_ in ("which", "whom")
    return (
        (first.lower_ == "which" and first.i > 0 and first.nbor(-1).is_punct)
        or under
        or (first.lower_ == "so" and first.dep_ == "mark")
    )


def _complement(verb: Token) -> Token | None:
    """The clause that is the verb's object, the one after the verb first."""
    found = [child for child in verb.children if child.dep_ == "ccomp" and _is_clause(child) and not _participle(child)]
    for child in sorted(found, key=lambda child: child.i < verb.i):
        if child.i > verb.i or (_ends_before(child, verb) and not _goes_on(verb)):
            return child
    return None


def _participle(head: Token) -> bool:
    """Whether the parse takes for a clause with "that" what only describes its subject: "that the sides meeting in"."""
    helped = any(child.dep_ in ("aux", "auxpass") for child in head.children)
    return head.tag_ == "VBG" and not helped and any(child.lower_ == "that" for child in head.lefts)


def _ends_before(child: Token, verb: Token) -> bool:
    """Whether a comma or a quotation mark parts a clause from the verb of saying behind it."""
    after = child.right_edge.i + 1
    return after < verb.i and verb.doc[after].text != ";"


def _goes_on(verb: Token) -> bool:
    """Whether a verb of saying has an object of its own, so that what stands before it is not what was said."""
    return any(child.dep_ in ("dobj", "ccomp") and child.i > verb.i for child in verb.children) and (
        verb.lemma_ not in TELLING
    )


def _is_clause(head: Token) -> bool:
    """Whether it has a subject of its own or is a question: without either, the parse is not to be trusted."""
    words = [
        *head.children,
        *(word for aux in head.children if aux.dep_ in ("aux", "auxpass") for word in aux.children),
    ]
    return any(word.dep_ in SUBJECTS or word.tag_ in ("WRB", "WP", "WDT") for word in words)


def _joined_to(verb: Token) -> Token | None:
    """The clause before an inverted verb that the parse has joined to it: "the bridge was closed, argued Lind"."""
    own = any(child.dep_ in SUBJECTS for child in verb.children)
    return verb.head if verb.dep_ in ("conj", "amod") and not own and finite(verb.head) else None


def _quoting(block: Block, verb: Token) -> Token | None:
    """A clause after the verb that is quoted in part and that the parse has tied to it as a mere circumstance."""
    for child in verb.children:
        if child.dep_ == "advcl" and child.i > verb.i and _is_clause(child):
            last = max(token.i for token in child.subtree)
            end = verb.doc[last].end_char
            if any(child.sent.start_char <= q.start and q.inner < end <= q.end for q in block.quotations):
                return child
    return None


def _host(verb: Token) -> Token | None:
    """The clause that the verb of saying stands aside from."""
    if verb.dep_ == "parataxis":
        begin = next(token for token in verb.subtree if not token.is_punct)
        return None if _goes_on(verb) or (begin.i and begin.nbor(-1).text in (";", ":")) else verb.head
    if verb.dep_ == "ccomp" and verb.head.i > verb.i and not _goes_on(verb):
        own = any(child.dep_ == "nsubj" for child in verb.children)
        told = next((child for child in verb.head.children if child.dep_ in SUBJECTS and child.i > verb.i), None)
        marked = told is None or any(token.is_quote or token.text == ":" for token in verb.doc[verb.i : told.i])
        return verb.head if own and not marked else None
    if verb.dep_ == "advcl" and verb.head.i < verb.i and verb.head.pos_ in ("VERB", "AUX"):
        begin = next(token for token in verb.subtree if not token.is_punct)
        spoken = any(child.dep_ == "nsubj" for child in verb.children)
        bound = any(child.dep_ in ("mark", "aux", "dobj") or child.tag_ == "WRB" for child in verb.children)
        if spoken and not bound and begin.i > 0 and begin.nbor(-1).text == ",":
            return verb.head
    return None


def _passive(verb: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in verb.children)
