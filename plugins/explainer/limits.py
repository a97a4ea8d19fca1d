"""How much of foreign input is read before it is refused or cut, so that no file can stall or fill a build."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on foreign input: sizes in bytes where the name says so, lengths in characters, the rest counts."""

    file_bytes: int = 5_000_000
    total_bytes: int = 1_000_000_000
    nodes: int = 100_000
    nesting: int = 500
    line: int = 20_000
    text: int = 400_000
    paragraph: int = 5_000
    front_matter_bytes: int = 65_536
    front_matter_keys: int = 200
    front_matter_depth: int = 10
    title: int = 300
    name: int = 120
