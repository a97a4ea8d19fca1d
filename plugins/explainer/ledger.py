"""What each page was printed from, kept between builds, so that a page is printed only when that is new.

A page that is kept is read from the output folder and has to be what was printed; all that is done with pages after
that (links checked, files compared) is done with it too. Losing the ledger costs time, nothing else.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from .kept import digest_of
from .sealed import read_sealed, write_sealed
from .writer import digest

LEDGER = "pages"


class Ledger:
    """The digests of what a page is made from and of the page, by address.

    Args:
        cache: the folder that the ledger is kept in.
        output: the folder of the site.
        base: all that pages depend on beside their own view and template: the program, the theme, what pages share.

    `kept` are the digests of the pages that were found in the output folder as they are to be.
    """

    def __init__(self, cache: Path, output: Path, base: object) -> None:
        self._place = cache / LEDGER
        self._output = output
        self._base = digest_of(base)
        self._before = self._read()
        self._now: dict[str, tuple[str, str]] = {}
        self.kept: dict[str, str] = {}

    def page(self, address: str, made_from: object, render: Callable[[], bytes]) -> bytes:
        """A page or a card: as it lies in the output folder when it was printed from the same, else rendered."""
        key = digest_of((self._base, made_from))
        before, page = self._before.get(address, ("", ""))
        data = self._kept(address, page) if before == key else None
        if data is None:
            data = render()
            page = digest(data)
        else:
            self.kept[address] = page
        self._now[address] = key, page
        return data

    def save(self) -> None:
        """Keep what was noted. Where that cannot be done, the next build renders every page."""
        with contextlib.suppress(OSError):
            write_sealed(self._place, msgspec.json.encode(self._now))

    def _read(self) -> dict[str, tuple[str, str]]:
        with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
            if (body := read_sealed(self._place)) is not None:
                return msgspec.json.decode(body, type=dict[str, tuple[str, str]])
        return {}

    def _kept(self, address: str, page: str) -> bytes | None:
        with contextlib.suppress(OSError):
            data = (self._output / address).read_bytes()
            return data if digest(data) == page else None
        return None
