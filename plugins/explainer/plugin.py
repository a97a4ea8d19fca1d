"""The Pelican side: when to build, what to say, and how to end.

Pelican finds this module through `PLUGINS`, reads the settings, and runs the generator below beside its own. Pages
are rendered in memory and checked as a whole before the first file is written, so that nothing is ever half a site.
"""

from __future__ import annotations

import sys
from typing import Any

from pelican import Pelican, signals
from pelican.log import FatalLogger, console

from .build import Outcome, build
from .config import SetupError, read_config
from .writer import OutputError

_outcomes: list[Outcome] = []


def check_settings(pelican: Pelican) -> None:
    """Stop before anything is read when the settings cannot be used."""
    try:
        read_config(pelican.settings)
    except SetupError as error:
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
            _outcomes.append(build(self.config, overrides, _show_progress))
        except OutputError as error:
            _stop(f"the site could not be written: {error}")


def add_generator(_: Pelican) -> type[ExplainerGenerator]:
    """Tell Pelican of the generator."""
    return ExplainerGenerator


def report(pelican: Pelican) -> None:
    """Print what was built and what there is to say of the input, and end as strictly as was asked for."""
    outcome = _outcomes.pop()
    for notice in outcome.notices:
        print(f"{notice.level}: {notice}", file=sys.stderr)
    for line in outcome.summary:
        print(line)
    sys.stdout.flush()
    if not pelican.settings["ARTICLE_PATHS"] and not pelican.settings["PAGE_PATHS"]:
        console.quiet = True  # Pelican would end with a count of its own articles, and there are none by design
    if outcome.fails(FatalLogger.fatal_lvl):
        sys.exit(1)


def register() -> None:
    """Connect the plugin to Pelican."""
    signals.initialized.connect(check_settings)
    signals.get_generators.connect(add_generator)
    signals.finalized.connect(report)


def _show_progress(done: int, total: int) -> None:
    print(f"analysed {done} of {total} new or changed articles", file=sys.stderr, flush=True)


def _stop(message: str) -> None:
    print(f"error: {message}", file=sys.stderr)
    sys.exit(1)
