"""Interviews and transcripts: a speaker's name, a mark, and then the speaker's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model import Who
from ..rule import Rule
from .block import Block, Report

RULES = (
    Rule(
        "statement", "transcript", "A paragraph of an interview begins with its speaker: X: ...; MS. X: ...; ((X)) ..."
    ),
)

_DOUBLED = re.compile(r"\(\(\s*(?P<name>[^()]{1,60}?)\s*\)\)\s*:?\s*(?=\S)")
_CAPITALS = re.compile(r"(?P<name>[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,5})(?P<mark>:)\s+(?=\S)")
_NAME = re.compile(r"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?P<mark>:)\s+(?=\S)")
_LEAST = 3  # labelled paragraphs that make a transcript


def transcripts(blocks: Sequence[Block]) -> Iterator[Report]:
    """The turns of a source that is a transcript: one where several paragraphs begin with a repeated label."""
    labelled = [(block, match) for block in blocks if (match := _label(block.passage.text))]
    names = [match["name"] for _, match in labelled]
    if len(labelled) < _LEAST or len(set(names)) == len(names):
        return
    for block, match in labelled:
        start, end = match.span("name")
        content = match.end(), len(block.passage.text.rstrip())
        cue = match.span("mark") if "mark" in match.re.groupindex else match.span()
        if content[0] >= content[1]:
            continue
        held = [
            index
            for index, mention in block.mentions
            if start <= mention.evidence.start and mention.evidence.end == end and mention.kind == "person"
        ]
        speaker = Who(block.passage.cite(start, end), held[0] if held else None)
        yield block.report(speaker, cue, content, "transcript")


def _label(text: str) -> re.Match[str] | None:
    return _DOUBLED.match(text) or _CAPITALS.match(text) or _NAME.match(text)
