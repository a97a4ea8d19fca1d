"""Which bearers are one, while that is being worked out: joined unless an editor keeps them apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Decision
from .bearers import Bearer


class Partition:
    """Bearers in sets that only grow.

    A *bar* is a negative judgement: bearers on different sides of one are never joined, directly or through others.
    Every joining and every refusal leaves a decision.
    """

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        self.bearers = bearers
        self._parent = list(range(len(bearers)))
        self._members = [[number] for number in range(len(bearers))]
        self._sides: list[dict[str, str]] = [{} for _ in bearers]
        self._decisions: set[tuple[str, str, bool, str]] = set()

    def root(self, number: int) -> int:
        """The bearer that stands for the set of this one."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def members(self, number: int) -> tuple[int, ...]:
        """All bearers in the set of this one, in order."""
        return tuple(sorted(self._members[self.root(number)]))

    def of(self, number: int) -> tuple[Bearer, ...]:
        """The same as bearers."""
        return tuple(self.bearers[member] for member in self.members(number))

    def roots(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """The sets in which these bearers are, each once, in order."""
        return tuple(sorted({self.root(number) for number in numbers}))

    def put(self, number: int, bar: str, side: str) -> bool:
        """Place a bearer on one side of a bar; False when its set stands on another side already."""
        return self._sides[self.root(number)].setdefault(bar, side) == side

    def side(self, number: int, bar: str) -> str | None:
        """The side of a bar on which a bearer's set stands."""
        return self._sides[self.root(number)].get(bar)

    def sides(self, number: int) -> dict[str, str]:
        """The bars at which a bearer's set stands, each with its side."""
        return dict(self._sides[self.root(number)])

    def join(self, left: int, right: int, because: str) -> str | None:
        """Make the sets of two bearers one; when a bar forbids it, leave them apart and return the bar."""
        a, b = sorted((self.root(left), self.root(right)))
        names = self.bearers[left].name, self.bearers[right].name
        if a == b:
            return None
        barred = sorted(bar for bar, side in self._sides[b].items() if self._sides[a].get(bar, side) != side)
        if barred:
            self._record(*names, False, barred[0])
            return barred[0]
        if len(self._members[a]) < len(self._members[b]):
            a, b = b, a
        self._parent[b] = a
        self._members[a] += self._members[b]
        self._sides[a].update(self._sides[b])
        self._record(*names, True, because)
        return None

    def keep_apart(self, left: int, right: int, because: str) -> None:
        """Record that a rule considered two bearers and left them apart."""
        self._record(self.bearers[left].name, self.bearers[right].name, False, because)

    def decisions(self) -> tuple[Decision, ...]:
        """All decisions about names that differ, sorted."""
        return tuple(Decision(*decision) for decision in sorted(self._decisions))

    def _record(self, left: str, right: str, same: bool, because: str) -> None:
        if left != right or not same:
            self._decisions.add((*sorted((left, right)), same, because))  # type: ignore[arg-type]
