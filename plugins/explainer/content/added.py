"""A difference between sources that an editor adds, read from the front matter of its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast, get_args

from ..compare import EditorDifference
from ..compare.added import NOT_ADDED
from ..frontmatter import Field, Value
from ..ingest.cleaning import one_line
from ..model import ClashKind, Notice
from ..resolve.citations import Citation
from .links import read_reference

_KINDS: tuple[ClashKind, ...] = get_args(ClashKind)
_MOST = 24  # citations: a reader compares no more
ANCHORS = ("agreements", "dismissed", "main", "preview", "search-box", "search-keys", "titles")  # of the page itself
AGREEMENT = "same-"  # how the places of agreements begin
_WITHOUT_SIDES = "write the “sides” of a difference, or take it out"
_CITE = """put each in single quotation marks: '[[source:ID#4 "the exact words"]]'"""


def added(
    identifier: str, values: Mapping[str, Value], fields: Mapping[str, Field], path: str
) -> tuple[EditorDifference | None, tuple[Notice, ...]]:
    """The difference that a file adds, None where it has no sides or anything is wrong; and what is wrong.

    Args:
        identifier: the name of the file, which is to be the difference's id.
        values: those of the front matter that can be used, by key.
        fields: the front matter as written, for its lines.
        path: the file's path, for messages.
    """
    lines = {key.casefold(): field.line for key, field in fields.items()}
    if "sides" not in values:
        return None, tuple(
            Notice(path, lines[key], f"“{key}” stands here without “sides”", "it was ignored", _WITHOUT_SIDES, "error")
            for key in ("title", "kind")
            if key in values
        )
    line, sides = lines["sides"], _sides(values["sides"])
    wrong = [("sides", *fault) for fault in _unreadable(sides)]
    if values.get("kind") not in _KINDS:
        wrong.append(("kind", _given("kind", values), f"write one of {', '.join(_KINDS)}"))
    if "title" not in values:
        wrong.append(("title", _given("title", values), "write a heading for the difference"))
    if "ruling" in values:
        wrong.append(("ruling", "“ruling” has no place beside “sides”", "take it out: the difference is your own"))
    if identifier in ANCHORS or identifier.startswith(AGREEMENT):
        wrong.append(("sides", f"the page keeps the name “{identifier}” for itself", "give the file another name"))
    if wrong:
        return None, tuple(
            Notice(path, lines.get(key, line), found, NOT_ADDED, cure, "error") for key, found, cure in wrong
        )
    kind = cast(ClashKind, values["kind"])
    citations = tuple(tuple(citation for written in side if (citation := _citation(written))) for side in sides)
    return EditorDifference(identifier, str(values["title"]), kind, citations, path, line), ()


def _sides(value: Value) -> tuple[tuple[Value, ...], ...]:
    """The sides, each a list; what stands in the list of citations need be none."""
    return tuple(side if isinstance(side, tuple) else (side,) for side in value) if isinstance(value, tuple) else ()


def _unreadable(sides: tuple[tuple[Value, ...], ...]) -> Iterator[tuple[str, str]]:
    """What keeps the sides from being told: what was found and what cures it."""
    citations = [citation for side in sides for citation in side]
    if len(sides) < 2:
        yield "“sides” is not a list of two or more", "begin each side on a line of its own with a hyphen"
    elif not all(sides):
        yield "a side has no citation", _CITE
    if len(citations) > _MOST:
        yield f"there are {len(citations):,} citations", f"cite {_MOST} at most"
        return
    for citation in citations:
        if _citation(citation) is None:
            yield f"“{_shown(citation)}” is no citation of exact words", _CITE


def _citation(written: Value) -> Citation | None:
    """The citation that a text is; None where it is anything else or says more or less than which words stand where."""
    reference = read_reference(written, 0) if isinstance(written, str) else None
    if reference is None or reference.written != written or not reference.words or reference.text:
        return None
    return Citation(reference.source, reference.place, reference.words)


def _given(key: str, values: Mapping[str, Value]) -> str:
    return f"“{key}” is “{_shown(values[key])}”" if key in values else f"there is no “{key}”"


def _shown(value: Value) -> str:
    """What was written, nearly: a citation without quotation marks is to YAML a list in a list."""
    text = one_line(f"[{', '.join(map(_shown, value))}]" if isinstance(value, tuple) else str(value))
    return text if len(text) <= 80 else f"{text[:79]}…"
