"""Terms explained in an aside: "the Northern Board, a lobby group" and "the rules, which require ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Definition
from ..lexicon import rows
from ..lexicon.groups import group
from ..rule import Rule
from ..tokens import Token
from .terms import Block, Span, determined, is_person, meaning, term

RULES = (
    Rule("definition", "apposition", "An aside right after a name says what it is: the Northern Board, a lobby group."),
    Rule(
        "definition",
        "relation",
        "An aside says what something is to another: Norland, its closest ally. This stands on the page of the "
        "name and is no entry of the glossary.",
    ),
    Rule("definition", "that-is", "Another wording stands after “i.e.” in brackets, or between commas after “or”."),
    Rule("definition", "which-does", "A relative clause says what a body or rule does: the code, which requires ..."),
)

_DOING = group("definition_words", "doing")
_EITHER = group("definition_words", "either")
_NO_KIND = group("definition_words", "judging") | {row[0] for row in rows("event_nouns")}
_ONE = frozenset(("first", "only", "main", "oldest", "ruling", "official"))
_AFTER_BRACKET = re.compile(r"\([^()]{2,20}\), (?=(?:an?|the) )")
_BETWEEN = re.compile(r"[”\"’]?(?: \([^()]*\))?(?:,[”\"]?| [—–])\s")
_ENDS = ("", ",", ".", ";", ":", ")", "—", "–", "?", "!")
_THAT_IS = re.compile(r" \((?:i\.e\.|that is),? (?P<meaning>[^()]{3,120})\)")
_OTHERWISE = re.compile(r"\b[Tt]he (?P<term>[a-z-]+), or (?P<meaning>(?!the |an? )[a-z-]+ [a-z-]+(?: [a-z-]+)?),")


def appositions(block: Block) -> Iterator[Definition]:
    """The asides of a passage that say what a name or term is."""
    for token in block.doc:
        if token.dep_ == "appos" and token.pos_ == "NOUN":
            yield from _aside(block, token)
        elif token.dep_ in ("relcl", "advcl") and token.lemma_ in _DOING and token.tag_ in ("VBZ", "VBP"):
            yield from _which(block, token)
    for match in _THAT_IS.finditer(block.passage.text):
        yield from _that_is(block, match)
    for match in _OTHERWISE.finditer(block.passage.text):
        yield from _otherwise(block, match)
    for match in _AFTER_BRACKET.finditer(block.passage.text):
        yield from _after_bracket(block, match)


def _aside(block: Block, aside: Token) -> Iterator[Definition]:
    named = aside.head
    if named.i > aside.i or is_person(block, named) or not determined(aside):
        return
    if aside.left_edge.pos_ in ("ADV", "SCONJ", "NUM"):
        return  # "once the ruling party", "73 km"
    related = aside.lemma_ in _EITHER and aside.lemma_ != "member"
    if not related and (not says_what(block, aside) or (is_person(block, aside) and aside.lemma_ != "member")):
        return
    if not _agree(named, aside):
        return
    listed = named.dep_ == "conj" and any(token.dep_ == "cc" for token in aside.subtree)
    if listed or any(child.dep_ == "conj" for child in aside.children) or block.mention_at(aside) is not None:
        return
    if block.mention_at(named) is None and named.pos_ != "PROPN":
        return
    defined, said = term(block, named), meaning(aside)
    if defined and said and _set_off(block.passage.text, defined[1], said):
        yield block.define(defined, said, "appositive", "relation" if related else "apposition")


def says_what(block: Block, aside: Token) -> bool:
    """Whether the words say what a thing is: a kind of thing, or the one that "of", "in" or a clause singles out.

    Not what somebody thinks of it, nor whose it is, nor what happens at it.
    """
    if aside.lemma_.lower() in _NO_KIND or aside.tag_ == "VBG":
        return False
    if any(child.dep_ == "det" and child.lower_ in ("a", "an") for child in aside.lefts):
        return True
    owner = next((child for child in aside.lefts if child.dep_ == "poss"), None)
    if owner is not None:
        return owner.pos_ == "PROPN" and not is_person(block, owner)
    return _singled(aside)


def _singled(aside: Token) -> bool:
    first = next(iter(aside.rights), None)
    after = first is not None and (first.lower_ in ("of", "in", "for", "on", "to") or first.dep_ in ("relcl", "acl"))
    return after or any(child.tag_ == "JJS" or child.lower_ in _ONE for child in aside.lefts)


def _agree(named: Token, aside: Token) -> bool:
    """One thing is not several: "Harbour Act, monthly grants"; names may look plural."""
    return aside.tag_ != "NNS" or named.text.endswith("s")


def _set_off(text: str, named: int, said: Span) -> bool:
    """Whether only a bracket stands between the name and the comma or dash of the aside, which ends with a mark."""
    return bool(_BETWEEN.fullmatch(text, named, said[0])) and text[said[1] : said[1] + 2].strip()[:1] in _ENDS


def _that_is(block: Block, match: re.Match[str]) -> Iterator[Definition]:
    """A noun phrase with "i.e." in brackets after it."""
    chunk = next((chunk for chunk in block.doc.noun_chunks if chunk.end_char == match.start()), None)
    if chunk is not None and chunk.root.pos_ in ("NOUN", "PROPN") and not is_person(block, chunk.root):
        first = chunk[1] if len(chunk) > 1 and chunk[0].dep_ in ("det", "poss") else chunk[0]
        yield block.define((first.idx, chunk.end_char), match.span("meaning"), "explicit", "that-is")


def _otherwise(block: Block, match: re.Match[str]) -> Iterator[Definition]:
    """Another word for a thing between commas; two nouns only."""
    spans = [block.doc.char_span(*match.span(name)) for name in ("term", "meaning")]
    if all(span is not None and span[-1].pos_ == "NOUN" and span.root == span[-1] for span in spans):
        yield block.define(match.span("term"), match.span("meaning"), "explicit", "that-is")


def _which(block: Block, verb: Token) -> Iterator[Definition]:
    """Only where a comma sets the clause off and the term is its subject."""
    pronoun = next((child for child in verb.children if child.dep_ == "nsubj" and child.lower_ == "which"), None)
    if pronoun is None or pronoun.i < 2 or pronoun.nbor(-1).text != ",":
        return
    antecedent = pronoun.nbor(-2)
    if any(child.dep_ == "poss" for child in antecedent.lefts) and block.mention_at(antecedent) is None:
        return  # "his plan, which protects ..."
    tie = antecedent.head
    if antecedent.dep_ == "pobj" and antecedent.pos_ == "PROPN" and tie.i > 0 and tie.nbor(-1).pos_ == "NOUN":
        return  # "the deal with Norland, which requires ...": the deal does, or the country
    defined = term(block, antecedent)
    tokens = [token for token in verb.subtree if token.i > pronoun.i]
    text = block.passage.text
    if defined and tokens:
        start, end = tokens[0].idx, tokens[-1].end_char
        while end > start and text[end - 1] in " .,;":
            end -= 1
        while start < end and text[start] in "\"“”'‘":
            start += 1
        yield block.define(defined, (start, end), "explicit", "which-does")


def _after_bracket(block: Block, match: re.Match[str]) -> Iterator[Definition]:
    """The aside after a name with its acronym, which the parse often ties to something else."""
    text = block.passage.text
    named = next((m for m in block.mentions if m.evidence.end == match.start() - 1 and m.kind != "person"), None)
    chunk = next((chunk for chunk in block.doc.noun_chunks if chunk.start_char == match.end()), None)
    if named is None or chunk is None or chunk.root.pos_ != "NOUN" or is_person(block, chunk.root):
        return
    if (chunk.root.dep_ == "appos" and chunk.root.head.idx < match.start()) or not says_what(block, chunk.root):
        return  # the parse has it right, or it is no explanation
    said = meaning(chunk.root)
    if said and said[0] == match.end() and text[said[1] : said[1] + 1] in ",.;":
        yield block.define((named.evidence.start, named.evidence.end), said, "appositive", "apposition")
