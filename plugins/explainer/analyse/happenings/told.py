"""An event as a rule tells it, before its evidence is cut and its date is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import cast

from ...model import EventKind, Status
from ..clause import Dates, date_beside, date_within
from ..dates import Dated
from ..lexicon import rows
from ..tokens import Token
from .parties import Cast, Party


@dataclass(frozen=True, slots=True)
class Told:
    """What happens to whom and where; `core` are the words that tell it, `reach` the first word that may be quoted."""

    kind: EventKind
    status: Status
    parties: tuple[Party, ...]
    place: Party | None
    date: Dated | None
    core: tuple[int, ...]
    reach: int
    rule: str


@dataclass(frozen=True, slots=True)
class Scene:
    """One passage with its dates; `today` is the article's own date (ISO)."""

    block: Cast
    dates: Dates
    today: str | None

    @property
    def caption(self) -> bool:
        """Whether the passage stands under a picture or above the article, where the present tells what happened."""
        return self.block.passage.kind in ("caption", "title")

    def date_beside(self, verb: Token) -> Dated | None:
        """The date that goes with a verb."""
        return date_beside(verb, self.dates)

    def date_within(self, noun: Token) -> Dated | None:
        """The date in the phrase of a noun."""
        return date_within(noun, self.dates)

    def is_past(self, date: Dated | None) -> bool:
        """Whether a date is settled and not ahead of the article's own, where that is known."""
        return bool(date and date.when and (self.today is None or date.when.first <= self.today))

    def is_over(self, date: Dated | None) -> bool:
        """Whether the last day of a settled date is not ahead of the article's own, where that is known."""
        return bool(date and date.when and (self.today is None or date.when.last <= self.today))

    def is_ahead(self, date: Dated | None) -> bool:
        """Whether a date is still to come."""
        return bool(date and date.when and self.today and date.when.first > self.today)


@cache
def kinds(lexicon: str) -> dict[str, EventKind]:
    """The kind of event that each word of a list tells."""
    return {row[0]: cast("EventKind", row[1]) for row in rows(lexicon)}


@cache
def frames() -> dict[str, str]:
    """The grammar around each verb that tells an event."""
    return {row[0]: row[2] for row in rows("event_verbs")}


def people(parties: tuple[Party, ...], scene: Scene) -> tuple[Party, ...]:
    """Those of the participants that are named people."""
    known = scene.block.mentions
    return tuple(p for p in parties if p.who.mention is not None and known[p.who.mention].kind == "person")
