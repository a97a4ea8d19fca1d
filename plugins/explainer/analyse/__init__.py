"""Analysis: from passages to findings, each with the words it rests on and the rule that found it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..model import Findings, Source
from .dates import RULES as DATE_RULES
from .dates import dates
from .definitions import RULES as DEFINITION_RULES
from .definitions import definitions
from .events import RULES as EVENT_RULES
from .events import events, of_titles, scenes
from .figures import RULES as FIGURE_RULES
from .figures import figures
from .language import ModelMissingError, Parsed, load, model_notices, model_version, parse
from .names import RULES as NAME_RULES
from .names import mentions
from .phrases import phrases
from .propositions import propositions
from .roles import RULES as ROLE_RULES
from .roles import roles
from .rule import Rule
from .statements import RULES as STATEMENT_RULES
from .statements import statements

__all__ = ["RULES", "ModelMissingError", "Rule", "analyse", "findings", "model_notices", "model_version"]

RULES: tuple[Rule, ...] = (
    *NAME_RULES,
    *ROLE_RULES,
    *STATEMENT_RULES,
    *EVENT_RULES,
    *FIGURE_RULES,
    *DATE_RULES,
    *DEFINITION_RULES,
)


def analyse(sources: Sequence[Source], progress: Callable[[int], None] | None = None) -> Iterator[Findings]:
    """The findings of each source, in order; `progress` is told how many sources are done.

    Raises:
        ModelMissingError: when no English language model is installed.
    """
    if not sources:
        return
    for done, parsed in enumerate(parse(load(), sources), start=1):
        yield findings(parsed)
        if progress is not None:
            progress(done)


def findings(parsed: Parsed) -> Findings:
    """All that is observed in one parsed source."""
    named = mentions(parsed)
    said = statements(parsed, named)
    dated = dates(parsed)
    passages = scenes(parsed, named, dated)
    return Findings(
        source=parsed.source.id,
        mentions=named,
        roles=roles(parsed, named),
        statements=said,
        events=events(passages, of_titles(parsed, named), named),
        figures=figures(parsed, dated, said, named),
        definitions=definitions(parsed, named),
        phrases=phrases(parsed, named),
        propositions=propositions(passages),
    )
