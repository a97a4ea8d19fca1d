"""Addresses as foreign files give them: only those that a reader may safely follow."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.?|[\da-f:]*:[\da-f:.]*")
_SIGN = r"(?:[^\s\"<>\\^`{|}%#]|%[\da-f]{2})"
_ADDRESS = re.compile(rf"https?://{_SIGN}{{1,2000}}(?:#{_SIGN}{{0,2000}})?", re.IGNORECASE)


def web_address(text: str | None) -> str | None:
    """The text when it is an absolute http(s) address without user name or password, else None."""
    if not text or not _ADDRESS.fullmatch(text.strip()):
        return None
    try:
        parts = urlsplit(text.strip())
        safe = bool(_HOST.fullmatch(parts.hostname or "")) and parts.username is None and parts.password is None
        _ = parts.port
    except ValueError:
        return None
    return text.strip() if safe else None
