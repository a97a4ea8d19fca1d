"""Markdown becomes HTML that is safe to print: raw HTML stays text, links are checked, headings fit into the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from ..limits import Limits
from ..model import Notice, message
from ..resolve.citations import Missing
from .entry import Entry
from .links import Links, Target, reference_rule, slip_rule
from .sanitise import sanitise
from .tokens import Checker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token
    from markdown_it.utils import OptionsDict

__all__ = ["Links", "Missing", "Rendered", "Target", "render"]

MOST_BRACKETS = 500  # each opening bracket of a paragraph is looked for its end: the other half of the square


@dataclass(frozen=True, slots=True)
class Rendered:
    """Sanitised HTML, and an error for everything in the Markdown that did not take effect as written."""

    html: Markup
    notices: tuple[Notice, ...]


def render(
    entry: Entry, links: Links, level: int = 3, limits: Limits | None = None, say: Callable[[str], str] = str
) -> Rendered:
    """An entry's body as HTML for one page.

    Args:
        entry: the editor's file.
        links: what the page can link to.
        level: the level of the highest heading; those below it follow, down to 6.
        limits: `line` is the number of characters beyond which a line or a paragraph is refused, because the time to
            read one grows with its square. The entry then renders as nothing, with an error.
        say: says a message in the language of the site.
    """
    most = (limits or Limits()).line
    key = f"{entry.section}-{entry.id}"
    env = {"docId": key, "most": most, "say": say}
    try:
        _refuse_long_lines(entry.body, most)
        tokens = _parser().parse(entry.body, env)
    except _TooLongError as error:
        line = entry.body_line + error.line
        return Rendered(
            Markup(""), (Notice(entry.path, line, error.found, "the text was left out", "break it up", "error"),)
        )
    checker = Checker(entry, links, key, level)
    checker.check(tokens, env)
    html = _parser().renderer.render(tokens, _parser().options, env)
    return Rendered(Markup(sanitise(html)), tuple(checker.notices))  # noqa: S704


class _TooLongError(Exception):
    def __init__(self, found: str, line: int) -> None:
        super().__init__(found, line)
        self.found, self.line = found, line


def _refuse_long_lines(body: str, most: int) -> None:
    for number, line in enumerate(body.split("\n")):
        if len(line) > most:
            raise _TooLongError(f"a line is longer than {most:,} characters", number)


def _refuse_long_paragraphs(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline":
            line = token.map[0] if token.map else 0
            if len(token.content) > state.env["most"]:
                raise _TooLongError(f"a paragraph is longer than {state.env['most']:,} characters", line)
            if token.content.count("[") > MOST_BRACKETS:
                raise _TooLongError(f"a paragraph holds more than {MOST_BRACKETS:,} brackets", line)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.attrs import attrs_block_plugin
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("js-default")
    # Every address is let through here, so that the check on the tokens can tell the editor what it refuses.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    parser.use(footnote_plugin).use(deflist_plugin).use(attrs_block_plugin, allowed=("id",))
    parser.inline.ruler.before("link", "reference", reference_rule)
    parser.inline.ruler.after("link", "slip", slip_rule)
    parser.core.ruler.after("block", "long_paragraphs", _refuse_long_paragraphs)
    parser.add_render_rule("footnote_block_open", _footnotes_open)
    parser.add_render_rule("footnote_block_close", _footnotes_close)
    parser.add_render_rule("footnote_caption", _footnote_number)
    parser.add_render_rule("footnote_anchor", _footnote_return)
    return parser


def _footnotes_open(
    self: Any,  # noqa: ARG001
    tokens: Sequence[Token],  # noqa: ARG001
    index: int,  # noqa: ARG001
    options: OptionsDict,  # noqa: ARG001
    env: Mapping[str, Any],
) -> str:
    label = env["say"](message("Footnotes"))
    return f'<section class="footnotes" aria-label="{label}">\n<ol>\n'


def _footnotes_close(*_: object) -> str:
    return "</ol>\n</section>\n"


def _footnote_number(self: Any, tokens: Sequence[Token], index: int, *_: object) -> str:  # noqa: ARG001
    return f"[{tokens[index].meta['id'] + 1}]"


def _footnote_return(
    self: Any, tokens: Sequence[Token], index: int, options: OptionsDict, env: Mapping[str, Any]
) -> str:
    """The way back from a footnote, with a name for those who do not see the arrow."""
    place: str = self.rules["footnote_anchor_name"](tokens, index, options, env)
    if again := tokens[index].meta["subId"]:
        place += f":{again}"
    back = env["say"](message("Back to the text"))
    return f' <a href="#fnref{place}" class="footnote-backref" aria-label="{back}">\u21a9\ufe0e</a>'
