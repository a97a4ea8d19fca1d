"""Two holders of one office: sources of one time that give an office for one person to two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from ..analyse.lexicon.groups import group
from ..analyse.rule import Rule
from ..model import Disagreement, Side, message
from ..resolve.identifiers import slug
from ..resolve.titles import Title
from .dating import at_one_time
from .holdings import (
    Holding,
    Office,
    by_source,
    is_leaving,
    is_lesser,
    is_of_home,
    is_of_long_ago,
    is_sole,
    is_told_apart,
    most_written,
    plain,
    wording,
)
from .index import Index
from .nations import country_of, nation
from .spellings import have_two_first_names, may_be_one
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "two-holders",
        "Two sources of one time name two holders of an office that one person at a time has, in the same country "
        "or body, and neither source names both; where no body is told, a mayor, a police chief or a "
        "minister for home affairs counts within one story.",
    ),
)


def two_holders(index: Index, held: Sequence[Holding], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about who holds an office now, each office once, in the order of the offices' names."""
    by_office: defaultdict[Office, list[Holding]] = defaultdict(list)
    by_title: defaultdict[Title, list[Holding]] = defaultdict(list)
    for holding in held:
        by_title[holding.office.title].append(holding)
    for holding in held:
        if is_told_apart(holding.office) and is_sole(holding.office.title):
            by_office[holding.office].append(holding)
        elif holding.office.body is None and is_of_home(holding.office.title):
            by_office[_at_home(holding, by_title[holding.office.title], story)].append(holding)
    _join_short(by_office, story)
    ranked = [holding for holding in held if holding.office.title & group("ranks", "lesser")]
    for office in sorted(by_office, key=lambda office: (sorted(office.title), office.body or "")):
        lesser = [holding for holding in ranked if is_lesser(holding.office.title, office.title)]
        rivals = _rivals(index, by_office[office], lesser, story if office.body is None else None)
        told = [holding for holding in by_office[office] if holding.entity in rivals]
        if not told:
            continue
        yield Disagreement(
            id=slug(f"office {plain(office.title)} {office.body}"),
            kind="office",
            subject=None,
            title=message("Who is called %(office)s", office=_shown(office, told)),
            sides=tuple(_sides(index, told)),
        )


def _at_home(holding: Holding, held: Sequence[Holding], story: Stories) -> Office:
    """The office with the only body that the story names with this title; `held` are all with the title."""
    near = {holding.source, *story.get(holding.source, ())}
    known = {h.office for h in held if h.source in near and h.office.body is not None}
    return known.pop() if len(known) == 1 else holding.office


def _join_short(by_office: dict[Office, list[Holding]], story: Stories) -> None:
    """Puts what is held in "Lind" to what is held in "Lind Shipping", the only such body that one story names."""
    for office in list(by_office):
        sources = {other for holding in by_office[office] for other in story.get(holding.source, ())}
        longer = [
            other
            for other, held in by_office.items()
            if other.title == office.title
            and (other.body or "").startswith(f"{office.body} ")
            and nation(office.body or "") is None
            and any(holding.source in sources for holding in held)
        ]
        if len(longer) == 1:
            by_office[longer[0]] += by_office.pop(office)


def _shown(office: Office, told: Sequence[Holding]) -> str:
    """The office with its country or body, as the sources write it or with "of" between."""
    if country := country_of(office.body or ""):
        return message("%(title)s of %(body)s", title=wording(told), body=country)
    whole = [holding.title for holding in told if holding.body and holding.body in holding.title]
    if whole:
        return most_written(whole)
    if office.body is None:
        return wording(told)
    body = most_written(holding.body for holding in told if holding.body)
    return message("%(title)s of %(body)s", title=wording(told), body=body)


def _sides(index: Index, told: Sequence[Holding]) -> Iterator[Side]:
    """The holders by name, each before those who call the same person a former one."""
    for entity, former in sorted({(h.entity, h.former) for h in told}, key=lambda side: (index.names[side[0]], side)):
        name = index.names[entity]
        label = message("%(name)s, formerly", name=name) if former else name
        yield Side(label, by_source(h.evidence for h in told if (h.entity, h.former) == (entity, former)))


def _rivals(index: Index, holdings: Sequence[Holding], lesser: Sequence[Holding], story: Stories | None) -> set[str]:
    """Who is called the holder by one source, and somebody else by another of the time, or of the story where given.

    A source that names one as the acting holder names both.
    """
    named: defaultdict[str, set[str]] = defaultdict(set)
    current: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for holding in (*holdings, *lesser):
        named[holding.source].add(holding.entity)
    for holding in holdings:
        if not (holding.former or is_leaving(index, holding) or is_of_long_ago(index, holding)):
            current[holding.entity][holding.source] = None
    rivals: set[str] = set()
    for left, right in combinations(sorted(current), 2):
        if may_be_one(index.names[left], index.names[right]) and not have_two_first_names(
            *(index.names[h] for h in (left, right))
        ):
            continue
        if any(
            right not in named[ours]
            and left not in named[theirs]
            and (
                at_one_time(index.articles[ours].source, index.articles[theirs].source, len(index.articles))
                if story is None
                else theirs in story.get(ours, ())
            )
            for ours in current[left]
            for theirs in current[right]
        ):
            rivals |= {left, right}
    return rivals
