"""What headlines report, which are no sentences: "Bridge to close, say officials", "Study: sea rising faster"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model import Who
from ..lexicon.speech_verbs import SPEAKERS
from ..rule import Rule
from ..tokens import Token
from .block import Block, Report, span
from .content import tidy
from .speakers import can_speak

RULES = (
    Rule(
        "statement",
        "headline",
        "A headline says who says it: Bridge to close, say officials; Study: sea rising faster.",
    ),
)

_SAYS = frozenset(("say", "says", "claim", "claims", "insist", "insists", "allege", "alleges", "argue", "argues"))
_BEHIND = _SAYS | {"report", "reports", "warn", "warns", "confirm", "confirms", "admits", "suggests", "declares"}
_LABELS = frozenset(("official", "officials", "police", "poll", "report", "reports", "study", "survey"))
_LONGEST = 6  # words for the speaker of a headline
_LEAST = 3  # words that tell something
_TIES = ("ADP", "CCONJ", "SCONJ")

Parts = tuple[Sequence[Token], Token, Sequence[Token]]  # the speaker's words, the cue, the words that tell something


def headlines(block: Block) -> Iterator[Report]:
    """What a title or heading reports, read from its words: at most one report."""
    words = [token for token in block.doc if not token.is_space]
    found = _behind(block, words) or _labelled(words) or _said(block, words)
    if found is None:
        return
    speaker, cue, content = found
    said = tidy(block, content[0].idx, content[-1].end_char) if len(content) >= _LEAST else None
    if said is not None and not block.quoted(*span(cue)):
        yield block.report(_who(block, speaker), span(cue), said, "headline")


def _behind(block: Block, words: Sequence[Token]) -> Parts | None:
    """The speaker at the end: "..., say officials"; "..., officials say"."""
    comma = next((at for at in range(len(words) - 1, 0, -1) if words[at].text == ","), None)
    tail = words[comma + 1 :] if comma is not None else []
    if comma is None or not 1 < len(tail) <= _LONGEST:
        return None
    for cue, speaker in ((tail[0], tail[1:]), (tail[-1], tail[:-1])):
        if cue.lower_ in _BEHIND and _somebody(block, speaker):
            return speaker, cue, words[:comma]
    return None


def _labelled(words: Sequence[Token]) -> Parts | None:
    """The sort of source before a colon: "Study: ..."."""
    if len(words) > 1 and words[0].lower_ in _LABELS and words[1].text == ":":
        return words[:1], words[1], words[2:]
    return None


def _said(block: Block, words: Sequence[Token]) -> Parts | None:
    """The speaker at the start: "Mayor says bridge to close"."""
    for at, token in enumerate(words[: _LONGEST + 1]):
        if at and token.lower_ in _SAYS and _somebody(block, words[:at]):
            return words[:at], token, words[at + 1 :]
    return None


def _somebody(block: Block, speaker: Sequence[Token]) -> bool:
    """Whether the words are one phrase for somebody, without a verb or a mark in it."""
    bound = any(token.pos_ in ("VERB", "AUX") or token.is_punct or token.lower_ == "no" for token in speaker)
    last = speaker[-1]
    return not bound and (last.lemma_.lower() in SPEAKERS or (last.pos_ == "PROPN" and can_speak(block, last)))


def _who(block: Block, speaker: Sequence[Token]) -> Who:
    """The speaker: whom the last word names, if nothing ties it to another ("critics of Lund", "Holm and Lund")."""
    index = block.mention_at(speaker[-1])
    named = block.mentions[index].evidence.start if index is not None else 0
    tied = any(token.pos_ in _TIES for token in speaker if token.idx < named)
    return Who(block.passage.cite(speaker[0].idx, span(speaker[-1])[1]), None if tied else index)
