"""A number of a source, with all that tells what it is the number of."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Figure
from .sentences import Sentence
from .things import Thing
from .written import written

OWN_WORDS = ("vote", "clock", "age")  # what is shown in the words of the source, and is no figure of its page


@dataclass(frozen=True, slots=True)
class Count:
    """A number of a source: what it is of, and what it is the number of ("killed", "loot", "fire").

    `told` is what its sentence tells, but for numbers and what is counted, `near` what the part of it up to the next
    comma or joint does; `around` are the telling words of its passage beyond its sentence. `marks` and `years` tell it
    from other numbers of the same; years are those told beside it, but the source's own. `apart` are words of its
    clause that may do so ("first", "April", "wife"), `scope` the places in which it puts what it counts, or the
    goods whose price it tells, `party` those who are said to give it; `is_lead` tells whether it stands at the head of
    its article. A summand is added to the next number ("18 passengers and three crew"); `is_sum` tells that this was
    done.
    """

    figure: Figure
    sentence: Sentence
    told: frozenset[str]
    near: frozenset[str]
    around: frozenset[str]
    thing: Thing
    senses: frozenset[str]
    apart: frozenset[str]
    scope: frozenset[str]
    marks: frozenset[str]
    years: frozenset[int]
    party: str
    is_lead: bool
    is_summand: bool = False
    is_sum: bool = False

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.figure.evidence.source

    @property
    def label(self) -> str:
        """How the number is shown."""
        in_own_words = self.is_sum or self.thing.kind in OWN_WORDS
        return " ".join(self.figure.evidence.quote.split()) if in_own_words else written(self.figure)
