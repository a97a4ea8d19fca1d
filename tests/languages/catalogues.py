"""The catalogues of words brought in line with what the program and the theme say: `make words`.

`python tests/languages/catalogues.py [LANGUAGE]` writes every catalogue anew, and begins one for the language that is
named. Words that are no longer said are left out; those that are new stand there without a translation. Nothing in a
catalogue depends on the day or on the lines of files, so that a change shows the words that changed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "plugins" / "explainer" / "languages"
KEYWORDS = {"_": None, "gettext": None, "pgettext": ((1, "c"), 2), "ngettext": (1, 2), "message": None}
FORMS = {"python": ("plugins", "*.py"), "jinja2.ext:babel_extract": ("theme/templates", "*.html")}


def extracted() -> Catalog:
    """Every word of the interface, with the files in which it stands and what translators are told of it."""
    found = Catalog(fuzzy=False)
    for method, (folder, pattern) in FORMS.items():
        for path in sorted((ROOT / folder).rglob(pattern)):
            place = path.relative_to(ROOT).as_posix()
            with path.open("rb") as file:
                for _, words, comments, context in extract(method, file, KEYWORDS, ["Translators:"]):
                    found.add(words, None, [(place, 0)], auto_comments=comments, context=context)
    return found


def read(language: str) -> Catalog:
    """The catalogue of a language."""
    with (CATALOGUES / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def updated(language: str, found: Catalog) -> Catalog:
    """The catalogue of a language with the words that were found, in the order in which they stand in the code."""
    path = CATALOGUES / f"{language}.po"
    known = read(language) if path.exists() else Catalog(locale=language)
    fresh = Catalog(locale=Locale(language), fuzzy=False)
    for entry in found:
        if entry.id:
            before = known.get(entry.id, entry.context)
            words = before.string if before is not None and not before.fuzzy else None
            same_forms = isinstance(words, tuple) == entry.pluralizable
            fresh.add(
                entry.id,
                words if same_forms else None,
                entry.locations,
                auto_comments=entry.auto_comments,
                user_comments=before.user_comments if before is not None else (),
                context=entry.context,
            )
    return fresh


def save(language: str, catalogue: Catalog) -> None:
    """Write the catalogue of a language, with as much of a head as programs for translators need."""
    fields = (
        f"Language: {language}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {catalogue.plural_forms}",
    )
    head = "\n".join(['msgid ""', 'msgstr ""', *(f'"{field}\\n"' for field in fields), "", ""])
    path = CATALOGUES / f"{language}.po"
    with path.open("wb") as file:
        file.write(head.encode())
        write_po(file, catalogue, width=120, omit_header=True, include_lineno=False)


def main(languages: list[str]) -> None:
    """Bring all catalogues in line, begin those named that are missing, and say how much there is to translate."""
    found = extracted()
    for language in sorted({path.stem for path in CATALOGUES.glob("*.po")} | set(languages)):
        catalogue = updated(language, found)
        save(language, catalogue)
        missing = [entry.id for entry in catalogue if entry.id and not all(_forms(entry.string))]
        print(f"{language}: {len(catalogue)} entries, {len(missing)} to translate")


def _forms(words: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return words if isinstance(words, tuple) else (words or "",)


if __name__ == "__main__":
    main(sys.argv[1:])
