"""Former or current: sources of one time of which one says that an office is held and another that it was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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
    field_of,
    is_leaving,
    is_lesser,
    is_post,
    is_sole,
    may_be_one_body,
    plain,
    wording,
)
from .index import Index
from .story import Stories

RULES = (
    Rule(
        "disagreement",
        "former-or-current",
        "One source gives a person an office, another of the same time calls the same person a former holder of it. "
        "A source that tells of the end of that time does not say that the office is still held; titles that several "
        "people have at a time count within one story, and not those that are kept for life.",
    ),
    Rule(
        "disagreement",
        "one-or-another-office",
        "Two sources of one story give a person two offices that one person at a time has, none gives both, and one of "
        "the offices is also given to somebody else there, or they are offices of one body that keep each other out "
        "(chairman, treasurer), or the fields of a minister.",
    ),
    Rule(
        "disagreement",
        "full-or-lesser-office",
        "Of two sources of one story, one gives a person an office and the other a lesser form of it (“acting”, "
        "“deputy”), or they give two ranks, and neither gives both.",
    ),
)


def former_or_current(index: Index, held: Sequence[Holding], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about whether a person still holds an office, in the order of the persons."""
    by_holder: defaultdict[tuple[str, Office], list[Holding]] = defaultdict(list)
    for holding in held:
        by_holder[holding.entity, holding.office].append(holding)
    for (entity, office), holdings in by_holder.items():
        # A source that says both uses the title as a courtesy or tells of a change.
        were = {h.source for h in holdings if h.former}
        are = {h.source for h in holdings if not h.former}
        former = [h for h in holdings if h.former and h.source not in are]
        if not former:
            continue
        current = [h for h in holdings if not h.former and h.source not in were and not is_leaving(index, h)]
        kept_for_life = office.title <= group("sole_offices", "courtesy")
        near = story if not is_sole(office.title) else None
        if kept_for_life and near is not None:
            continue
        if not any(_clash(index, ours, theirs, near) for ours in current for theirs in former):
            continue
        name, title = index.names[entity], wording(current)
        yield Disagreement(
            id=slug(f"role {entity} {plain(office.title)}"),
            kind="role",
            subject=entity,
            title=message("%(name)s: called %(title)s and former %(title)s", name=name, title=title),
            sides=(
                Side(title, by_source(h.evidence for h in current)),
                Side(message("former %(title)s", title=title), by_source(h.evidence for h in former)),
            ),
        )


def one_or_another(index: Index, held: Sequence[Holding], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about which of two offices a person has, in the order of the persons."""
    sole = [
        h for h in held if (is_sole(h.office.title) or is_post(h.office)) and not h.former and not is_leaving(index, h)
    ]
    by_title: defaultdict[Title, list[Holding]] = defaultdict(list)
    for holding in sole:
        by_title[holding.office.title].append(holding)
    for ours, theirs in _two_titles(sole, story):
        one, other = ours[0].office.title, theirs[0].office.title
        if one <= other or other <= one:
            continue
        taken = _is_taken((*by_title[one], *by_title[other]), (*ours, *theirs), story)
        fields = {field_of(one), field_of(other)}
        apart = all(is_post(h.office) for h in (*ours, *theirs)) or (len(fields) > 1 and None not in fields)
        if taken or (apart and _may_be_one_body(ours, theirs)):
            yield _two_offices(index, ours, theirs)


def full_or_lesser(index: Index, held: Sequence[Holding], story: Stories) -> Iterator[Disagreement]:
    """The disagreements about how high an office or rank somebody has, in the order of the persons."""
    titles: defaultdict[str, set[Title]] = defaultdict(set)
    for holding in held:
        titles[holding.entity].add(holding.office.title)
    held_now = [h for h in held if len(titles[h.entity]) > 1 and not h.former and not is_leaving(index, h)]
    for ours, theirs in _two_titles(held_now, story):
        one, other = sorted((ours[0].office.title, theirs[0].office.title), key=len)
        if is_lesser(other, one) or (len(other) == 1 and one != other and one | other <= group("ranks", "rank")):
            yield _two_offices(index, ours, theirs)


def _two_titles(held: Iterable[Holding], story: Stories) -> Iterator[tuple[list[Holding], list[Holding]]]:
    """Each two titles of one person that sources of one story give, none of which gives both."""
    by_person: defaultdict[str, dict[Title, list[Holding]]] = defaultdict(dict)
    for holding in held:
        by_person[holding.entity].setdefault(holding.office.title, []).append(holding)
    for titles in by_person.values():
        for ours, theirs in combinations(titles.values(), 2):
            sources, others = {h.source for h in ours}, {h.source for h in theirs}
            if not sources & others and any(others & story.get(source, frozenset()) for source in sources):
                yield ours, theirs


def _two_offices(index: Index, ours: Sequence[Holding], theirs: Sequence[Holding]) -> Disagreement:
    """The disagreement between those who give one person two offices."""
    person, first, second = ours[0].entity, wording(ours), wording(theirs)
    titles = sorted(plain(held[0].office.title) for held in (ours, theirs))
    return Disagreement(
        id=slug(f"role {person} {' '.join(titles)}"),
        kind="role",
        subject=person,
        title=message("%(name)s: %(one)s or %(other)s", name=index.names[person], one=first, other=second),
        sides=(
            Side(first, by_source(h.evidence for h in ours)),
            Side(second, by_source(h.evidence for h in theirs)),
        ),
    )


def _may_be_one_body(ours: Sequence[Holding], theirs: Sequence[Holding]) -> bool:
    bodies = {h.office.body for h in (*ours, *theirs) if h.office.body is not None}
    return len(bodies) < 2


def _is_taken(holders: Sequence[Holding], own: Sequence[Holding], story: Stories) -> bool:
    """Whether somebody else of the same story has one of these offices, in a body that may be the same."""
    return any(
        holder.entity != holding.entity
        and holder.office.title == holding.office.title
        and holder.source in story.get(holding.source, ())
        and may_be_one_body(holder.office, holding.office)
        for holder in holders
        for holding in own
    )


def _clash(index: Index, current: Holding, former: Holding, near: Stories | None) -> bool:
    if near is not None:
        return former.source in near.get(current.source, ())
    ours, theirs = index.articles[current.source].source, index.articles[former.source].source
    return at_one_time(ours, theirs, len(index.articles))
