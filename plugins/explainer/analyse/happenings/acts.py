"""Around the verb of a deed: who does it to whom, where, and whether on a day that is told."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..tokens import Token
from .clauses import after, doers, object_of, objects, passive, preposition, subject
from .parties import Party
from .places import place_around
from .telling import date_of
from .told import Scene

Parties = tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """A verb with those who do it and those it is done to; `struck` is the word for the latter."""

    verb: Token
    done: Parties
    hit: Parties
    struck: Token | None
    place: Party | None
    dated: bool  # on settled days

    @property
    def told(self) -> bool:
        """Whether a day or a place is told."""
        return self.dated or self.place is not None


def act(scene: Scene, verb: Token, *, grave: bool, fixed: bool) -> Act:
    """What a verb says around itself; `grave`: pronouns are not tied to anybody; `fixed`: its object belongs to it."""
    block = scene.block
    if passive(verb):
        by = preposition(verb, "by")
        done, hit, struck = after(block, by) if by is not None else (), doers(block, verb), subject(verb)
    else:
        struck = object_of(verb)
        done, hit = doers(block, verb), () if fixed else objects(block, verb)
        if verb.dep_ == "relcl":
            done = known(done) or done  # "the families of X and Y, who died"
    at = -1 if struck is None else struck.i
    hit = tuple(p for p in hit if p.first <= at <= p.last or not _is_place(scene, p))
    if grave:
        done, hit = _surely(scene, done), _surely(scene, hit)
    parties = (*done, *hit)
    date = date_of(scene, verb, parties)
    return Act(verb, done, hit, struck, place_around(block, verb, parties), bool(date and date.when))


def _is_place(scene: Scene, party: Party) -> bool:
    mention = party.who.mention
    return mention is not None and scene.block.mentions[mention].kind == "place"


def _surely(scene: Scene, parties: Parties) -> Parties:
    """The parties, pronouns tied to nobody: that somebody died or was convicted is told of names only."""
    mentions = scene.block.mentions
    return tuple(
        replace(party, who=replace(party.who, mention=None))
        if party.who.mention is not None and mentions[party.who.mention].form == "pronoun"
        else party
        for party in parties
    )


def known(parties: Parties) -> Parties:
    """The parties that are named."""
    return tuple(party for party in parties if party.who.mention is not None)
