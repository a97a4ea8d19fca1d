"""The score of one kind: how much of what was found is right, how much of what was wanted is found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """Counts that articles are added to. `checked` parts (the date of an event that was found) only have a share."""

    found: int = 0
    right: int = 0
    wanted: int = 0
    met: int = 0
    misses: list[str] = field(default_factory=list)

    def offer(self, good: bool, said: str) -> None:
        """Counts one finding of the program."""
        self.found += 1
        self.right += good
        if not good:
            self.misses.append(f"wrong   {said}")

    def want(self, good: bool, said: str) -> None:
        """Counts one label."""
        self.wanted += 1
        self.met += good
        if not good:
            self.misses.append(f"missed  {said}")

    def check(self, good: bool, said: str) -> None:
        """Counts a detail of something that was found: each is found and wanted once."""
        self.found, self.wanted = self.found + 1, self.wanted + 1
        self.right, self.met = self.right + good, self.met + good
        if not good:
            self.misses.append(f"differs {said}")

    @property
    def precision(self) -> float | None:
        """Of what was found, the part that is right; None when nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Of what was wanted, the part that was found; None when nothing was wanted."""
        return self.met / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None when nothing was wanted and nothing found."""
        precision, recall = self.precision, self.recall
        if precision is None and recall is None:
            return None
        if not precision or not recall:
            return 0.0
        return 2 * precision * recall / (precision + recall)
