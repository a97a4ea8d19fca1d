"""Who stayed in one place, by one source, and took part in what was elsewhere, by another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..analyse.rule import Rule
from ..model import Disagreement, Side, message
from ..resolve.identifiers import slug
from .dating import overlap
from .holdings import by_source
from .index import Index, Key
from .meanings import flagged
from .story import Stories
from .tellings import Telling
from .whereabouts import are_apart
from .wording import shortened

RULES = (
    Rule(
        "disagreement",
        "elsewhere",
        "One source says that a person stayed in a place, and tells of no meeting with that person; another of the "
        "same story tells that this person met somebody, took part in something or came along, and not in that place.",
    ),
)
_STAYED = ("stayed", "remained", "had stayed", "had remained")
_WITH_OTHERS = frozenset(["take-part", "accompany"])
_LASTING = ("for", "until", "since", "after", "with")
_WHERE = ("in", "at", "near")


def elsewhere(
    index: Index, entity_of: Mapping[Key, str], told: Mapping[str, Sequence[Telling]], story: Stories
) -> Iterator[Disagreement]:
    """The disagreements about whether somebody was there, in reading order."""
    for source, own in told.items():
        for stay in own:
            for person in sorted(_who_stayed(stay)):
                if any(_is_company(one, person) for one in own):
                    continue
                met = [
                    one
                    for near in sorted(story.get(source, ()))
                    for one in told.get(near, ())
                    if _is_company(one, person) and _is_elsewhere(index, entity_of, stay, one)
                ]
                if met:
                    yield Disagreement(
                        id=slug(f"elsewhere {person} {' '.join(sorted(_places(stay)))}"),
                        kind="status",
                        subject=person,
                        title=message(
                            "%(event)s: %(question)s",
                            event=f"“{shortened(met[0].words.quote)}”",
                            question=message("in which place"),
                        ),
                        sides=(
                            Side(shortened(met[0].words.quote), by_source(one.words for one in met)),
                            Side(shortened(stay.words.quote), (stay.words,)),
                        ),
                    )


def _who_stayed(one: Telling) -> frozenset[str]:
    """Who is said to have stayed in a place that has a name, and for no time."""
    is_stay = "stay" in one.senses and one.mood == "told" and any(word in one.words.quote for word in _STAYED)
    if not is_stay or one.of(*_LASTING) or not _places(one):
        return frozenset()
    return frozenset(person for part in one.of("who")[:1] for person in part.persons)


def _is_company(one: Telling, person: str) -> bool:
    is_meeting = bool(one.senses & (flagged("mutual") | _WITH_OTHERS)) and one.mood == "told"
    return is_meeting and any(person in part.persons for part in one.parts)


def _is_elsewhere(index: Index, entity_of: Mapping[Key, str], stay: Telling, met: Telling) -> bool:
    """Whether somebody met there did not stay where the other says; where neither says, the story is one of days."""
    if stay.when is not None and met.when is not None and not overlap(stay.when, met.when):
        return False
    ours, theirs = _places(stay), _places(met)
    return not ours & theirs and (
        not theirs or all(are_apart(index, entity_of, here, there) for here in ours for there in theirs)
    )


def _places(one: Telling) -> frozenset[str]:
    return frozenset(name for part in one.of(*_WHERE) for name in part.others)
