"""Deaths that no verb of dying tells: "among the dead were X", "the body of X was found", "claimed the life of X"."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.groups import group
from ..rule import Rule
from ..tokens import Token
from .clauses import after, doers, objects, passive, preposition, subject
from .parties import Party, one
from .places import place_around
from .reality import alleged
from .telling import outlook, tell
from .told import Scene, Told, people

RULES = (
    Rule("event", "among-the-dead", "Named people are said to be, or to be among, the dead or those killed."),
    Rule("event", "body-found", "The body of somebody named is found, recovered or identified."),
    Rule("event", "life-lost", "Something claims the life of somebody named, or he succumbs to injuries or illness."),
)
Parties = tuple[Party, ...]
Found = tuple[Token | None, Parties]  # the word that tells it of whom


def by_deaths(scene: Scene) -> Iterator[Told]:
    """Deaths told of names, never of pronouns."""
    for verb in scene.block.doc:
        rule = _RULES.get(verb.lemma_.lower()) if verb.pos_ in ("VERB", "AUX") else None
        if rule is None:
            continue
        word, found = _FRAMES[rule](scene, verb)
        found = _named(scene, found)
        if word is not None and found and _told(scene, verb):
            place = place_around(scene.block, verb, found)
            yield tell(scene, verb, "other", "happened", found, place, rule, word.left_edge, _end(word))


def _end(word: Token) -> Token:
    """The last of the words that say it: "those killed"."""
    return next((child for child in word.rights if child.dep_ == "acl"), word)


def _told(scene: Scene, verb: Token) -> bool:
    """Whether the verb states it; the present tense does: "X is among the dead"."""
    helped = any(child.dep_ == "aux" for child in verb.children)
    present = verb.tag_ in ("VBZ", "VBP") and not helped and verb.dep_ == "ROOT" and verb.sent[-1].text != "?"
    denied = any(child.dep_ == "neg" for child in verb.children)
    if denied or alleged(verb, told_too=False):
        return False
    return present or outlook(scene, verb) == "happened"


def _named(scene: Scene, parties: Parties) -> Parties:
    mentions = scene.block.mentions
    return tuple(p for p in people(parties, scene) if mentions[p.who.mention or 0].form != "pronoun")


def _among(scene: Scene, verb: Token) -> Found:
    """Those said to be the dead, or to be among or included in them."""
    tie = preposition(verb, "among") if verb.lemma_ == "be" else None
    group = next((child for child in tie.children if child.dep_ == "pobj"), None) if tie is not None else None
    if group is not None and _dead(group):
        return group, doers(scene.block, verb)
    done = subject(verb)
    said = next((child for child in verb.rights if child.dep_ in ("attr", "dobj")), None)
    if done is None or said is None or done.i > verb.i or not _dead(done):
        return None, ()
    if said.dep_ == "dobj":
        return done, objects(scene.block, verb)
    both = (one(scene.block, word) for word in (said, *said.conjuncts))
    return done, tuple(party for party in both if party is not None)


def _dead(noun: Token) -> bool:
    """Whether a noun stands for people who died: "the dead", "those killed", "the 12 people killed"."""
    if noun.lemma_.lower() in group("deaths", "dead"):
        return any(child.lower_ == "the" for child in noun.lefts)
    return any(
        child.dep_ == "acl" and child.lemma_ in group("deaths", "killed") and child.tag_ == "VBN"
        for child in noun.rights
    )


def _body(scene: Scene, verb: Token) -> Found:
    """Whose body is found."""
    body = next((c for c in verb.children if c.dep_ == ("nsubjpass" if passive(verb) else "dobj")), None)
    if body is None or body.lemma_.lower() not in group("deaths", "body"):
        return None, ()
    owner = next((child for child in body.lefts if child.dep_ == "poss"), None)
    of = preposition(body, "of")
    if owner is None:
        return body, () if of is None else after(scene.block, of)
    whose = one(scene.block, owner) if of is None else None  # "X's body of work"
    return body, () if whose is None else (whose,)


def _life(scene: Scene, verb: Token) -> Found:
    """Whose life is claimed, or who succumbs to injuries."""
    if verb.lemma_ == "succumb":
        to = preposition(verb, "to")
        ill = (
            next((c for c in to.children if c.lemma_.lower() in group("deaths", "ill")), None)
            if to is not None
            else None
        )
        return ill, doers(scene.block, verb)
    life = next((child for child in verb.children if child.dep_ == "dobj" and child.lemma_ == "life"), None)
    of = preposition(life, "of") if life is not None else None
    return subject(verb), () if of is None else after(scene.block, of)


_FRAMES = {"among-the-dead": _among, "body-found": _body, "life-lost": _life}
_RULES = {
    **dict.fromkeys(("be", "include"), "among-the-dead"),
    **dict.fromkeys(group("deaths", "finding"), "body-found"),
    **dict.fromkeys(("claim", "succumb"), "life-lost"),
}
