"""The files of a build: compared with what lies in the output folder, written aside and moved over, the rest removed.

`data/manifest.json` lists every file of the site with its digest. While files are moved it lists those of both builds,
so that the build after a killed one still knows what to remove.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .config import BuildError

MANIFEST = "data/manifest.json"
ASIDE = ".explainer-new"


class OutputError(BuildError):
    """A file of the site could not be written; the message names it and the reason."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many files a build changed in the output folder."""

    written: int
    unchanged: int
    removed: int


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def manifest(digests: Mapping[str, str]) -> bytes:
    """The text of the manifest of files with these digests."""
    return json.dumps(digests, indent=1, sort_keys=True).encode() + b"\n"


def read_manifest(output: Path) -> dict[str, str]:
    """Path to digest, of the files of the build that lies in the folder; empty when there is none to read."""
    try:
        listed = json.loads((output / MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(listed, dict):
        return {}
    return {str(path): str(value) for path, value in listed.items()}


def read_files(output: Path) -> dict[str, bytes]:
    """The files of the build that lies in the folder, by path, each as the build left it; none where none was built.

    Raises:
        OutputError: naming the first that is missing, is not as it was written, or lies outside the folder.
    """
    files: dict[str, bytes] = {}
    for path, expected in sorted(read_manifest(output).items()):
        place = _inside(output, path) or _refuse(path)
        try:
            files[path] = place.read_bytes()
        except OSError as error:
            raise OutputError(f"{path}: {error.strerror or error}") from error
        if digest(files[path]) != expected:
            raise OutputError(f"{path}: is not as the build left it")
    return files


def stands(output: Path, expected: str) -> bool:
    """True when the folder's manifest has the digest `expected` and every file listed there is as it says."""
    try:
        if digest((output / MANIFEST).read_bytes()) != expected or (output / ASIDE).exists():
            return False
        return all(digest((output / path).read_bytes()) == value for path, value in read_manifest(output).items())
    except OSError:
        return False


def write(output: Path, files: Mapping[str, bytes], kept: Mapping[str, str] | None = None) -> Written:
    """Make the folder hold these files, and none of an earlier build.

    Files that another program put there are left alone. Unchanged files are not touched.

    Args:
        output: the folder.
        files: what each file is to hold.
        kept: the digests of those of them that have just been read from the folder.

    Raises:
        OutputError: naming the file that could not be written. Until all new files lie ready, nothing is changed.
    """
    kept = kept or {}
    digests = {path: kept.get(path) or digest(data) for path, data in files.items()}
    before = read_manifest(output)
    changed = [path for path, data in sorted(files.items()) if path not in kept and _differs(output, path, data)]
    stale = sorted(path for path in set(before) - set(files) if _inside(output, path) is not None)
    aside = output / ASIDE
    place = aside
    try:
        _remove(aside)
        aside.mkdir(parents=True)
        moves: list[tuple[Path, Path]] = []
        for path in changed:
            place = _inside(output, path) or _refuse(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            new = aside / str(len(moves))
            new.write_bytes(files[path])
            moves.append((new, place))
        place = _inside(output, MANIFEST) or _refuse(MANIFEST)
        place.parent.mkdir(exist_ok=True)
        if changed or stale:
            _replace(place, aside / "manifest", manifest(before | digests))
        for new, place in moves:
            new.replace(place)
        for path in stale:
            place = output / path
            place.unlink(missing_ok=True)
            _remove_empty(place.parent, output)
        place = output / MANIFEST
        if _differs(output, MANIFEST, manifest(digests)):
            _replace(place, aside / "manifest", manifest(digests))
        place = aside
        _remove(aside)
    except OSError as error:
        with contextlib.suppress(OSError):
            _remove(aside)
        raise OutputError(f"{place}: {error.strerror or error}") from error
    return Written(len(changed), len(files) - len(changed), len(stale))


def _replace(place: Path, new: Path, data: bytes) -> None:
    new.write_bytes(data)
    new.replace(place)


def _remove(aside: Path) -> None:
    if aside.is_symlink() or aside.is_file():
        aside.unlink()
    elif aside.exists():
        shutil.rmtree(aside)


def _remove_empty(folder: Path, output: Path) -> None:
    with contextlib.suppress(OSError):
        while folder != output:
            folder.rmdir()
            folder = folder.parent


def _differs(output: Path, path: str, data: bytes) -> bool:
    try:
        return (output / path).read_bytes() != data
    except OSError:
        return True


def _inside(output: Path, path: str) -> Path | None:
    """The place of a site's file, None when it would lie outside the folder, links followed."""
    root = output.resolve()
    place = (root / path).resolve()
    return place if place != root and place.is_relative_to(root) else None


def _refuse(path: str) -> Path:
    raise OutputError(f"{path}: lies outside the output folder")
