"""What supports that two names in different articles stand for one: a shared office, or shared company."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from ..analyse.lexicon.groups import group
from ..model import Article
from .aliases import is_country
from .bearers import Bearer
from .titles import Title, normal_title, shared_title

_FEW = 5  # articles: a name in so few, or in one in twenty, is not the common stock of a corpus
_STRONG = 2  # names shared by two articles that make it likely that they speak of the same people
_USUAL = 5  # articles of a time that give an office to one of several people of a surname: who is meant needs no saying
_TIME = timedelta(days=366)
_TELLING = 2  # words of a title that nobody else is likely to hold ("harbour minister", not "minister")


@dataclass(frozen=True, slots=True)
class Context:
    """The full names in each article, without countries and the common stock of the corpus; and its day, if told."""

    rare: Mapping[str, frozenset[str]]
    days: Mapping[str, date | None]

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

    def usual(self, lone: Bearer, full: Sequence[Bearer]) -> bool:
        """Whether a surname stands with an office that one person at a time holds, and many articles of a year before
        and after give that office to the one whose full name it is.
        """
        day = self.days.get(lone.source)
        offices = [title for title in lone.titles if title in _sole()]
        if day is None or len(offices) != 1 or not all(offices[0] <= title for title in lone.titles):
            return False
        giving = {bearer.source for bearer in full if not bearer.is_one_word and offices[0] in bearer.titles}
        days = [when for when in map(self.days.get, giving) if when and abs(when - day) <= _TIME]
        return len(days) >= _USUAL and min(days) <= day <= max(days)

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


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written and len(written) == len("2024-03-05") else None


@cache
def _sole() -> frozenset[Title]:
    titles = (normal_title(entry) for entry in group("sole_offices", "sole"))
    return frozenset(title for title in titles if title)


def context(bearers: Sequence[Bearer], articles: Iterable[Article]) -> Context:
    """The company that names keep in each article. Single names of persons, which may be anybody's, are left out."""
    company: dict[str, set[str]] = {bearer.source: set() for bearer in bearers}
    for bearer in bearers:
        if bearer.kind != "person" or not bearer.is_one_word:
            company[bearer.source].add(bearer.key)
    named = Counter(key for keys in company.values() for key in keys)
    most = max(_FEW, len(company) // 20)
    rare = {key for key, count in named.items() if count <= most and not is_country(key)}
    days = {article.source.id: _day(article.source.date) for article in articles}
    return Context({source: frozenset(keys & rare) for source, keys in company.items()}, days)
