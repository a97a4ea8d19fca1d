"""What has the form of an explanation and is none: opinions, a speaker's own asides, terms and meanings cut in two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...model import Definition
from ..lexicon.groups import group

if TYPE_CHECKING:
    from .terms import Block

WORD = 24  # characters: how far back a name may begin of which the term is the rest
_SPEAKER = re.compile(
    r"\b(?:I|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]our|[Mm]y|me|[Ll]et[’']s|here|will|must|should)\b|[’'](?:re|ve|ll)\b"
)
_AMOUNT = re.compile(r"[%$€£]|\bper\s?cent\b")
_EMPTY = re.compile(r"(?:the|this|that|these|another|such|no|what|some|his|her|their|our|your|my)\s\w+", re.IGNORECASE)
_NO_TERM = re.compile(
    r"[\"“”()#:;§]|\b(?:v|vs|no|nos|st|mr|mrs|dr|inc)\.?$|-year-old\b|^(?:he|she|it|they|this|that|who)$", re.IGNORECASE
)
_CUT_BEFORE = re.compile(r"(?:\w[-’']|[’']s\s|[A-Z]\w+\sof\s)$")
_CUT_AFTER = re.compile(r"[-’']\w|\.\w|\.\s[a-z\d]|[\"”]?\s\d|\sof\s(?:the\s)?[A-Z]")
_COMPARED = re.compile(r"(?:only|just|merely)\b|an?\s(?:similar|further|second|third)\b", re.IGNORECASE)
_HEAD_END = re.compile(r"\s(?:of|in|on|for|with|to|that|which|who|where|from|between)\s")
_DETERMINED = re.compile(
    r"(?:this|that|these|those|such|no|what|some|another|any|every|its|his|her|their)\b", re.IGNORECASE
)


def sound(block: Block, found: Definition) -> bool:
    """Whether term and meaning are whole, and the meaning says in nobody's own voice what the term is."""
    text, term, meaning = block.passage.text, found.term, found.meaning
    between = text[min(term.end, meaning.end) : max(term.start, meaning.start)]
    sentence_end = text[found.evidence.end : found.evidence.end + 1]
    if ":" in between or "?" in between or sentence_end == "?" or _NO_TERM.search(term.quote):
        return False
    if _CUT_AFTER.match(text, term.end) or _CUT_BEFORE.search(text, max(0, term.start - WORD), term.start):
        return False
    if _SPEAKER.search(meaning.quote) or _AMOUNT.search(meaning.quote):
        return False
    if found.rule == "relation":
        return True
    if _DETERMINED.match(meaning.quote) or _COMPARED.match(meaning.quote) or _EMPTY.fullmatch(meaning.quote):
        return False
    words = set(re.findall(r"\w+", _HEAD_END.split(meaning.quote.lower())[0]))
    return not words & group("definition_words", "praising") and term.quote.lower() not in meaning.quote.lower()
