"""What was found in each article, kept between builds under a key made of all that the finding depends on.

Losing the cache costs time, nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from .fingerprint import MODELS, READERS, of_code, of_libraries
from .ingest.files import RawFile
from .limits import Limits
from .model import Article, Notice
from .sealed import read_sealed, write_sealed

CODE = ("model", "limits.py", "garbage.py", "frontmatter.py", "ingest", "analyse")  # all that an article is read with


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of reading one file: the article, or None when it was left out, and what there is to say."""

    article: Article | None
    notices: tuple[Notice, ...]


class Cache:
    """A folder of readings, one file a key. `damaged` counts entries that were found and could not be believed."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder / "articles"
        code = of_code(*CODE)
        self._base = f"{code}\0{of_libraries((*READERS, *MODELS))}\0{limits!r}"
        self._used: set[str] = set()
        self._decode = msgspec.json.Decoder(Reading)
        self.damaged = 0

    def key(self, raw: RawFile) -> str:
        """The digest of all that what is found in a file depends on, in hexadecimal."""
        key = hashlib.sha256(self._base.encode())
        for part in (
            raw.path.encode("utf-8", "surrogateescape"),
            raw.id.encode(),
            raw.digest.encode(),
            b"" if raw.sidecar is None else b"\0" + raw.sidecar,
        ):
            key.update(hashlib.sha256(part).digest())
        return key.hexdigest()

    def _name(self, raw: RawFile) -> str:
        return f"{self.key(raw)}.json"

    def load(self, raw: RawFile) -> Reading | None:
        """The reading of a file as it is now, or None when it has to be read."""
        name = self._name(raw)
        self._used.add(name)
        try:
            body = read_sealed(self._folder / name)
            if body is not None:
                return self._decode.decode(body)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            pass
        self.damaged += 1
        return None

    def save(self, raw: RawFile, reading: Reading) -> None:
        """Keep a reading. A folder that cannot be written to is no fault: the next build reads the article again."""
        with contextlib.suppress(OSError):
            write_sealed(self._folder / self._name(raw), msgspec.json.encode(reading))

    def prune(self) -> None:
        """Forget the readings that this build did not ask for, and what a killed one left behind."""
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if path.name not in self._used:
                    with contextlib.suppress(OSError):
                        path.unlink()
