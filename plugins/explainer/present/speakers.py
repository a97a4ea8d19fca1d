"""Who said what: every speaker of the site with their words, and what is said by nobody who is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import Entity, Statement, message
from .desk import Desk
from .heads import STATEMENTS, collection, head, said
from .indexes import sorted_under
from .parting import LONG, Part, Parts, by_day, by_letter, ways
from .profiles import INDEXES
from .roles import in_a_line, role_groups
from .sayings import by_source, sayings
from .shelf import Shelf
from .views import Link, Quotation, SourceGroup, SpeakerView, StatementsPage

FOLDER, UNNAMED = "statements/", "unnamed"
INTRO = message(
    "Who is reported to have said what. The first words of each speaker stand here, from the latest sources; what else "
    "they said is one step away."
)
_SHOWN, _FOLDED, _ROLES = 3, 21, 2  # statements and roles of one speaker
_FEW = 12  # words: less is often a courtesy
_FOREMOST = 12  # speakers on the first page of a long list
Spoken = dict[str, list[Statement]]


def statements(shelf: Shelf) -> Iterator[StatementsPage]:
    """All speakers by kind, those who say most first; of very many these, and all on pages for the letters of names.

    What is said by nobody who is named stands source by source, very much of it by date.
    """
    every = sayings(shelf)
    spoken: Spoken = {}
    for who, one in every:
        spoken.setdefault(who, []).append(one)
    unnamed = [one for who, one in every if not who]
    speakers = sorted(
        (entity for entity in shelf.graph.resolution.entities if entity.id in spoken),
        key=lambda entity: (-len(spoken[entity.id]), sorted_under(entity)),
    )
    if len(every) <= LONG:
        kinds = [(link.text, [one for one in speakers if one.kind == kind]) for kind, link in INDEXES.items()]
        yield _page(shelf, spoken, [(shelf.wording.say(title), found) for title, found in kinds], unnamed)
        return
    letters = by_letter(sorted(speakers, key=sorted_under), lambda entity: sorted_under(entity)[0])
    periods = _periods(shelf, unnamed)
    ways_to_letters, ways_to_periods = (ways(parts, shelf.wording, FOLDER) for parts in (letters, periods))
    parts = (*ways_to_letters, *ways_to_periods)
    most = [(shelf.wording.gettext("Who is quoted most"), speakers[:_FOREMOST])]
    yield _page(shelf, spoken, most, parts=parts)
    for (part, held), way in zip(letters, ways_to_letters, strict=True):
        yield _page(shelf, spoken, [(part.title, held)], parts=parts, part=way)
    for (_part, told), way in zip(periods, ways_to_periods, strict=True):
        yield _page(shelf, spoken, [], told, parts=parts, part=way)


def _periods(shelf: Shelf, unnamed: Sequence[Statement]) -> Parts[Statement]:
    """What nobody who is named says, by the date of its source where it is very much."""
    title = shelf.wording.gettext("Without a name")
    if len(unnamed) <= LONG:
        return ((Part(UNNAMED, title), tuple(unnamed)),) if unnamed else ()
    return tuple(
        (Part(f"{UNNAMED}-{part.key}", f"{title}, {part.title}"), held)
        for part, held in by_day(shelf.wording, unnamed, lambda one: shelf.sources[one.evidence.source].date)
    )


def _page(
    shelf: Shelf,
    spoken: Spoken,
    groups: Sequence[tuple[str, Sequence[Entity]]],
    unnamed: Sequence[Statement] = (),
    *,
    parts: tuple[Link, ...] = (),
    part: Link | None = None,
) -> StatementsPage:
    link, intro, above = said(shelf.wording, STATEMENTS), shelf.wording.say(INTRO), None
    title, address, desk = link.text, link.href, Desk(shelf, link.href, link.text)
    if part is not None:
        above, address = link, part.href
        title = shelf.wording.gettext("%(title)s: %(part)s", title=title, part=part.text)
    return StatementsPage(
        head=head(shelf, title, intro, address, "statements", above=above, structured=collection(title)),
        title=title,
        intro=intro if part is None else "",
        groups=tuple(
            (heading, tuple(_speaker(desk, entity, spoken[entity.id]) for entity in speakers))
            for heading, speakers in groups
            if speakers
        ),
        unnamed=by_source(desk, unnamed, "said"),
        parts=parts,
    )


def _speaker(desk: Desk, entity: Entity, found: Sequence[Statement]) -> SpeakerView:
    shelf, number = desk.shelf, len(found)
    ngettext, page = shelf.wording.ngettext, shelf.pages.get(entity.id, "")
    shown = _foremost(shelf, found)
    others = [] if page else [one for one in found if one not in shown]
    rest = None
    if page and number > _SHOWN:
        rest = Link(ngettext("All %(num)s statement", "All %(num)s statements", number), f"{page}#said")
    elif (more := len(others) - _FOLDED) > 0:
        rest = Link(ngettext("and %(num)s more", "and %(num)s more", more), "")
    return SpeakerView(
        link=Link(entity.name, page),
        roles=in_a_line(shelf, role_groups(shelf, entity)[:_ROLES]),
        count=ngettext("%(num)s statement", "%(num)s statements", number),
        shown=_quoted(desk, shown),
        folded=_quoted(desk, others[:_FOLDED]),
        rest=rest,
    )


def _foremost(shelf: Shelf, found: Sequence[Statement]) -> list[Statement]:
    """The first statements in the latest sources, in the order of the site: one from each, if there are enough, and
    those of few words, as greetings are, only where there are no others.
    """
    times: dict[str, int] = {}
    order: list[tuple[bool, int, int, int]] = []
    for is_short, place in sorted((len(one.content.quote.split()) < _FEW, at) for at, one in enumerate(found)):
        source = found[place].evidence.source
        times[source] = times.get(source, 0) + 1
        order.append((is_short, times[source], -shelf.ranks[source], place))
    return [found[place] for *_, place in sorted(sorted(order)[:_SHOWN], key=lambda one: one[-1])]


def _quoted(desk: Desk, found: Sequence[Statement]) -> tuple[Quotation, ...]:
    groups: tuple[SourceGroup, ...] = by_source(desk, found, "said")
    return tuple(replace(quote, source=group.source) for group in groups for quote in group.quotations)
