"""The same number of the same thing in two or more sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from ..analyse.rule import Rule
from ..model import Corroboration, message
from ..resolve.identifiers import slug
from .copies import Copies
from .dating import at_one_time
from .groups import joined
from .harms import PEOPLE
from .holdings import by_source
from .index import Index
from .numbers import DAYS, Count, in_common, written
from .story import Stories

RULES = (
    Rule(
        "corroboration",
        "same-figure",
        "Two or more sources of one story and of the same days give the same number of the same thing: of people to "
        "whom the same happened, or in sentences that have a telling word or a name more in common; copies of one "
        "text count as one source.",
    ),
)
_LEAST = 3  # smaller numbers of one thing are the same by chance


def same_figures(
    index: Index, counted: Mapping[str, Sequence[Count]], story: Stories, copies: Copies
) -> Iterator[Corroboration]:
    """The numbers that two independent sources give, in the order in which the sources first count something."""
    for subject, found in counted.items():
        by_value: defaultdict[Decimal, list[Count]] = defaultdict(list)
        for count in found:
            by_value[Decimal(count.figure.value)].append(count)
        for value, counts in by_value.items():
            pairs = [
                (one, other)
                for one, other in combinations(counts, 2)
                if value >= _LEAST
                and other.source.id in story[one.source.id]
                and at_one_time(one.source, other.source, len(index.articles), DAYS)
                and (subject.startswith("people ") or in_common(one, other))
            ]
            for group in joined(pairs):
                evidence = by_source(count.figure.evidence for count in group)
                if len(copies.origins(evidence)) > 1:
                    what = message("How many: %(what)s", what=PEOPLE.get(subject) or written(group[0].figure))
                    yield Corroboration(
                        id=slug(f"same figure {subject} {value}"),
                        kind="figure",
                        subject=None,
                        title=what,
                        evidence=evidence,
                    )
