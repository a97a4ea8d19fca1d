"""What kinds of block look like in news, wherever they come from: headline, prose, caption, byline, speaker's line."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_SENTENCE_BREAK = re.compile(r"[a-z0-9)”\"][.!?][\"”’)]*\s+[\"“‘(]?[A-Z]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]\.){2,}|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|St|Mt|No|Dr|Mr|Mrs|Ms|Gov|Sen|Rep|vs|etc|al)\.)$"
)
_PROSE_WORDS = 26
_TITLE_WORDS, _TITLE_LENGTH = 30, 220
_HEADING_WORDS, _HEADING_LENGTH = 14, 100
_QUESTION_WORDS = 10
_NO_HEADLINE_START = re.compile(r"[a-z\-–—(\[{<*+=/\\|,.;:]|(?:https?://|www\.|\d{1,2}[:.]\d\d\b)")
_NO_HEADLINE_END = re.compile(r"[.,;:…\-–—][\"'”’)\]]*$|\w://\S+$|\b(?:an?|and|at|by|for|from|in|of|the|to|with)$")
_WHOLE_QUOTATION = re.compile(r"[\"“].*[\"”]$")

_PICTURE = r"(?:image|photo(?:graph)?|picture|graphic|illustration|video|screenshot|screengrab)s?"
_AGENCY = (
    r"(?:AFP|AP|EPA(?:-EFE)?|Reuters|REUTERS|Getty(?: Images)?|Bloomberg|Xinhua|Shutterstock|TASS|dpa|DPA|ANSA|EFE|PA)"
)
_CREDITS = (
    re.compile(rf"[(\[]\s*(?:file\s+)?(?:{_PICTURE}|credit|courtesy)\b[^()\[\]]{{0,90}}[)\]]\.?$", re.IGNORECASE),
    re.compile(rf"[(\[][^()\[\]]{{1,90}}\b(?:{_PICTURE}|handout)(?:/[^()\[\]]{{1,60}})?\s*[)\]]\.?$", re.IGNORECASE),
    re.compile(
        rf"(?:^|[\s.(\[])(?:(?:file\s+)?{_PICTURE}(?:\s+(?:credit|source))?|credit)s?\s*:\s*(?!(?-i:[a-z]+\s))\S",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^|[.!?)”\"]\s+){_PICTURE}\s+(?:by|courtesy(?:\s+of)?|credit|via|from)\s+(?=[A-Z@])", re.IGNORECASE
    ),
    re.compile(
        rf"(?:\b[A-Z][\w.'’-]+|\))\s?/\s?{_AGENCY}[\s.)\]]*$|\b{_AGENCY}\s?/\s?[A-Z][\w.'’ -]{{1,40}}[\s.)\]]*$"
    ),
)
_CREDIT_REACH = 110
_CAPTION_WORDS, _CAPTION_LENGTH = 80, 1_000
_CAPTION_START = re.compile(
    rf"(?:file\s+{_PICTURE}|{_PICTURE}|pictured|caption)\s*:\s|file\s+{_PICTURE}\s+(?:of|shows)\b", re.IGNORECASE
)
_POSITION = re.compile(
    r"\((?:[2-9](?:nd|rd|th)[ -][LR]|(?:(?:far|second|third) )?(?:left|right)|cent(?:er|re)|(?:not )?pictured|"
    r"front|back|rear|top|bottom)\)"
)
# One letter is a position only as agencies use it: the centre, or both sides. Alone, L and R are also parties.
_LETTERS = re.compile(r"\(C\)|\(L\).*\(R\)|\(R\).*\(L\)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_POSITION_WORDS = 45
_BYLINE = re.compile(r"(?:written |words |reporting |report |story )?by:?\s+(?=[A-Z])", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][\w.'’-]*(?:\s+(?:[A-Z][\w.'’-]*|al|bin|da|de|del|den|der|di|du|el|la|le|van|von)){1,4}")
_LABEL = re.compile(r"(\(\([^()]{1,60}\)\)|[^\s:][^:.!?]{0,38}?:|Q(?=\s))\s*\S")
_SHOUTED_LABEL = re.compile(r"[A-Z][A-Z.'’ -]{1,38}:\s|Q\s{1,}\S|\(\(")


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, an abbreviation's full stop not counted."""
    return bool(_SENTENCE_END.search(text[-8:])) and not _ABBREVIATION.search(text[-24:])


