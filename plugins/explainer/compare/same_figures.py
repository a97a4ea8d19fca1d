"""The same number of the same thing in two or more sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..analyse.rule import Rule
from ..model import Corroboration, message
from ..resolve.identifiers import slug
from .copies import Copies
from .groups import joined
from .holdings import by_source
from .matching import Match
from .numbers import subject, title
from .written import written_number

RULES = (
    Rule(
        "corroboration",
        "same-figure",
        "Two or more sources of one story and of the same days give the same number of the same, which is told as for "
        "different numbers; copies of one text count as one source.",
    ),
)
_SMALL = ("1", "2")  # which are the same by chance


def same_figures(matched: Sequence[Match], copies: Copies) -> Iterator[Corroboration]:
    """The numbers that two independent sources give, in reading order."""
    same = [match for match in matched if match.is_same]
    equal = [
        (match.one, match.other)
        for match in same
        if match.one.figure.value == match.other.figure.value and match.one.figure.value not in _SMALL
    ]
    for group in joined(equal):
        evidence = by_source(count.figure.evidence for count in group)
        if len(copies.origins(evidence)) > 1:
            yield Corroboration(
                id=slug(f"same figure {subject(group)} {group[0].figure.value}"),
                kind="date" if group[0].thing.kind == "clock" else "figure",
                subject=None,
                title=message(
                    # Translators: a question and the number that all sources give: "How many: people killed (16)"
                    "%(question)s (%(number)s)",
                    question=title(group),
                    number=written_number(group[0].figure.value),
                ),
                evidence=evidence,
            )
