"""One style sheet of many: what only those need who write them is left out, since every page has to load it."""

from __future__ import annotations

import re
from collections.abc import Iterable

_STRING = r""" "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' """
_SPACE = r"(?: \s | (?> /\*.*?\*/ ) )"  # atomic: a comment ends at its first end, whatever follows it
# A colon that begins a selector (`p :hover`) keeps the space before it; one that ends a property has none to keep.
_SPARE = re.compile(
    rf"(?P<string>{_STRING}) | {_SPACE}* (?P<sign>[{{}};,]) {_SPACE}* | : {_SPACE}+ | {_SPACE}+", re.DOTALL | re.VERBOSE
)


def bundled(sheets: Iterable[str]) -> str:
    """The rules of all sheets in order, without comments and without space that has no meaning."""
    return _SPARE.sub(_kept, "\n".join(sheets)).strip() + "\n"


def _kept(found: re.Match[str]) -> str:
    if found["string"]:
        return found["string"]
    return found["sign"] or (":" if found[0].startswith(":") else " ")
