"""Terms explained outright: "the Board is a lobby group", "a truce known as the Spring Accord", "X refers to ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Definition
from ..lexicon.groups import group
from ..quotes import quoted_tokens
from ..rule import Rule
from ..tokens import Token
from .acronyms import spells
from .terms import Block, Span, is_person, meaning, term

RULES = (
    Rule("definition", "is-a", "A sentence says what a body, a place or a term is: the Board is a lobby group."),
    Rule(
        "definition",
        "known-as",
        "A description is given a name: a truce known as the Spring Accord; a tool called Lantern.",
    ),
    Rule(
        "definition", "refers-to", "A sentence says what a term means: X refers to ...; X stands for ...; X means ..."
    ),
)

_JUDGING = group("definition_words", "judging")
_VAGUE = group("definition_words", "vague")
_NAMING = group("definition_words", "naming")

_TERM = re.compile(
    r"\b(?:term|word|phrase|expression|acronym) [\"“'‘](?P<term>[^\"”“]{2,60}?)[\"”'’],? "
    r"(?:refers to|stands for|means|describes) (?P<meaning>[^.,;:()\"“”]{3,200})"
)


def predicates(block: Block) -> Iterator[Definition]:
    """The sentences of a passage that say what a name or term is or means."""
    for match in _TERM.finditer(block.passage.text):
        yield from _term_means(block, match)
    quoted = quoted_tokens(block.doc)
    for token in block.doc:
        if token.i in quoted:
            continue  # what somebody says of a thing is an opinion, not a definition
        if token.lemma_ == "be" and token.tag_ in ("VBZ", "VBP"):
            yield from _is_a(block, token)
        elif (
            token.tag_ == "VBN"
            and (token.lemma_ == "know" or token.lemma_ in _NAMING)
            and token.dep_ in ("acl", "relcl")
        ):
            yield from _known_as(block, token)
        elif token.lemma_ in ("refer", "stand", "mean") and token.tag_ in ("VBZ", "VBP"):
            yield from _means(block, token)


def _term_means(block: Block, match: re.Match[str]) -> Iterator[Definition]:
    """A term between quotation marks with its meaning to the end of the clause."""
    yield block.define(match.span("term"), match.span("meaning"), "explicit", "refers-to")


def _is_a(block: Block, verb: Token) -> Iterator[Definition]:
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    noun = next((child for child in verb.children if child.dep_ == "attr" and child.i > verb.i), None)
    if subject is None or noun is None or noun.pos_ != "NOUN" or verb.dep_ not in ("ROOT", "conj", "relcl"):
        return
    if any(child.dep_ in ("neg", "aux", "mark") for child in verb.children):
        return
    article = next((child.lower_ for child in noun.lefts if child.dep_ == "det"), "")
    of = any(child.dep_ == "prep" and child.lower_ == "of" for child in noun.rights)
    process = article == "the" and _by_which(noun)
    if not (article in ("a", "an") or process or (article == "the" and of)) or noun.lemma_.lower() in _JUDGING:
        return
    named = _named(block, subject) or (process and _bare(subject))
    if is_person(block, subject) or is_person(block, noun) or not named:
        return
    if (
        not process
        and block.mention_at(subject) is None
        and subject.pos_ == "NOUN"
        and (article == "the" or _limited(subject))
    ):
        return  # "a second aspect is the hour", "a harm against one is a harm to all"
    defined, said = term(block, subject), _to_the_end(noun) if process else meaning(noun)
    if defined and said and defined[1] <= said[0]:
        yield block.define(defined, said, "explicit", "is-a")


def _by_which(noun: Token) -> bool:
    """Whether a clause tells how: "the process by which a bill becomes law"."""
    after = noun.doc[noun.i + 1 : noun.i + 3]
    return len(after) == 2 and after[0].dep_ == "prep" and after[1].lower_ == "which"


def _to_the_end(noun: Token) -> tuple[int, int]:
    """From the article to the end of the sentence: how a thing is done is not told by half a clause."""
    last = [token for token in noun.sent if not token.is_punct and not token.is_space][-1]
    return noun.left_edge.idx, last.end_char


def _bare(subject: Token) -> bool:
    """Whether a kind of thing is meant in general and by its name alone: "Impeachment is ..."."""
    return subject.pos_ == "NOUN" and not any(subject.children) and subject.is_sent_start is True


def _limited(subject: Token) -> bool:
    return any(child.dep_ in ("prep", "relcl", "acl") for child in subject.rights)


def _named(block: Block, subject: Token) -> bool:
    """Whether the subject is a name, or a kind of thing in general ("a truce", "ceasefires")."""
    if block.mention_at(subject) is not None:
        return True
    articles = [child.lower_ for child in subject.lefts if child.dep_ in ("det", "poss")]
    if subject.pos_ == "PROPN":
        return True
    return subject.pos_ == "NOUN" and articles in (["a"], ["an"])


def _known_as(block: Block, verb: Token) -> Iterator[Definition]:
    noun = verb.head
    if verb.dep_ == "relcl" and any(child.dep_ == "nsubj" for child in verb.children):
        return
    name = None
    if verb.lemma_ == "know":
        preposition = next((child for child in verb.children if child.dep_ == "prep" and child.lower_ == "as"), None)
        name = next((c for c in preposition.children if c.dep_ == "pobj"), None) if preposition is not None else None
    else:
        name = next(
            (child for child in verb.children if child.dep_ in ("oprd", "dobj", "attr") and child.i > verb.i), None
        )
    if name is None or noun.pos_ != "NOUN" or is_person(block, noun) or is_person(block, name):
        return
    if noun.lemma_.lower() in _VAGUE and not any(child.dep_ in ("amod", "compound") for child in noun.lefts):
        return
    if any(child.dep_ == "nummod" for child in noun.lefts):
        return  # "four universities called Lantern" are not one
    defined, said = term(block, name), _before(noun, verb)
    if defined and said and said[1] <= defined[0] and not _names_somebody(block, said):
        yield block.define(defined, said, "explicit", "known-as")


def _names_somebody(block: Block, said: Span) -> bool:
    """Whether the words end with the name of somebody, who needs no other: "the guest Ada Lind, called the Heron"."""
    for mention in block.mentions:
        start = mention.evidence.start
        if mention.kind == "person" and said[0] < start < mention.evidence.end <= said[1]:
            before = block.doc.char_span(start - 2, start - 1, alignment_mode="expand")
            if before is not None and before[-1].pos_ in ("NOUN", "PROPN"):
                return True
    return False


def _before(noun: Token, verb: Token) -> Span | None:
    """The described noun's phrase, up to the words that name it."""
    tokens = [token for token in noun.subtree if token.i < next(iter(verb.subtree)).i]
    while tokens and tokens[-1].is_punct:
        tokens.pop()
    return (tokens[0].idx, tokens[-1].end_char) if tokens else None


def _means(block: Block, verb: Token) -> Iterator[Definition]:
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if subject is None or any(child.dep_ in ("neg", "aux") for child in verb.children) or not _named(block, subject):
        return
    wanted = {"refer": "to", "stand": "for"}.get(verb.lemma_)
    holder = verb
    if wanted is not None:
        preposition = next((child for child in verb.children if child.dep_ == "prep" and child.lower_ == wanted), None)
        if preposition is None:
            return
        holder = preposition
    noun = next((child for child in holder.children if child.dep_ in ("pobj", "dobj")), None)
    if noun is None or is_person(block, subject):
        return
    defined, said = term(block, subject), meaning(noun)
    if defined and wanted == "for" and not block.passage.text[slice(*defined)].isupper():
        return  # "Norland stands for peace"
    if (
        defined
        and said
        and wanted == "for"
        and not spells(block.passage.text[slice(*said)], block.passage.text[slice(*defined)])
    ):
        return  # "EPC stands for “Eastern Port”"
    if defined and said and defined[1] <= said[0]:
        yield block.define(defined, said, "explicit", "refers-to")
