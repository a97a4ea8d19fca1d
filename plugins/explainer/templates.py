"""Jinja as this site uses it: everything is escaped, and a name that a view does not have is an error."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined


def environment(folders: Iterable[Path], cache: Path) -> Environment:
    """The environment of the theme.

    Args:
        folders: where templates are looked for, first come first served.
        cache: the folder in which compiled templates are kept; made when it is missing.
    """
    compiled = cache / "templates"
    try:
        compiled.mkdir(parents=True, exist_ok=True)
        bytecode = FileSystemBytecodeCache(str(compiled))
    except OSError:
        bytecode = None
    return Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=bytecode,
    )
