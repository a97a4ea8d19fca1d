"""Words that stand for a person named elsewhere in the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class StandIn:
    """A bare title or a pronoun (token range); `bearer` is the index of the name it stands for."""

    passage: int
    start: int
    end: int
    form: Literal["title", "pronoun"]
    bearer: int
    rule: str
