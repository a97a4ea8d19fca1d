"""Everything that proposes names, in one visible row; the vote over the article settles what they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .acronym_names import initials_of_bodies
from .body_names import RULES as BODY_RULES
from .body_names import body_names, group_names
from .described_names import RULES as DESCRIBED_RULES
from .described_names import called_names, described_names, mourned_names
from .given_names import RULES as GIVEN_RULES
from .given_names import first_names, nicknamed
from .model_names import RULES as MODEL_RULES
from .model_names import city_names, country_names, model_names
from .names_in_tokens import Name
from .rule import Rule
from .sorts_of_names import RULES as SORT_RULES
from .sorts_of_names import sorted_bodies, sorted_places
from .titled_names import RULES as TITLED_RULES
from .titled_names import names_behind_offices, office_names, speaking_names, titled_names
from .tokens import Doc

Proposer = Callable[["Doc", int], Iterator[Name]]

PROPOSERS: tuple[Proposer, ...] = (
    titled_names,
    office_names,
    names_behind_offices,
    described_names,
    called_names,
    mourned_names,
    speaking_names,
    first_names,
    nicknamed,
    country_names,
    city_names,
    group_names,
    body_names,
    initials_of_bodies,
    sorted_places,
    sorted_bodies,
    model_names,
)
RULES = (
    *TITLED_RULES,
    *DESCRIBED_RULES,
    *GIVEN_RULES,
    *BODY_RULES,
    *SORT_RULES,
    *MODEL_RULES,
    Rule(
        "mention",
        "administration",
        "A leader's name with “administration” or “campaign” names the body, not its leader.",
    ),
)
