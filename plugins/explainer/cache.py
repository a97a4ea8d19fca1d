"""What was found in each article, kept between builds under a key made of all that the finding depends on.

Entries are JSON, never pickles: a damaged, foreign or old one is thrown away and the article read again. Losing the
whole cache costs time, nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from .fingerprint import MODELS, of_code, of_libraries
from .ingest.files import RawFile
from .ingest.limits import Limits
from .model import Article, Notice


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of reading one file: the article, or None when it was left out, and what there is to say."""

    article: Article | None
    notices: tuple[Notice, ...]


class Cache:
    """A folder of readings, one file a key."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder / "articles"
        code = of_code("model.py", "frontmatter.py", "ingest", "analyse")
        self._base = f"{code}\0{of_libraries((*MODELS, 'trafilatura', 'beautifulsoup4', 'markdown-it-py'))}\0{limits!r}"
        self._used: set[str] = set()
        self._decode = msgspec.json.Decoder(Reading)

    def _name(self, raw: RawFile) -> str:
        key = hashlib.sha256(self._base.encode())
        for part in (
            raw.path.encode("utf-8", "surrogateescape"),
            raw.id.encode(),
            raw.digest.encode(),
            raw.sidecar or b"\0",
        ):
            key.update(hashlib.sha256(part).digest())
        return key.hexdigest() + ".json"

    def load(self, raw: RawFile) -> Reading | None:
        """The reading of a file as it is now, or None when it has to be read."""
        name = self._name(raw)
        self._used.add(name)
        try:
            data = (self._folder / name).read_bytes()
            digest, _, body = data.partition(b"\n")
            if digest != hashlib.sha256(body).hexdigest().encode():
                return None
            return self._decode.decode(body)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None

    def save(self, raw: RawFile, reading: Reading) -> None:
        """Keep a reading. A folder that cannot be written to is no fault: the next build reads the article again."""
        body = msgspec.json.encode(reading)
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            target = self._folder / self._name(raw)
            beside = target.with_suffix(f".{os.getpid()}")
            beside.write_bytes(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            beside.replace(target)

    def prune(self) -> None:
        """Forget the readings that this build did not ask for."""
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if path.name not in self._used:
                    path.unlink()
