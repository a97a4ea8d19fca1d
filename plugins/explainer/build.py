"""One build: nothing when nothing changed, else the whole road, every page that changed, and a report."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from .config import Config
from .fingerprint import LIBRARIES, MODELS, of_code, of_folder, of_libraries
from .model import Notice
from .pipeline import Progress
from .writer import MANIFEST, Written, digest, stands


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build made, and all there is to say of its input. `sources` is how many articles are on the site."""

    fingerprint: str
    manifest: str
    sources: int
    summary: tuple[str, ...]
    notices: tuple[Notice, ...]

    def fails(self, level: int) -> bool:
        """Whether the build counts as failed, where messages of this level (as in `logging`) and above are fatal."""
        levels = {"note": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
        return self.sources == 0 or any(levels[notice.level] >= level for notice in self.notices)


def build(config: Config, overrides: Sequence[str], progress: Progress) -> Outcome:
    """Bring the output folder in line with the seeds, the content, the theme and the settings.

    Args:
        config: the settings.
        overrides: folders whose templates come before the theme's.
        progress: told how many of how many new articles are analysed.

    Raises:
        OutputError: when the output folder cannot be written.
        SiteError: when the pages would not hold together; nothing is written then.
    """
    fingerprint = _fingerprint(config, overrides)
    before = _remembered(config.cache)
    if before is not None and before.fingerprint == fingerprint and stands(config.output, before.manifest):
        return before

    from .pipeline import read_corpus
    from .rendering import render_site

    corpus = read_corpus(config, progress)
    rendered = render_site(config, corpus, [Path(folder) for folder in overrides])
    written = rendered.write(config)
    outcome = Outcome(
        fingerprint=fingerprint,
        manifest=digest((config.output / MANIFEST).read_bytes()),
        sources=len(corpus.graph.articles),
        summary=(*rendered.summary, _changes(written), _address(config.output)),
        notices=rendered.notices,
    )
    _remember(config.cache, outcome)
    return outcome


def _changes(written: Written) -> str:
    return f"Files: {written.written:,} written, {written.unchanged:,} unchanged, {written.removed:,} removed"


def _address(output: Path) -> str:
    return f"Open: {(output / 'index.html').as_uri()}"


def _fingerprint(config: Config, overrides: Sequence[str]) -> str:
    parts = [of_code(), of_libraries((*LIBRARIES, *MODELS)), repr(config)]
    parts += [of_folder(folder) for folder in (config.seeds, config.content, config.theme)]
    parts += [of_folder(Path(folder)) for folder in overrides]
    return digest("\0".join(parts).encode())


def _remembered(cache: Path) -> Outcome | None:
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode((cache / "build.json").read_bytes(), type=Outcome)
    return None


def _remember(cache: Path, outcome: Outcome) -> None:
    with contextlib.suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        beside = cache / "build.json.new"
        beside.write_bytes(msgspec.json.format(msgspec.json.encode(outcome), indent=1))
        beside.replace(cache / "build.json")
