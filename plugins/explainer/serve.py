"""A live preview: `python -m explainer.serve` in the project's folder builds the site, shows it on this machine alone,
and builds it again whenever an article, a text, the theme, a setting or the program changes. Pages that are open in a
browser then load themselves anew; what does that is added to the answer, never to the files in `output/`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from .preview import Builds, Preview

SETTINGS = "pelican.conf.py"
FOLDERS = ("seeds", "content", "theme", "plugins")


def build(root: Path) -> int:
    """The exit code of a build in a process of its own, so that changed code is loaded afresh."""
    command = [sys.executable, "-m", "pelican", "-s", SETTINGS, "-o", "output"]
    code = subprocess.run(command, cwd=root, check=False).returncode  # noqa: S603  our own command, no words from outside
    if code:
        print(
            f"The build failed (exit code {code}): what was built before is still shown.", file=sys.stderr, flush=True
        )
    return code


def changes(root: Path, stop: threading.Event | None = None) -> Iterator[None]:
    """Yields once for every change of what a site is made from.

    The settings are looked at and not watched: a watch on a single file ends when an editor saves by renaming.
    """
    from watchfiles import watch

    settings = root / SETTINGS
    folders = [root / name for name in FOLDERS if (root / name).is_dir()]
    before = stamp(settings)
    for seen in watch(*folders, stop_event=stop, yield_on_timeout=True, rust_timeout=500, debounce=300):
        after = stamp(settings)
        if seen or after != before:
            yield
        before = after


def stamp(path: Path) -> tuple[int, int]:
    """What changes when a file is saved; zeros while it is away."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def main(arguments: list[str] | None = None) -> int:
    """Serves until interrupted. 0: interrupted, 1: the port is taken, 2: started in the wrong folder."""
    parser = argparse.ArgumentParser(
        prog="python -m explainer.serve", description="Preview the site while it is edited."
    )
    parser.add_argument("--port", type=int, default=8000, help="where to listen on this machine (8000)")
    port = parser.parse_args(arguments).port
    root = Path.cwd()
    if not (root / SETTINGS).is_file():
        print(f"There is no {SETTINGS} here: start the preview in the project's folder.", file=sys.stderr)
        return 2
    builds = Builds()
    try:
        preview = Preview(root / "output", builds, port)
    except OSError as error:
        print(f"Port {port} cannot be used ({error.strerror}); name another: make serve PORT=8001", file=sys.stderr)
        return 1
    with preview:
        build(root)
        threading.Thread(target=preview.serve_forever, daemon=True).start()
        print(f"Preview on {preview.address} (Ctrl-C ends it)", flush=True)
        try:
            for _ in changes(root):
                if build(root) == 0:
                    builds.done()
        except KeyboardInterrupt:
            print()
        preview.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
