"""Who holds which office, or held it, by which words: roles made comparable across sources."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from ..analyse.lexicon import words
from ..analyse.lexicon.groups import group
from ..model import Evidence, Role
from ..resolve.folding import fold, fold_body
from ..resolve.titles import Title, normal_title
from .index import Index
from .nations import nation, nations_in
from .sentences import around

_WITHIN = re.compile(r"\b[A-Z]\w+ (?:of|to|for) (?:the )?$")
_OF_PLACE = re.compile(r" of ((?:[A-Z][\w’'-]+(?: (?:de|do|da|del|of|la|le|an|on|upon) )? ?)+)(?<! )")
_TOWN = frozenset(["mayor", "lord", "deputy", "acting"])
_ONE_FIELD = {"home": "interior", "external": "foreign", "economy": "finance", "treasury": "finance", "labor": "labour"}
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b(?!,\d)")
_INITIALS = 3  # letters of a title that is always written in capitals ("CEO")


@dataclass(frozen=True, slots=True)
class Office:
    """A title's telling words and the country or body it is an office of (folded), where that is known."""

    title: Title
    body: str | None


@dataclass(frozen=True, slots=True)
class Holding:
    """That a source gives an entity an office.

    `title` and `body` (the country or body, or "") are as written; `wording` is the title without the body.
    """

    entity: str
    office: Office
    former: bool
    title: str
    body: str
    wording: str
    evidence: Evidence

    @property
    def source(self) -> str:
        """The id of the source that says so."""
        return self.evidence.source


def holdings(index: Index) -> tuple[Holding, ...]:
    """The offices of all persons, those of one person together, in reading order.

    An office without a country or body gets the only one that the sources name with the same title of the same person.
    """
    found: list[Holding] = []
    for entity in index.roles:
        own = [
            Holding(
                entity, office, role.former, " ".join(role.title.split()), _body(role), _wording(role), role.evidence
            )
            for (source, _), role in index.roles_of(entity)
            if not _is_within(index.articles[source].source.passages[role.evidence.passage].text, role.evidence.start)
            and (office := _office(role, _following(index, role))) is not None
        ]
        bodies: defaultdict[Title, set[str]] = defaultdict(set)
        for holding in own:
            if holding.office.body is not None:
                bodies[holding.office.title].add(holding.office.body)
        found += [_settled(holding, bodies[holding.office.title]) for holding in own]
    return tuple(found)


def named_office(wording: str) -> Office | None:
    """The office that a title names ("the president of Estonia")."""
    if (title := normal_title(wording)) is None:
        return None
    within = nations_in(title)
    rest = title - within - group("sole_offices", "filler")
    return Office(rest, nation(" ".join(sorted(within)))) if rest else None


def is_sole(title: Title) -> bool:
    """Whether one person at a time holds an office with this title, for any one country or body."""
    ministry = "minister" in title and not title <= group("sole_offices", "plain")
    return title in _titles("sole") or (ministry and not title & group("sole_offices", "shared"))


def is_of_home(title: Title) -> bool:
    """Whether an office is of the town or government that a story is about, where it names no other."""
    return title in _titles("home")


def is_lesser(title: Title, full: Title) -> bool:
    """Whether a title is a lesser form of another: "acting governor" of "governor"."""
    return full < title and title - full <= group("ranks", "lesser")


def is_post(office: Office) -> bool:
    """Whether an office is a post in a body of which a person has one at a time."""
    title = office.title
    is_chief = {"chief", "officer"} < title or (title == {"president"} and nation(office.body or "") is None)
    return title in _titles("post") or (is_chief and office.body is not None)


def field_of(title: Title) -> str | None:
    """The field of a minister's title that names one, fields that are often joined being one: "defense"."""
    field, *others = sorted(title - {"minister"}) or [""]
    if others or "minister" not in title or not is_sole(title) or title in _titles("sole"):
        return None
    return _ONE_FIELD.get(field, field)


def is_told_apart(office: Office) -> bool:
    """Whether it is known of which country or body an office is, and whether that is enough: a mayor needs a town."""
    if office.body is None:
        return False
    of_country = nation(office.body) is not None
    return office.title not in _titles("local" if of_country else "national")


