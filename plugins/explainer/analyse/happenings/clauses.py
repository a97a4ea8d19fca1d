"""Around a verb: who does it, to whom, and where."""

from __future__ import annotations

from ..lexicon import rows, words
from ..tokens import Token
from .parties import Cast, Party, one, parties

_SUBJECTS = ("nsubj", "nsubjpass")
_AT = frozenset(("in", "at", "on", "inside", "outside", "near"))
_ABOUT = frozenset(
    ("about", "over", "regarding", "concerning", "amid", "for", "than", "that", "which", "who", "because", "as")
)
_BREAKS = frozenset(("—", "–", "--", ";", ":"))
_REACH = 25  # words after the verb that are looked at for a place
_BEFORE_PLACE = frozenset(("DT", "JJ", "NNP", "NN", "NNPS", "PRP$", "POS", "HYPH"))
_NEXT = 4  # words between a verb and its preposition
_BEFORE_NOUN = ("det", "compound", "amod", "nmod", "nummod", "poss")
_STEPS = 12


def subject(verb: Token) -> Token | None:
    """The word that does the verb, or whom it happens to in the passive; inherited where the clause has none."""
    for _ in range(_STEPS):
        both = [child for child in verb.children if child.dep_ in _SUBJECTS]
        own = next((c for c in both if not _cut_off(c, verb)), None)
        misread = own is not None and any(c.dep_ == "mark" and c.lower_ == "for" for c in verb.children)
        if own is not None and not misread:  # "left for Rome to meet X": Rome does not meet
            return _antecedent(own, verb)
        if verb.dep_ in ("acl", "relcl") and verb.head.pos_ in ("NOUN", "PROPN") and verb.tag_ == "VBG":
            return verb.head
        if verb.dep_ == "acl" and verb.head.lemma_ == "decision":  # "X's decision to leave"
            return next((c for c in verb.head.children if c.dep_ == "poss" and c.pos_ != "PRON"), None)
        above = verb.head if verb.head.pos_ not in ("ADP", "SCONJ") else verb.head.head
        if verb.dep_ not in ("xcomp", "advcl", "conj", "pcomp", "prep") or above.pos_ not in ("VERB", "AUX"):
            return None
        verb = above
    return None


def _cut_off(word: Token, verb: Token) -> bool:
    """Whether another subject follows after a dash: "— John, thank you — a general left"."""
    rest = word.doc[word.i : verb.i]
    after = next((token.i for token in reversed(rest) if token.text in _BREAKS), None)
    return after is not None and any(child.dep_ in _SUBJECTS and after < child.i < verb.i for child in verb.children)


def _antecedent(found: Token, verb: Token) -> Token:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if found.lower_ in ("who", "which", "that") and verb.dep_ == "relcl" else found


def reach(verb: Token) -> int:
    """The first word of the clause that states what a verb tells: not the one whose subject it shares by "and"."""
    top = verb
    for _ in range(_STEPS):
        if any(child.dep_ in _SUBJECTS for child in top.children) and top is not verb:
            return top.sent.start
        if top.dep_ == "conj":
            return min(child.left_edge.i for child in (top, *top.lefts))
        if top.dep_ not in ("xcomp", "advcl", "pcomp", "prep"):
            return top.sent.start
        top = top.head
    return verb.sent.start


def doers(block: Cast, verb: Token) -> tuple[Party, ...]:
    """The participants in the subject of a verb."""
    found = subject(verb)
    if found is None:
        return ()
    if found.dep_ == "attr" and found.head.lemma_ == "be":
        named = subject(found.head)  # "X and Y are rivals who formed a league", not "it was X who ..."
        found = named if named is not None and named.pos_ != "PRON" else found
    if found.pos_ == "PRON" or found.dep_ == "poss":
        alone = one(block, found)
        return (alone,) if alone else ()
    led: tuple[Party, ...] = ()
    for child in found.children:
        if child.dep_ == "acl" and child.lemma_ in ("represent", "lead", "head") and child.tag_ == "VBN":
            agent = next((by for by in child.children if by.dep_ == "agent"), None)
            if agent is not None:
                led = parties(block, agent.i + 1, found.right_edge.i + 1)
            if led and child.lemma_ == "represent":
                return led
    stop = verb.i if found.i < verb.i else found.right_edge.i + 1
    start = found.left_edge.i
    if found.lower_ in words("suffixes") and start > 1 and found.nbor(-1).text == ",":
        start = found.nbor(-2).left_edge.i  # "Bo Holm, Jr." with the name left apart
    breaks = [token.i + 1 for token in block.doc[start : found.i] if token.text in _BREAKS]
    both = parties(block, breaks[-1] if breaks else start, max(stop, found.i + 1))
    if both and both[-1].last < found.i and found.lower_ not in words("suffixes"):
        near = next((c for c in found.lefts if c.dep_ in _BEFORE_NOUN), found)
        both = parties(block, near.left_edge.i, max(stop, found.i + 1))  # "X, on Monday, 200 visitors came": not X
    return (*both, *(party for party in led if party not in both))  # "— John, thank you — a general left"


def object_of(verb: Token) -> Token | None:
    """The word for what it is done to; two verbs side by side share that of the latter: "fired and landed a round"."""
    own = next((child for child in verb.children if child.dep_ == "dobj" and child.i > verb.i), None)
    other = next((child for child in verb.children if child.dep_ == "conj" and child.i == verb.i + 2), None)
    return own if own is not None or other is None else object_of(other)


