"""Jinja as this site uses it: everything is escaped, and a name that a view does not have is an error.

Templates are compiled anew for each build that renders: compiled code kept on a disk would be code that is trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from gettext import NullTranslations
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

from .present.wording import direction

_TAG = re.compile(r"(<[^>]*>)")


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
    jinja.install_gettext_callables(  # type: ignore[attr-defined]
        lambda words: _words(words, catalogue.gettext(words)),
        lambda one, many, num: _words(many, catalogue.ngettext(one, many, num)),
        newstyle=True,
        pgettext=lambda context, words: _words(words, catalogue.pgettext(context, words)),
    )
    return jinja


def _words(english: str, said: str) -> str:
    """What a translator wrote, as text: of markup only the tags that stand in the English."""
    tags = _TAG.findall(english)
    return "".join(part if part in tags else escape(part) for part in _TAG.split(said))