def is_prose(text: str) -> bool:
    """Whether a block reads as running text: a full sentence, several, or many words."""
    return (
        ends_sentence(text) or len(text.split(None, _PROSE_WORDS)) > _PROSE_WORDS or bool(_SENTENCE_BREAK.search(text))
    )


def is_headline(text: str) -> bool:
    """Whether a block at the head of an article has the shape of its title: one unfinished line."""
    if len(text) > _TITLE_LENGTH or len(text.split()) > _TITLE_WORDS or not text:
        return False
    if text.endswith(("?", "!")):
        return not _SENTENCE_BREAK.search(text)
    return not _no_headline(text) and len(text.split()) > 1


def is_heading(text: str) -> bool:
    """Whether a block between paragraphs has the shape of a section's heading."""
    words = len(text.split())
    if len(text) > _HEADING_LENGTH or words > _HEADING_WORDS or _WHOLE_QUOTATION.fullmatch(text):
        return False
    if text.endswith("?"):
        return words <= _QUESTION_WORDS and not _SENTENCE_BREAK.search(text) and not _no_headline(text[:-1])
    return not _no_headline(text) and not text.endswith("!")


def _no_headline(text: str) -> bool:
    begins, ends = _NO_HEADLINE_START.match(text), _NO_HEADLINE_END.search(text[-30:])
    return bool(begins) or bool(ends and not _ABBREVIATION.search(text[-24:])) or not re.search(r"[^\W\d_]", text)


def unquoted(headline: str) -> str:
    """A headline without the stray quotation marks that copying leaves round it or at one end of it."""
    text = headline.strip()
    lone = {
        "“": text.count("“") > text.count("”"),
        "”": text.count("”") > text.count("“"),
        '"': text.count('"') % 2 == 1,
    }
    if (match := re.search(r"([\"“”])\.?$", text)) and lone[match[1]]:
        return text[: match.start()].rstrip()
    if text[:1] in lone and lone[text[:1]]:
        return text[1:].lstrip()
    if match := re.fullmatch(r"(?:\"([^\"]+)\"|“([^“”]+)”)", text):
        return (match[1] or match[2]).strip()
    return text


def is_caption(text: str) -> bool:
    """Whether a block describes a picture: it ends in a credit, says so at its start, or tells who stands where."""
    words = len(text.split(None, _CAPTION_WORDS))
    if words > _CAPTION_WORDS or len(text) > _CAPTION_LENGTH:
        return False
    if _CAPTION_START.match(text):
        return True
    tail = text[-_CREDIT_REACH:]
    if any(pattern.search(tail) for pattern in _CREDITS):
        return True
    placed = _POSITION.search(text) or (_LETTERS.search(text) and _YEAR.search(text))
    return bool(placed) and words <= _POSITION_WORDS and not re.search('["“]', text)


def byline(text: str) -> tuple[str, ...]:
    """The names in a byline, or none when the block is no byline."""
    start = _BYLINE.match(text)
    if not start or len(text.split()) > 16 or ends_sentence(text):
        return ()
    names = re.split(r"\s*(?:,|&|\band\b)\s*", re.split(r"\s+(?:[|•·–—-]|in|for|at|of)\s+", text[start.end() :])[0])
    return tuple(name for name in names if _NAME.fullmatch(name))


def speaker_label(text: str) -> str | None:
    """The label before a colon (or the transcript's Q) that may name who speaks in this block."""
    match = _LABEL.match(text)
    return match[1] if match else None


def is_speech_line(text: str) -> bool:
    """Whether a block begins with a label in capitals as transcripts print them."""
    return bool(_SHOUTED_LABEL.match(text))
