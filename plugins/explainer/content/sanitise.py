"""The second wall: whatever the Markdown renderer made, only these tags, attributes and addresses leave the program."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import nh3

TAGS = frozenset(
    {
        *("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "s", "code", "pre", "blockquote"),
        *("ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "a", "sup", "section"),
    }
)
CLASSES = {
    "a": {"ref", "cite", "mark", "footnote-backref"},
    "sup": {"footnote-ref"},
    "section": {"footnotes"},
    "th": {"left", "center", "right"},
    "td": {"left", "center", "right"},
}
ATTRIBUTES = {
    "*": {"id"},
    "a": {"href", "title", "rel", "aria-label"},
    "section": {"aria-label"},
    "ol": {"start"},
}
SCHEMES = {"http", "https", "mailto"}


def sanitise(html: str) -> str:
    """The HTML with everything else taken out; what it gives back it leaves as it is when it is given it again."""
    return _cleaner().clean(html)


@cache
def _cleaner() -> nh3.Cleaner:
    import nh3

    return nh3.Cleaner(
        tags=set(TAGS), attributes=ATTRIBUTES, allowed_classes=CLASSES, url_schemes=SCHEMES, link_rel=None
    )
