"""Files that are believed only when they are whole and in their place: the first line is a digest of name and body.

Nothing kept between builds is code. What is damaged, cut, foreign or exchanged is as good as not there.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file as a whole or not at all; the folder is made when it is missing.

    Raises:
        OSError: when it cannot be written; what was there before then still is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def write_sealed(path: Path, body: bytes) -> None:
    """Write a file that `read_sealed` believes.

    Raises:
        OSError: when it cannot be written; what was there before then still is.
    """
    write_whole(path, _seal(path.name, body) + b"\n" + body)


def read_sealed(path: Path) -> bytes | None:
    """The body, None when it is not what was written under this name.

    Raises:
        OSError: when there is no such file, or it cannot be read.
    """
    seal, _, body = path.read_bytes().partition(b"\n")
    return body if seal == _seal(path.name, body) else None


def _seal(name: str, body: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\0" + body).hexdigest().encode()
