"""A zip of files whose bytes depend on nothing but the files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest day that the format can hold
STORED = "mimetype"  # an EPUB begins with this file, not compressed: Open Container Format 3.3, section 4.2.3


def archive(files: Mapping[str, bytes]) -> bytes:
    """The files by path, in order of their paths, all dated 1980-01-01, readable by everybody."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for path in sorted(files, key=lambda path: (path != STORED, path)):
            entry = zipfile.ZipInfo(path, EPOCH)
            entry.create_system = 3  # Unix, on every machine
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if path == STORED else zipfile.ZIP_DEFLATED
            packed.writestr(entry, files[path])
    return buffer.getvalue()


def files_of(packed: bytes) -> dict[str, bytes]:
    """What a zip holds, by path."""
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        return {entry.filename: opened.read(entry) for entry in opened.infolist() if not entry.is_dir()}
