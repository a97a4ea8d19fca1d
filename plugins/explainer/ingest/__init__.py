"""Reading the seeds folder: files in, normalised passages out; what is not the article is set aside, never lost."""

from __future__ import annotations

from ..limits import Limits
from .article import read_article
from .files import RawFile, find_files

__all__ = ["Limits", "RawFile", "find_files", "read_article"]
