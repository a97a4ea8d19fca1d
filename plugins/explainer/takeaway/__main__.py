"""`python -m explainer.takeaway` in the project's folder: packs the built site into `dist/`, as a zip that opens from a
disk and as an EPUB for reading devices.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from ..resolve.identifiers import identifiers
from ..writer import OutputError, read_files
from .archive import archive
from .book import book
from .chapters import read
from .order import HOME

OUTPUT = Path("output")
DIST = Path("dist")
STYLE = Path("theme/book.css")
DATA = "data/explainer.json"
UNDATED = "1980-01-01"
# What speaks to servers and to those who visit them; nothing of it opens from a disk.
FOR_SERVERS = frozenset({".nojekyll", "404.html", "robots.txt", "sitemap.xml", "feed.xml"})


def main() -> int:
    """Writes both files. 0: done, 2: there is no built site here, or its files are not as the build left them."""
    try:
        files = read_files(OUTPUT)
    except OutputError as error:
        print(f"{error}; build the site again with `make site`.", file=sys.stderr)
        return 2
    if HOME not in files or DATA not in files:
        print("There is no built site in output/: run `make site` first.", file=sys.stderr)
        return 2
    title = read(HOME, files[HOME]).title
    name = identifiers({title: title})[title]
    at_hand = {f"{name}/{path}": data for path, data in files.items() if path not in FOR_SERVERS}
    DIST.mkdir(exist_ok=True)
    _save(DIST / f"{name}.zip", archive(at_hand))
    _save(DIST / f"{name}.epub", book(files, STYLE.read_bytes(), _last_day(files)))
    return 0


def _save(path: Path, data: bytes) -> None:
    beside = path.with_name(path.name + ".new")
    beside.write_bytes(data)
    beside.replace(path)
    print(f"Wrote {path} ({len(data) / 1e6:.1f} MB)")


def _last_day(files: Mapping[str, bytes]) -> str:
    """The day of the latest dated article: it depends on nothing but what the site is made from."""
    sources = json.loads(files[DATA])["sources"]
    return max((source["date"] for source in sources if source.get("date")), default=UNDATED)


if __name__ == "__main__":
    raise SystemExit(main())
