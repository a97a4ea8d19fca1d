"""Texts that are one person's words from end to end, as their headline says: "Statement by X on ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model import Mention, Passage, Who
from ..rule import Rule
from .block import Block, Report, span

RULES = (
    Rule(
        "statement",
        "headed",
        "A text in the first person, without labels for its speakers, has its speaker in the headline: Statement by X "
        "on ...; Remarks by X.",
    ),
)

_KINDS = r"statements?|remarks|message|letter|address|speech|testimony|op-ed"
_HEADLINE = re.compile(
    rf"(?P<cue>(?:(?:full|opening|closing|prepared) )?(?:{_KINDS})(?: as prepared for delivery)? (?:by|from|of)) "
    r"(?P<speaker>[^:;|–—]+?)"
    r"(?=,? (?:on|in|at|to|about|after|ahead|announcing|before|during|following|marking|regarding|upon)\b|[:;|–—]|$)",
    re.IGNORECASE,
)
_HAILING = re.compile(r" [A-Z]\w+ing\b")  # "Statement by X Congratulating Y"
_SENTENCES = re.compile(r"[A-Z“\"‘'].{10,}[.?!…”\"—)]$", re.DOTALL)
_PLAIN_WORD = re.compile(r"(?<![\w'’.-])[a-z]")  # salutations and signatures have none
_LABEL = re.compile(r"(?:Q|[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*)*:)\s")


def signed(blocks: Sequence[Block], headings: Sequence[Passage], mentions: Sequence[Mention]) -> Iterator[Report]:
    """The paragraphs of a text whose headline names its author.

    None where it never says "I" or "we", as in a report of a spokesman's, or speaks of the author by name.
    """
    title = next((passage for passage in headings if passage.kind == "title"), None)
    match = _HEADLINE.match(title.text) if title is not None else None
    if title is None or match is None or not any(_in_first_person(block) for block in blocks):
        return
    if any(_LABEL.match(block.passage.text) for block in blocks):
        return
    start, end = match.span("speaker")
    named = {
        index
        for index, mention in enumerate(mentions)
        if mention.kind == "person"
        and mention.evidence.passage == title.index
        and start <= mention.evidence.start < mention.evidence.end <= end
    }
    author = min(named, default=None)
    if author is not None and _HAILING.match(title.text, mentions[author].evidence.end):
        end, named = mentions[author].evidence.end, {author}
    if len(named) > 1 or any(_speaks_of(block, named, mentions) for block in blocks):
        return
    speaker = Who(title.cite(start, end), author)
    for block in blocks:
        text = block.passage.text.rstrip()
        if (
            block.passage.kind in ("paragraph", "item", "quotation")
            and _SENTENCES.match(text)
            and _PLAIN_WORD.search(text)
        ):
            yield Report(speaker, title.cite(*match.span("cue")), block.passage.cite(0, len(text)), "headed")


def _in_first_person(block: Block) -> bool:
    """Whether the passage says "I" or "we" in its own voice."""
    return any(token.lower_ in ("i", "we") and not block.quoted(*span(token)) for token in block.doc)


def _speaks_of(block: Block, named: set[int], mentions: Sequence[Mention]) -> bool:
    """Whether the passage names the author outside quotation marks."""
    authors = {mentions[index].name.split()[-1] for index in named}
    return any(
        mention.kind == "person"
        and mention.form == "name"
        and mention.name.split()[-1] in authors
        and not block.quoted(mention.evidence.start, mention.evidence.end)
        for mention in block.mentions.values()
    )
