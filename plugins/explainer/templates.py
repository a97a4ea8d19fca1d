"""Jinja as this site uses it: everything is escaped, and a name that a view does not have is an error.

Templates are compiled anew for each build that renders: compiled code kept on a disk would be code that is trusted.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(folders: Iterable[Path]) -> Environment:
    """The environment of the theme.

    Args:
        folders: where templates are looked for, first come first served.
    """
    return Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