def may_be_one_body(left: Office, right: Office) -> bool:
    """Whether two offices are of one country or body: one is named by the beginning of the other's name."""
    if left.body is None or right.body is None:
        return False
    return (
        left.body == right.body
        or f"{left.body} ".startswith(f"{right.body} ")
        or f"{right.body} ".startswith(f"{left.body} ")
    )


def is_leaving(index: Index, holding: Holding) -> bool:
    """Whether the sentence that gives the office tells of the end of somebody's time in it."""
    given = holding.evidence
    text = index.articles[given.source].source.passages[given.passage].text
    return _tells_of_end(text, *around(text, given.start, given.end))


@lru_cache(maxsize=1 << 15)  # several rules ask for the same
def _tells_of_end(text: str, start: int, end: int) -> bool:
    return _leaving().search(text, start, end) is not None


def is_of_long_ago(index: Index, holding: Holding) -> bool:
    """Whether the sentence that gives the office names a year before the last: "President Lund, elected in 1961"."""
    given = holding.evidence
    source = index.articles[given.source].source
    text = source.passages[given.passage].text
    start, end = around(text, given.start, given.end)
    years = [int(year) for year in _YEAR.findall(text, start, end)] if source.date else []
    return any(year + 1 < int((source.date or "")[:4]) for year in years)


def by_source(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """One piece of evidence for each source, the most telling (the longest, then the first), in the order given."""
    best: dict[str, Evidence] = {}
    for one in evidence:
        known = best.setdefault(one.source, one)
        if len(one.quote) > len(known.quote):
            best[one.source] = one
    return tuple(best.values())


def wording(holdings: Sequence[Holding]) -> str:
    """The title as most of these words give it."""
    return most_written(holding.wording for holding in holdings)


def most_written(wordings: Iterable[str]) -> str:
    """The most frequent of these wordings; one in capitals, as headlines have it, only where there is no other."""
    written = list(wordings)
    return min(written, key=lambda words: (len(words) > _INITIALS and words.isupper(), -written.count(words), words))


def plain(title: Title) -> str:
    """The words of a title in an order that does not depend on how a source puts them."""
    known = (entry for entry in sorted(group("sole_offices", "sole")) if normal_title(entry) == title)
    return next(known, " ".join(sorted(title, key=lambda word: (word == "minister", word))))


def _is_within(text: str, start: int) -> bool:
    """Whether an office is only a part of another's name: "Head of the Office of the President of Norway"."""
    return _WITHIN.search(text, 0, start) is not None


def _following(index: Index, role: Role) -> str:
    """The place told after the name: "Mayor Jo Lund of Holmby"."""
    at = role.evidence
    found = _OF_PLACE.match(index.articles[at.source].source.passages[at.passage].text, at.end)
    return found[1] if found else ""


def _office(role: Role, place: str) -> Office | None:
    title = normal_title(role.title)
    if title is None:
        return None
    within = nations_in(title)
    organisation = role.organisation.words.quote if role.organisation else " ".join(sorted(within))
    title -= within | group("sole_offices", "filler")
    organisation = organisation or (place if title <= _TOWN else "")
    body = nation(organisation) or fold_body(organisation) or None
    if role.organisation and not nation(organisation) and len(rest := title - set(fold(organisation).split())):
        title = rest
    return Office(title, body) if title else None


def _body(role: Role) -> str:
    return " ".join(role.organisation.words.quote.split()) if role.organisation else ""


def _wording(role: Role) -> str:
    """The title without the country or body, where that stands at one of its ends."""
    words, organisation = " ".join(role.title.split()), _body(role)
    for cut in (words.removeprefix(organisation), words.removesuffix(organisation)):
        words = cut.strip().removesuffix(" of").removesuffix(" of the").strip() or words
    return words


def _settled(holding: Holding, bodies: set[str]) -> Holding:
    if holding.office.body is not None or len(bodies) != 1:
        return holding
    return replace(holding, office=Office(holding.office.title, *bodies))


@cache
def _leaving() -> re.Pattern[str]:
    either = "|".join(sorted(words("leaving_words")))
    return re.compile(rf"\b(?!fired (?:at|back|into|upon)\b)(?:{either})\b", re.IGNORECASE)


@cache
def _titles(kind: str) -> frozenset[Title]:
    return frozenset(title for entry in group("sole_offices", kind) if (title := normal_title(entry)))
