"""Differences that an editor adds to those found: their citations become the sides, or a fault is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from ..model import ClashKind, Disagreement, Evidence, Notice, Side, Source
from ..resolve.citations import Citation, Missing, find
from ..resolve.exact import are_whole
from .wording import shortened

NOT_ADDED = "the difference was not added"


@dataclass(frozen=True, slots=True)
class EditorDifference:
    """A difference from `content/disagreements/ID.md`: each side is a list of citations with exact words; `line` is
    that of the sides in the file.
    """

    id: str
    title: str
    kind: ClashKind
    sides: tuple[tuple[Citation, ...], ...]
    path: str
    line: int

    @property
    def because(self) -> str:
        """The file and line by which it is known that an editor added it."""
        return f"{self.path}:{self.line}"

    def fault(self, found: str, cure: str) -> Notice:
        """That it was not added, and why."""
        return Notice(self.path, self.line, found, NOT_ADDED, cure, "error")


def added(
    editor: Sequence[EditorDifference], found: Sequence[Disagreement], sources: Mapping[str, Source]
) -> tuple[tuple[Disagreement, ...], tuple[Notice, ...]]:
    """The editor's differences in the order given, and what is wrong with those that are left out.

    Args:
        editor: the differences that an editor has laid down.
        found: those that the program found.
        sources: the sources by id.
    """
    differences: list[Disagreement] = []
    notices: list[Notice] = []
    for one in editor:
        difference, faults = _resolved(one, sources)
        faults = faults or _refused(one, difference, found)
        differences += [] if faults else [difference]
        notices += faults
    return tuple(differences), tuple(notices)


def _resolved(one: EditorDifference, sources: Mapping[str, Source]) -> tuple[Disagreement, list[Notice]]:
    """The difference with the words that could be found, and the citations that lead nowhere."""
    sides: list[Side] = []
    faults: list[Notice] = []
    for side in one.sides:
        words: list[Evidence] = []
        for citation in side:
            match find(sources, citation):
                case Evidence(source, passage, start, end) as cited:
                    words.append(cited)
                    if not are_whole(start, end, sources[source].passages[passage].text):
                        faults.append(one.fault(f"“{citation}” begins or ends within a word", "cite whole words"))
                case Missing(reason):
                    faults.append(one.fault(f"“{citation}” leads nowhere", reason))
        if words:
            sides.append(Side(shortened(words[0].quote), tuple(dict.fromkeys(words))))
    return Disagreement(one.id, one.kind, None, one.title, tuple(sides), one.because), faults


def _refused(one: EditorDifference, difference: Disagreement, found: Sequence[Disagreement]) -> list[Notice]:
    """Why a difference of which all words stand there is none to add."""
    if len({words.source for side in difference.sides for words in side.evidence}) == 1:
        return [one.fault("all sides are of one source", "cite a second source, or write of it in commentary")]
    if any(_touch(side, other) for side, other in combinations(difference.sides, 2)):
        return [one.fault("the same words are on two sides", "cite them on one of them")]
    if any(other.id == one.id for other in found):
        cure = "give the file another name or, if this is the same difference, take “title”, “kind” and “sides” out"
        return [one.fault(f"the program found a difference that has the id “{one.id}”", cure)]
    same = next((other.id for other in found if _is_found_as(difference, other)), None)
    if same is None:
        return []
    cure = f"move your text to {same}.md without “title”, “kind” and “sides”, and take this file away"
    return [one.fault(f"the program has found this difference itself, as “{same}”", cure)]


def _is_found_as(added: Disagreement, found: Disagreement) -> bool:
    """Whether a difference of the kind has words of each side, each on a side of its own.

    Of another kind it is another difference, unless its words are the very same: who said a sentence, and what day the
    sentence gives, may both be told otherwise elsewhere.
    """
    if {frozenset(side.evidence) for side in added.sides} == {frozenset(side.evidence) for side in found.sides}:
        return True
    standing = [
        next((n for n, other in enumerate(found.sides) if _stands_in(side, other)), None) for side in added.sides
    ]
    return added.kind == found.kind and None not in standing and len({*standing}) == len(standing)


def _stands_in(side: Side, other: Side) -> bool:
    return all(any(words.touches(one) for one in other.evidence) for words in side.evidence)


def _touch(side: Side, other: Side) -> bool:
    return any(words.touches(one) for words in side.evidence for one in other.evidence)