def after(block: Cast, preposition: Token) -> tuple[Party, ...]:
    """The participants named after a preposition."""
    return parties(block, preposition.i + 1, preposition.sent.end)


def objects(block: Cast, verb: Token) -> tuple[Party, ...]:
    """The participants named as the object of a verb."""
    found = next((child for child in verb.children if child.dep_ == "dobj"), None)
    if found is None or found.i < verb.i:
        return ()
    return parties(block, found.left_edge.i if found.pos_ != "PRON" else found.i, verb.sent.end)


def preposition(word: Token, *names: str) -> Token | None:
    """The first preposition of these names that goes with a word, or follows it with only an adverb or date between."""
    found = next((child for child in word.children if child.lower_ in names and child.pos_ in ("ADP", "SCONJ")), None)
    if found is not None:
        return found
    for token in word.doc[word.i + 1 : min(word.i + 1 + _NEXT, word.sent.end)]:
        if token.lower_ in names:
            return token
        if token.pos_ != "ADV" and token.ent_type_ not in ("DATE", "TIME"):
            return None
    return None


def passive(verb: Token) -> bool:
    """Whether the verb is told of the one it happens to: "was tried", "tried by", "was tried and convicted"."""
    if any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children):
        return True
    bare = verb.tag_ == "VBN" and not any(child.dep_ in ("aux", *_SUBJECTS) for child in verb.children)
    return bare and (verb.dep_ == "acl" or (verb.dep_ == "conj" and verb.head != verb and passive(verb.head)))


def place_after(block: Cast, word: Token, busy: tuple[Party, ...], names: frozenset[str] = _AT) -> Party | None:
    """The first place named after a word: "in PLACE", "at PLACE"; none beyond the clause."""
    doc = block.doc
    taken = {i for party in busy for i in range(party.first, party.last + 1)}
    depth = 0
    for i in range(word.i + 1, min(word.i + _REACH, word.sent.end)):
        token = doc[i]
        depth += (token.text == "(") - (token.text == ")")
        if i in taken or depth > 0:
            continue
        away = token.lower_ in _ABOUT - names and not _for_event(token)
        if away or token.text in (";", ":") or (token.pos_ == "VERB" and not _beside(token, word)):
            return None
        if token.lower_ in names and token.pos_ in ("ADP", "SCONJ"):
            found = place_at(block, i + 1)
            if found is not None:
                return found
    return None


def _beside(token: Token, verb: Token) -> bool:
    """Whether a verb begins no clause of its own: "was shot and killed in PLACE", "fell while working in PLACE"."""
    twin = token.dep_ == "conj" and token.i == verb.i + 2
    while_ = token.i == verb.i + 2 and token.tag_ == "VBG" and token.nbor(-1).lower_ == "while"
    return token == verb or token.dep_ == "amod" or twin or while_


def _for_event(tie: Token) -> bool:
    """Whether "for" leads to what takes place there: "hosted X for a meeting in PLACE"."""
    if tie.lower_ != "for":
        return False
    events = {row[0] for row in rows("event_nouns")}
    return any(child.lemma_.lower() in events for child in tie.children)


def place_around(block: Cast, verb: Token, busy: tuple[Party, ...]) -> Party | None:
    """The place named after a verb, else the one that its sentence begins with: "in PLACE, ..."."""
    found = place_after(block, verb, busy)
    if found is not None:
        return found
    top = verb
    while top.dep_ in ("conj", "xcomp") and not any(child.dep_ in _SUBJECTS for child in top.children):
        top = top.head
    for tie in top.lefts:
        if tie.dep_ == "prep":
            inner = [word for word in tie.subtree if word.dep_ == "prep" and word != tie]
            for near in (tie, *inner):  # "On Sunday in PLACE, ..."
                if near.lower_ in _AT and (found := place_at(block, near.i + 1)) is not None:
                    return found
    return None


def place_at(block: Cast, start: int) -> Party | None:
    """The place that begins at a token, or a few words of description later."""
    doc = block.doc
    for i in range(start, min(start + 6, len(doc))):
        held = block.named.get(i)
        if held is not None and held[2].kind == "place":
            end = i + held[1]
            if end + 1 < len(doc) and doc[end].lower_ in words("place_of") and doc[end + 1].lower_ == "of":
                return place_at(block, end + 2)  # "the US state of PLACE"
            more = end < len(doc) and (
                doc[end].tag_ == "POS"
                or (doc[end].pos_ == "NOUN" and not _site(doc[end]) and doc[end].i == doc[i].head.i)
            )
            article = i - 1 if i > start and doc[i - 1].lower_ == "the" else i
            first = start if any(token.lower_ == "of" for token in doc[start:i]) else article
            return None if more else _place(block, first, end - 1, held[0])
        within = doc[i].lower_ == "of" and i > start and (_site(doc[i - 1]) or doc[i - 1].lower_ in words("place_of"))
        if doc[i].tag_ not in _BEFORE_PLACE and not within:
            return None
    return None


def _site(token: Token) -> bool:
    return token.lower_ in words("site_nouns") or token.lower_ in words("place_heads")


def _place(block: Cast, first: int, last: int, mention: int) -> Party:
    from ...model import Who

    doc = block.doc
    evidence = block.passage.cite(doc[first].idx, doc[last].idx + len(doc[last]))
    return Party(Who(evidence, mention), first, last)
