"""What supports that two names in different articles stand for one: a shared office, or shared company."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .aliases import is_country
from .bearers import Bearer
from .titles import shared_title

_FEW = 5  # articles: a name in so few, or in one in twenty, is not the common stock of a corpus
_STRONG = 2  # names shared by two articles that make it likely that they speak of the same people
_TELLING = 2  # words of a title that nobody else is likely to hold ("harbour minister", not "minister")


@dataclass(frozen=True, slots=True)
class Context:
    """The full names in each article: `company` all of them, `rare` without countries and what most articles name."""

    company: dict[str, frozenset[str]]
    rare: dict[str, frozenset[str]]

    def office(self, left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
        """Whether both hold one office: a telling title, or a plain one with some company in common."""
        shared = shared_title(
            {title for bearer in left for title in bearer.titles},
            {title for bearer in right for title in bearer.titles},
        )
        return shared >= _TELLING or (shared > 0 and self._meet(left, right))

    def strong(self, left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
        """Whether an article of each share at least two names that are not common stock."""
        pairs = ((a.source, b.source) for a in left for b in right)
        return any(len(self.rare[a] & self.rare[b]) >= _STRONG for a, b in pairs)

    def support(self, left: Sequence[Bearer], right: Sequence[Bearer]) -> str | None:
        """What supports that both are one: "shared office", "shared company", or None."""
        if self.office(left, right):
            return "shared office"
        return "shared company" if self.strong(left, right) else None

    def _meet(self, left: Iterable[Bearer], right: Iterable[Bearer]) -> bool:
        around = frozenset[str]().union(*(self.company[bearer.source] for bearer in right))
        return any(self.company[bearer.source] & around for bearer in left)


def context(bearers: Sequence[Bearer]) -> Context:
    """The company that names keep in each article. Single names of persons, which may be anybody's, are left out."""
    company: dict[str, set[str]] = {bearer.source: set() for bearer in bearers}
    for bearer in bearers:
        if bearer.kind != "person" or " " in bearer.key:
            company[bearer.source].add(bearer.key)
    articles = Counter(key for keys in company.values() for key in keys)
    most = max(_FEW, len(company) // 20)
    rare = {key for key, count in articles.items() if count <= most and not is_country(key)}
    return Context(
        {source: frozenset(keys) for source, keys in company.items()},
        {source: frozenset(keys & rare) for source, keys in company.items()},
    )
