"""The files of a build: compared with what lies in the output folder, written beside and moved over, the rest removed.

`data/manifest.json` lists every file of the site with its digest. It is written last: what it lists stood complete.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "data/manifest.json"
_BESIDE = ".explainer-new"


class OutputError(Exception):
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


def manifest(files: Mapping[str, bytes]) -> bytes:
    """The text of the manifest for these files."""
    return json.dumps({path: digest(files[path]) for path in sorted(files)}, indent=1).encode() + b"\n"


def read_manifest(output: Path) -> dict[str, str]:
    """Path to digest, of the files of the build that lies in the folder; empty when there is none to read."""
    try:
        listed = json.loads((output / MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(listed, dict):
        return {}
    return {str(path): str(value) for path, value in listed.items() if _inside(output, str(path)) is not None}


def stands(output: Path, expected: str) -> bool:
    """True when the folder's manifest has the digest `expected` and every file listed there is as it says."""
    try:
        if digest((output / MANIFEST).read_bytes()) != expected:
            return False
        return all(digest((output / path).read_bytes()) == value for path, value in read_manifest(output).items())
    except OSError:
        return False


def write(output: Path, files: Mapping[str, bytes]) -> Written:
    """Make the folder hold these files, and none of an earlier build.

    Files that another program put there are left alone. Unchanged files are not touched.

    Raises:
        OutputError: naming the file that could not be written. What was not yet moved over is as it was.
    """
    listing = manifest(files)
    changed = [(path, data) for path, data in sorted(files.items()) if _differs(output, path, data)]
    beside: list[tuple[Path, Path]] = []
    place = output
    try:
        for path, data in [*changed, *([(MANIFEST, listing)] if _differs(output, MANIFEST, listing) else [])]:
            place = _inside(output, path) or _refuse(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            new = place.with_name(place.name + _BESIDE)
            beside.append((new, place))
            new.write_bytes(data)
        stale = sorted(set(read_manifest(output)) - set(files))
        for new, place in beside:
            new.replace(place)
        for path in stale:
            place = output / path
            place.unlink(missing_ok=True)
            with contextlib.suppress(OSError):
                place.parent.rmdir()
    except OSError as error:
        for new, _ in beside:
            with contextlib.suppress(OSError):
                new.unlink(missing_ok=True)
        raise OutputError(f"{place}: {error.strerror or error}") from error
    return Written(len(changed), len(files) - len(changed), len(stale))


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
