"""What supports that two names in different articles stand for one: a shared office, or shared company."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .aliases import is_country
from .bearers import Bearer
from .titles import shared_title

_FEW = 5  # articles: a name in so few, or in one in twenty, is not the common stock of a corpus
_STRONG = 2  # names shared by two articles that make it likely that they speak of the same people
_TELLING = 2  # words of a title that nobody else is likely to hold ("harbour minister", not "minister")


@dataclass(frozen=True, slots=True)
class Context:
    """The full names in each article, without countries and the common stock of the corpus."""

    rare: dict[str, frozenset[str]]

    def office(self, left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
        """Whether both hold one office: a telling title, or a plain one ("president") with company."""
        shared = shared_title(
            {title for bearer in left for title in bearer.titles},
            {title for bearer in right for title in bearer.titles},
        )
        return shared >= _TELLING or (shared > 0 and self._in_company(left, right, 1))

    def strong(self, left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
        """Whether an article of each share at least two names that are not common stock."""
        return self._in_company(left, right, _STRONG)

    def support(self, left: Sequence[Bearer], right: Sequence[Bearer]) -> str | None:
        """What supports that both are one: "shared office", "shared company", or None."""
        if self.office(left, right):
            return "shared office"
        return "shared company" if self.strong(left, right) else None

    def _in_company(self, left: Sequence[Bearer], right: Sequence[Bearer], least: int) -> bool:
        theirs = {self.rare[bearer.source] for bearer in right}
        return any(
            len(ours & names) >= least for ours in {self.rare[bearer.source] for bearer in left} for names in theirs
        )


def context(bearers: Sequence[Bearer]) -> Context:
    """The company that names keep in each article. Single names of persons, which may be anybody's, are left out."""
    company: dict[str, set[str]] = {bearer.source: set() for bearer in bearers}
    for bearer in bearers:
        if bearer.kind != "person" or not bearer.is_one_word:
            company[bearer.source].add(bearer.key)
    articles = Counter(key for keys in company.values() for key in keys)
    most = max(_FEW, len(company) // 20)
    rare = {key for key, count in articles.items() if count <= most and not is_country(key)}
    return Context({source: frozenset(keys & rare) for source, keys in company.items()})
