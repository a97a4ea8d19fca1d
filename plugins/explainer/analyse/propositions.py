"""What each verb, and each noun for an event, tells of whom: raw material for comparing accounts.

A proposition is a predicate with its arguments, as in A. Palmer, Gildea, Kingsbury, "The Proposition Bank" (2005), read
from the parse alone: told in the passive or by a noun, a deed has the same arguments as in the active.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import Argument, Mood, Proposition
from .carriers import DELAYING, DENYING, PLANNING, RECEIVING, carrier_of, is_off, only_carries, tells_deed
from .dates import Dated
from .happenings.clauses import object_of, passive, subject
from .happenings.reality import affirmed, negated
from .happenings.telling import date_of
from .happenings.told import Scene
from .lexicon import words
from .lexicon.speech_verbs import SAYING
from .tokens import Token

_TELLING = ("VERB", "AUX", "NOUN")
_OBJECTS = ("dobj", "attr", "acomp", "oprd")
_CLAUSES = frozenset(("relcl", "advcl", "ccomp", "csubj", "parataxis"))
_MOODS: dict[str | None, Mood] = {"happened": "told", "planned": "planned", "denied": "denied", None: "open"}
_PARTS = frozenset(("all", "both", "each", "many", "most", "neither", "none", "number", "one", "part", "some", "two"))
_REASONS = frozenset(("because", "after", "when", "since", "as"))
_RELATIVE = frozenset(("whom", "who", "which", "that"))
_DEPTH = 4  # phrases that hang from one another


def propositions(passages: Sequence[Scene]) -> tuple[Proposition, ...]:
    """What the passages of one article tell, in reading order."""
    telling = ((scene, token) for scene in passages for token in scene.block.doc if token.pos_ in _TELLING)
    return tuple(found for scene, token in telling for found in _told(scene, token))


def _told(scene: Scene, token: Token) -> Iterator[Proposition]:
    if token.pos_ != "NOUN" and token.dep_ not in ("aux", "auxpass") and token.lower_ != "according":
        found = list(_of_verb(token))
        if found and not only_carries(token):
            dated = date_of(scene, token, ())
            mood = _mood(token)
            ahead = mood == "told" and token.tag_ in ("VBZ", "VBP", "VBG") and scene.is_ahead(dated)
            yield _proposition(scene, token, _deed(token), "planned" if ahead else mood, found, dated)
    elif tells_deed(token):
        carrier = carrier_of(token)
        found = list(_of_noun(token))
        if carrier is not None and token.dep_ == "dobj" and not is_off(carrier, token) and subject(carrier):
            own = {child.idx for child in token.children if child.tag_ == "PRP$"}  # "they handed in their resignations"
            found = [part for part in found if part.start not in own]
        if carrier is not None:
            is_owned = any(part.tie in ("who", "of", "by") for part in found)
            found += (
                replace(part, tie="to") if part.tie == "who" and carrier.lemma_.lower() in RECEIVING else part
                for part in _of_verb(carrier, but=token)
                if not (is_owned and part.tie == "who")
            )
        dated = scene.date_within(token) or (date_of(scene, carrier, ()) if carrier is not None else None)
        mood = _noun_mood(token, carrier)
        mood = "planned" if mood == "told" and carrier is None and scene.is_ahead(dated) else mood
        yield _proposition(scene, token, token.lemma_.lower(), mood, found, dated)


def _proposition(
    scene: Scene, token: Token, deed: str, mood: Mood, found: Sequence[Argument], dated: Dated | None
) -> Proposition:
    sentence = token.sent
    first, last = sentence.start_char, sentence.end_char
    when = () if dated is None else (Argument("when", dated.evidence.start, dated.evidence.end, ""),)
    arguments = tuple(part for part in dict.fromkeys((*found, *when)) if first <= part.start and part.end <= last)
    none = [child.idx for child in token.lefts if child.lower_ == "no"]
    start = min((token.idx, *none, *(part.start for part in arguments)))
    end = max(token.end_char, *(part.end for part in arguments)) if arguments else token.end_char
    return Proposition(
        scene.block.passage.cite(start, end), deed, mood, arguments, None if dated is None else dated.when
    )


def _deed(verb: Token) -> str:
    if any(word.lower_ == "longer" and word.i and word.nbor(-1).lower_ == "no" for word in _beside(verb)):
        return f"{verb.lemma_.lower()} no longer"
    particle = next((c.lemma_.lower() for c in verb.children if c.dep_ == "prt" or _is_take_place(verb, c)), "")
    return f"{verb.lemma_.lower()} {particle}".strip()


def _is_take_place(verb: Token, word: Token) -> bool:
    return f"{verb.lemma_} {word.lower_}" == "take place"


def _beside(verb: Token) -> Iterator[Token]:
    """The words that hang from a verb or from what it is said to be."""
    yield from verb.children
    for child in verb.children:
        if child.dep_ == "attr":
            yield from child.lefts


def _mood(verb: Token) -> Mood:
    mood = _MOODS[affirmed(verb, dated=True, caption=True)]
    if mood == "told" and any(child.dep_ == "acomp" and child.lower_ == "due" for child in verb.children):
        mood = "planned" if verb.tag_ in ("VBZ", "VBP") else "open"
    if mood == "told" and _is_wished(verb):
        return "open"
    none = (
        negated(verb)
        or any(part.dep_ in ("nsubj", "nsubjpass", "dobj") and _is_none(part) for part in verb.children)
        or (verb.dep_ == "pcomp" and verb.head.lower_ == "without")
    )
    return "denied" if none and mood in ("told", "planned") else mood


def _is_wished(verb: Token) -> bool:
    """Whether a clause with "that" has its verb bare after one person or thing: "its wish that the bank buy bonds"."""
    words = [*verb.children]
    is_bare = verb.lower_ == verb.lemma_ and verb.tag_ in ("VB", "VBP") and not any(w.dep_ == "aux" for w in words)
    is_one = any(w.dep_ == "nsubj" and w.tag_ in ("NN", "NNP") and not [*w.conjuncts] for w in words)
    return is_bare and is_one and any(w.dep_ == "mark" and w.lower_ == "that" for w in words)


def _is_none(noun: Token) -> bool:
    return noun.lower_ in ("nobody", "none", "nothing", "neither") or any(
        child.lower_ in ("no", "neither", "not") for child in noun.lefts
    )


def _noun_mood(noun: Token, carrier: Token | None) -> Mood:
    if _is_none(noun) or (noun.dep_ == "pobj" and noun.head.lower_ == "without"):
        return "denied"
    if carrier is not None and noun.dep_ != "nsubj" and is_off(carrier, noun):
        return "denied" if _mood(carrier) == "told" else "open"
    if carrier is not None:
        mood = _mood(carrier)
        return "planned" if carrier.lemma_.lower() in PLANNING and mood == "told" else mood
    if any(child.lower_ in ("planned", "possible", "proposed", "any", "upcoming") for child in noun.lefts):
        return "planned"
    verb = noun.head
    is_taken = noun.dep_ in ("dobj", "nsubjpass")
    if is_taken and (verb.lemma_.lower() in words("open_verbs") | words("plan_verbs") or _deed(verb) in DELAYING):
        return "open"
    return "told"


def _of_verb(verb: Token, but: Token | None = None) -> Iterator[Argument]:
    doer = _meant(verb, subject(verb)) or _of_adjective(verb)
    if doer is not None and doer not in (verb, but):
        yield _argument("whom" if passive(verb) else "who", doer)
    struck = object_of(verb)
    for child in verb.children:
        if child is but:
            continue
        if child.dep_ == "agent":
            yield from (_argument("who", noun) for noun in child.children if noun.dep_ == "pobj")
        elif child.dep_ in ("prep", "dative") and child.pos_ in ("ADP", "SCONJ"):
            yield from _after(child, 0)
        elif child.dep_ in _OBJECTS and not _is_take_place(verb, child):
            meant = verb.head if child.lower_ in _RELATIVE and verb.dep_ == "relcl" else child
            yield _negated(_argument("whom" if child.dep_ == "dobj" else "is", meant), meant)
            yield from _within(child, 0)
        elif child.dep_ == "advcl":
            yield from (_clause(mark.lower_, child) for mark in child.lefts if mark.lower_ in _REASONS)
        elif child.dep_ == "xcomp":
            yield _argument("that", child)
        elif child.dep_ == "advmod" and child.lower_ not in ("not", "never", "also"):
            yield _argument("how", child)
            yield from _within(child, 0)
    if struck is not None and struck.head != verb and struck is not but:
        yield _argument("whom", struck)


def _meant(verb: Token, doer: Token | None) -> Token | None:
    """Who does it, "it" in what somebody says being who says so: "the firm denied that it had paid"."""
    if doer is None or doer.lower_ != "it" or verb.dep_ != "ccomp" or verb.head.lemma_.lower() not in SAYING | DENYING:
        return doer
    speaker = subject(verb.head)
    return doer if speaker is None or speaker.pos_ not in ("NOUN", "PROPN") else speaker


def _clause(tie: str, head: Token) -> Argument:
    """All words of a clause but the one that joins it."""
    said = [token for token in head.subtree if token.dep_ != "mark" and not token.is_punct]
    return Argument(tie, said[0].idx, said[-1].end_char, head.lemma_.lower())


def _negated(argument: Argument, head: Token) -> Argument:
    """The same with its "not": "pleaded not guilty"."""
    not_ = any(child.dep_ == "neg" or child.lower_ == "not" for child in head.lefts)
    return replace(argument, head=f"not {argument.head}") if not_ else argument


def _of_adjective(verb: Token) -> Token | None:
    """Who does what he is "due", "set" or "likely" to do."""
    above = verb.head
    return subject(above.head) if verb.dep_ == "xcomp" and above.dep_ == "acomp" and above.pos_ == "ADJ" else None


def _of_noun(noun: Token) -> Iterator[Argument]:
    for child in noun.children:
        if child.dep_ == "poss" and child.ent_type_ not in ("DATE", "TIME"):  # "Sunday's match"
            yield _argument("who", child)
        elif child.dep_ in ("compound", "amod", "nmod"):
            yield _argument("how", child)
    yield from _within(noun, 0)


def _within(noun: Token, depth: int) -> Iterator[Argument]:
    """What hangs from a noun by prepositions: "a truce in Muscat", "the meeting between A and B"."""
    for child in noun.children:
        if child.dep_ == "prep" and depth < _DEPTH:
            yield from _after(child, depth)


def _after(tie: Token, depth: int) -> Iterator[Argument]:
    for noun in tie.children:
        if noun.dep_ == "pobj":
            yield _argument(tie.lower_, noun)
            yield from _within(noun, depth + 1)
        elif noun.dep_ == "prep" or (noun.dep_ == "conj" and noun.pos_ == "ADP"):  # "out of the house and into the car"
            yield from _after(noun, depth + 1)


def _argument(tie: str, head: Token) -> Argument:
    """The phrase of a word, without the clauses that hang from it."""
    first, last = head.left_edge, head
    of = next((child for child in head.rights if child.lower_ == "of"), None) if head.lemma_.lower() in _PARTS else None
    meant = next((child for child in of.children if child.dep_ == "pobj"), head) if of is not None else head
    for child in head.rights:
        if child.dep_ in _CLAUSES or (child.dep_ == "acl" and child.right_edge.i > child.i + _DEPTH):
            break
        last = child.right_edge
    while last.i > head.i and last.is_punct:
        last = last.nbor(-1)
    return Argument(tie, first.idx, last.end_char, meant.lemma_.lower())
