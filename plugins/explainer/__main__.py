"""`python -m explainer FILE`: what was read in an article, sentence by sentence, and which rule read it."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from .analyse import findings, model_notices
from .analyse.language import load, parse
from .analyse.reading import reading
from .ingest import Limits, RawFile, read_article
from .ingest.files import SIDECAR

USAGE = "usage: python -m explainer FILE"


def main(arguments: list[str]) -> int:
    """Print the reading of one file, with what is known of it beside it (FILE's name with the ending `.toml`).

    The exit status is 0, 1 when it holds no article, 2 on wrong use.
    """
    if len(arguments) != 1:
        print(USAGE, file=sys.stderr)
        return 2
    path = Path(arguments[0])
    beside = path.with_suffix(SIDECAR)
    try:
        data = path.read_bytes()
        sidecar = beside.read_bytes() if beside.is_file() and beside != path else None
    except OSError as error:
        print(f"{path}: {error.strerror}\n{USAGE}", file=sys.stderr)
        return 2
    raw = RawFile(path.name, path.stem, data, sidecar, hashlib.sha256(data).hexdigest())
    source, notices = read_article(raw, Limits())
    if source is not None:
        parsed = next(parse(load(), (source,)))
        for line in reading(parsed, findings(parsed)):
            print(line)
    for notice in (*notices, *model_notices()):
        print(f"{notice.level}: {notice}")
    return 0 if source else 1


if __name__ == "__main__":
    try:
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has read enough; nothing is to be written at the end either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    raise SystemExit(status)
