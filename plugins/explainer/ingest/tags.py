"""Names of languages as addresses, pages and books may carry them."""

from __future__ import annotations

import re

# The shape of BCP 47 (RFC 5646, section 2.1) without its private and grandfathered tags.
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,6}")


def language_tag(text: str | None) -> str | None:
    """The text as a language tag ("de-AT", also when written "de_AT"); None when it is none."""
    tag = (text or "").strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else None
