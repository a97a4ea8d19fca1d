"""The program's own few words: messages, counts, dates and lists. All grammar is settled here, none in the templates.

English stands in the code; what is said in other languages, `languages` reads from the catalogues.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from gettext import NullTranslations
from typing import Literal

from ..ingest.dates import MONTHS
from ..model import Message


@dataclass(frozen=True, slots=True)
class Wording:
    """How things are said in the language of the site (`language`, a BCP 47 tag), here in English.

    Messages are entries of the catalogues; the names of their places (`%(name)s`) are given as keywords.
    """

    language: str = "en"
    catalogue: NullTranslations = field(default_factory=NullTranslations, repr=False, compare=False)

    def gettext(self, message: str, /, **values: str) -> str:
        """A message."""
        return self.filled(self.catalogue.gettext(message), values)

    def pgettext(self, context: str, message: str, /, **values: str) -> str:
        """A message that means something else elsewhere; `context` tells the translators what it means here."""
        return self.filled(self.catalogue.pgettext(context, message), values)

    def ngettext(self, one: str, many: str, num: int, /, **values: str) -> str:
        """A message about a number, whose place is `%(num)s`: "1 source", "1,200 sources"."""
        return self.filled(self.catalogue.ngettext(one, many, num), {"num": self.number(num), **values})

    def say(self, text: str) -> str:
        """A message that was made when the language was not known; any other text as it is."""
        if not isinstance(text, Message):
            return text
        return self.gettext(text.text, **{name: self.say(value) for name, value in text.values.items()})

    def filled(self, text: str, values: Mapping[str, str]) -> str:
        """A text with its places filled."""
        return text % values

    def apart(self, name: str) -> str:
        """A name of whatever script, which does not draw what stands beside it into its own direction."""
        return name and self.filled("%(name)s", {"name": name})

    def number(self, number: int | Decimal) -> str:
        """A number in digits: "1,200"."""
        return f"{number:,}"

    def day(self, iso: str) -> str:
        """An ISO date in words, which keep to one line: "5 March 2024"."""
        return unbroken(f"{int(iso[8:])} {self.month(iso)}")

    def month(self, iso: str) -> str:
        """The month of an ISO date in words: "March 2024"."""
        return f"{MONTHS[int(iso[5:7]) - 1]} {int(iso[:4])}"

    def short_month(self, iso: str) -> str:
        """The month of an ISO date in few letters, without its year: "Mar"."""
        return MONTHS[int(iso[5:7]) - 1][:3]

    def listing(self, items: Sequence[str]) -> str:
        """Items in a sentence: "a", "a and b", "a, b and c"."""
        return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""

    def quoted(self, words: str) -> str:
        """Words in quotation marks."""
        return self.gettext("“%(words)s”", words=words)


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun, in English: "1 source", "1,200 sources"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def direction(language: str) -> Literal["ltr", "rtl"]:
    """In which direction a language is written."""
    return "rtl" if language.split("-")[0] in ("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi") else "ltr"


def unbroken(text: str) -> str:
    """A text that no line ends within."""
    return text.replace(" ", "\u00a0")


def dotted(*parts: str) -> str:
    """The parts that are not empty, set apart by dots that begin no line."""
    return "\u00a0· ".join(part for part in parts if part)


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
