"""Data for the browser as classic scripts, which load from a disk as they do from the web."""

from __future__ import annotations

import json


def script(receiver: str, name: str, data: object) -> bytes:
    """A script that calls `receiver` with a name and data; nothing in it can end a script element or a line."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for char in "<\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return f"{receiver}({json.dumps(name)},{text})\n".encode()
