"""The program's own few words: counts, dates and lists. All grammar is settled here, none in the templates."""

from __future__ import annotations

from collections.abc import Sequence

from ..ingest.dates import MONTHS


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 source", "1,200 sources"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day(iso: str) -> str:
    """An ISO date in words: "5 March 2024"."""
    year, month, number = iso.split("-")
    return f"{int(number)} {MONTHS[int(month) - 1]} {int(year)}"


def listing(items: Sequence[str]) -> str:
    """Items in a sentence: "a", "a and b", "a, b and c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""


def dotted(*parts: str) -> str:
    """The parts that are not empty, set apart by dots."""
    return " · ".join(part for part in parts if part)


def shortened(text: str, limit: int) -> str:
    """The beginning of a text up to a word's end, with "…" when something was cut off; `limit` in characters."""
    if len(text) <= limit:
        return text
    head = text[: limit + 1].rsplit(" ", 1)[0]
    return head[:limit].rstrip(" ,;:–—-") + "…"


def letter(name: str) -> str:
    """The heading under which a name is sorted: its first letter without accents, or "#"."""
    from unicodedata import normalize

    first = normalize("NFKD", name.lstrip("\"'“‘«("))[:1].upper()
    return first if first.isalpha() else "#"
