"""What an editor has decided about names and findings, in `content/rulings.toml`.

    [[same]]
    names = ["the Old Port", "Port of Aldmoor"]
    reason = "the sources use both for the harbour authority"

    [[different]]
    names = ["J. Lind", "Jonas Lind"]

    [[ignore]]
    name = "Advertisement"

    [[call]]
    name = "Aldmoor Port"
    as = "Port of Aldmoor"       # the name to show
    kind = "organisation"        # person, organisation or place
    id = "port-of-aldmoor"       # the file name of its page

    [[find]]
    name = "Lindqvist"           # as articles write it
    kind = "person"

    [[remove]]
    source = "report"            # the beginning of an article's id
    paragraph = 4                # or "title", "caption"
    words = "the exact words"
    kind = "statement"           # or role, event, figure, definition; without it all of them

    [[said]]
    source = "report"
    paragraph = 4
    words = "the exact words"
    by = "Jonas Lind"            # or "nobody", whom the article does not name

Every table may hold a `reason`, for other editors, and those about names a `source`, the id of the one article they
speak of.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from ..model import EntityKind, FindingKind, Notice
from .identifiers import IDENTIFIER

Action = Literal["same", "different", "ignore", "call"]

_HEADER = re.compile(r"^\s*\[\[\s*[\"']?([\w-]+)[\"']?\s*\]\]")
_KEYS: dict[str, tuple[str, ...]] = {
    "same": ("names", "source", "reason"),
    "different": ("names", "source", "reason"),
    "ignore": ("name", "source", "reason"),
    "call": ("name", "as", "kind", "id", "source", "reason"),
    "find": ("name", "kind", "source", "reason"),
    "remove": ("source", "paragraph", "words", "kind", "reason"),
    "said": ("source", "paragraph", "words", "by", "reason"),
}
_NEEDED: dict[str, tuple[str, ...]] = {
    "same": ("names",),
    "different": ("names",),
    "ignore": ("name",),
    "call": ("name",),
    "find": ("name", "kind"),
    "remove": ("source", "paragraph", "words"),
    "said": ("source", "paragraph", "words", "by"),
}
NOBODY = "nobody"  # by whom a statement is that names no speaker
_PLACES = ("title", "caption")  # the passages without a number that a ruling can speak of


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Where a ruling is written, and why."""

    path: str
    line: int | None = None
    reason: str = ""

    @property
    def at(self) -> str:
        """The place of the ruling: what a decision that follows from it gives as its reason."""
        return self.path if self.line is None else f"{self.path}:{self.line}"

    @property
    def because(self) -> str:
        """The place of the ruling, and the editor's reason if one is given."""
        return f"{self.at}: {self.reason}" if self.reason else self.at

    def notice(self, found: str, done: str, cure: str) -> Notice:
        """A notice that this ruling did not take effect as written."""
        return Notice(self.path, self.line, found, done, cure, "error")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling(Written):
    """One decision about names. `names` has one entry for `ignore` and `call`; `source` restricts it to one article."""

    action: Action
    names: tuple[str, ...]
    source: str | None = None
    called: str | None = None
    kind: EntityKind | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed(Written):
    """That these words name somebody or something, in all articles or in one, where the program found no name."""

    name: str
    kind: EntityKind
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citing(Written):
    """A ruling about findings with these words. `source` begins an article's id; `paragraph` is the number printed
    beside it, or the kind of a passage without one.
    """

    source: str
    paragraph: int | str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal(Citing):
    """That findings are wrong; `kind` restricts it to one sort of them."""

    kind: FindingKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Citing):
    """That a statement is by somebody else: `by` is a name or an id, or `NOBODY`."""

    by: str


@dataclass(frozen=True, slots=True)
class Rulings:
    """All decisions of an editor, in the order of the file: about names, names to add, findings to take out, and
    statements to give to others.
    """

    rulings: tuple[Ruling, ...] = ()
    missed: tuple[Missed, ...] = ()
    removals: tuple[Removal, ...] = ()
    said: tuple[Said, ...] = ()

    def of(self, action: Action) -> tuple[Ruling, ...]:
        """The rulings about names of one sort."""
        return tuple(ruling for ruling in self.rulings if ruling.action == action)


