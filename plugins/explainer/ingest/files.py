"""Finding the articles: an own walk that follows no link out of the folder and reads nothing but regular files."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from ..limits import Limits
from ..model import Notice
from . import ids
from .cleaning import one_line

SUFFIXES = (".txt", ".html", ".htm", ".md")
SIDECAR = ".toml"
SEEDS = "seeds"


@dataclass(frozen=True, slots=True)
class RawFile:
    """One article as it lies on disk. `path` is relative to the seeds folder; `sidecar` is its STEM.toml, if any."""

    path: str
    id: str
    data: bytes
    sidecar: bytes | None
    digest: str


def left_out(path: str, found: str, cure: str, line: int | None = None) -> Notice:
    """The notice that a file of the seeds folder is not published."""
    return Notice(f"{SEEDS}/{path}", line, found, "left out", cure)


def find_files(folder: Path, limits: Limits | None = None) -> tuple[tuple[RawFile, ...], tuple[Notice, ...]]:
    """Every article under `folder`, in the order of the paths, and a notice for each other file that was passed over.

    Hidden files and folders are skipped silently, and so is a README: they are notes to colleagues, not articles.
    """
    limits = limits or Limits()
    notices: list[Notice] = []
    if not folder.is_dir():
        return (), (Notice(SEEDS, None, f"no folder {folder.name}", "nothing read", "make it and put articles in it"),)
    found: dict[str, Path] = {}
    _walk(folder, os.path.realpath(folder), found, notices)
    contents: dict[str, bytes] = {}
    total = 0
    for path, file in found.items():
        try:
            data = _read(file, limits.file_bytes)
        except _RefusedError as refusal:
            notices.append(left_out(path, *refusal.args))
            continue
        except OSError as error:
            notices.append(left_out(path, f"cannot be read ({error.strerror})", "check the file and its permissions"))
            continue
        total += len(data)
        if total > limits.total_bytes:
            total -= len(data)
            notices.append(left_out(path, f"all files together exceed {limits.total_bytes:,} bytes", "split the site"))
            continue
        contents[path] = data
    articles = [path for path in contents if _suffix(path) != SIDECAR]
    names = ids.assign(
        ((path, os.fsencode(found[path].relative_to(folder).as_posix())) for path in articles), limits.name
    )
    raw = tuple(
        RawFile(path, name, contents[path], contents.get(_sidecar_of(path)), hashlib.sha256(contents[path]).hexdigest())
        for path, name in zip(articles, names, strict=True)
    )
    wanted = {_sidecar_of(path) for path in articles}
    notices.extend(
        left_out(path, "describes an article that is not there", "name it after its article, or remove it")
        for path in contents
        if _suffix(path) == SIDECAR and path not in wanted
    )
    return raw, tuple(sorted(notices, key=lambda notice: notice.path))


class _RefusedError(Exception):
    """A file that is not read; the arguments are what was found and what would cure it."""


def _suffix(path: str) -> str:
    return Path(path).suffix.lower()


def _sidecar_of(path: str) -> str:
    return path[: -len(_suffix(path))] + SIDECAR


def _walk(folder: Path, root: str, found: dict[str, Path], notices: list[Notice]) -> None:
    """Gather the readable files under `folder` into `found`, sorted, by their path as text."""
    queue = [folder]
    every: list[tuple[str, Path]] = []
    while queue:
        inner = queue.pop()
        try:
            entries = list(os.scandir(inner))
        except OSError as error:
            notices.append(left_out(_shown(inner, folder), f"cannot be read ({error.strerror})", "check permissions"))
            continue
        for entry in entries:
            path = Path(entry.path)
            if entry.name.startswith(".") or path.stem.lower() == "readme":
                continue
            shown = _shown(path, folder)
            if entry.is_symlink() and os.path.commonpath([root, os.path.realpath(path)]) != root:
                notices.append(left_out(shown, "is a link that leads out of the folder", "put a copy of the file here"))
            elif entry.is_dir(follow_symlinks=False):
                queue.append(path)
            elif path.is_dir():
                notices.append(left_out(shown, "is a link to a folder", "put the articles in a folder of their own"))
            elif _suffix(entry.name) in (*SUFFIXES, SIDECAR):
                every.append((shown, path))
            else:
                cure = f"save it as one of {', '.join(SUFFIXES)}, or move it elsewhere"
                notices.append(left_out(shown, "is not a kind of file that is read", cure))
    for shown, path in sorted(every):
        found[_distinct(shown, found)] = path


def _shown(path: Path, folder: Path) -> str:
    """The path relative to the folder as text that can be printed, whatever bytes the name is made of."""
    return one_line(os.fsencode(path.relative_to(folder).as_posix()).decode("utf-8", "replace"))


def _distinct(shown: str, taken: dict[str, Path]) -> str:
    """Two names that differ only in characters that cannot be shown are told apart by a count."""
    count, distinct = 2, shown
    while distinct in taken:
        distinct, count = f"{shown} ({count})", count + 1
    return distinct


def _read(path: Path, most: int) -> bytes:
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise _RefusedError("is not a regular file", "remove it")
    if state.st_size > most:
        raise _RefusedError(
            f"has {state.st_size:,} bytes, the limit is {most:,}", "shorten the file or raise the limit"
        )
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise _RefusedError(f"has more than {most:,} bytes", "shorten the file or raise the limit")
    return data
