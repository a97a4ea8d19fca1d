"""What a person found in an article, read from the file beside it: `## kind`, then one finding a line.

Fields are parted by ` | `; a line that begins with `?` is doubtful and neither rewarded nor punished.
`tests/gold/README.md` says what the fields of each kind are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

NAMED = {
    "people": ("person",),
    "organisations": ("organisation",),
    "places": ("place",),
    "organisations or places": ("organisation", "place"),
}
CLAIMS = ("pronouns", "roles", "statements", "attributions", "events", "figures", "dates", "definitions")
SHARED = ("disagreements", "agreements")  # of several articles


@dataclass(frozen=True, slots=True)
class Label:
    """One line: its fields, trimmed (missing ones at the end are empty when asked for), and whether it is doubtful."""

    fields: tuple[str, ...]
    doubtful: bool

    def field(self, number: int) -> str:
        """A field by its number, counted from 0; empty where the line has fewer."""
        return self.fields[number] if number < len(self.fields) else ""

    def choices(self, number: int, between: str = " or ") -> tuple[str, ...]:
        """The acceptable values of a field."""
        return tuple(part.strip() for part in self.field(number).split(between) if part.strip())


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one article. A kind that has no heading was not looked at, and is not scored."""

    text: Path
    sections: dict[str, tuple[Label, ...]]

    def has(self, kind: str) -> bool:
        """Whether somebody looked for this kind in this article."""
        return kind in self.sections

    def of(self, kind: str) -> tuple[Label, ...]:
        """The findings of a kind."""
        return self.sections.get(kind, ())

    def names(self) -> list[tuple[Label, tuple[str, ...], tuple[str, ...]]]:
        """Everything named: its label, its wordings with the fullest first, and the kinds that it may be."""
        return [(label, wordings(label), kinds) for section, kinds in NAMED.items() for label in self.of(section)]


def wordings(label: Label) -> tuple[str, ...]:
    """`Full Name = Name, N.` as its wordings, the full one first."""
    full, _, others = label.field(0).partition(" = ")
    rest = re.split(r", (?=\S)", others) if others else []
    return (full.strip(), *(word.strip() for word in rest))


def read_labels(path: Path, text: Path) -> Labels:
    """The labels of a file.

    Args:
        path: the file with the labels.
        text: the article that they belong to.

    Raises:
        ValueError: with path and line, when a line stands under no kind or under one that is not known.
    """
    sections: dict[str, list[Label]] = {}
    current: list[Label] | None = None
    for number, raw in enumerate(path.read_text("utf-8").splitlines(), start=1):
        line = raw.strip()
        if line.startswith("## "):
            kind = line[3:].strip()
            if kind not in (*NAMED, *CLAIMS, *SHARED):
                raise ValueError(f"{path}:{number}: there is no kind {kind!r}")
            current = sections.setdefault(kind, [])
        elif line:
            if current is None:
                raise ValueError(f"{path}:{number}: the line stands under no kind")
            doubtful = line.startswith("? ")
            fields = tuple(part.strip() for part in line.removeprefix("? ").split("|"))
            current.append(Label(fields, doubtful))
    return Labels(text, {kind: tuple(found) for kind, found in sections.items()})
