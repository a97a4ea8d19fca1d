"""The languages that a site can be made in: English, and those that have a catalogue in `languages/`.

Babel is loaded for these only, and the catalogues are read as translators write them: nothing has to be compiled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ..ingest.tags import language_tag
from ..model import Notice
from .wording import Wording, direction, unbroken

if TYPE_CHECKING:
    from babel import Locale

CATALOGUES = Path(__file__).resolve().parents[1] / "languages"
SETTING = "DEFAULT_LANG"
OWN_WORDS = "the site's own words are in English"


@dataclass(frozen=True, slots=True)
class Translated(Wording):
    """How things are said in a language that has a catalogue, by the rules of its `locale`."""

    locale: Locale | None = None

    def filled(self, text: str, values: Mapping[str, str]) -> str:
        """A text with its places filled; in a language written from the right, what stands in them keeps to itself."""
        if direction(self.language) == "rtl":
            values = {name: value if value.isdigit() else f"\u2068{value}\u2069" for name, value in values.items()}
        return text % values

    def number(self, number: int | Decimal) -> str:
        """A number in digits: "1.200"."""
        from babel.numbers import format_decimal

        return format_decimal(number, locale=self.locale, decimal_quantization=False)

    def day(self, iso: str) -> str:
        """An ISO date in words, which keep to one line: "5. März 2024"."""
        from datetime import date

        from babel.dates import format_date

        return unbroken(format_date(date.fromisoformat(iso), "long", locale=self.locale))

    def month(self, iso: str) -> str:
        """The month of an ISO date in words: "März 2024"."""
        from datetime import date

        from babel.dates import format_skeleton

        return format_skeleton("yMMMM", date.fromisoformat(f"{iso[:7]}-01"), locale=self.locale)

    def short_month(self, iso: str) -> str:
        """The month of an ISO date in few letters, without its year: "Mär"."""
        from datetime import date

        from babel.dates import format_date

        return format_date(date.fromisoformat(f"{iso[:7]}-01"), "LLL", locale=self.locale)

    def listing(self, items: Sequence[str]) -> str:
        """Items in a sentence: "a, b und c"."""
        from babel.lists import format_list

        return format_list(list(items), locale=self.locale)


def languages() -> tuple[str, ...]:
    """The languages that a site can be made in."""
    return ("en", *sorted(path.stem for path in CATALOGUES.glob("*.po")))


def wording(setting: str) -> tuple[Wording, tuple[Notice, ...]]:
    """How things are said in a language, and what there is to say of the choice of it.

    Args:
        setting: the language, such as `de` or `de-AT`; where it has no catalogue the site is in English.
    """
    tag = language_tag(setting) or ""
    language = tag.split("-")[0].lower()
    if language == "en":
        return Wording(tag), ()
    if language not in languages():
        found = f"the program has no words in the language “{setting}”"
        return Wording(), (Notice(SETTING, None, found, OWN_WORDS, _cure(), "warning"),)
    path = CATALOGUES / f"{language}.po"
    try:
        return _translated(tag, language, path), ()
    except ValueError as error:
        found, cure = f"not readable as a catalogue of words: {error}", "mend it as docs/translators.md says"
        return Wording(), (Notice(f"languages/{path.name}", None, found, OWN_WORDS, cure, "error"),)


def _cure() -> str:
    return f"choose one of {', '.join(languages())}, or translate it as docs/translators.md says"


def _translated(tag: str, language: str, path: Path) -> Translated:
    from babel import Locale
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    compiled = BytesIO()
    try:
        with path.open("rb") as file:
            write_mo(compiled, read_po(file, locale=language, abort_invalid=True))
    except PoFileError as error:
        raise ValueError(str(error)) from error
    compiled.seek(0)
    return Translated(tag, GNUTranslations(compiled), Locale(language))
