"""The Pelican side: when to build, what to say, and how to end.

Pelican finds this module through `PLUGINS`, reads the settings, and runs the generator below beside its own. Pages
are rendered in memory and checked as a whole before the first file is written, so that nothing is ever half a site.
"""

from __future__ import annotations

import io
import logging
import sys
import traceback
from typing import Any, NoReturn

from pelican import Pelican, signals
from pelican.log import FatalLogger, console

from .build import Outcome, build
from .config import BuildError, read_config

INTERRUPTED = 130  # what a shell makes of Ctrl-C

_built: list[tuple[Outcome, str]] = []


def check_settings(pelican: Pelican) -> None:
    """Stop before anything is read when the settings cannot be used."""
    try:
        read_config(pelican.settings)
    except BuildError as error:
        _stop(str(error))


class ExplainerGenerator:
    """Builds the explainer and writes it to the output folder."""

    def __init__(self, settings: dict[str, Any], **_: Any) -> None:
        """Take the settings; Pelican hands over more than is needed."""
        self.settings = settings
        self.config = read_config(settings)

    def generate_output(self, writer: Any) -> None:  # noqa: ARG002
        """Build and write. Pelican's own writer is not used: it writes each page as it is rendered."""
        overrides = [str(folder) for folder in self.settings.get("THEME_TEMPLATES_OVERRIDES", [])]
        try:
            _built.append(build(self.config, overrides, _say))
        except BuildError as error:
            _stop(str(error))
        except KeyboardInterrupt:
            _stop("interrupted; the next build takes up from here", INTERRUPTED)
        except Exception as error:
            if logging.getLogger().isEnabledFor(logging.DEBUG):
                raise
            _stop(_unexpected(error))


def add_generator(_: Pelican) -> type[ExplainerGenerator]:
    """Tell Pelican of the generator."""
    return ExplainerGenerator


def report(pelican: Pelican) -> None:
    """Print what was built and what there is to say of the input, and end as strictly as was asked for."""
    outcome, done = _built.pop()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that lacks a character shows its number
    for notice in outcome.notices:
        _say(f"{notice.level}: {notice}")
    for line in (*outcome.summary, done, _address(pelican)):
        print(line)
    sys.stdout.flush()
    if not pelican.settings["ARTICLE_PATHS"] and not pelican.settings["PAGE_PATHS"]:
        console.quiet = True  # Pelican would end with a count of its own articles, and there are none by design
    if outcome.sources == 0:
        _stop("no article could be published: put one into the folder of articles, or see above what is wrong")
    if outcome.fails(FatalLogger.fatal_lvl):
        sys.exit(1)


def register() -> None:
    """Connect the plugin to Pelican."""
    signals.initialized.connect(check_settings)
    signals.get_generators.connect(add_generator)
    signals.finalized.connect(report)


def _address(pelican: Pelican) -> str:
    return f"Open: {(read_config(pelican.settings).output / 'index.html').as_uri()}"


def _unexpected(error: Exception) -> str:
    """One line for what should never happen; Pelican's `-D` shows the rest."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{'/'.join(where.filename.replace(chr(92), '/').split('/')[-2:])}:{where.lineno}"
    return f"the program failed at {place} ({type(error).__name__}: {error}); please report it with what -D prints"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _stop(message: str, code: int = 1) -> NoReturn:
    _say(f"error: {message}")
    sys.exit(code)
