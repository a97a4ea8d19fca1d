"""One build: nothing when nothing changed, else the whole road, every page that changed, and a report."""

from __future__ import annotations

import contextlib
import gc
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from .config import Config
from .fingerprint import LIBRARIES, MODELS, of_code, of_folder, of_libraries
from .kept import Store
from .lock import alone
from .model import Notice
from .sealed import read_sealed, write_sealed, write_whole
from .writer import MANIFEST, digest, stands

BUILD = "build"
REPORT = "report.json"
_ALLOCATIONS = 100_000  # between two looks for cycles: records hold none, and to look as often as usual took a quarter
UNCHANGED = "Changed: nothing since the last build"


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


def build(config: Config, overrides: Sequence[str], say: Callable[[str], None]) -> tuple[Outcome, str]:
    """Bring the output folder in line with the seeds, the content, the theme and the settings.

    Args:
        config: the settings.
        overrides: folders whose templates come before the theme's.
        say: told what the build is doing, in words for an editor.

    Returns:
        The outcome, the same for the same input, and a line on what was done to get there.

    Raises:
        BuildError: when there is no language model, when the pages would not hold together (nothing is written then),
            or when the output folder cannot be written.
    """
    with alone(config.cache / "lock", say) as remembering:
        if not remembering:
            say(f"nothing is remembered for the next build, because {config.cache} cannot be written")
        fingerprint = _fingerprint(config, overrides)
        outcome, done = _remembered(config.cache), UNCHANGED
        if outcome is None or outcome.fingerprint != fingerprint or not stands(config.output, outcome.manifest):
            outcome, done = _anew(config, overrides, fingerprint, say)
        _remember(config.cache, outcome)
        return outcome, done


def _anew(
    config: Config, overrides: Sequence[str], fingerprint: str, say: Callable[[str], None]
) -> tuple[Outcome, str]:
    from .pipeline import read_corpus
    from .rendering import render_site

    gc.set_threshold(_ALLOCATIONS)
    store = Store(config.cache, f"{of_code()} {of_libraries(LIBRARIES)}")
    corpus = read_corpus(config, store, say)
    rendered = render_site(config, corpus, store, [Path(folder) for folder in overrides])
    written = rendered.write(config)
    outcome = Outcome(
        fingerprint=fingerprint,
        manifest=digest((config.output / MANIFEST).read_bytes()),
        sources=len(corpus.graph.articles),
        summary=rendered.summary,
        notices=rendered.notices,
    )
    done = (
        f"Changed: {corpus.analysed:,} articles read anew; "
        f"{written.written:,} files written, {written.unchanged:,} left as they were, {written.removed:,} removed"
    )
    return outcome, done


def _fingerprint(config: Config, overrides: Sequence[str]) -> str:
    parts = [of_code(), of_libraries((*LIBRARIES, *MODELS)), repr(config)]
    parts += [of_folder(folder) for folder in (config.seeds, config.content, config.theme)]
    parts += [of_folder(Path(folder)) for folder in overrides]
    return digest("\0".join(parts).encode())


def _remembered(cache: Path) -> Outcome | None:
    with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
        if (body := read_sealed(cache / BUILD)) is not None:
            return msgspec.json.decode(body, type=Outcome)
    return None


def _remember(cache: Path, outcome: Outcome) -> None:
    report = msgspec.json.format(msgspec.json.encode({"sources": outcome.sources, "notices": outcome.notices}))
    with contextlib.suppress(OSError):
        write_sealed(cache / BUILD, msgspec.json.encode(outcome))
        write_whole(cache / REPORT, report + b"\n")
