"""The furniture of web pages that copying brings along: advertisement labels, forms, prompts, notices, end marks."""

from __future__ import annotations

import re
from difflib import get_close_matches

from .shapes import ends_sentence, is_prose

COMMENT_FORM = "comment form"
RELATED = "links to other articles"
_LONGEST = 400
_LISTED_WORDS = 16


def _pattern(*forms: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{form})" for form in forms), re.IGNORECASE)


_TAIL = r"\s*(?::.*)?"
_NETWORKS = "facebook|twitter|x|linkedin|whatsapp|reddit|telegram|instagram|pinterest|threads|bluesky|google news"
_PIECE = "article|story|post|page|news|video"

# (reason, most words, what the whole block matches)
_RULES: tuple[tuple[str, int, re.Pattern[str]], ...] = (
    ("end mark", 8, _pattern(r"[\W_]+", r"-\s?30\s?-", r"[\W_]*ends?[\W_]*")),
    (
        COMMENT_FORM,
        24,
        _pattern(
            r"leave a (?:reply|comment)(?: cancel reply)?[.!:]?",
            r"(?:post|add|write|submit) (?:a|your) (?:comment|reply)[.!:]?",
            r"your e-?mail address will not be published\b.*",
            r"required fields are marked\b.*",
            r"save my name, e-?mail.*",
            r"(?:comments|replies) (?:are|have been) (?:closed|disabled|turned off)\b.*",
            r"(?:log|sign) in to (?:comment|reply|join the (?:conversation|discussion)).*",
            r"be the first to (?:comment|reply)[.!]?",
            r"join the (?:conversation|discussion)[.!]?",
            r"(?:\d[\d,]*|no) comments?|post comment|cancel reply",
            r"notify me of (?:new|follow-up) (?:posts|comments)\b.*",
        ),
    ),
    (
        "prompt to share",
        12,
        _pattern(
            rf"share(?: this)?(?: (?:{_PIECE}))?[.!:]?",
            rf"(?:share|tweet)(?: this)?(?: (?:{_PIECE}))? (?:on|via|with|to|by) (?:{_NETWORKS}|e-?mail|friends)\b.*",
            rf"copy link|click to share|tweet|(?:print|e-?mail) this(?: (?:{_PIECE}))?",
            rf"(?:(?:{_NETWORKS}|e-?mail|print)(?:[\s|/,•·]+|$)){{2,}}",
        ),
    ),
    (
        "prompt to subscribe",
        40,
        _pattern(
            r"(?:please )?(?:subscribe|sign up)\b.{0,80}\b(?:newsletters?|inbox|alerts|briefing|e-?mails?|updates)\b.*",
            r"(?:join|register for)\b.{0,40}\b(?:newsletters?|mailing list|telegram|whatsapp)\b.*",
            r"subscribe(?: now| today| here| to continue reading)?[.!]?",
            r"(?:get|receive)\b.{0,60}\b(?:newsletter|in your inbox|to your inbox)\b.*",
            rf"follow (?:us|.{{2,40}}) on (?:{_NETWORKS})\b.*",
            r"(?:support|donate to) (?:our|independent) (?:journalism|newsroom|work)\b.*",
            r"already a (?:subscriber|member)\b.*",
            r"newsletters?(?: sign-?up)?",
        ),
    ),
    (
        "cookie notice",
        80,
        _pattern(
            r"(?:we|(?:this|our) (?:web)?site)\b.{0,40}\buses? cookies\b.*",
            r"by (?:continuing|using|clicking|accepting)\b.{0,80}\bcookies\b.*",
            r"(?:accept|reject|allow|manage)(?: all)? cookies.*",
            r"cookie (?:policy|settings|preferences|consent|notice)\b.*",
        ),
    ),
    (
        "copyright notice",
        40,
        _pattern(r"(?:©|copyright\s+(?:©|\(c\)|\d{4})|\(c\)\s*\d{4}).*", r".{0,120}\ball rights reserved\b.*"),
    ),
    (
        RELATED,
        24,
        _pattern(
            r"related(?: (?:articles?|stories|story|posts?|news|links|coverage|content|topics|reading))?" + _TAIL,
            r"(?:(?:read|see) (?:more|also|next)|also read|more (?:on this (?:story|topic)|stories|news))" + _TAIL,
            rf"(?:don['’]t miss|trending(?: now)?|(?:latest|top) (?:news|stories)|editor['’]?s['’]? picks?){_TAIL}",
            r"(?:most (?:read|popular|viewed)|recommended(?: (?:for you|stories|articles|reading)))" + _TAIL,
            r"you (?:may|might) (?:also )?(?:like|be interested in)" + _TAIL,
        ),
    ),
    ("tags of the page", 40, _pattern(r"(?:tags?|filed under|topics?|categor(?:y|ies)|keywords)\s*:.*")),
    (
        "page navigation",
        8,
        _pattern(
            r"(?:skip to|jump to|go to) (?:main |the )?(?:content|navigation|menu)|back to (?:top|home(?:page)?)",
            rf"(?:load|show|view|see) (?:more|all)(?: (?:comments|{_PIECE}|stories|articles))?|loading(?:\.{{3}}|…)?",
            rf"(?:next|previous) (?:{_PIECE})|(?:this )?(?:{_PIECE}) continues below|(?:main|toggle) menu",
            r"(?:continue|keep) reading(?: below)?|click here(?: to .{2,40})?|privacy policy|terms of (?:use|service)",
            r"\d+[- ]min(?:ute)?s? read|(?:estimated )?reading time.{0,20}|\d[\d,.]*k? (?:views|shares|likes)",
            rf"(?:listen to|watch) this (?:{_PIECE})",
        ),
    ),
    ("leftover page code", 60, _pattern(r"\{{1,2}\w*", r"<?!--.*-->")),
)
_FORM_LABEL = _pattern(r"(?:name|e-?mail|website|comment|message|submit|reply|captcha)\b.{0,30}")
_AD_WORDS = {
    "ad",
    "ads",
    "sponsored",
    "advertorial",
    "promoted",
    "anzeige",
    "werbung",
    "publicidad",
    "publicité",
    "reklame",
}
_AD_NEIGHBOURS = {
    *("a", "after", "below", "closed", "content", "continue", "continues", "end", "of", "paid", "reading", "scroll"),
    *("skip", "start", "story", "the", "this", "to", "x"),
}
_AD = "advertisement"
_MISSPELT = 0.84  # likeness: two letters of the word left out, added or changed


def furniture(text: str) -> str | None:
    """Why a block is furniture of a page and not the article's text; None when it is text."""
    if len(text) > _LONGEST:
        return None
    if _is_advertisement_label(text):
        return "advertisement label"
    words = len(text.split())
    return next((reason for reason, most, form in _RULES if words <= most and form.fullmatch(text)), None)


def belongs_to(text: str, reason: str) -> bool:
    """Whether a block goes on with the comment form or link list that the block before it began."""
    if reason == COMMENT_FORM:
        return bool(_FORM_LABEL.fullmatch(text)) and not ends_sentence(text)
    return reason == RELATED and not is_prose(text) and len(text.split()) <= _LISTED_WORDS


def _is_advertisement_label(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if not words or len(words) > 8 or ends_sentence(text):
        return False
    labels = [word for word in words if word in _AD_WORDS or get_close_matches(word, (_AD,), 1, _MISSPELT)]
    return bool(labels) and all(word in labels or word in _AD_NEIGHBOURS for word in words)
