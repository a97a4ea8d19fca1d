"""Who takes part: the people and bodies named one after another in a stretch of words.

The words are read from left to right, not from the parse: long lists of titles and names are where parses break.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...model import Mention, Passage, Who
from ..attribution.block import Block
from ..lexicon import words
from ..quotes import Quotation
from ..time.calendar import WEEKDAYS
from ..tokens import Doc, Token
from .asides import Chunk, can_act, is_role, merged

_INSIDE = frozenset(
    ("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "HYPH", "CD", "PRP", "NFP", "PDT")
)
_AND = frozenset(("and", "&", ","))
_TIES = frozenset(("of", "to", "for", "in", "on", "at", "from"))
_YEAR = 4  # figures
_LONGEST = 120  # words of a list of participants
_REACH = 20  # words of an office between a title and its holder's name
_SENT = frozenset(
    ("ambassador", "delegate", "delegation", "diplomat", "envoy", "minister", "official", "representative")
)
_SELF = frozenset(("i", "we", "you", "it", "me", "us", "this", "that", "these", "those", "there", "itself", "himself"))
_MANY = frozenset(("hundred", "thousand", "million", "dozen", "score", "number", "ten"))  # "hundreds of people"


@dataclass(frozen=True, slots=True)
class Party:
    """A participant with the place of its words in the parse: tokens `first` to `last`, both included."""

    who: Who
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Cast(Block):
    """A passage with its mentions by the token at which each begins: its index, its length in tokens, itself."""

    named: Mapping[int, tuple[int, int, Mention]]


def cast(passage: Passage, doc: Doc, quotations: tuple[Quotation, ...], mentions: Mapping[int, Mention]) -> Cast:
    """The passage as the rules for events read it; `mentions` are those in it, with their index in the source."""
    named = {}
    for index, mention in mentions.items():
        span = doc.char_span(mention.evidence.start, mention.evidence.end, alignment_mode="expand")
        if span is not None:
            named[span.start] = (index, len(span), mention)
    return Cast(passage, doc, quotations, mentions, named)


def parties(block: Cast, start: int, stop: int) -> tuple[Party, ...]:
    """The participants in the tokens from `start` up to `stop`, ended by the first word that cannot join them."""
    chunks = merged(block.doc, _chunks(block, start, stop))
    return tuple(party for chunk in chunks if (party := _party(block, chunk)) is not None)


def one(block: Cast, word: Token) -> Party | None:
    """The single participant that a word is or heads."""
    found = parties(block, word.left_edge.i if word.pos_ != "PRON" else word.i, word.i + 1)
    return found[-1] if found else None


def _chunks(block: Cast, start: int, stop: int) -> list[Chunk]:
    doc, done = block.doc, []
    chunk: Chunk | None = None
    i, stop = start, min(stop, start + _LONGEST)
    while i < stop and not (doc[i].is_sent_start and i > start):
        token = doc[i]
        held = block.named.get(i)
        if held is not None:
            index, size, mention = held
            person = mention.kind == "person"
            last = i + size - 1
            title = (
                person and last + 1 < stop and doc[last + 1].tag_ == "NNP"
            )  # "adviser to the Vice President Ada Lind"
            owns = token.tag_ == "PRP$" or (last + 1 < stop and doc[last + 1].tag_ == "POS")  # "her aides", "X's aides"
            possessor = title or (owns and last + 1 < stop) or (person and last + 1 < stop and _modifies(doc[last]))
            chunk = chunk or Chunk(i, last)
            chunk.last = last
            part = chunk.head is not None and (
                not person or _of_another(doc[i - 1], doc[chunk.first])
            )  # "the parliament of X" is not X
            chunk.mention, chunk.person = (None, False) if possessor or part else (index, person)
            i = last + 1
        elif token.text == "," and i + 1 < stop and doc[i + 1].lower_ in words("suffixes"):
            i += 2  # "Bo Holm, Jr."
        elif token.lower_ in _AND:
            if chunk is not None:
                done.append(chunk)
            chunk = None
            if not _goes_on(block, i + 1, stop):
                break
            i += 1
        elif token.text == "(":
            close = next((j for j in range(i, min(i + 12, stop)) if doc[j].text == ")"), None)
            if close is None:
                break
            i = close + 1
        elif chunk is None and (token.lower_ in ("both", "also", "respectively") or _weekday(token)):
            i += 1
        elif _inside(token):
            named = chunk is not None and chunk.person and token.tag_ not in ("POS", "HYPH")
            if named or (chunk is not None and token.tag_ in ("DT", "PRP") and doc[i - 1].pos_ in ("NOUN", "PROPN")):
                break  # a name ends its phrase, an article begins another
            chunk = chunk or Chunk(i, i)
            chunk.last, chunk.mention, chunk.person = i, None, False
            i += 1
        elif token.lower_ in ("of", "from") and chunk is not None and chunk.person and (end := _origin(block, i)):
            i = end
        elif token.lower_ in _TIES and chunk is not None and not chunk.person and _ties(block, i, stop):
            chunk.mention = None
            if chunk.head is None and doc[i - 1].lower_ not in words("place_of"):
                chunk.head = i - 1
            officers = doc[i - 1].lower_.removesuffix("s") in words("roles") and doc[i - 1].lower_[-1] == "s"
            chunk.many = chunk.many or officers or doc[i - 1].tag_ in ("NNS", "NNPS")
            i += 1
        else:
            break
    if chunk is not None:
        done.append(chunk)
    return done


def _weekday(token: Token) -> bool:
    """Whether a day or a year stands before a name that is parsed with it: "On Monday Norway banned ..."."""
    return token.ent_type_ == "DATE" and (token.lower_ in WEEKDAYS or (token.tag_ == "CD" and len(token) == _YEAR))


def _adjective(word: Token) -> bool:
    """Whether a word goes with a noun that comes later: "Northern, Southern and Central leaders"."""
    first = word.head if word.dep_ == "conj" else word
    return first.dep_ in ("amod", "nmod", "compound") and first.head.i > word.i


def _of_another(before: Token, first: Token) -> bool:
    """Whether the name after a word belongs to "of" or "to": "the son of President X", not "Secretary of State X" nor
    "counsellor to the President X".
    """
    if before.i > 1 and before.nbor(-1).lower_ == "the" and before.nbor(-2).lower_ == "to" and first.tag_ != "DT":
        return False
    return before.lower_ in _TIES or before.tag_ == "DT" or is_role(before)


def _inside(token: Token) -> bool:
    """Whether a word can stand inside the words for a participant."""
    return token.tag_ in _INSIDE or (token.tag_ == "VBN" and token.i > 0 and token.nbor(-1).tag_ == "HYPH")


def _modifies(name: Token) -> bool:
    """Whether a name only says of what sort the next word is: "the Lind family"."""
    return name.dep_ in ("compound", "nmod", "amod") and name.head.i == name.i + 1 and name.head.tag_ in ("NN", "NNS")


def _goes_on(block: Cast, start: int, stop: int) -> bool:
    """Whether the list goes on after a comma or "and", and no clause with a subject of its own begins there."""
    doc = block.doc
    if start >= stop or not (doc[start].lower_ in _AND or _inside(doc[start])):
        return False
    for token in doc[start : min(start + _REACH, stop)]:
        if token.dep_ in ("nsubj", "nsubjpass") and token.i < token.head.i < stop:
            return False
        if not _inside(token) and token.lower_ != "of":
            break
    return True


def _origin(block: Cast, i: int) -> int | None:
    """The token after "of PLACE" behind a name."""
    start = i + 2 if i + 1 < len(block.doc) and block.doc[i + 1].lower_ == "the" else i + 1
    held = block.named.get(start)
    return start + held[1] if held is not None and held[2].kind != "person" else None


def _ties(block: Cast, i: int, stop: int) -> bool:
    """Whether a preposition belongs to an office: "Secretary of State X", "envoy to the region X"."""
    doc = block.doc
    if doc[i].lower_ == "of" or (doc[i].lower_ == "from" and doc[i - 1].lemma_ in _SENT and _origin(block, i)):
        return True
    for j in range(i + 1, min(i + _REACH, stop)):
        held = block.named.get(j)
        if held is not None and held[2].kind == "person" and held[2].form != "title":
            return doc[j - 1].lower_ not in _TIES
        if not _inside(doc[j]) and doc[j].lower_ != "and" and doc[j].lower_ not in _TIES:
            return False
    return False


def _party(block: Cast, chunk: Chunk) -> Party | None:
    doc = block.doc
    last = doc[chunk.last]
    if chunk.mention is None:
        if _adjective(last):
            return None
        head = last if chunk.head is None or doc[chunk.head].lemma_.lower() in _MANY else doc[chunk.head]
        if head.lower_ in _SELF or head.tag_ in ("POS", "DT", "CD", "JJ", "PRP$") or head.ent_type_ in ("DATE", "TIME"):
            return None
        if not can_act(head) and head.tag_ not in ("NNP", "NNPS"):
            return None
    evidence = block.passage.cite(doc[chunk.first].idx, last.end_char)
    return Party(Who(evidence, chunk.mention), chunk.first, chunk.last)
