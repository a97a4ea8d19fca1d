"""Jinja as this site uses it: everything is escaped, and a name that a view does not have is an error.

Templates are compiled anew for each build that renders: compiled code kept on a disk would be code that is trusted.
"""

from __future__ import annotations

from collections.abc import Iterable
from gettext import NullTranslations
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .present.wording import direction


def environment(folders: Iterable[Path], catalogue: NullTranslations) -> Environment:
    """The environment of the theme.

    Args:
        folders: where templates are looked for, first come first served.
        catalogue: the words of the site's language, for `_()` and `{% trans %}`.
    """
    jinja = Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=["jinja2.ext.i18n"],
    )
    jinja.filters["direction"] = direction
    jinja.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]
    return jinja
