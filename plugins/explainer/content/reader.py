"""The content folder: which files are read, and what each of them becomes."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

from ..frontmatter import Value, read_front_matter
from ..ingest import ids
from ..ingest.cleaning import clean, one_line
from ..ingest.decoding import UndecodableError, decode
from ..limits import Limits
from ..model import Notice
from .added import added
from .entry import Entry, Section
from .keys import HEADINGS, check, is_held_back, unusable_status

HOME = "home.md"
RULINGS = "rulings.toml"
FOLDERS: tuple[Section, ...] = tuple(section for section in get_args(Section) if section != "home")

MOST_BYTES = 1_000_000  # commentary is typed by people: this is more than a long book

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,119}")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_LEFT_OUT = "it was left out"


def read_content(folder: Path, limits: Limits | None = None) -> tuple[tuple[Entry, ...], tuple[Notice, ...]]:
    """Every published entry of the content folder, in the order of the paths, and what is wrong with the rest.

    No link is followed, hidden files and a README are passed over, and a folder that is not there has no
    entries. Of a draft nothing is returned, not even a notice, because notices are printed on the site.
    """
    limits = limits or Limits()
    entries: list[Entry] = []
    notices: list[Notice] = []
    for found in _files(folder):
        if isinstance(found, Notice):
            notices.append(found)
            continue
        section, file, path = found
        entry, wrong = _read(section, file, path, limits)
        notices.extend(wrong)
        entries += [entry] if entry else []
    return tuple(entries), tuple(notices)


def _files(folder: Path) -> Iterator[tuple[Section, Path, str] | Notice]:
    for entry, path in _listed(folder, folder.name or "content"):
        if isinstance(entry, Notice):
            yield entry
        elif entry.is_dir(follow_symlinks=False) and entry.name in FOLDERS:
            yield from _section(entry.name, Path(entry.path), path)
        elif entry.is_dir(follow_symlinks=False):
            yield _error(path, "there is no such section", _nearest(entry.name, FOLDERS))
        elif entry.name == HOME:
            yield "home", Path(entry.path), path
        elif entry.name != RULINGS:
            cure = f"{_nearest(entry.name, (HOME, RULINGS))} If not, move it into one of the folders"
            yield _error(path, "no such file is read here", cure)


def _section(section: Section, folder: Path, shown: str) -> Iterator[tuple[Section, Path, str] | Notice]:
    for entry, path in _listed(folder, shown):
        if isinstance(entry, Notice):
            yield entry
        elif entry.is_dir(follow_symlinks=False):
            yield _error(path, "a folder inside a section is not read", f"move its files up into {shown}/")
        elif not entry.name.endswith(".md"):
            yield _error(path, "only Markdown files are read", "save it as plain text with a name that ends in .md")
        else:
            yield section, Path(entry.path), path


def _listed(folder: Path, shown: str) -> Iterator[tuple[os.DirEntry[str] | Notice, str]]:
    """The folder's visible files and folders in the order of their names, each with its path as text."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        yield _error(shown, f"it cannot be read ({error.strerror})", "check the folder and its permissions"), shown
        return
    for entry in entries:
        path = f"{shown}/{one_line(os.fsencode(entry.name).decode('utf-8', 'replace'))}"
        if entry.name.startswith(".") or entry.name.endswith("~") or entry.name.casefold() == "readme.md":
            continue
        if entry.is_symlink():
            yield _error(path, "it is a link to another place", "put the file itself here"), path
        elif entry.is_dir(follow_symlinks=False) or entry.is_file(follow_symlinks=False):
            yield entry, path
        else:
            yield _error(path, "it is not a regular file", "remove it"), path


def _read(section: Section, file: Path, path: str, limits: Limits) -> tuple[Entry | None, tuple[Notice, ...]]:
    try:
        text = _text(file)
    except OSError as error:
        return None, (_error(path, f"it cannot be read ({error.strerror})", "check the file and its permissions"),)
    except UndecodableError as error:
        return None, (_error(path, str(error), "save it as plain text in UTF-8"),)
    fields, body, body_line, broken = read_front_matter(text, path, limits)
    if broken:
        return None, () if _looks_held_back(text) else broken
    if is_held_back(fields):
        return None, ()
    if wrong := unusable_status(fields, path) or _bad_name(file, path):
        return None, (wrong,)
    values, notices = check(section, fields, path)
    entry = _entry(section, file.stem, path, values, _without_comments(body), body_line)
    if section != "disagreements":
        return entry, notices
    difference, faults = added(file.stem, values, fields, path)
    is_lost = difference is None and "sides" in values
    return None if is_lost else replace(entry, difference=difference), (*notices, *faults)


def _text(file: Path) -> str:
    with file.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UndecodableError(f"it has more than {MOST_BYTES:,} bytes")
    decoded = decode(data, markup=False)
    if decoded.damaged:
        raise UndecodableError("some of its characters cannot be read")
    return clean(decoded.text)


def _looks_held_back(text: str) -> bool:
    """Whether front matter that cannot be read seems to belong to a draft."""
    return any("draft" in line.casefold() for line in text.split("\n")[:200] if ":" in line)


def _bad_name(file: Path, path: str) -> Notice | None:
    name = file.stem
    reserved = name.partition(".")[0] in ids.RESERVED
    if _ID.fullmatch(name) and not reserved:
        return None
    better = "" if reserved else ids.slug(f"{name}.md")[:120].strip("._-")
    cure = f"rename it to {better}.md" if better else "give it another name, in the letters a to z, digits and hyphens"
    return _error(
        path, f"“{one_line(os.fsencode(name).decode('utf-8', 'replace'))}” cannot be part of an address", cure
    )


def _without_comments(body: str) -> str:
    """The body with each HTML comment as a blank and its line ends, so that the lines keep their numbers.

    A comment is a note among colleagues: it is taken out here, before anything could print it, also inside code.
    """
    return _COMMENT.sub(lambda comment: " " + "\n" * comment[0].count("\n"), body)


def _entry(section: Section, name: str, path: str, values: dict[str, Value], body: str, body_line: int) -> Entry:
    def text(*keys: str) -> str | None:
        return next((str(values[key]) for key in keys if key in values), None)

    def texts(key: str) -> tuple[str, ...]:
        return tuple(str(part) for part in values.get(key, ()) if part)

    return Entry(
        section=section,
        id=name,
        path=path,
        title=text(*HEADINGS),
        summary=text("summary"),
        author=text("author"),
        date=text("date"),
        other_names=texts("other_names"),
        words=texts("words"),
        entities=texts("entities"),
        ruling=text("ruling"),
        body=body,
        body_line=body_line,
    )


def _nearest(name: str, known: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(name.casefold(), known, 1)
    return f"did you mean “{near[0]}”?" if near else f"The names are {', '.join(known)}."


def _error(path: str, found: str, cure: str) -> Notice:
    return Notice(path, None, found, _LEFT_OUT, cure, "error")
