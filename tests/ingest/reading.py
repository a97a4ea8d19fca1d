"""Reading an article that a test writes down as text or bytes."""

from __future__ import annotations

from explainer.ingest import Limits, RawFile, read_article
from explainer.model import Notice, Source


def read(
    content: str | bytes, path: str = "a.txt", sidecar: str | None = None, limits: Limits | None = None
) -> tuple[Source | None, tuple[Notice, ...]]:
    data = content.encode() if isinstance(content, str) else content
    return read_article(RawFile(path, "a", data, sidecar.encode() if sidecar else None, ""), limits)