def read_rulings(path: Path, shown: str) -> tuple[Rulings, tuple[Notice, ...]]:
    """The rulings in a file, and what is wrong with it. A file that is not there holds none.

    Args:
        path: the file.
        shown: its path as notices and decisions give it.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Rulings(), ()
    except (OSError, UnicodeDecodeError) as error:
        return Rulings(), (_unread(shown, None, str(error)),)
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        return Rulings(), (_unread(shown, int(at[1]) if at else None, str(error)),)
    rulings: list[Ruling] = []
    missed: list[Missed] = []
    removals: list[Removal] = []
    said: list[Said] = []
    notices: list[Notice] = []
    for action, table, line in _tables(document, text, shown, notices):
        faults = list(_faults(action, table))
        if faults:
            notices += [Notice(shown, line, found, "the ruling was left out", cure, "error") for found, cure in faults]
        elif action == "find":
            missed.append(Missed(path=shown, line=line, **table))
        elif action == "remove":
            removals.append(Removal(path=shown, line=line, **table))
        elif action == "said":
            said.append(Said(path=shown, line=line, **table))
        else:
            rulings.append(_ruling(action, table, shown, line))
    order = {id(ruling): n for n, ruling in enumerate(rulings)}
    rulings.sort(key=lambda ruling: (ruling.line or 0, order[id(ruling)]))
    return Rulings(tuple(rulings), tuple(missed), tuple(removals), tuple(said)), tuple(notices)


def _unread(shown: str, line: int | None, error: str) -> Notice:
    return Notice(shown, line, f"not readable as TOML: {error}", "no ruling was applied", "correct the file", "error")


def _tables(
    document: Mapping[str, Any], text: str, shown: str, notices: list[Notice]
) -> Iterator[tuple[str, Mapping[str, Any], int | None]]:
    headers: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            headers.setdefault(header[1], []).append(number)
    for action, tables in document.items():
        lines = headers.get(action, [])
        first = lines[0] if lines else None
        if action not in _KEYS:
            found, cure = f"there is no ruling called “{action}”", nearest(action, tuple(_KEYS))
            notices.append(Notice(shown, first, found, "it was left out", cure, "error"))
        elif not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            found, cure = f"“{action}” is not a list of tables", f"write [[{action}]] above each ruling"
            notices.append(Notice(shown, first, found, "it was left out", cure, "error"))
        else:
            places: list[int | None] = [*lines] if len(lines) == len(tables) else [None] * len(tables)
            yield from ((action, table, place) for table, place in zip(tables, places, strict=True))


def _faults(action: str, table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in table:
        if key not in _KEYS[action]:
            yield f"[[{action}]] has no key “{key}”", nearest(key, _KEYS[action])
        elif key == "names":
            names = table[key]
            if not isinstance(names, list) or not all(isinstance(name, str) and name.strip() for name in names):
                yield "`names` is not a list of names", 'write names = ["One Name", "Another Name"]'
            elif len(set(names)) < (1 if action == "different" and "source" in table else 2):
                yield "`names` holds one name", "give every name it speaks of"
        elif key == "paragraph":
            if not _is_place(table[key]):
                yield "`paragraph` is no number of a paragraph", 'write paragraph = 4, or "title" or "caption"'
        elif not isinstance(table[key], str) or not table[key].strip():
            yield f"`{key}` is not a text", f'write {key} = "..."'
    slips = {meant for key in table if key not in _KEYS[action] for meant in _close(key, _KEYS[action])}
    for key in _NEEDED[action]:
        if key not in table and key not in slips:
            yield f"[[{action}]] has no `{key}`", f"add `{key}`"
    kind, identifier = table.get("kind"), table.get("id")
    kinds = get_args(FindingKind if action == "remove" else EntityKind)
    if isinstance(kind, str) and kind not in kinds:
        yield f"`kind` is “{kind}”", nearest(kind, kinds)
    if isinstance(identifier, str) and not IDENTIFIER.fullmatch(identifier):
        yield f"`id` is “{identifier}”", "use lower-case letters, digits and hyphens only"
    if action == "call" and not {"as", "kind", "id"} & table.keys():
        yield "[[call]] says nothing to change", "add `as`, `kind` or `id`"


def _is_place(value: object) -> bool:
    if isinstance(value, int) and not isinstance(value, bool):
        return value > 0
    return value in _PLACES


def _ruling(action: str, table: Mapping[str, Any], shown: str, line: int | None) -> Ruling:
    assert action in get_args(Action)  # noqa: S101
    return Ruling(
        action=action,  # type: ignore[arg-type]
        names=tuple(dict.fromkeys(table["names"])) if "names" in table else (table["name"],),
        path=shown,
        line=line,
        source=table.get("source"),
        reason=table.get("reason", ""),
        called=table.get("as"),
        kind=table.get("kind"),
        id=table.get("id"),
    )


def nearest(word: str, choices: tuple[str, ...]) -> str:
    """What to write instead of a word that is none of the choices."""
    close = _close(word, choices)
    return f"perhaps “{close[0]}” was meant" if close else f"choose from {', '.join(choices)}"


def _close(word: str, choices: tuple[str, ...]) -> list[str]:
    return difflib.get_close_matches(word, choices, n=1, cutoff=0.5)
