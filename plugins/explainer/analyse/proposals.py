"""Everything that proposes names, in one visible row; the vote over the article settles what they are."""

from __future__ import annotations

from .body_names import RULES as BODY_RULES
from .body_names import body_names, group_names
from .model_names import RULES as MODEL_RULES
from .model_names import city_names, country_names, model_names
from .rule import Rule
from .titled_names import RULES as TITLED_RULES
from .titled_names import described_names, office_names, speaking_names, titled_names

PROPOSERS = (
    titled_names,
    office_names,
    described_names,
    speaking_names,
    country_names,
    city_names,
    group_names,
    body_names,
    model_names,
)
RULES = (
    *TITLED_RULES,
    *BODY_RULES,
    *MODEL_RULES,
    Rule(
        "mention",
        "administration",
        "A leader's name with “administration” or “campaign” names the body, not its leader.",
    ),
)
